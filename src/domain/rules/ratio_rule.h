#pragma once

#include "domain/numbers/points.h"

#include <optional>

namespace yanben
{

/// 比值: full × value ÷ reference.
struct RatioRule
{
    Points full = {};
    std::optional<Points> cap = {};

    friend bool operator==(const RatioRule &, const RatioRule &) = default;
};

} // namespace yanben
