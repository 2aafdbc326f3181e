#pragma once

#include "domain/box.h"
#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct Rule;

struct CompositePart
{
    QString name = {};
    Factor factor = {};
    Box<Rule> rule;
    std::optional<QString> key = {};

    friend bool operator==(const CompositePart &, const CompositePart &) = default;
};

/// 合成: the parts times their factors.
struct CompositeRule
{
    std::vector<CompositePart> parts = {};
    std::optional<Points> floor = {};
    std::optional<Points> cap = {};

    friend bool operator==(const CompositeRule &, const CompositeRule &) = default;
};

} // namespace yanben
