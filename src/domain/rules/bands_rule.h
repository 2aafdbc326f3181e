#pragma once

#include "domain/box.h"
#include "domain/numbers/points.h"
#include "domain/rules/combine.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct Rule;

struct Band
{
    bool above = false; ///< strictly more than the limit
    Amount limit = {};
    std::optional<Points> points = {};
    std::optional<QString> name = {};
    std::optional<QString> key = {};

    friend bool operator==(const Band &, const Band &) = default;
};

struct GroupBands
{
    QString group = {};
    std::vector<Band> bands = {};

    friend bool operator==(const GroupBands &, const GroupBands &) = default;
};

/// What lies below the last band.
struct Otherwise
{
    std::optional<Points> points = {};
    std::optional<QString> name = {};

    friend bool operator==(const Otherwise &, const Otherwise &) = default;
};

/// 分段: points by the band that a value reaches. `byGroup` takes the place of `bands` when it has entries;
/// with `of` the value is that rule's exact points.
struct BandsRule
{
    std::vector<Band> bands = {};
    std::vector<GroupBands> byGroup = {};
    Otherwise otherwise = {};
    std::optional<Box<Rule>> of = {};
    std::optional<Combine> combine = {};

    friend bool operator==(const BandsRule &, const BandsRule &) = default;
};

} // namespace yanben
