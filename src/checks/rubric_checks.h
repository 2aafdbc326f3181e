#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// The weights that have to add to the full mark: bonus criteria and those in another unit are left out.
Points weightSum(const CheckedRubric &rubric);

/// RUBRIC_SUM of every version that neither converts nor lacks a full mark or criteria.
std::vector<Finding> checkRubricSum(const CheckInput &input);

/// RUBRIC_MISSING_PARAMETER: the source leaves open how many are required, the floor, or whether something counts
/// again.
std::vector<Finding> checkParameters(const CheckInput &input);

/// RUBRIC_NO_CAP: the source states no cap, or the rule lets the points grow past the weight.
std::vector<Finding> checkCaps(const CheckInput &input);

/// RUBRIC_NO_ZERO_TIER: nobody has said what an absent teacher gets.
std::vector<Finding> checkZeroTiers(const CheckInput &input);

/// CONVERT_WITH_DROPPED: totals are divided by all weights, and so by those of criteria that are not for everybody.
std::vector<Finding> checkConversions(const CheckInput &input);

} // namespace yanben
