#pragma once

#include "documents/scoring/weekly_checks_document.h"
#include "workspace/state.h"

namespace yanben
{

/// What the office has recorded week by week on a criterion that canBeGradedWeekly(). `version` is the criterion's.
WeeklyChecksDocument weeklyChecksPaper(const State &state, RubricVersionId version, CriterionId criterion);

} // namespace yanben
