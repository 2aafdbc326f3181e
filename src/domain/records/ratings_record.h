#pragma once

#include "domain/numbers/points.h"

#include <vector>

namespace yanben
{

struct RatingsRecord
{
    std::vector<Points> ratings = {}; ///< empty is missing

    friend bool operator==(const RatingsRecord &, const RatingsRecord &) = default;
};

} // namespace yanben
