#pragma once

#include "domain/numbers/decimal.h"
#include "domain/numbers/exact.h"
#include "domain/numbers/points.h"
#include "domain/rubric/rule.h"
#include "domain/sheets/panel.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// What decided the points beside the sum.
enum class Limit { None, Floor, Cap };

/// How several results became one.
struct CombineStep
{
    Combine combine = Combine::Sum;
    std::vector<Exact> values;
    Exact result;

    friend bool operator==(const CombineStep &, const CombineStep &) = default;
};

struct PanelMark
{
    Exact points;
    std::optional<QString> level;

    friend bool operator==(const PanelMark &, const PanelMark &) = default;
};

/// The marks of several raters, in rising order. Without a result the office's record decides over them, also before
/// there are any.
struct PanelStep
{
    PanelCombine combine = PanelCombine::Mean;
    std::vector<PanelMark> marks;
    int dropped = 0;
    std::optional<Exact> result;
    std::optional<Points> exceeded = {}; ///< the limit that the marks exceed, while more than half of them keep it

    friend bool operator==(const PanelStep &, const PanelStep &) = default;
};

/// One part of a composite; its own steps stand before it.
struct PartStep
{
    QString name;
    Factor factor;
    Exact points;
    Exact result;

    friend bool operator==(const PartStep &, const PartStep &) = default;
};

/// A measure took the place of the rule.
struct OverrideStep
{
    QString measure;
    Amount value;
    Comparison comparison = Comparison::AtLeast;
    Amount limit;
    std::optional<QString> name;
    Points points;

    friend bool operator==(const OverrideStep &, const OverrideStep &) = default;
};

struct LimitStep
{
    Limit limit = Limit::None;
    Points bound;
    Exact before;

    friend bool operator==(const LimitStep &, const LimitStep &) = default;
};

/// The rubric rounds each criterion, and that changed the points. Only vetoes come behind it.
struct RoundStep
{
    Exact before;
    Decimal result;
    RoundingMode mode = RoundingMode::HalfUp;

    friend bool operator==(const RoundStep &, const RoundStep &) = default;
};

/// Vetoes that hold made the criterion 0; always the last step.
struct VetoStep
{
    std::vector<QString> vetoes;
    std::optional<Exact> before; ///< the points without them, where there were any

    friend bool operator==(const VetoStep &, const VetoStep &) = default;
};

} // namespace yanben
