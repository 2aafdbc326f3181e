#include "domain/rubric/rule_maximum.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Points whole(int points)
{
    return Points::whole(points);
}

} // namespace

TEST_CASE("A rule's most points are known where something bounds them", "[rule]")
{
    const AwardEntry first{.level = u"省"_s, .points = whole(10)};
    const auto [kind, most] = GENERATE_COPY(table<RuleKind, std::optional<Points>>({
        {RatingRule{.max = whole(8)}, whole(8)},
        {LevelsRule{.levels = {{.name = u"一"_s, .points = whole(5)}, {.name = u"二"_s, .points = whole(3)}}},
         whole(5)},
        {LevelsRule{.levels = {{.name = u"一"_s, .points = whole(5)}}, .times = {.least = 1, .most = 3}}, whole(15)},
        {LevelsRule{.levels = {{.name = u"一"_s, .points = whole(5)}},
                    .times = {.least = 1, .most = 3},
                    .combine = Combine::Best},
         whole(5)},
        {LevelsRule{.levels = {{.name = u"A"_s}}}, std::nullopt},
        {TallyRule{.base = whole(10), .cases = {{.name = u"迟到"_s, .points = whole(-1)}}}, whole(10)},
        {TallyRule{.base = whole(4), .cases = {{.name = u"获奖"_s, .points = whole(2)}}}, std::nullopt},
        {TallyRule{.base = whole(4), .cases = {{.name = u"获奖"_s, .points = whole(2), .cap = whole(3)}}}, whole(7)},
        {TallyRule{.base = whole(4), .cases = {{.name = u"获奖"_s, .points = whole(2)}}, .cap = whole(6)}, whole(6)},
        {QuotaRule{.required = Amount::whole(5), .full = whole(6)}, whole(6)},
        {QuotaRule{.required = Amount::whole(5), .full = whole(6), .perExtra = whole(1)}, std::nullopt},
        {QuotaRule{.required = Amount::whole(5), .full = whole(6), .perExtra = whole(1), .cap = whole(8)}, whole(8)},
        {BandsRule{.bands = {{.limit = whole(90), .points = whole(5)}}, .otherwise = {.points = whole(1), .name = {}}},
         whole(5)},
        {RankRule{RankSequence{.first = whole(9), .step = whole(-1), .last = whole(2)}}, whole(9)},
        {RankRule{RankChange{.base = whole(5), .up = whole(1), .down = whole(1)}}, std::nullopt},
        {AwardsRule{.table = {first}}, whole(10)},
        {AwardsRule{.table = {first}, .combine = SumOfAwards{}}, std::nullopt},
        {ConditionsRule{.parts = {{.name = u"计划"_s, .points = whole(2)}, {.name = u"总结"_s, .points = whole(3)}}},
         whole(5)},
        {ConditionsRule{.parts = {{.name = u"计划"_s}}, .need = Need::All, .points = whole(4)}, whole(4)},
        {ConvertRule{.per = whole(1), .points = whole(1)}, std::nullopt},
        {RatioRule{.full = whole(10)}, std::nullopt},
        {CompositeRule{.cap = whole(20)}, whole(20)},
    }));
    CAPTURE(kind.index());
    CHECK(maximumOf({.kind = kind, .overrides = {}}) == most);
}

TEST_CASE("A special case may give more than the rule itself", "[rule]")
{
    const Rule rule{.kind = RatingRule{.max = whole(8)},
                    .overrides = {{.measure = u"论文"_s, .limit = whole(1), .points = whole(12)}}};
    CHECK(maximumOf(rule) == whole(12));
}
