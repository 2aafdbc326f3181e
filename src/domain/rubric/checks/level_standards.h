#pragma once

#include "domain/rubric/checks/rubric_check.h"

namespace yanben
{

/// Levels without a description beside others that have one, in the rule and in rules within it. A hint: a rubric
/// without any description has none, and nothing is scored otherwise.
std::vector<RubricProblem> checkLevelStandards(const Rule &rule, const QString &path = QStringLiteral("rule"));

} // namespace yanben
