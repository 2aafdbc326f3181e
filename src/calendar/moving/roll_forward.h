#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <optional>

namespace yanben
{

/// What becomes of a time in another term, and why it is that.
struct RolledWhen
{
    enum class Reason {
        NoDate,     ///< 待定 and 由…安排 stay what they are
        SameWeek,   ///< the same weekday of the same week, or the same weeks
        SameMonth,  ///< the month at the same place in the term
        TermEdge,   ///< it began or ended with the term
        Series,     ///< the same rhythm within the new term
        LengthKept, ///< days off lie in the range, which lasts as many workdays as before
        DayOff,     ///< `wanted` is a day off: the nearest workday
        CutAtEnd,   ///< the new term ends before
        OutsideTerm ///< the new term has no such week or month: for a person to say
    };

    When when{}; ///< 待定 where the reason is OutsideTerm
    Reason reason = Reason::NoDate;
    std::optional<QDate> wanted{}; ///< the day that would have been the same
    QString festival{};            ///< why it is off; empty for a weekend
    bool tentative = false;        ///< the holiday is only computed
    bool yearMissing = false;      ///< the calendar does not know the holidays around the new time

    friend bool operator==(const RolledWhen &, const RolledWhen &) = default;
};

/// A time of the term `from` at the same place of the term `to`. A day goes by week number and weekday, and to the
/// nearest workday where that is off; one that was on a free weekend stays there, unless a range with workdays begins
/// with it. A range of up to ten workdays keeps their number, a longer one both of its ends. A month of a term of the
/// same season stays itself, otherwise months are counted from the one that holds week 3.
RolledWhen rollForward(const When &when, const Term &from, const Term &to, const SchoolCalendar &calendar);

} // namespace yanben
