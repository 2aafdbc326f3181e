#pragma once

#include "calendar/school_calendar.h"
#include "documents/ics/activity_ics.h"
#include "domain/result.h"
#include "domain/schedule/changed_occurrence.h"
#include "domain/schedule/term.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Why an event, or a part of it, is not taken.
enum class EventRefusal {
    NoTitle,
    OutsideTerm,
    OfOtherTerm,     ///< it is an activity of another term
    UnknownRhythm,   ///< no series of the program has these days
    SeveralSessions, ///< it is not said which of them
    NoSuchMeeting,   ///< a day that the series does not have
    NoSuchGroup      ///< whose theme it is
};

struct EventTime
{
    When when{};
    std::vector<ChangedOccurrence> decided{}; ///< without ids: days that the series has otherwise
};

/// When an event is. Its own `when` counts as long as it has the days that the file has; a time of day that comes out
/// at the same clock time is taken from `known`. A series has to lie in the term (cutSeries).
Result<EventTime, EventRefusal> eventTime(const IcsItem &item, const Term &term, const SchoolCalendar &calendar,
                                          const TimeOfDay &known = {});

/// The time of a meeting that was moved.
When movedTime(const IcsTime &time, const Term &term, const TimeOfDay &known);

/// A range of days whose hours the event has on each of them, and nothing else; empty where it is none.
std::optional<When> daysOnEnd(const IcsItem &item, const Term &term, const TimeOfDay &known);

} // namespace yanben
