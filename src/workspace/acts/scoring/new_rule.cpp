#include "workspace/acts/scoring/new_rule.h"

namespace yanben
{

using namespace Qt::StringLiterals;

Rule newRule(NewRule kind, Points weight)
{
    switch (kind) {
    case NewRule::Deduct:
        return {.kind = TallyRule{.base = weight,
                                  .cases = {{.name = u"少一次"_s, .points = Points::whole(-1)}},
                                  .floor = Points{},
                                  .cap = weight},
                .overrides = {}};
    case NewRule::AddUp:
        return {.kind = TallyRule{.base = Points{},
                                  .cases = {{.name = u"参加一次"_s, .points = Points::whole(1)}},
                                  .floor = {},
                                  .cap = weight},
                .overrides = {}};
    case NewRule::Levels: {
        const Points half = Points::hundredths(weight.inHundredths() / 2);
        return {.kind = LevelsRule{.levels = {{.name = u"一档"_s, .points = weight},
                                              {.name = u"二档"_s, .points = half},
                                              {.name = u"三档"_s, .points = Points{}}}},
                .overrides = {}};
    }
    case NewRule::Rating: return {.kind = RatingRule{.max = weight}, .overrides = {}};
    }
    Q_UNREACHABLE();
}

std::optional<NewRule> startOf(const Rule &rule)
{
    if (const auto *tally = std::get_if<TallyRule>(&rule.kind))
        return tally->base > Points{} ? NewRule::Deduct : NewRule::AddUp;
    if (std::holds_alternative<LevelsRule>(rule.kind))
        return NewRule::Levels;
    if (std::holds_alternative<RatingRule>(rule.kind))
        return NewRule::Rating;
    return std::nullopt;
}

} // namespace yanben
