#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// All findings of a term: the grave ones first, then by code, then in the order of the targets.
std::vector<Finding> checkTerm(const CheckInput &input);

} // namespace yanben
