// The text of a cell and the record that it stands for, for every kind of rule.
#include "workspace/queries/scores/records/recorded_nothing.h"
#include "workspace/queries/scores/typed/typed_score.h"

#include "domain/json/rubric/rule_json.h"
#include "domain/rubric/checks/rubric_check.h"
#include "scoring/scoring_plan.h"
#include "workspace/acts/scoring/rubric/new_rule.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CriterionSpec of(RuleKind kind)
{
    CriterionSpec spec{.no = u"1"_s, .title = u"条目"_s};
    spec.rule = {.kind = std::move(kind), .overrides = {}};
    return spec;
}

RatingRule halfPointRating()
{
    return {.max = Points::whole(10), .step = Points::hundredths(50)};
}

LevelsRule twoOfThree()
{
    return {.levels = {{.name = u"优"_s, .points = Points::whole(5)},
                       {.name = u"良"_s, .points = Points::whole(3), .key = u"b"_s},
                       {.name = u"中"_s, .points = Points::whole(1)}},
            .times = {.least = 1, .most = 2},
            .atMostIf = {{.flag = u"缺材料"_s, .level = u"b"_s}}};
}

ConditionsRule conditions()
{
    return {.parts = {{.name = u"有计划"_s, .points = Points::whole(2)},
                      {.name = u"有总结"_s, .points = Points::whole(2), .key = u"s"_s},
                      {.name = u"有反思"_s, .points = Points::whole(1)}}};
}

QuotaRule quotaRule()
{
    return {.required = Amount::whole(12), .full = Points::whole(6), .perMissing = Points::whole(1)};
}

BandsRule bands(std::optional<Combine> combine = {})
{
    return {.bands = {{.limit = Amount::whole(90), .points = Points::whole(5)}},
            .otherwise = {.points = Points{}, .name = {}},
            .combine = combine};
}

RankRule rank()
{
    return {RankTable{.steps = {{.to = 3, .points = Points::whole(8)}}, .beyond = Points::whole(2)}};
}

RankRule linear()
{
    return {RankLinear{.first = Points::whole(10), .last = Points{}, .of = {}}};
}

RankRule change()
{
    return {RankChange{.base = Points::whole(5), .up = Points::whole(1), .down = Points::whole(1)}};
}

ConvertRule convert(std::optional<Amount> dailyCap = {})
{
    return {.per = Amount::whole(10), .points = Points::whole(1), .dailyCap = dailyCap};
}

Amount n(int whole)
{
    return Amount::whole(whole);
}

} // namespace

