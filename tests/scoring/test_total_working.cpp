#include "scoring/total_working.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CriterionSpec ratedWhole(const QString &no, int weight)
{
    return {.no = no, .title = no, .weight = Points::whole(weight), .rule = {RatingRule{.max = Points::whole(1000)}}};
}

SheetResult resultOfMarks(const RubricSheet &sheet, const std::vector<std::int64_t> &hundredths,
                          const std::vector<QString> &vetoes = {})
{
    std::vector<Record> records;
    for (const std::int64_t each : hundredths)
        records.push_back(recorded(RatingsRecord{{Points::hundredths(each)}}));
    std::vector<const Record *> row;
    for (const Record &record : records)
        row.push_back(&record);
    return ScoringPlan{sheet}.result({.records = row, .groups = {}, .vetoes = vetoes}, Detail::Outcomes);
}

/// What the working arrives at before the rounding.
Exact endOf(const TotalWorking &working)
{
    Exact value = working.limit ? Exact{working.limit->bound} : working.sum;
    if (working.converted)
        value = value * Exact{working.converted->to} / Exact{working.converted->by};
    return value;
}

} // namespace

TEST_CASE("The working of a total arrives at the total, whatever bonus, base, bounds and conversion do")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10), ratedWhole(u"2"_s, 20), ratedWhole(u"3"_s, 5), ratedWhole(u"4"_s, 5)};
    sheet.criteria[2].bonus = true;
    sheet.criteria[3].bonus = true;
    const auto change = GENERATE(0, 1, 2, 3, 4, 5, 6);
    switch (change) {
    case 1: sheet.terms.total.base = Points::whole(7); break;
    case 2: sheet.terms.bonusCap = Points::whole(4); break;
    case 3: sheet.terms.total.cap = Points::whole(25); break;
    case 4: sheet.terms.total.floor = Points::whole(60); break;
    case 5: sheet.terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::All}; break;
    case 6: sheet.terms.convert = Conversion{.to = Points::whole(100), .of = ConvertBase::Possible}; break;
    default: break;
    }
    const SheetResult result = resultOfMarks(sheet, {850, 1733, 300, 250});
    const TotalWorking working = totalWorking(sheet, result);
    CHECK(working.own.parts.size() == 2);
    CHECK(working.own.bonuses.size() == 2);
    CHECK(working.bonusCut.has_value() == (change == 2));
    CHECK(working.limit.has_value() == (change == 3 || change == 4));
    CHECK(working.converted.has_value() == (change > 4));
    CHECK(endOf(working) == result.exact);
    CHECK(working.total == result.total);
}

TEST_CASE("A cap has the last word over a floor in the working as in the total")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10)};
    sheet.terms.total = {.base = {}, .floor = Points::whole(9), .cap = Points::whole(8)};
    const SheetResult result = resultOfMarks(sheet, {500});
    CHECK(totalWorking(sheet, result).limit->limit == Limit::Cap);
    CHECK(endOf(totalWorking(sheet, result)) == result.exact);
}

TEST_CASE("Units stand beside each other, and only vetoes on the total zero it")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10), ratedWhole(u"2"_s, 24)};
    sheet.criteria[1].unit = u"学时"_s;
    sheet.terms.vetoes = {{.name = u"体罚"_s, .effect = VetoEffect::TotalZero},
                          {.name = u"旷工"_s, .effect = VetoEffect::RankLast}};
    const std::vector<QString> held{u"体罚"_s, u"旷工"_s, u"别的"_s};
    const TotalWorking working = totalWorking(sheet, resultOfMarks(sheet, {800, 2000}, held), held);
    CHECK(working.own.sum == Exact{8});
    REQUIRE(working.others.size() == 1);
    CHECK(working.others.front().sum == Exact{20});
    CHECK(working.zeroedBy == std::vector{u"体罚"_s});
}

