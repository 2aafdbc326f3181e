#pragma once

#include "domain/numbers/points.h"

#include <optional>
#include <vector>

namespace yanben
{

struct RankRecord
{
    std::optional<Amount> rank = {};
    std::optional<int> of = {};
    std::optional<Amount> before = {};
    std::optional<Amount> change = {}; ///< up is positive
    std::vector<Amount> ranks = {};    ///< their mean; takes the place of `rank` when it has entries

    friend bool operator==(const RankRecord &, const RankRecord &) = default;
};

} // namespace yanben
