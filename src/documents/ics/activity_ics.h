#pragma once

#include "documents/ics/ics_item.h"

#include <QByteArray>
#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace yanben
{

/// A line that only the program's own files have, and where it stands.
struct IcsOwnLine
{
    QString text{};
    std::optional<int> line{}; ///< of the file, from 1; only read

    friend bool operator==(const IcsOwnLine &, const IcsOwnLine &) = default;
};

struct IcsCalendar
{
    QString name{};   ///< what a calendar program calls it
    QString term{};   ///< uid of the term that it holds whole; empty: it is a part of one, or somebody else's
    QDateTime made{}; ///< also numbers its revisions: a calendar program keeps the later one
    std::vector<IcsItem> items{};
    std::vector<IcsOwnLine> themes{}; ///< X-YANBEN-THEME of the calendar: each says one theme (own_themes.h)
};

/// UTF-8 with folded lines; clock times in Asia/Shanghai; nobody is named as attendee.
QByteArray writeIcs(const IcsCalendar &calendar);

/// Why something in a file can't be taken.
enum class IcsFault {
    Empty,        ///< the whole file has no byte
    NotACalendar, ///< the whole file
    TooLarge,     ///< the whole file
    Damaged,      ///< the whole file: it begins as a calendar, and no event in it is complete
    Truncated,    ///< what stands behind its last complete event
    TooMany,      ///< events behind the last that is read
    StrangeTheme, ///< an X-YANBEN-THEME that means nothing
    NoUid,
    NoStart,
    EndBeforeStart,
    ChangeOfNothing, ///< a RECURRENCE-ID without its series
    TwoRules,        ///< several RRULE, or an EXRULE
    UnknownRule,     ///< by the hour, on days that no year has, or written wrongly
    Endless          ///< more meetings than a term can have
};

/// Nothing of such a file is taken.
bool isOfWholeFile(IcsFault fault);

struct IcsProblem
{
    IcsFault fault{};
    QString summary{};
    std::optional<int> line{}; ///< of the file, from 1, on which the event begins

    friend bool operator==(const IcsProblem &, const IcsProblem &) = default;
};

struct IcsReading
{
    IcsCalendar calendar{};
    std::vector<IcsProblem> problems{};
    bool hasStrangeBytes = false; ///< bytes that mean nothing in any encoding
};

inline constexpr std::size_t mostIcsItems = 5000;

/// Never throws, whatever the bytes are; what can't be taken stands among the problems.
IcsReading readIcs(const QByteArray &bytes);

inline constexpr std::size_t mostIcsMeetings = 400;

/// Its meetings by their original days, with all changes; empty for a task.
std::map<QDate, IcsTime> meetingsOf(const IcsItem &item);
/// The same as the series alone has it: nothing left out, nothing moved.
std::map<QDate, IcsTime> patternOf(const IcsItem &item);
/// The time on another day, as long as it is.
IcsTime movedTo(const IcsTime &time, QDate day);

} // namespace yanben
