#pragma once

#include "domain/rule.h"

namespace yanben
{

/// What a person can choose as a criterion's way of scoring.
enum class NewRule { Deduct, AddUp, Levels, Rating };

/// What the way starts with for a criterion of this weight.
Rule newRule(NewRule kind, Points weight);
/// The way that the rule began as or might have; none for rules that only a file brings.
std::optional<NewRule> startOf(const Rule &rule);

} // namespace yanben