TEST_CASE("what is typed for a kind of rule is recorded, and the cell's text reads back as the same record")
{
    const auto [kind, typed, facts, shown] = GENERATE(table<RuleKind, QString, Observation, QString>({
        {halfPointRating(), u"8.5"_s, RatingsRecord{{Points::hundredths(850)}}, u"8.5"_s},
        {halfPointRating(), u"8、9；9.5"_s, RatingsRecord{{n(8), n(9), Points::hundredths(950)}}, u"8、9、9.5"_s},
        {twoOfThree(), u"优"_s, LevelsRecord{{u"优"_s}, {}}, u"5"_s},
        {twoOfThree(), u"良、1"_s, LevelsRecord{{u"b"_s, u"中"_s}, {}}, u"良、中"_s},
        {twoOfThree(), u"优，缺材料"_s, LevelsRecord{{u"优"_s}, {u"缺材料"_s}}, u"5、缺材料"_s},
        {quotaRule(), u"11"_s, CountRecord{n(11)}, u"11"_s},
        {bands(), u"-2.5"_s, ValueRecord{Points::hundredths(-250), {}}, u"-2.5"_s},
        {bands(Combine::Sum), u"91、80"_s, ValuesRecord{{n(91), n(80)}}, u"91、80"_s},
        {rank(), u"第3名"_s, RankRecord{.rank = n(3)}, u"3"_s},
        {rank(), u"1、4"_s, RankRecord{.ranks = {n(1), n(4)}}, u"1、4"_s},
        {linear(), u"3／12"_s, RankRecord{.rank = n(3), .of = 12}, u"3/12"_s},
        {change(), u"+2"_s, RankRecord{.change = n(2)}, u"+2"_s},
        {change(), u"-1"_s, RankRecord{.change = n(-1)}, u"-1"_s},
        {change(), u"5->3"_s, RankRecord{.rank = n(3), .before = n(5)}, u"5→3"_s},
        {conditions(), u"有总结"_s, ConditionsRecord{{u"s"_s}}, u"有总结"_s},
        {conditions(), u"ca"_s, ConditionsRecord{{u"有计划"_s, u"有反思"_s}}, u"有计划、有反思"_s},
        {conditions(), u"有反思、B"_s, ConditionsRecord{{u"s"_s, u"有反思"_s}}, u"有总结、有反思"_s},
        {conditions(), u"全"_s, ConditionsRecord{{u"有计划"_s, u"s"_s, u"有反思"_s}}, u"有计划、有总结、有反思"_s},
        {conditions(), u"0"_s, ConditionsRecord{}, u"无"_s},
        {convert(), u"45"_s, AmountRecord{n(45)}, u"45"_s},
        {convert(n(40)), u"30、50"_s, DaysRecord{{n(30), n(50)}}, u"30、50"_s},
        {RatioRule{.full = n(10)}, u"80/95"_s, ValueRecord{n(80), n(95)}, u"80/95"_s},
        {RatioRule{.full = n(10)}, u"84%"_s, ValueRecord{n(84), n(100)}, u"84/100"_s},
    }));
    CAPTURE(kind.index(), typed.toStdString());
    const CriterionSpec spec = of(kind);
    const auto record = typedScore(spec, typed);
    REQUIRE(record);
    CHECK(*record == recorded(facts));
    CHECK_FALSE(score(spec, *record).fault);
    CHECK(typedText(spec, &*record) == shown);
    const auto again = typedScore(spec, shown);
    REQUIRE(again);
    CHECK(*again == *record);
}

TEST_CASE("what does not fit the kind of rule is refused with its reason")
{
    const auto [kind, typed, fault] = GENERATE(table<RuleKind, QString, TypedScoreFault>({
        {halfPointRating(), u"8、11"_s, TypedScoreFault::OutOfRange},
        {halfPointRating(), u"8、8.3"_s, TypedScoreFault::OffStep},
        {halfPointRating(), u"、"_s, TypedScoreFault::NotANumber},
        {halfPointRating(), u"8 5"_s, TypedScoreFault::NotANumber},
        {halfPointRating(), u"8，5"_s, TypedScoreFault::NotANumber},
        {convert(n(40)), u"1，200"_s, TypedScoreFault::NotANumber},
        {bands(Combine::Sum), u"1,200"_s, TypedScoreFault::NotANumber},
        {twoOfThree(), u"优、良、中"_s, TypedScoreFault::LevelCount},
        {twoOfThree(), u"缺材料"_s, TypedScoreFault::LevelCount},
        {twoOfThree(), u"差"_s, TypedScoreFault::UnknownLevel},
        {quotaRule(), u"-1"_s, TypedScoreFault::NotACount},
        {quotaRule(), u"11.125"_s, TypedScoreFault::TooManyPlaces},
        {bands(), u"高"_s, TypedScoreFault::NotANumber},
        {bands(Combine::Best), u"91、高"_s, TypedScoreFault::NotANumber},
        {rank(), u"0"_s, TypedScoreFault::NotAPlace},
        {rank(), u"1.5"_s, TypedScoreFault::NotAPlace},
        {rank(), u"3/12"_s, TypedScoreFault::NotAPlace},
        {linear(), u"3/0"_s, TypedScoreFault::NotAPlace},
        {change(), u"升"_s, TypedScoreFault::NotAChange},
        {change(), u"5→0"_s, TypedScoreFault::NotAPlace},
        {conditions(), u"D"_s, TypedScoreFault::UnknownCondition},
        {conditions(), u"有计划、没有"_s, TypedScoreFault::UnknownCondition},
        {convert(), u"-45"_s, TypedScoreFault::NotACount},
        {convert(n(40)), u"30、-1"_s, TypedScoreFault::NotACount},
        {RatioRule{.full = n(10)}, u"80"_s, TypedScoreFault::NotARatio},
        {RatioRule{.full = n(10)}, u"80/0"_s, TypedScoreFault::NotARatio},
        {AwardsRule{}, u"1"_s, TypedScoreFault::UnknownAward},
        {CompositeRule{}, u"1"_s, TypedScoreFault::SeveralParts},
    }));
    CAPTURE(kind.index(), typed.toStdString());
    const auto record = typedScore(of(kind), typed);
    REQUIRE_FALSE(record);
    CHECK(record.error().fault == fault);
}

