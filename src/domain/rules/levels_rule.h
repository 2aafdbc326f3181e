#pragma once

#include "domain/numbers/points.h"
#include "domain/rules/combine.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct Level
{
    QString name = {};
    std::optional<Points> points = {}; ///< empty: a level that only has a name (A/B/C)
    std::optional<QString> key = {};
    std::optional<QString> text = {}; ///< 标准: what is asked of this level; scores nothing

    friend bool operator==(const Level &, const Level &) = default;
};

/// A flag holds every chosen level down to at most `level`.
struct LevelLimit
{
    QString flag = {};
    QString level = {};

    friend bool operator==(const LevelLimit &, const LevelLimit &) = default;
};

/// How many levels a record chooses.
struct Times
{
    int least = 1;
    int most = 1;

    friend bool operator==(const Times &, const Times &) = default;
};

/// 分档: one of some levels, best first.
struct LevelsRule
{
    std::vector<Level> levels = {};
    Times times = {};
    Combine combine = Combine::Sum;
    std::vector<LevelLimit> atMostIf = {};

    friend bool operator==(const LevelsRule &, const LevelsRule &) = default;
};

} // namespace yanben
