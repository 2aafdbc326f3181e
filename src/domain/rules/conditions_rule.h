#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

enum class Need { Each, Any, All };

struct Condition
{
    QString name = {};
    std::optional<Points> points = {};
    std::optional<QString> key = {};

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// 达标: each part its points, or any/all of them the whole.
struct ConditionsRule
{
    std::vector<Condition> parts = {};
    Need need = Need::Each;
    std::optional<Points> points = {};

    friend bool operator==(const ConditionsRule &, const ConditionsRule &) = default;
};

} // namespace yanben