TEST_CASE("A section sums the criteria that name it, and its subtotal follows the last of them")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10), ratedWhole(u"2"_s, 20), ratedWhole(u"3"_s, 5)};
    sheet.terms.sections = {{.name = u"教学"_s}, {.name = u"空"_s}};
    sheet.criteria[0].section = u"教学"_s;
    sheet.criteria[2].section = u"教学"_s;
    const std::vector<SectionSubtotal> sums = sectionSubtotals(sheet, resultOfMarks(sheet, {800, 1500, 450}));
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].sum == Exact{25, 2});
    CHECK(sums[0].possible == Points::whole(15));
    CHECK(sums[0].full == Points::whole(15));
    CHECK(sums[0].open == 0);
    CHECK(endsAt(sums[0], 2));
    CHECK_FALSE(endsAt(sums[0], 0));
    CHECK_FALSE(endsAt(sums[1], 0));
}

TEST_CASE("A section has its full mark while some of it is open, but not for what is exempt")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10), ratedWhole(u"2"_s, 20), ratedWhole(u"3"_s, 10), ratedWhole(u"4"_s, 5)};
    sheet.terms.sections = {{.name = u"教学"_s}, {.name = u"研究"_s}};
    for (std::size_t i = 0; i < 4; ++i)
        sheet.criteria[i].section = i < 3 ? u"教学"_s : u"研究"_s;
    SheetResult result = resultOfMarks(sheet, {800, 1500, 450, 500});
    Outcome open;
    open.blocks = true;
    Outcome exempt;
    exempt.state = RecordState::Exempt;
    result.outcomes[1] = open;
    result.outcomes[2] = exempt;
    result.outcomes[3] = open;
    const std::vector<SectionSubtotal> sums = sectionSubtotals(sheet, result);
    CHECK(sums[0].sum == Exact{8});
    CHECK(sums[0].possible == Points::whole(10));
    CHECK(sums[0].full == Points::whole(30));
    CHECK(sums[0].open == 1);
    CHECK(sums[1].parts.empty());
    CHECK(sums[1].full == Points::whole(5));
}

TEST_CASE("Places by points are shared 1-2-2-4, and who has no points has none")
{
    const std::vector<std::optional<Exact>> points{Exact{8}, Exact{10}, std::nullopt, Exact{8}, Exact{7}};
    CHECK(placesByPoints(points) == std::vector<std::optional<int>>{2, 1, std::nullopt, 2, 4});
    CHECK(placesByPoints({}).empty());
}

TEST_CASE("A rank counts those before and names those beside it")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10)};
    std::vector<SheetResult> results{resultOfMarks(sheet, {800}), resultOfMarks(sheet, {900}),
                                     resultOfMarks(sheet, {800}), ScoringPlan{sheet}.result({}, Detail::Outcomes)};
    rankSheets(results);
    const std::optional<RankWorking> working = rankWorking(results, 0);
    REQUIRE(working);
    CHECK(working->before == 1);
    CHECK(working->with == std::vector<std::size_t>{2});
    CHECK(working->ranked == 3);
    CHECK_FALSE(rankWorking(results, 3));
}

TEST_CASE("Where no criterion has the rubric's own unit, the unit that they have is explained as the total")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10), ratedWhole(u"2"_s, 20)};
    sheet.terms.sections = {{.name = u"学时"_s}};
    for (CriterionSpec &criterion : sheet.criteria) {
        criterion.unit = u"课时"_s;
        criterion.section = u"学时"_s;
    }
    const SheetResult result = resultOfMarks(sheet, {1000, 2000});
    const TotalWorking working = totalWorking(sheet, result);
    CHECK(working.own.unit == u"课时"_s);
    CHECK(working.sum == Exact{30});
    CHECK(working.total == result.total);
    CHECK(working.others.empty());
    CHECK(sectionSubtotals(sheet, result).front().sum == Exact{30});
}

