// The text of a cell that records several facts: cases, awards, parts.
#include "workspace/queries/scores/typed/typed_parts.h"

#include "scoring/scoring_plan.h"
#include "workspace/queries/scores/typed/kept_groups.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Amount whole(int number)
{
    return Amount::whole(number);
}

CriterionSpec criterionOf(RuleKind kind)
{
    CriterionSpec spec{.no = u"1"_s, .title = u"条目"_s};
    spec.rule = {.kind = std::move(kind), .overrides = {}};
    return spec;
}

TallyRule attendance()
{
    return {.base = whole(10),
            .cases = {{.name = u"缺席"_s, .points = -whole(2)},
                      {.name = u"迟到或早退"_s, .points = Points::hundredths(-50), .key = u"late"_s}}};
}

/// Of the second the points are decided each time.
TallyRule withDecided()
{
    return {.base = whole(10),
            .cases = {{.name = u"旷课2节"_s, .points = -whole(1)},
                      {.name = u"事故"_s, .points = PointsRange{.low = -whole(3), .high = -whole(1)}}}};
}

AwardsRule awards()
{
    return {.table = {{.level = u"市级"_s, .prize = u"一等奖"_s, .points = whole(5)},
                      {.level = u"市级"_s, .prize = u"二等奖"_s, .points = whole(3)},
                      {.level = u"省级"_s, .prize = u"一等奖"_s, .points = whole(8), .key = u"p1"_s}},
            .combine = SumOfAwards{},
            .share = {{.order = 2, .factor = {}}}};
}

CompositeRule research()
{
    const Rule rating{RatingRule{.max = whole(10)}, {}};
    const Rule levels{
        LevelsRule{.levels = {{.name = u"优"_s, .points = whole(10)}, {.name = u"良"_s, .points = whole(8)}}}, {}};
    return {.parts = {{.name = u"研究过程"_s, .rule = rating}, {.name = u"研究成果"_s, .rule = levels, .key = u"r"_s}}};
}

TallyRecord absences(int absent, int late)
{
    TallyRecord tally;
    if (absent > 0)
        tally.counts.push_back({.caseName = u"缺席"_s, .count = whole(absent)});
    if (late > 0)
        tally.counts.push_back({.caseName = u"late"_s, .count = whole(late)});
    return tally;
}

PartsRecord parts(std::optional<int> process, const QString &result)
{
    PartsRecord facts;
    if (process)
        facts.parts.push_back(
            {.name = u"研究过程"_s, .data = RecordData{.observed = RatingsRecord{{whole(*process)}}}});
    if (!result.isEmpty())
        facts.parts.push_back({.name = u"r"_s, .data = RecordData{.observed = LevelsRecord{{result}, {}}}});
    return facts;
}

} // namespace

TEST_CASE("several facts are typed in one text, and the cell's text reads back as the same record")
{
    const auto [kind, typed, facts] = GENERATE(table<RuleKind, QString, Observation>({
        {attendance(), u"缺1 迟2"_s, absences(1, 2)},
        {attendance(), u"迟2、缺1"_s, absences(1, 2)},
        {attendance(), u"缺席1次，迟到或早退2次"_s, absences(1, 2)},
        {attendance(), u"缺1迟2"_s, absences(1, 2)},
        {attendance(), u"a1 b2"_s, absences(1, 2)},
        {attendance(), u"B：２"_s, absences(0, 2)},
        {attendance(), u"1,2"_s, absences(1, 2)},
        {attendance(), u"1 2"_s, absences(1, 2)},
        {attendance(), u"0，3"_s, absences(0, 3)},
        {attendance(), u"0"_s, absences(0, 0)},
        {attendance(), u"无"_s, absences(0, 0)},
        {withDecided(), u"旷课2节3"_s, TallyRecord{{{.caseName = u"旷课2节"_s, .count = whole(3)}}, {}}},
        {withDecided(), u"事故-1 事故-3"_s,
         TallyRecord{{}, {{.caseName = u"事故"_s, .amounts = {-whole(1), -whole(3)}}}}},
        {awards(), u"市一等、省一"_s, AwardsRecord{{{u"市级"_s, u"一等奖"_s, {}}, {u"p1"_s, {}, {}}}}},
        {awards(), u"市级二等奖×2"_s, AwardsRecord{{{u"市级"_s, u"二等奖"_s, {}}, {u"市级"_s, u"二等奖"_s, {}}}}},
        {awards(), u"市二/2"_s, AwardsRecord{{{u"市级"_s, u"二等奖"_s, 2}}}},
        {awards(), u"无"_s, AwardsRecord{}},
        {research(), u"8；优"_s, parts(8, u"优"_s)},
        {research(), u"8,良"_s, parts(8, u"良"_s)},
        {research(), u"研究成果良；研究过程 9"_s, parts(9, u"良"_s)},
        {research(), u"研究过程8 研究成果10"_s, parts(8, u"优"_s)},
        {research(), u"8；—"_s, parts(8, {})},
    }));
    CAPTURE(kind.index(), typed.toStdString());
    const CriterionSpec spec = criterionOf(kind);
    const auto record = typedScore(spec, typed);
    REQUIRE(record);
    CHECK(*record == recorded(facts));
    const QString text = typedText(spec, &*record);
    CAPTURE(text.toStdString());
    const auto again = typedScore(spec, text);
    REQUIRE(again);
    CHECK(*again == *record);
}

