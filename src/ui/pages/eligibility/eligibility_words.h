#pragma once

#include "domain/rubric/eligibility_rule.h"
#include "scoring/eligibility.h"

#include <QString>

namespace yanben
{

/// When a group is barred, as the window says it: "15% or more of its teachers under 24 hours in the term".
QString conditionText(const EligibilityTerms &terms);
QString eligibilityName(Eligibility verdict);

} // namespace yanben
