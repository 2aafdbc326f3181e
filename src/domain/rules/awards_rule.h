#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

struct AwardEntry
{
    QString level = {};
    std::optional<QString> prize = {};
    Points points = {};
    std::optional<QString> key = {};

    friend bool operator==(const AwardEntry &, const AwardEntry &) = default;
};

struct HighestAward
{
    friend bool operator==(const HighestAward &, const HighestAward &) = default;
};

struct SumOfAwards
{
    friend bool operator==(const SumOfAwards &, const SumOfAwards &) = default;
};

/// The n best in full, every further one a fixed number of points.
struct BestAwards
{
    int count = 1;
    Points rest = {};

    friend bool operator==(const BestAwards &, const BestAwards &) = default;
};

/// What several awards give together.
using AwardsCombine = std::variant<HighestAward, SumOfAwards, BestAwards>;

struct AuthorShare
{
    int order = 1;
    Factor factor = {};

    friend bool operator==(const AuthorShare &, const AuthorShare &) = default;
};

/// 奖项.
struct AwardsRule
{
    std::vector<AwardEntry> table = {};
    AwardsCombine combine = {};
    std::optional<Points> cap = {};
    std::vector<AuthorShare> share = {};

    friend bool operator==(const AwardsRule &, const AwardsRule &) = default;
};

} // namespace yanben
