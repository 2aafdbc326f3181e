#include "workspace/acts/scoring/rubric/new_rule.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

Rule plain(RuleKind kind)
{
    return {.kind = std::move(kind), .overrides = {}};
}

RuleKind tallyFrom(Points base, const QString &name, int each, Points weight)
{
    return TallyRule{.base = base,
                     .cases = {{.name = name, .points = Points::whole(each)}},
                     .floor = base > Points{} ? std::optional{Points{}} : std::nullopt,
                     .cap = weight};
}

} // namespace

Rule newRule(NewRule kind, Points weight)
{
    const Points half = Points::hundredths(weight.inHundredths() / 2);
    switch (kind) {
    case NewRule::Deduct: return plain(tallyFrom(weight, u"少一次"_s, -1, weight));
    case NewRule::AddUp: return plain(tallyFrom(Points{}, u"参加一次"_s, 1, weight));
    case NewRule::Levels:
        return plain(LevelsRule{.levels = {{.name = u"一档"_s, .points = weight},
                                           {.name = u"二档"_s, .points = half},
                                           {.name = u"三档"_s, .points = Points{}}}});
    case NewRule::Rating: return plain(RatingRule{.max = weight});
    case NewRule::Quota:
        return plain(QuotaRule{.required = Amount::whole(10),
                               .full = weight,
                               .perMissing = Points::whole(1),
                               .perExtra = {},
                               .floor = Points{},
                               .cap = {}});
    case NewRule::Bands:
        return plain(BandsRule{
            .bands = {{.limit = Amount::whole(90), .points = weight}, {.limit = Amount::whole(60), .points = half}},
            .otherwise = {.points = Points{}, .name = {}}});
    case NewRule::Rank:
        return plain(
            RankRule{RankTable{.steps = {{.to = 1, .points = weight}, {.to = 3, .points = half}}, .beyond = Points{}}});
    case NewRule::Awards:
        return plain(AwardsRule{.table = {{.level = u"省级"_s, .points = weight}, {.level = u"市级"_s, .points = half}},
                                .combine = HighestAward{},
                                .cap = weight});
    case NewRule::Conditions:
        return plain(ConditionsRule{
            .parts = {{.name = u"有计划"_s, .points = half}, {.name = u"有总结"_s, .points = weight - half}}});
    case NewRule::Convert:
        return plain(ConvertRule{.per = Amount::whole(10), .points = Points::whole(1), .cap = weight});
    case NewRule::Ratio: return plain(RatioRule{.full = weight, .cap = weight});
    case NewRule::Composite: {
        const Box<Rule> rating{plain(RatingRule{.max = weight})};
        return plain(
            CompositeRule{.parts = {{.name = u"平时"_s, .factor = Factor::ofUnits(4000), .rule = rating, .key = {}},
                                    {.name = u"期末"_s, .factor = Factor::ofUnits(6000), .rule = rating, .key = {}}}});
    }
    }
    Q_UNREACHABLE();
}

NewRule startOf(const Rule &rule)
{
    struct Start
    {
        NewRule operator()(const RatingRule &) const { return NewRule::Rating; }
        NewRule operator()(const LevelsRule &) const { return NewRule::Levels; }
        NewRule operator()(const TallyRule &rule) const
        {
            return rule.base > Points{} ? NewRule::Deduct : NewRule::AddUp;
        }
        NewRule operator()(const QuotaRule &) const { return NewRule::Quota; }
        NewRule operator()(const BandsRule &) const { return NewRule::Bands; }
        NewRule operator()(const RankRule &) const { return NewRule::Rank; }
        NewRule operator()(const AwardsRule &) const { return NewRule::Awards; }
        NewRule operator()(const ConditionsRule &) const { return NewRule::Conditions; }
        NewRule operator()(const ConvertRule &) const { return NewRule::Convert; }
        NewRule operator()(const RatioRule &) const { return NewRule::Ratio; }
        NewRule operator()(const CompositeRule &) const { return NewRule::Composite; }
    };
    return std::visit(Start{}, rule.kind);
}

} // namespace yanben
