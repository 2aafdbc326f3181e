#pragma once

#include "calendar/moving/calendar_effect.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// A time of the schedule that a change of the school's days, or of a term's days or marked weeks, touches.
struct TouchedTime
{
    ActivityId activity{};
    std::optional<SessionId> session{};           ///< whose own time it is
    std::optional<ChangedOccurrenceId> meeting{}; ///< of a series one that a person has moved
    When before{};
    CalendarEffect effect{};
    std::vector<When> further{}; ///< where the proposed time is taken: the next ones, the nearest first
    /// Of a series: what was decided about meetings that it does not have then. Kept, it waits for them to come back.
    std::vector<ChangedOccurrenceId> lost{};

    friend bool operator==(const TouchedTime &, const TouchedTime &) = default;
};

/// The school's calendar as it will be after `change`.
SchoolCalendar calendarAfter(const State &state, const Act &change);

/// The term as it will be after `change`.
Term termAfter(const Term &term, const Act &change);

/// Of the term, or of all terms: what an act on the school's days, or a term's days or marked weeks, touches, in the
/// order of the schedule. Activities that were held or cancelled are over; only where their weeks are other days then,
/// they are touched, too.
std::vector<TouchedTime> touchedBy(const State &state, TermId term, const Act &change);
std::vector<TouchedTime> touchedBy(const State &state, const Act &change);

/// The time that one of those is to have.
struct AdjustedTime
{
    TouchedTime touched;
    When after{};
};

/// `change` together with the new times, as one step.
Act adjustToCalendar(const State &state, Act change, const std::vector<AdjustedTime> &times);

} // namespace yanben
