#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <vector>

namespace yanben
{

/// The days that a time names in the term's exam weeks, days off left out. A time that leaves room to choose a day, and
/// a deadline, name none; of a series nobody knows without its meetings.
std::vector<QDate> examDaysOf(const CheckInput &input, const When &when);

/// DATE_IN_EXAM_WEEK: what stands in an exam week, of a series its meetings there; one finding for a time. Background
/// tasks and what has been held are left alone. A single day is offered the nearest days that raise nothing.
std::vector<Finding> checkExamWeeks(const CheckInput &input);

} // namespace yanben
