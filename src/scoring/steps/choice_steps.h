#pragma once

#include "domain/numbers/exact.h"
#include "domain/numbers/points.h"

#include <QString>

#include <optional>

namespace yanben
{

struct LevelStep
{
    QString name;
    std::optional<Points> points;
    std::optional<QString> heldFrom; ///< the level chosen, when a flag held it down

    friend bool operator==(const LevelStep &, const LevelStep &) = default;
};

struct AwardStep
{
    QString level;
    std::optional<QString> prize;
    Points points;
    Factor factor;
    Exact result;

    friend bool operator==(const AwardStep &, const AwardStep &) = default;
};

struct ConditionStep
{
    QString name;
    bool met = false;
    std::optional<Points> points;

    friend bool operator==(const ConditionStep &, const ConditionStep &) = default;
};

} // namespace yanben