TEST_CASE("a rule that tests measures first is filled in beside the table, and its states can still be typed")
{
    CriterionSpec spec = of(quotaRule());
    CHECK(isTypedInOneCell(spec.rule));
    spec.rule.overrides = {{.measure = u"文章数"_s, .limit = n(1), .points = n(6)}};
    CHECK_FALSE(isTypedInOneCell(spec.rule));
    const auto typed = typedScore(spec, u"11"_s);
    REQUIRE_FALSE(typed);
    CHECK(typed.error().fault == TypedScoreFault::SeveralFacts);
    CHECK(typedScore(spec, u"免"_s)->state == RecordState::Exempt);
}

TEST_CASE("a level that is called as a state is typed is the level, and without one it is the state")
{
    LevelsRule grades{.levels = {{.name = u"A"_s, .points = n(5)}, {.name = u"B"_s, .points = n(3)}}};
    CHECK(*typedScore(of(grades), u"a"_s) == recorded(LevelsRecord{{u"A"_s}, {}}));
    CHECK(*typedScore(of(conditions()), u"a"_s) == recorded(ConditionsRecord{{u"有计划"_s}}));
    CHECK(typedScore(of(twoOfThree()), u"a"_s)->state == RecordState::Absent);
    CHECK(typedScore(of(quotaRule()), u"a"_s)->state == RecordState::Absent);
}

TEST_CASE("that nothing happened is a fact for some kinds and no fact for the others")
{
    const auto [kind, isFact] = GENERATE(table<RuleKind, bool>({
        {TallyRule{}, true},
        {AwardsRule{}, true},
        {ConditionsRule{}, true},
        {ConvertRule{.per = Amount::whole(1), .dailyCap = Amount::whole(2)}, true},
        {ConvertRule{.per = Amount::whole(1)}, false},
        {LevelsRule{.times = {.least = 0, .most = 1}}, true},
        {LevelsRule{}, false},
        {RatingRule{}, false},
        {QuotaRule{}, false},
        {BandsRule{}, false},
        {RankRule{}, false},
        {RatioRule{}, false},
        {CompositeRule{}, false},
    }));
    CAPTURE(kind.index());
    const CriterionSpec spec = of(kind);
    const std::optional<Record> nothing = recordedNothing(spec.rule);
    CHECK(nothing.has_value() == isFact);
    if (nothing)
        CHECK(score(spec, *nothing).points == Exact{});
}

TEST_CASE("every way of scoring starts with a rule that contradicts nothing and is recognised again")
{
    for (int i = 0; i <= static_cast<int>(NewRule::Composite); ++i) {
        CAPTURE(i);
        const Rule rule = newRule(static_cast<NewRule>(i), Points::hundredths(725));
        CHECK(checkRule(rule).empty());
        CHECK(static_cast<int>(startOf(rule)) == i);
        CHECK(ruleFromJson(toJson(rule)));
    }
}

TEST_CASE("signs that only look like digits are no numbers, full-width ones are")
{
    const RuleKind kind =
        GENERATE(as<RuleKind>{}, halfPointRating(), quotaRule(), bands(), rank(),
                 TallyRule{.base = Points::whole(10), .cases = {{.name = u"缺"_s, .points = -Points::whole(1)}}});
    CAPTURE(kind.index());
    const CriterionSpec spec = of(kind);
    const auto plain = typedScore(spec, u"1"_s);
    REQUIRE(plain);
    const auto wide = typedScore(spec, u"１"_s);
    REQUIRE(wide);
    CHECK(*wide == *plain);
    for (const QString &unlike : {u"①"_s, u"⑴"_s, u"１①"_s, u"Ⅰ"_s, u"¹"_s, u"一"_s, u"١"_s, u"𝟏"_s}) {
        CAPTURE(unlike.toStdString());
        CHECK_FALSE(typedScore(spec, unlike));
    }
}
