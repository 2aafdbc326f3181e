#pragma once

#include "domain/rubric/eligibility_rule.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>

namespace yanben
{

/// The rule of the term from now on; nothing takes it away. The share and the hours are above 0.
Act setEligibility(const State &state, TermId term, const std::optional<EligibilityTerms> &terms);

} // namespace yanben
