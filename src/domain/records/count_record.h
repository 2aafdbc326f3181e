#pragma once

#include "domain/numbers/points.h"

namespace yanben
{

struct CountRecord
{
    Amount count = {};

    friend bool operator==(const CountRecord &, const CountRecord &) = default;
};

} // namespace yanben
