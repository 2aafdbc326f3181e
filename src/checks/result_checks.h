#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// PUBLISHED_DIFFERS, one for the term.
std::vector<Finding> checkPublished(const CheckInput &input);
/// RECORD_UNFIT, one for a criterion.
std::vector<Finding> checkUnfitRecords(const CheckInput &input);
/// EMPLOYMENT_MISSING, one for a teacher.
std::vector<Finding> checkEmployments(const CheckInput &input);

} // namespace yanben
