#pragma once

#include "domain/numbers/points.h"

#include <vector>

namespace yanben
{

struct AmountRecord
{
    Amount amount = {};

    friend bool operator==(const AmountRecord &, const AmountRecord &) = default;
};

struct DaysRecord
{
    std::vector<Amount> days = {};

    friend bool operator==(const DaysRecord &, const DaysRecord &) = default;
};

} // namespace yanben
