#pragma once

#include "documents/scoring/lists/eligibility_document.h"
#include "workspace/state.h"

namespace yanben
{

/// Every assessed group under these terms, whether they are the term's or only tried.
EligibilityDocument eligibilityPaper(const State &state, TermId term, const EligibilityTerms &terms);

} // namespace yanben
