#pragma once

#include "documents/scoring/weekly_checks_document.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What the office has recorded week by week on a criterion that canBeGradedWeekly(). `version` is the criterion's.
WeeklyChecksDocument weeklyChecksPaper(const State &state, RubricVersionId version, CriterionId criterion);
/// Of the rubric, or of all of the term for groups: the criteria that were graded week by week, or where none was yet
/// those that can be. Empty where nothing can.
std::vector<WeeklyChecksDocument> weeklyChecksPapers(const State &state, TermId term,
                                                     std::optional<RubricId> rubric = {});

} // namespace yanben
