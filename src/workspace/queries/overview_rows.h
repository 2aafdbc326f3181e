#pragma once

#include "workspace/state.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yanben
{

/// How far a term has come on a day.
struct TermProgress
{
    int sections = 0; ///< chapters of the plan that have a heading
    int writtenSections = 0;
    int activities = 0;               ///< without those that are cancelled
    int doneActivities = 0;           ///< those that were held, or all of whose days are over
    std::optional<ActivityId> next{}; ///< the first that still begins, otherwise one that is going on
    qint64 cells = 0;                 ///< sheets of all rubrics × criteria that apply to them
    qint64 ratedCells = 0;
};

/// A chapter is written when it, or something under it, says something: text, topics, or a leadership group.
TermProgress termProgress(const State &state, TermId term, QDate today);

/// What takes place, and is not cancelled, from `today` on for fourteen days, by first day and hour. Sessions with a
/// time of their own count on their days.
std::vector<const Activity *> nextTwoWeeks(const State &state, TermId term, QDate today);

} // namespace yanben
