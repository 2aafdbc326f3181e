#pragma once

#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QString>
#include <QStringList>

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

/// Only read; see ics_writer.cpp on people.
struct IcsPeople
{
    QStringList coming{};   ///< organizer and attendees by their names (CN), those without one by their address
    QStringList declined{}; ///< attendees who do not come

    bool isEmpty() const { return coming.isEmpty() && declined.isEmpty(); }
    friend bool operator==(const IcsPeople &, const IcsPeople &) = default;
};

/// One meeting of a series that is not as the series has it.
struct IcsChange
{
    QDate original{}; ///< RECURRENCE-ID
    IcsTime time{};
    IcsText text{};
    bool cancelled = false;
    IcsPeople people{}; ///< empty: those of the series

    friend bool operator==(const IcsChange &, const IcsChange &) = default;
};

/// One UID with all that the file says about it.
struct IcsItem
{
    QString uid{};
    bool isTask = false; ///< a VTODO: it has no day but the one on which it is due, if any, and no `to`
    IcsTime time{};      ///< of a series its first meeting
    QString rule{};      ///< FREQ=WEEKLY;BYDAY=WE;UNTIL=20190712, UNTIL always a day; empty: no rule
    /// So many days later are its meetings here than in its own zone, whose days its rule names, and whatever names a
    /// day without a clock time.
    int zoneShift = 0;
    std::vector<QDate> leftOut{};
    std::vector<QDate> further{};
    std::vector<IcsChange> changes{};

    IcsText text{};
    std::optional<QStringList> categories{}; ///< without commas: libical takes them for the end of a name
    IcsStatus status = IcsStatus::Confirmed;
    bool free = false;          ///< takes nobody's time
    QString when{};             ///< X-YANBEN-WHEN: the `when` object of the program's own files; empty: none
    QString own{};              ///< X-YANBEN-ACTIVITY: what else only they say (event_own.h); empty: nothing
    std::optional<int> order{}; ///< X-YANBEN-ORDER: the place of its activity in the schedule, from 1; the same are one

    // Only read.
    IcsPeople people{};
    QString strangeZone{}; ///< a TZID that nobody knows: its clock times are taken for those of China
    QString summerZone{};  ///< of a series: a zone with summer time; all meetings have the clock time of the first
    QStringList unread{};  ///< lines that mean nothing, as they stand in the file

    bool isSeries() const { return !rule.isEmpty() || !further.empty(); }
    friend bool operator==(const IcsItem &, const IcsItem &) = default;
};

} // namespace yanben
