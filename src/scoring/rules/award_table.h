#pragma once

#include "domain/records/record_data.h"
#include "domain/rules/awards_rule.h"

namespace yanben
{

/// Null when the table has no such award.
const AwardEntry *findAward(const AwardsRule &rule, const AwardWon &won);
/// What part of the points the place among the authors gives.
Factor shareOf(const AwardsRule &rule, const AwardWon &won);

} // namespace yanben
