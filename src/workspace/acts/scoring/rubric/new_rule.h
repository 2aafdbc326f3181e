#pragma once

#include "domain/rubric/rule.h"

namespace yanben
{

/// What a person can choose as a criterion's way of scoring.
enum class NewRule { Deduct, AddUp, Levels, Rating, Quota, Bands, Rank, Awards, Conditions, Convert, Ratio, Composite };

/// What the way starts with for a criterion of this weight.
Rule newRule(NewRule kind, Points weight);
/// The way that the rule began as or might have.
NewRule startOf(const Rule &rule);

} // namespace yanben
