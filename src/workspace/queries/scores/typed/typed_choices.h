#pragma once

#include "workspace/queries/scores/typed/typed_score.h"

namespace yanben
{

// What typed_score.h reads of rules whose records choose.

/// Names, points or places of levels, and flags, with 、 between.
Result<Record, TypedScoreProblem> typedLevels(const LevelsRule &rule, const QString &text);
/// Names or letters of the conditions that are met; 全 and 无.
Result<Record, TypedScoreProblem> typedConditions(const ConditionsRule &rule, const QString &text);
/// The text names a level or conditions of the rule.
bool isChoice(const Rule &rule, const QString &text);

} // namespace yanben
