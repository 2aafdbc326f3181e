#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// ACTIVITY_COUNT_LOW: fewer activities than a plan requires, meetings with fewer people (rows E28–E36), or without
/// their record (row B21). One finding of each kind for a required number, whoever and whatever months it is about; a
/// notice where the number is advisable (为宜).
std::vector<Finding> checkCountsLow(const CheckInput &input);

/// ACTIVITY_COUNT_HIGH, likewise.
std::vector<Finding> checkCountsHigh(const CheckInput &input);

} // namespace yanben
