#pragma once

#include "domain/numbers/points.h"

#include <optional>

namespace yanben
{

enum class RatingCombine { Mean, Median, Max, Min };

/// 评分: marks out of a maximum, from one or several raters.
struct RatingRule
{
    Points max = {};
    std::optional<Points> step = {};
    RatingCombine combine = RatingCombine::Mean;
    int dropHighest = 0;
    int dropLowest = 0;

    friend bool operator==(const RatingRule &, const RatingRule &) = default;
};

} // namespace yanben
