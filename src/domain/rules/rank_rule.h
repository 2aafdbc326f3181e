#pragma once

#include "domain/numbers/points.h"

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

struct RankStep
{
    int to = 1;
    Points points = {};

    friend bool operator==(const RankStep &, const RankStep &) = default;
};

struct RankTable
{
    std::vector<RankStep> steps = {};
    std::optional<Points> beyond = {};

    friend bool operator==(const RankTable &, const RankTable &) = default;
};

struct RankSequence
{
    Points first = {};
    Points step = {};
    Points last = {};

    friend bool operator==(const RankSequence &, const RankSequence &) = default;
};

struct RankLinear
{
    Points first = {};
    Points last = {};
    std::optional<int> of = {};

    friend bool operator==(const RankLinear &, const RankLinear &) = default;
};

/// Points for places won or lost against an earlier rank.
struct RankChange
{
    Points base = {};
    Points up = {};
    Points down = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const RankChange &, const RankChange &) = default;
};

/// 名次.
struct RankRule
{
    std::variant<RankTable, RankSequence, RankLinear, RankChange> way = {};

    friend bool operator==(const RankRule &, const RankRule &) = default;
};

} // namespace yanben
