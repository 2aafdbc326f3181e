#pragma once

#include "domain/numbers/exact.h"

#include <optional>
#include <vector>

namespace yanben
{

/// How values lie around their middle.
struct Spread
{
    int count = 0;
    Exact lowest;
    Exact highest;
    Exact mean;
    Exact median;     ///< of an even count the mean of the two in the middle
    Exact deviation;  ///< 绝对中位差: the median of the distances from the median
    int atMedian = 0; ///< how many values are the median

    friend bool operator==(const Spread &, const Spread &) = default;
};

/// Empty without values.
std::optional<Spread> spreadOf(std::vector<Exact> values);

/// From this many on a criterion on which all have the same says something.
inline constexpr int fewestEqual = 3;
/// All have the same: nobody is told apart.
bool separatesNobody(const Spread &spread);

/// A smaller group says nothing about one of its members.
inline constexpr int fewestJudged = 5;

enum class StandsOut {
    FarFromMedian, ///< more than 2.5 deviations from the median
    UnlikeTheRest  ///< the deviation is 0, since at least four of five have the median, and this is another value
};

/// What a value is among the values of its group, itself one of them.
std::optional<StandsOut> standsOut(const Exact &value, const Spread &group);

} // namespace yanben
