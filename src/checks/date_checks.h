#pragma once

#include "checks/check_input.h"
#include "domain/findings/finding.h"

#include <set>
#include <vector>

namespace yanben
{

/// DATE_ON_HOLIDAY, DATE_STARTS_ON_WEEKEND, DATE_STARTS_ON_HOLIDAY, DATE_ENDS_ON_HOLIDAY and RANGE_CROSSES_HOLIDAY. A
/// nearer workday is offered only where no other finding about dates would take the place of this one; for a range
/// without any workday as many days elsewhere.
std::vector<Finding> checkPlacements(const CheckInput &input);

/// DATE_OUTSIDE_TERM
std::vector<Finding> checkWithinTerm(const CheckInput &input);

/// DATE_OUTSIDE_STAGE: activities belong into the stages that are named 研修, or into any stage when none is (row J01).
/// What lies outside the term is not asked again.
std::vector<Finding> checkWithinStage(const CheckInput &input);

/// The codes of this header and DATE_IN_EXAM_WEEK, as far as a time gives them.
std::set<FindingCode> dateCodesOf(const CheckInput &input, const When &when);

/// CALENDAR_YEAR_MISSING for every year of the term, or of an activity, that the calendar knows nothing about.
std::vector<Finding> checkCalendarYears(const CheckInput &input);

} // namespace yanben
