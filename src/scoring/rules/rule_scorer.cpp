#include "scoring/rules/rule_scorer.h"

#include <algorithm>

namespace yanben
{

bool holds(const Override &each, Amount value)
{
    switch (each.comparison) {
    case Comparison::AtLeast: return value >= each.limit;
    case Comparison::Above: return value > each.limit;
    case Comparison::AtMost: return value <= each.limit;
    case Comparison::Below: return value < each.limit;
    }
    return false;
}

RuleOutcome RuleScorer::score(const Rule &rule, const RecordData &data) const
{
    for (const Override &each : rule.overrides) {
        const auto measure = std::ranges::find(data.measures, each.measure, &Measure::name);
        if (measure == data.measures.end())
            return RuleOutcome::nothing();
        if (holds(each, measure->value)) {
            note([&] {
                return OverrideStep{each.measure, measure->value, each.comparison, each.limit, each.name, each.points};
            });
            RuleOutcome outcome = RuleOutcome::of(each.points);
            outcome.level = each.name;
            return outcome;
        }
    }
    if (std::holds_alternative<std::monostate>(data.observed))
        return RuleOutcome::nothing();
    return std::visit([&](const auto &kind) { return (*this)(kind, data); }, rule.kind);
}

RuleOutcome RuleScorer::clamped(Exact points, const std::optional<Points> &floor,
                                const std::optional<Points> &cap) const
{
    if (cap && points > Exact{*cap}) {
        note([&] { return LimitStep{Limit::Cap, *cap, points}; });
        return {.points = Exact{*cap}, .limited = Limit::Cap};
    }
    if (floor && points < Exact{*floor}) {
        note([&] { return LimitStep{Limit::Floor, *floor, points}; });
        return {.points = Exact{*floor}, .limited = Limit::Floor};
    }
    return RuleOutcome::of(std::move(points));
}

Exact RuleScorer::combined(Combine combine, std::span<const Exact> values) const
{
    if (values.empty())
        return {};
    Exact result;
    if (combine == Combine::Best) {
        result = *std::ranges::max_element(values);
    } else {
        for (const Exact &value : values)
            result += value;
        if (combine == Combine::Mean)
            result = result / Exact{std::ssize(values)};
    }
    if (values.size() > 1)
        note([&] { return CombineStep{combine, {values.begin(), values.end()}, result}; });
    return result;
}

} // namespace yanben
