#pragma once

#include "domain/numbers/points.h"

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

enum class SpreadWay {
    Proportionally, ///< every weight keeps its share of the sum
    Equally         ///< every weight takes the same part of what is missing or over
};

/// The weights so that they add to `target` exactly: in hundredths, the odd ones to the largest remainders and among
/// equal ones to the first. A weight of 0 stays 0, unless there are no others and they are spread equally. None falls
/// below 0. Empty when no such weights exist.
std::optional<std::vector<Points>> spread(std::span<const Points> weights, Points target, SpreadWay way);

/// What the weight at `place` has to be so that all add to `target`; empty when it would fall below 0.
std::optional<Points> weightThatTakesTheRest(std::span<const Points> weights, Points target, std::size_t place);

} // namespace yanben
