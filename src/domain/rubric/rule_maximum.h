#pragma once

#include "domain/rubric/rule.h"

#include <optional>

namespace yanben
{

/// The most points that a record can be given by the rule. Empty where nothing bounds them, or they outgrow a number.
std::optional<Points> maximumOf(const Rule &rule);

} // namespace yanben
