#pragma once

#include "domain/numbers/exact.h"
#include "domain/numbers/points.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace yanben
{

struct BaseStep
{
    Points base;

    friend bool operator==(const BaseStep &, const BaseStep &) = default;
};

/// `count` × `each`, bounded by the case's own cap when `capped`.
struct CountStep
{
    QString name;
    Amount count;
    Points each;
    Exact sum;
    bool capped = false;

    friend bool operator==(const CountStep &, const CountStep &) = default;
};

/// Amounts that a person decided one by one.
struct AmountsStep
{
    QString name;
    std::vector<Points> amounts;
    Exact sum;
    bool capped = false;

    friend bool operator==(const AmountsStep &, const AmountsStep &) = default;
};

/// `times` × `every` of one case became `times` of another.
struct CarryStep
{
    QString of;
    int every = 1;
    std::int64_t times = 0;
    QString as;

    friend bool operator==(const CarryStep &, const CarryStep &) = default;
};

/// The case alone made the points 0.
struct ZeroStep
{
    QString name;
    Amount count;

    friend bool operator==(const ZeroStep &, const ZeroStep &) = default;
};

} // namespace yanben
