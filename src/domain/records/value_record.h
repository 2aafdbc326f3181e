#pragma once

#include "domain/numbers/points.h"

#include <optional>
#include <vector>

namespace yanben
{

/// For bands (value) and ratio (value and reference).
struct ValueRecord
{
    Amount value = {};
    std::optional<Amount> reference = {};

    friend bool operator==(const ValueRecord &, const ValueRecord &) = default;
};

struct ValuesRecord
{
    std::vector<Amount> values = {};

    friend bool operator==(const ValuesRecord &, const ValuesRecord &) = default;
};

} // namespace yanben
