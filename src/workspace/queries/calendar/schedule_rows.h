#pragma once

#include "workspace/state.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yanben
{

/// One row of 活动日程表: a session, or an activity that has none.
struct ScheduleRow
{
    ActivityId activity{};
    std::optional<SessionId> session{};
    int number = 0;      ///< of the activity in the term, from 0
    int first = 0;       ///< the row in which the activity begins
    int sessionRows = 1; ///< rows of the activity: what its merged cells span

    friend bool operator==(const ScheduleRow &, const ScheduleRow &) = default;
};

std::vector<ScheduleRow> scheduleRows(const State &state, TermId term);

// What is offered when typing, without the names that stand for another.

QStringList formSuggestions(const State &state);
QStringList placeSuggestions(const State &state);
/// Who was written anywhere as somebody from outside, with the unit behind the name where it is given (row F14).
QStringList outsideSuggestions(const State &state);
/// Who works at the school in the term, then whoever came from outside before.
QStringList presenterSuggestions(const State &state, TermId term);
/// For who of the leadership takes part: the leadership group of the plan first, then the others.
QStringList leaderSuggestions(const State &state, TermId term);
/// The groups, then the people.
QStringList audienceSuggestions(const State &state, TermId term);

} // namespace yanben
