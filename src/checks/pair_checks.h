#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// MENTOR_PAIR_INCOMPLETE, one for a 师徒结对 that lacks something.
std::vector<Finding> checkPairs(const CheckInput &input);

} // namespace yanben
