#include "domain/rubric/rule_maximum.h"

#include "domain/numbers/exact.h"

#include <algorithm>

namespace yanben
{

namespace
{

using Maximum = std::optional<Points>;

Maximum larger(Maximum a, Maximum b)
{
    return a && b ? std::max(a, b) : (a ? a : b);
}

Maximum bestOf(const std::vector<Band> &bands)
{
    Maximum best;
    for (const Band &band : bands)
        best = larger(best, band.points);
    return best;
}

struct MaximumOfKind
{
    Maximum operator()(const RatingRule &rule) const { return rule.max; }
    Maximum operator()(const LevelsRule &rule) const
    {
        Maximum best;
        for (const Level &level : rule.levels)
            best = larger(best, level.points);
        return best && rule.combine == Combine::Sum && *best > Points{}
                   ? (Exact{*best} * Exact{rule.times.most}).toPoints()
                   : best;
    }
    Maximum operator()(const TallyRule &rule) const
    {
        if (rule.cap)
            return rule.cap;
        Exact most{rule.base};
        for (const TallyCase &each : rule.cases) {
            const auto *range = std::get_if<PointsRange>(&each.points);
            if ((range ? range->high : std::get<Points>(each.points)) <= Points{})
                continue;
            if (!each.cap)
                return std::nullopt;
            most += Exact{*each.cap};
        }
        return most.toPoints();
    }
    Maximum operator()(const QuotaRule &rule) const
    {
        return rule.cap || rule.perExtra ? rule.cap : Maximum{rule.full};
    }
    Maximum operator()(const BandsRule &rule) const
    {
        if (rule.combine == Combine::Sum)
            return std::nullopt;
        Maximum best = larger(bestOf(rule.bands), rule.otherwise.points);
        for (const GroupBands &group : rule.byGroup)
            best = larger(best, bestOf(group.bands));
        return best;
    }
    Maximum operator()(const RankRule &rule) const { return std::visit(*this, rule.way); }
    Maximum operator()(const RankTable &way) const
    {
        Maximum best = way.beyond;
        for (const RankStep &step : way.steps)
            best = larger(best, step.points);
        return best;
    }
    Maximum operator()(const RankSequence &way) const { return std::max(way.first, way.last); }
    Maximum operator()(const RankLinear &way) const { return std::max(way.first, way.last); }
    Maximum operator()(const RankChange &way) const { return way.cap; }
    Maximum operator()(const AwardsRule &rule) const
    {
        if (rule.cap || !std::holds_alternative<HighestAward>(rule.combine))
            return rule.cap;
        Maximum best;
        for (const AwardEntry &entry : rule.table)
            best = larger(best, entry.points);
        return best;
    }
    Maximum operator()(const ConditionsRule &rule) const
    {
        if (rule.need != Need::Each)
            return rule.points;
        Exact sum;
        for (const Condition &part : rule.parts)
            sum += Exact{std::max(part.points.value_or(Points{}), Points{})};
        return sum.toPoints();
    }
    Maximum operator()(const ConvertRule &rule) const { return rule.cap; }
    Maximum operator()(const RatioRule &rule) const { return rule.cap; }
    Maximum operator()(const CompositeRule &rule) const { return rule.cap; }
};

} // namespace

std::optional<Points> maximumOf(const Rule &rule)
{
    Maximum most = std::visit(MaximumOfKind{}, rule.kind);
    if (!most)
        return std::nullopt;
    for (const Override &each : rule.overrides)
        most = std::max(*most, each.points);
    return most;
}

} // namespace yanben
