#pragma once

#include "domain/points.h"

#include <vector>

namespace yanben
{

struct RatingsRecord
{
    std::vector<Points> ratings = {}; ///< empty is missing

    friend bool operator==(const RatingsRecord &, const RatingsRecord &) = default;
};

} // namespace yanben
