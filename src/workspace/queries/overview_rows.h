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
    int sections = 0; ///< of the plan, those without parts; see planSections()
    int writtenSections = 0;
    /// Without what is cancelled. Of a series each meeting counts, what has no meeting counts once.
    int activities = 0;
    int doneActivities = 0;           ///< those that were held, or all of whose days are over
    std::optional<ActivityId> next{}; ///< the first that still begins, otherwise one that is going on
    std::optional<When> nextWhen{};   ///< its time; of a series that of the meeting
    qint64 cells = 0;                 ///< sheets of all rubrics × criteria that apply to them
    qint64 ratedCells = 0;
};

/// What comes within the two weeks.
struct ComingActivity
{
    const Activity *activity = nullptr;
    std::vector<When> meetings{}; ///< of series, those within the two weeks, by their days
};

TermProgress termProgress(const State &state, TermId term, QDate today);

/// What takes place, and is not cancelled, from `today` on for fourteen days, by first day and hour. Sessions with a
/// time of their own count on their days, series with their meetings.
std::vector<ComingActivity> nextTwoWeeks(const State &state, TermId term, QDate today);

} // namespace yanben
