#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

struct GroupAmount
{
    QString group = {};
    Amount required = {};

    friend bool operator==(const GroupAmount &, const GroupAmount &) = default;
};

/// The points shrink with the share that is done.
struct Proportional
{
    friend bool operator==(const Proportional &, const Proportional &) = default;
};

/// 定额: a required number; points lost below it, perhaps won above.
struct QuotaRule
{
    std::variant<Amount, std::vector<GroupAmount>> required = {};
    Points full = {};
    std::variant<Points, Proportional> perMissing = {};
    std::optional<Points> perExtra = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const QuotaRule &, const QuotaRule &) = default;
};

} // namespace yanben
