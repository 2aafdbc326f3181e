#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// MONTH_WITHOUT_TOPIC: a theme for the term stands, and months have no topic (row B24). Only the askedMonths() count.
/// One finding for a group.
std::vector<Finding> checkMonthTopics(const CheckInput &input);

/// WEEK_WITHOUT_ITEM, once there is an item for any week: of the teaching weeks those with a workday that are not
/// marked as holidays.
std::vector<Finding> checkWeekItems(const CheckInput &input);

} // namespace yanben
