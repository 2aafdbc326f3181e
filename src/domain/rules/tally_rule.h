#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

struct PointsRange
{
    Points low = {};
    Points high = {};

    friend bool operator==(const PointsRange &, const PointsRange &) = default;
};

/// Fixed points each time, or (a range) the amount that a person decides each time. A deduction is negative.
struct TallyCase
{
    QString name = {};
    std::variant<Points, PointsRange> points = {};
    std::optional<Points> cap = {}; ///< bounds the size of the case's sum
    std::optional<QString> key = {};

    friend bool operator==(const TallyCase &, const TallyCase &) = default;
};

/// Every `every` of one case become one of another.
struct Carry
{
    QString of = {};
    int every = 1;
    QString as = {};

    friend bool operator==(const Carry &, const Carry &) = default;
};

struct ZeroWhen
{
    QString caseName = {};
    Amount atLeast = {};

    friend bool operator==(const ZeroWhen &, const ZeroWhen &) = default;
};

/// 计次: a base, and so much for each occurrence.
struct TallyRule
{
    Points base = {};
    std::vector<TallyCase> cases = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};
    std::vector<Carry> carry = {};
    std::vector<ZeroWhen> zeroWhen = {};

    friend bool operator==(const TallyRule &, const TallyRule &) = default;
};

} // namespace yanben
