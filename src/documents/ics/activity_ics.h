#pragma once

#include "domain/time_of_day.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace yanben
{

// Activities as calendar programs exchange them (RFC 5545). Days and clock times are those of China, without zones.

struct IcsTime
{
    QDate first{};
    QDate last{};                    ///< not before `first`
    std::optional<ClockTime> from{}; ///< empty: whole days
    std::optional<ClockTime> to{};   ///< on `last`; empty: its end is not said

    friend bool operator==(const IcsTime &, const IcsTime &) = default;
};

enum class IcsStatus { Confirmed, Tentative, Cancelled };

/// What an event says beside its time. Empty: not said, which is not the same as an empty text.
struct IcsText
{
    QString summary{};
    std::optional<QString> location{};
    std::optional<QString> description{};

    friend bool operator==(const IcsText &, const IcsText &) = default;
};

/// One meeting of a series that is not as the series has it.
struct IcsChange
{
    QDate original{}; ///< RECURRENCE-ID
    IcsTime time{};
    IcsText text{};
    bool cancelled = false;

    friend bool operator==(const IcsChange &, const IcsChange &) = default;
};

/// One UID with all that the file says about it.
struct IcsItem
{
    QString uid{};
    bool isTask = false; ///< a VTODO: it has no day
    IcsTime time{};      ///< of a series its first meeting
    QString rule{};      ///< FREQ=WEEKLY;BYDAY=WE;UNTIL=20190712, UNTIL always a day; empty: no rule
    std::vector<QDate> leftOut{};
    std::vector<QDate> further{};
    std::vector<IcsChange> changes{};

    IcsText text{};
    std::optional<QStringList> categories{}; ///< without commas: libical takes them for the end of a name
    IcsStatus status = IcsStatus::Confirmed;
    bool free = false; ///< takes nobody's time
    QString when{};    ///< X-YANBEN-WHEN: the `when` object of the program's own files; empty: none

    bool isSeries() const { return !rule.isEmpty() || !further.empty(); }
    friend bool operator==(const IcsItem &, const IcsItem &) = default;
};

struct IcsCalendar
{
    QString name{};   ///< what a calendar program calls it
    QString term{};   ///< uid of the term that it holds whole; empty: it is a part of one, or somebody else's
    QDateTime made{}; ///< also numbers its revisions: a calendar program keeps the later one
    std::vector<IcsItem> items{};
};

/// UTF-8 with folded lines; clock times in Asia/Shanghai.
QByteArray writeIcs(const IcsCalendar &calendar);

/// Why something in a file can't be taken.
enum class IcsFault {
    NotACalendar, ///< the whole file
    TooLarge,     ///< the whole file
    TooMany,      ///< events behind the last that is read
    NoUid,
    NoStart,
    EndBeforeStart,
    ChangeOfNothing, ///< a RECURRENCE-ID without its series
    TwoRules,        ///< several RRULE, or an EXRULE
    UnknownRule,     ///< by the hour or the year, or on days that are counted otherwise
    Endless          ///< more meetings than a term can have
};

struct IcsProblem
{
    IcsFault fault{};
    QString summary{};

    friend bool operator==(const IcsProblem &, const IcsProblem &) = default;
};

struct IcsReading
{
    IcsCalendar calendar{};
    std::vector<IcsProblem> problems{};
};

inline constexpr std::size_t mostIcsItems = 5000;

/// Never throws, whatever the bytes are; what can't be taken stands among the problems.
IcsReading readIcs(const QByteArray &bytes);

/// The days of a rule, the first one `first`, which need not be one of them; at most `mostIcsMeetings` and one more.
std::vector<QDate> datesOfRule(const QString &rule, QDate first);
inline constexpr std::size_t mostIcsMeetings = 400;

/// Its meetings by their original days, with all changes; empty for a task.
std::map<QDate, IcsTime> meetingsOf(const IcsItem &item);
/// The same as the series alone has it: nothing left out, nothing moved.
std::map<QDate, IcsTime> patternOf(const IcsItem &item);

} // namespace yanben