TEST_CASE("A veto on a criterion is the last step of its working, and stands beside the sum", "[vetoes]")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10), ratedWhole(u"2"_s, 10)};
    sheet.terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = u"1"_s}};
    const auto [state, before] = GENERATE(table<RecordState, std::optional<Exact>>({
        {RecordState::Recorded, Exact{9}},
        {RecordState::Missing, std::nullopt},
        {RecordState::Absent, Exact{}},
    }));
    const Record first = state == RecordState::Recorded ? recorded(RatingsRecord{{Points::whole(9)}}) : Record{state};
    const Record second = recorded(RatingsRecord{{Points::whole(8)}});
    const std::vector<const Record *> row{&first, &second};
    const std::vector<QString> held{u"师德失范"_s, u"别的"_s};
    const SheetResult result =
        ScoringPlan{sheet}.result({.records = row, .groups = {}, .vetoes = held}, Detail::Explained);
    CHECK(result.vetoes == std::vector{u"师德失范"_s});
    CHECK(result.total->toString() == u"8.00"_s);
    CHECK(result.outcomes[0].state == state);
    REQUIRE_FALSE(result.outcomes[0].working.empty());
    CHECK(result.outcomes[0].working.back() == WorkingStep{VetoStep{.vetoes = {u"师德失范"_s}, .before = before}});
    CHECK_FALSE(std::holds_alternative<VetoStep>(result.outcomes[1].working.back()));
    CHECK(totalWorking(sheet, result, held).criteriaZeroed == sheet.terms.vetoes);
}

TEST_CASE("A veto on a criterion that stands outside the sum changes nothing and is not told", "[vetoes]")
{
    RubricSheet sheet;
    sheet.criteria = {ratedWhole(u"1"_s, 10)};
    sheet.terms.vetoes = {{.name = u"师德失范"_s, .effect = VetoEffect::CriterionZero, .criterion = u"1"_s}};
    const Record exempt{RecordState::Exempt};
    const std::vector<const Record *> row{&exempt};
    const std::vector<QString> held{u"师德失范"_s};
    const SheetResult result =
        ScoringPlan{sheet}.result({.records = row, .groups = {}, .vetoes = held}, Detail::Explained);
    CHECK(result.outcomes[0].working.empty());
    CHECK(totalWorking(sheet, result, held).criteriaZeroed.empty());
}

TEST_CASE("A total in which nothing counts was not judged; bonuses alone, a veto and an open sheet are another matter")
{
    RubricSheet sheet;
    sheet.criteria = {{.no = u"1"_s, .weight = Points::whole(10), .rule = {RatingRule{.max = Points::whole(10)}}},
                      {.no = u"J"_s, .weight = {}, .rule = {RatingRule{.max = Points::whole(5)}}, .bonus = true}};
    sheet.terms.vetoes = {{.name = u"零"_s, .effect = VetoEffect::TotalZero}};
    const auto isUnjudged = [&](const Record &record, const std::vector<QString> &vetoes = {}) {
        const Record bonus = recorded(RatingsRecord{{Points::whole(3)}});
        const std::vector<const Record *> row{&record, &bonus};
        const SheetResult result =
            ScoringPlan{sheet}.result({.records = row, .groups = {}, .vetoes = vetoes}, Detail::Totals);
        CHECK(result.isFull() == (!result.unjudged && !result.provisional));
        return result.unjudged;
    };
    const Record exempt{.state = RecordState::Exempt};
    CHECK(isUnjudged(exempt));
    CHECK_FALSE(isUnjudged(exempt, {u"零"_s}));
    CHECK_FALSE(isUnjudged(Record{.state = RecordState::Absent}));
    CHECK_FALSE(isUnjudged(Record{.state = RecordState::Missing}));
    CHECK_FALSE(isUnjudged(recorded(RatingsRecord{{Points{}}})));
    sheet.criteria.erase(sheet.criteria.begin());
    const std::vector<const Record *> none{&exempt};
    const SheetResult bonuses =
        ScoringPlan{sheet}.result({.records = none, .groups = {}, .vetoes = {}}, Detail::Totals);
    REQUIRE(bonuses.counted == 0);
    REQUIRE(bonuses.total);
    CHECK_FALSE(bonuses.unjudged);
}
