#pragma once

#include "domain/numbers/points.h"

#include <optional>

namespace yanben
{

/// 折算: so many points per so much.
struct ConvertRule
{
    Amount per = {};
    Points points = {};
    bool whole = false; ///< only whole multiples count
    std::optional<Points> cap = {};
    std::optional<Amount> dailyCap = {};

    friend bool operator==(const ConvertRule &, const ConvertRule &) = default;
};

} // namespace yanben