TEST_CASE("a number whose case is not clear is refused, and so is what is said by halves")
{
    const auto [kind, typed, fault] = GENERATE(table<RuleKind, QString, TypedScoreFault>({
        {attendance(), u"1"_s, TypedScoreFault::SeveralCases},
        {attendance(), u"12"_s, TypedScoreFault::SeveralCases},
        {attendance(), u"1,2,3"_s, TypedScoreFault::SeveralCases},
        {attendance(), u"1,200"_s, TypedScoreFault::SeveralCases},
        {attendance(), u"1,"_s, TypedScoreFault::NotANumber},
        {attendance(), u"缺1 2"_s, TypedScoreFault::SeveralCases},
        {attendance(), u"迟"_s, TypedScoreFault::SeveralCases},
        {attendance(), u"c1"_s, TypedScoreFault::UnknownCase},
        {attendance(), u"缺1 缺2"_s, TypedScoreFault::SaidTwice},
        {attendance(), u"缺-1"_s, TypedScoreFault::NotACount},
        {attendance(), u"缺10000000000"_s, TypedScoreFault::OutOfRange},
        {attendance(), u"1,0.3"_s, TypedScoreFault::NotACount},
        {withDecided(), u"事故2"_s, TypedScoreFault::OutsideRange},
        {awards(), u"一等奖"_s, TypedScoreFault::UnknownAward},
        {awards(), u"国一"_s, TypedScoreFault::UnknownAward},
        {awards(), u"市级一等奖2"_s, TypedScoreFault::UnknownAward},
        {awards(), u"5"_s, TypedScoreFault::UnknownAward},
        {research(), u"8"_s, TypedScoreFault::SeveralParts},
        {research(), u"研究过程8；良"_s, TypedScoreFault::SeveralParts},
        {research(), u"8；差"_s, TypedScoreFault::UnknownLevel},
        {research(), u"—；—"_s, TypedScoreFault::SeveralParts},
    }));
    CAPTURE(kind.index(), typed.toStdString());
    const auto record = typedScore(criterionOf(kind), typed);
    REQUIRE_FALSE(record);
    CHECK(record.error().fault == fault);
}

TEST_CASE("a shortened name that fits two cases is refused, in full it is the one")
{
    const TallyRule rule{
        .cases = {{.name = u"迟到"_s, .points = -whole(1)}, {.name = u"迟到30分钟"_s, .points = -whole(2)}}};
    const auto unclear = typedScore(criterionOf(rule), u"迟1"_s);
    REQUIRE_FALSE(unclear);
    CHECK(unclear.error().fault == TypedScoreFault::UnknownCase);
    CHECK(*typedScore(criterionOf(rule), u"迟到30分钟1"_s) ==
          recorded(TallyRecord{{{.caseName = u"迟到30分钟"_s, .count = whole(1)}}, {}}));
}

TEST_CASE("a column of one case or part changes nothing else of the record")
{
    const Rule rule{attendance(), {}};
    CHECK(scoreParts(rule) ==
          std::vector<ScorePart>{{.key = u"缺席"_s, .name = u"缺席"_s}, {.key = u"late"_s, .name = u"迟到或早退"_s}});
    CHECK(*withPart(rule, recorded(absences(0, 2)), u"缺席"_s, u"3"_s) == recorded(absences(3, 2)));
    CHECK(*withPart(rule, recorded(absences(3, 2)), u"late"_s, u"0"_s) == recorded(absences(3, 0)));
    CHECK(withPart(rule, Record{}, u"late"_s, u"x"_s).error().fault == TypedScoreFault::NotANumber);
    CHECK(withPart(rule, Record{}, u"gone"_s, u"1"_s).error().fault == TypedScoreFault::SeveralFacts);

    const Rule composite{research(), {}};
    CHECK(*withPart(composite, recorded(parts(8, {})), u"r"_s, u"良"_s) == recorded(parts(8, u"良"_s)));
    CHECK(*withPart(composite, recorded(parts(8, u"良"_s)), u"r"_s, u"—"_s) == recorded(parts(8, {})));
    CHECK(scoreParts(Rule{RatingRule{}, {}}).empty());
}

TEST_CASE("groups that were named beside parts stay when these are typed, and the cell says the parts all the same")
{
    const Rule rule{research(), {}};
    const CriterionSpec spec = criterionOf(research());
    Record before = recorded(parts(8, u"优"_s));
    std::get<PartsRecord>(before.data.observed).parts.front().data->group = u"语文组"_s;
    CHECK(typedText(spec, &before).toStdString() == "研究过程 8；研究成果 10");

    const auto changed = withPart(rule, before, u"研究过程"_s, u"9"_s);
    REQUIRE(changed);
    Record expected = recorded(parts(9, u"优"_s));
    CHECK(*changed != expected);
    std::get<PartsRecord>(expected.data.observed).parts.front().data->group = u"语文组"_s;
    CHECK(*changed == expected);

    Record typed = *typedScore(spec, u"9；优"_s);
    keepGroups(typed.data, &before.data);
    CHECK(typed == expected);
    keepGroups(typed.data, nullptr);
    CHECK(typed == recorded(parts(9, u"优"_s)));
}
