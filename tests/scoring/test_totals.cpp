#include "domain/json/json_value.h"
#include "domain/json/records/record_json.h"
#include "domain/json/rubric/rubric_json.h"
#include "domain/json/rubric/rule_json.h"
#include "domain/records/records_sheet.h"
#include "scoring/rules/score_records.h"
#include "scoring/scoring_plan.h"
#include "support/folders.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A rubric of ratings, whose points are simply what was recorded.
CriterionSpec rated(const QString &no, std::optional<Points> weight)
{
    return {.no = no, .title = no, .weight = weight, .rule = {RatingRule{.max = Points::whole(1000)}}};
}

RubricSheet rubricOf(std::vector<CriterionSpec> criteria)
{
    RubricSheet sheet;
    sheet.terms.title = u"细则"_s;
    sheet.terms.fullMark = Points::whole(100);
    sheet.criteria = std::move(criteria);
    return sheet;
}

Record points(std::int64_t hundredths)
{
    return recorded(RatingsRecord{{Points::hundredths(hundredths)}});
}

Record state(RecordState which)
{
    return {.state = which};
}

SheetResult resultOf(const RubricSheet &sheet, const std::vector<Record> &records,
                     const std::vector<QString> &vetoes = {}, const std::vector<QString> &groups = {})
{
    std::vector<const Record *> row;
    for (const Record &record : records)
        row.push_back(&record);
    return ScoringPlan{sheet}.result({.records = row, .groups = groups, .vetoes = vetoes}, Detail::Outcomes);
}

QString totalOf(const SheetResult &result)
{
    return result.total ? result.total->toString() : QString{};
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The five states stand apart in points, possible points and the provisional sign")
{
    const auto [recordState, total, possible, provisional] = GENERATE(table<RecordState, const char16_t *, int, bool>({
        {RecordState::Missing, u"7.00", 10, true},
        {RecordState::Absent, u"7.00", 15, false},
        {RecordState::Exempt, u"7.00", 10, false},
        {RecordState::NotApplicable, u"7.00", 10, false},
    }));
    const SheetResult result = resultOf(rubricOf({rated(u"1"_s, Points::whole(10)), rated(u"2"_s, Points::whole(5))}),
                                        {points(700), state(recordState)});
    CHECK(totalOf(result) == QString::fromUtf16(total));
    CHECK(result.possible == Points::whole(possible));
    CHECK(result.provisional == provisional);
    CHECK(result.outcomes[1].state == recordState);
    CHECK(result.outcomes[1].points.has_value() == (recordState == RecordState::Absent));
}

TEST_CASE("A rubric's policy decides what a gap is worth")
{
    const auto [missing, out, total, possible, provisional] =
        GENERATE(table<WhenMissing, WhenOut, const char16_t *, int, bool>({
            {WhenMissing::Block, WhenOut::Drop, u"0.00", 0, true},
            {WhenMissing::Drop, WhenOut::Drop, u"0.00", 0, false},
            {WhenMissing::Zero, WhenOut::Zero, u"0.00", 15, false},
            {WhenMissing::Full, WhenOut::Full, u"15.00", 15, false},
        }));
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10)), rated(u"2"_s, Points::whole(5))});
    for (CriterionSpec &criterion : sheet.criteria) {
        criterion.whenMissing = missing;
        criterion.whenExempt = out;
        criterion.whenNotApplicable = out;
    }
    const SheetResult gaps = resultOf(sheet, {state(RecordState::Missing)});
    CHECK(totalOf(gaps) == QString::fromUtf16(total));
    CHECK(gaps.possible == Points::whole(possible));
    CHECK(gaps.provisional == provisional);

    const SheetResult outs = resultOf(sheet, {state(RecordState::Exempt), state(RecordState::NotApplicable)});
    CHECK(totalOf(outs) == QString::fromUtf16(total));
    CHECK_FALSE(outs.provisional);
}

TEST_CASE("Full marks of a criterion without weight can't be given")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, {})});
    sheet.criteria[0].whenExempt = WhenOut::Full;
    CHECK(resultOf(sheet, {state(RecordState::Exempt)}).provisional);
}

TEST_CASE("Only a criterion without a record looks at whom it concerns")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10))});
    sheet.criteria[0].appliesTo = {u"新教师"_s, u"骨干教师"_s};
    const auto stateFor = [&](const std::vector<Record> &records, const std::vector<QString> &groups) {
        return resultOf(sheet, records, {}, groups).outcomes[0].state;
    };
    CHECK(stateFor({}, {u"低段教师"_s}) == RecordState::NotApplicable);
    CHECK(stateFor({}, {u"骨干教师"_s}) == RecordState::Missing);
    CHECK(stateFor({points(300)}, {u"低段教师"_s}) == RecordState::Recorded);
    CHECK(stateFor({state(RecordState::Absent)}, {}) == RecordState::Absent);
}

TEST_CASE("A total is built in its order: bonus cap, base, floor and cap, conversion, one rounding")
{
    RubricSheet sheet =
        rubricOf({rated(u"1"_s, Points::whole(60)), rated(u"2"_s, Points::whole(43)), rated(u"J"_s, {})});
    sheet.criteria[2].bonus = true;
    sheet.terms.bonusCap = Points::whole(5);
    sheet.terms.total = {.base = Points::whole(2), .floor = Points::whole(10), .cap = Points::whole(87)};
    const auto totals = [&](std::int64_t first, std::int64_t bonus) {
        return resultOf(sheet, {points(first), points(1000), points(bonus)});
    };
    CHECK(totalOf(totals(5000, 300)) == u"65.00");
    CHECK(totalOf(totals(5000, 900)) == u"67.00");
    CHECK(totalOf(totals(9000, 900)) == u"87.00");
    CHECK(totals(5000, 900).earned == Exact{60});
    CHECK(totals(5000, 900).possible == Points::whole(103));

    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    CHECK(totals(9000, 900).exact->toFraction() == u"8700/103");
    CHECK(totalOf(totals(9000, 900)) == u"84.47");
    CHECK(totals(9000, 900).beforeConverting == Exact{87});
}

TEST_CASE("A conversion needs something to divide by")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(60)), rated(u"2"_s, {})});
    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    CHECK_FALSE(resultOf(sheet, {points(3000), points(1)}).total);
    sheet.terms.convert->of = ConvertBase::Possible;
    CHECK(totalOf(resultOf(sheet, {points(3000), state(RecordState::Exempt)})) == u"50.00");
    CHECK_FALSE(resultOf(sheet, {state(RecordState::Exempt), state(RecordState::Exempt)}).total);
}

TEST_CASE("Rounding happens on the total, or on each criterion if the rubric says so")
{
    CriterionSpec third{.no = u"1"_s, .weight = Points::whole(1), .rule = {RatioRule{.full = Points::whole(1)}}};
    RubricSheet sheet = rubricOf({third, third, third});
    const Record record = recorded(ValueRecord{.value = Amount::whole(1), .reference = Amount::whole(3)});
    CHECK(totalOf(resultOf(sheet, {record, record, record})) == u"1.00");
    sheet.terms.rounding.where = RoundingPlace::Criterion;
    CHECK(totalOf(resultOf(sheet, {record, record, record})) == u"0.99");
    sheet.terms.rounding = {.decimals = 0, .mode = RoundingMode::HalfUp, .where = RoundingPlace::Criterion};
    CHECK(totalOf(resultOf(sheet, {record, record, record})) == u"0");
}

TEST_CASE("Units are never added")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10)), rated(u"2"_s, Points::whole(20))});
    sheet.criteria[0].unit = u"课时"_s;
    const SheetResult result = resultOf(sheet, {points(700), points(800)});
    CHECK_FALSE(result.total);
    CHECK_FALSE(result.possible);
    REQUIRE(result.totals.size() == 2);
    CHECK(result.totals[0] == UnitTotal{u"分"_s, Decimal::ofUnits(800, 2), Exact{8}, Points::whole(20)});
    CHECK(result.totals[1] == UnitTotal{u"课时"_s, Decimal::ofUnits(700, 2), Exact{7}, Points::whole(10)});
}

TEST_CASE("Base and bounds are of the rubric's own unit, also where no criterion has it")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10)), rated(u"2"_s, Points::whole(20))});
    sheet.criteria[0].unit = u"元"_s;
    sheet.criteria[1].unit = u"课时"_s;
    CHECK(resultOf(sheet, {points(700), points(800)}).totals.size() == 2);
    sheet.terms.total = {.base = Points::whole(60), .cap = Points::whole(5)};
    const SheetResult result = resultOf(sheet, {points(700), points(800)});
    REQUIRE(result.totals.size() == 3);
    CHECK(result.totals[0] == UnitTotal{u"分"_s, Decimal::ofUnits(500, 2), Exact{5}, Points{}});
    CHECK(result.totals[1] == UnitTotal{u"元"_s, Decimal::ofUnits(700, 2), Exact{7}, Points::whole(10)});
    CHECK(result.totals[2] == UnitTotal{u"课时"_s, Decimal::ofUnits(800, 2), Exact{8}, Points::whole(20)});
    sheet.criteria[1].unit.reset(); // 分
    const SheetResult own = resultOf(sheet, {points(700), points(800)});
    REQUIRE(own.totals.size() == 2);
    CHECK(own.totals[0] == UnitTotal{u"分"_s, Decimal::ofUnits(500, 2), Exact{5}, Points::whole(20)});
    CHECK(own.totals[1] == UnitTotal{u"元"_s, Decimal::ofUnits(700, 2), Exact{7}, Points::whole(10)});
}

TEST_CASE("A level without points is shown and counts in nothing")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10)), rated(u"2"_s, Points::whole(5))});
    sheet.criteria[1].rule = {LevelsRule{.levels = {{.name = u"A"_s}}}};
    const SheetResult result = resultOf(sheet, {points(700), recorded(LevelsRecord{{u"A"_s}})});
    CHECK(result.possible == Points::whole(10));
    CHECK_FALSE(result.provisional);
    CHECK(result.outcomes[1].level == u"A"_s);
    CHECK_FALSE(result.outcomes[1].points);
}

TEST_CASE("A record that can't be scored keeps the total provisional, whatever the policy")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10))});
    sheet.criteria[0].whenMissing = WhenMissing::Zero;
    const SheetResult result = resultOf(sheet, {points(-1)});
    CHECK(result.provisional);
    CHECK(result.outcomes[0].fault == RecordFault{FaultCode::OutOfRange, u"-0.01"_s});
    CHECK(result.outcomes[0].working.empty());
}

TEST_CASE("Two thirds of a hundredth and half of one are rounded as the rubric says, each line or the whole")
{
    // 2.675 has no binary form; -0.005 goes away from zero.
    const auto [mode, where, hundredths, total] =
        GENERATE(table<RoundingMode, RoundingPlace, std::int64_t, const char16_t *>({
            {RoundingMode::HalfUp, RoundingPlace::Total, 535, u"2.68"},
            {RoundingMode::HalfUp, RoundingPlace::Total, -1, u"-0.01"},
            {RoundingMode::HalfEven, RoundingPlace::Total, 535, u"2.68"},
            {RoundingMode::HalfEven, RoundingPlace::Total, 533, u"2.66"},
            {RoundingMode::HalfEven, RoundingPlace::Total, -1, u"0.00"},
            {RoundingMode::Down, RoundingPlace::Total, 535, u"2.67"},
            {RoundingMode::Down, RoundingPlace::Total, -1, u"0.00"},
            {RoundingMode::HalfUp, RoundingPlace::Criterion, 535, u"2.68"},
            {RoundingMode::Down, RoundingPlace::Criterion, -535, u"-2.67"},
        }));
    CriterionSpec half{.no = u"1"_s,
                       .weight = Points::whole(10),
                       .rule = {TallyRule{.cases = {{.name = u"a"_s, .points = Points::hundredths(hundredths)}}}}};
    RubricSheet sheet = rubricOf({half});
    sheet.terms.rounding = {.decimals = 2, .mode = mode, .where = where};
    const Record record = recorded(TallyRecord{.counts = {{u"a"_s, Amount::hundredths(50)}}});
    CHECK(totalOf(resultOf(sheet, {record})) == QString::fromUtf16(total));
}

TEST_CASE("Items may exceed their weight or be negative, whatever the full mark")
{
    const auto [fullMark, first, second, total] =
        GENERATE(table<std::optional<int>, std::int64_t, std::int64_t, const char16_t *>({
            {10, 600, 400, u"10.00"},
            {10, 2500, -300, u"22.00"},
            {103, 6000, 4300, u"103.00"},
            {140, 10000, 4000, u"140.00"},
            {std::nullopt, 100, -5000, u"-49.00"},
        }));
    CriterionSpec open{
        .no = u"1"_s,
        .weight = Points::whole(4),
        .rule = {
            TallyRule{.cases = {{.name = u"a"_s, .points = PointsRange{Points::whole(-1000), Points::whole(1000)}}}}}};
    RubricSheet sheet = rubricOf({open, open});
    sheet.terms.fullMark = fullMark ? std::optional{Points::whole(*fullMark)} : std::nullopt;
    const auto given = [](std::int64_t points) {
        return recorded(TallyRecord{.amounts = {{u"a"_s, {Points::hundredths(points)}}}});
    };
    const SheetResult result = resultOf(sheet, {given(first), given(second)});
    CHECK(totalOf(result) == QString::fromUtf16(total));
    CHECK(result.possible == Points::whole(8));
}

TEST_CASE("What outgrows exact rounding is an error that is named, not another number")
{
    CriterionSpec huge{
        .no = u"1"_s, .weight = Points::whole(10), .rule = {RatioRule{.full = Points::whole(1'000'000'000)}}};
    const ScoringPlan plan{rubricOf({huge})};
    const Record record =
        recorded(ValueRecord{.value = Amount::whole(1'000'000'000), .reference = Amount::hundredths(1)});
    const RecordsSheet records{{{.name = u"甲"_s, .records = {{u"1"_s, record}}}}};
    const ScoredRecords scored = scoreRecords(plan, records, Detail::Outcomes);
    CHECK(scored.problems == std::vector<RecordProblem>{{0, u"甲"_s, u"1"_s, {FaultCode::TooLarge, {}}}});
    CHECK(scored.sheets[0].provisional);

    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::hundredths(1))});
    sheet.criteria[0].rule = {RatingRule{.max = Points::whole(1'000'000'000)}};
    sheet.terms.rounding.decimals = 4;
    sheet.terms.convert = Conversion{Points::whole(1'000'000'000), ConvertBase::All};
    const RecordsSheet rated{{{.name = u"甲"_s, .records = {{u"1"_s, points(100'000'000'000)}}}}};
    const ScoredRecords overflown = scoreRecords(ScoringPlan{sheet}, rated, Detail::Totals);
    CHECK(overflown.problems == std::vector<RecordProblem>{{0, u"甲"_s, std::nullopt, {FaultCode::TooLarge, {}}}});
    CHECK_FALSE(overflown.sheets[0].total);
    CHECK(overflown.sheets[0].tooLarge);
    CHECK_FALSE(overflown.sheets[0].rank);
}

TEST_CASE("A grade is read from the rounded total")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(100))});
    sheet.terms.rounding.decimals = 0;
    sheet.terms.grades = {{u"优秀"_s, Points::whole(90)}, {u"合格"_s, Points::whole(60)}, {u"不合格"_s, {}}};
    CHECK(resultOf(sheet, {points(8950)}).grade == u"优秀"_s);
    CHECK(resultOf(sheet, {points(8949)}).grade == u"合格"_s);
    CHECK(resultOf(sheet, {points(100)}).grade == u"不合格"_s);
    CHECK_FALSE(resultOf(sheet, {}).grade);
    sheet.terms.grades.pop_back();
    CHECK_FALSE(resultOf(sheet, {points(100)}).grade);
}

TEST_CASE("A veto does what its effect says and nothing else")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(60)), rated(u"2"_s, Points::whole(40))});
    sheet.terms.grades = {{u"优秀"_s, Points::whole(90)}, {u"合格"_s, Points::whole(60)}, {u"不合格"_s, {}}};
    sheet.terms.vetoes = {{u"零"_s, VetoEffect::TotalZero},
                          {u"项"_s, VetoEffect::CriterionZero, u"2"_s},
                          {u"等"_s, VetoEffect::GradeAtMost, {}, u"合格"_s},
                          {u"末"_s, VetoEffect::RankLast},
                          {u"评"_s, VetoEffect::NotEligible}};
    const auto with = [&](const QString &veto) { return resultOf(sheet, {points(6000), points(4000)}, {veto}); };
    CHECK(totalOf(with(u"零"_s)) == u"0.00");
    CHECK(with(u"零"_s).grade == u"不合格"_s);
    CHECK(with(u"零"_s).rate() == Exact{});
    CHECK(with(u"项"_s).rate() == Exact{60, 100});
    CHECK(with(u"等"_s).rate() == Exact{1});
    CHECK(totalOf(with(u"项"_s)) == u"60.00");
    CHECK(with(u"项"_s).possible == Points::whole(100));
    CHECK(with(u"等"_s).grade == u"合格"_s);
    CHECK(totalOf(with(u"等"_s)) == u"100.00");
    CHECK(resultOf(sheet, {points(100), points(0)}, {u"等"_s}).grade == u"不合格"_s);
    CHECK(with(u"末"_s).rankedLast);
    CHECK(with(u"末"_s).grade == u"优秀"_s);
    CHECK(with(u"评"_s).notEligible == std::vector{u"评"_s});
    CHECK(totalOf(with(u"评"_s)) == u"100.00");

    const SheetResult out = resultOf(sheet, {points(6000), state(RecordState::Exempt)}, {u"项"_s});
    CHECK(out.possible == Points::whole(60));
    CHECK_FALSE(resultOf(sheet, {points(6000), state(RecordState::Missing)}, {u"项"_s}).provisional);
}

TEST_CASE("Equal rounded totals share a rank, and provisional or vetoed sheets step back")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(100))});
    sheet.terms.rounding.decimals = 0;
    sheet.terms.vetoes = {{u"末"_s, VetoEffect::RankLast}};
    std::vector<SheetResult> sheets{resultOf(sheet, {points(8040)}),
                                    resultOf(sheet, {points(9000)}),
                                    resultOf(sheet, {}),
                                    resultOf(sheet, {points(7960)}),
                                    resultOf(sheet, {points(9900)}, {u"末"_s}),
                                    resultOf(sheet, {points(100)})};
    rankSheets(sheets);
    const std::vector<std::optional<int>> wanted{2, 1, std::nullopt, 2, 5, 4};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        CAPTURE(i);
        CHECK(sheets[i].rank == wanted[i]);
    }
}

TEST_CASE("Who is exempt from everything has neither a grade nor a rank, and takes nobody's place")
{
    RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(100))});
    sheet.terms.grades = {{u"优秀"_s, Points::whole(90)}, {u"不合格"_s, {}}};
    sheet.terms.vetoes = {{u"末"_s, VetoEffect::RankLast}, {u"零"_s, VetoEffect::TotalZero}};
    std::vector<SheetResult> sheets{resultOf(sheet, {state(RecordState::Exempt)}),
                                    resultOf(sheet, {state(RecordState::Exempt)}, {u"末"_s}),
                                    resultOf(sheet, {state(RecordState::Exempt)}, {u"零"_s}),
                                    resultOf(sheet, {state(RecordState::Absent)}), resultOf(sheet, {points(-100)})};
    rankSheets(sheets);
    for (const std::size_t i : {0U, 1U}) {
        CAPTURE(i);
        CHECK(totalOf(sheets[i]) == u"0.00");
        CHECK(sheets[i].unjudged);
        CHECK_FALSE(sheets[i].provisional);
        CHECK_FALSE(sheets[i].isFull());
        CHECK_FALSE(sheets[i].grade);
        CHECK_FALSE(sheets[i].rank);
    }
    for (const std::size_t i : {2U, 3U}) { // zero by a veto or for absence was judged
        CAPTURE(i);
        CHECK(sheets[i].grade == u"不合格"_s);
        CHECK(sheets[i].rank == 1);
    }
    CHECK_FALSE(sheets[4].isFull()); // no such rating: it is open
}

TEST_CASE("Totals of versions that round to other places are ranked by what they are worth")
{
    RubricSheet fine = rubricOf({rated(u"1"_s, Points::whole(100))});
    RubricSheet coarse = fine;
    coarse.terms.rounding.decimals = 1;
    std::vector<SheetResult> sheets{resultOf(fine, {points(8550)}), resultOf(coarse, {points(9600)}),
                                    resultOf(coarse, {points(8550)})};
    rankSheets(sheets);
    CHECK(sheets[0].rank == 2);
    CHECK(sheets[1].rank == 1);
    CHECK(sheets[2].rank == 2);
}

TEST_CASE("The rate compares what was earned with what was possible")
{
    const RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(60)), rated(u"2"_s, Points::whole(40))});
    CHECK(resultOf(sheet, {points(3000), state(RecordState::Exempt)}).rate() == Exact{1, 2});
    CHECK_FALSE(resultOf(sheet, {state(RecordState::Exempt), state(RecordState::Exempt)}).rate());
}

TEST_CASE("Records of unknown criteria and vetoes are named")
{
    const ScoringPlan plan{rubricOf({rated(u"1"_s, Points::whole(10))})};
    const RecordsSheet records{
        {{.name = u"甲"_s, .vetoes = {u"无"_s}, .records = {{u"9"_s, points(100)}, {u"1"_s, points(-1)}}}}};
    const ScoredRecords scored = scoreRecords(plan, records, Detail::Outcomes);
    CHECK(scored.problems == std::vector<RecordProblem>{
                                 {0, u"甲"_s, u"9"_s, {FaultCode::UnknownName, u"9"_s}},
                                 {0, u"甲"_s, std::nullopt, {FaultCode::UnknownName, u"无"_s}},
                                 {0, u"甲"_s, u"1"_s, {FaultCode::OutOfRange, u"-0.01"_s}},
                             });
}

TEST_CASE("A rubric of fourteen criteria gives the totals worked by hand")
{
    const QString folder = sourceFolder() + QStringLiteral("/tests/fixtures/scoring/");
    Parsed<RubricSheet> rubric = rubricSheetFromJson(contentOf(folder + u"rubric.json"_s));
    REQUIRE(rubric);
    const Parsed<RecordsSheet> records = recordsSheetFromJson(contentOf(folder + u"records.json"_s));
    REQUIRE(records);

    const auto totals = [&] {
        QStringList list;
        for (const SheetResult &each : scoreRecords(ScoringPlan{*rubric}, *records, Detail::Totals).sheets)
            list.append(totalOf(each) + (each.provisional ? u"*"_s : QString{}) + u'/' + each.possible->toString());
        return list;
    };
    CHECK(totals() == QStringList{u"103.00/103"_s, u"73.00/93"_s, u"78.00*/93"_s, u"73.00/93"_s});
    rubric->terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    CHECK(totals() == QStringList{u"100.00/103"_s, u"70.87/93"_s, u"75.73*/93"_s, u"70.87/93"_s});
    rubric->terms.convert->of = ConvertBase::Possible;
    CHECK(totals() == QStringList{u"100.00/103"_s, u"78.49/93"_s, u"83.87*/93"_s, u"78.49/93"_s});
}

TEST_CASE("The shared sample gives the totals worked by hand beside it")
{
    const QString folder = sourceFolder() + QStringLiteral("/tests/fixtures/scoring/pingshan/");
    Parsed<RubricSheet> rubric = rubricSheetFromJson(contentOf(folder + u"rubric.json"_s));
    REQUIRE(rubric);
    CHECK(*rubricSheetFromJson(toJson(*rubric)) == *rubric);
    const Parsed<RecordsSheet> records = recordsSheetFromJson(contentOf(folder + u"records.json"_s));
    REQUIRE(records);
    const Parsed<JsonValue> expected = parseJson(contentOf(folder + u"expected-scores.json"_s));
    REQUIRE(expected);
    const auto member = [](const JsonValue &object, QStringView key) -> const JsonValue & {
        for (const auto &[name, value] : *object.object()) {
            if (name == key)
                return value;
        }
        throw std::runtime_error{"no such key"};
    };

    const auto sheets = [&] { return scoreRecords(ScoringPlan{*rubric}, *records, Detail::Outcomes); };
    CHECK(sheets().problems.empty());
    const JsonArray &subjects = *member(*expected, u"subjects").array();
    REQUIRE(subjects.size() == 3);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        const SheetResult sheet = sheets().sheets[i];
        CHECK(totalOf(sheet) == *member(subjects[i], u"total").text());
        CHECK(sheet.exact->toFraction() == *member(subjects[i], u"exact").text());
        CHECK(sheet.provisional == *member(subjects[i], u"provisional").boolean());
        CHECK(Decimal::round(Exact{*sheet.possible}, 2, RoundingMode::Down).toString() ==
              *member(subjects[i], u"possible").text());
    }
    for (const auto &[of, key] : {std::pair{ConvertBase::All, u"all"}, std::pair{ConvertBase::Possible, u"possible"}}) {
        rubric->terms.convert = Conversion{Points::whole(100), of};
        for (const auto &[name, total] : *member(member(*expected, u"converted"), key).object()) {
            for (std::size_t i = 0; i < records->subjects.size(); ++i) {
                if (records->subjects[i].name == name)
                    CHECK(totalOf(sheets().sheets[i]) == *total.text());
            }
        }
    }
}

TEST_CASE("Names that look the same are a problem of the records file", "[records]")
{
    const RubricSheet sheet = rubricOf({rated(u"1"_s, Points::whole(10))});
    const auto [second, rater, code] = GENERATE(table<QString, QString, std::optional<FaultCode>>({
        {u"乙"_s, u"丙"_s, std::nullopt},
        {u"甲 "_s, u"丙"_s, FaultCode::SubjectTwice},
        {u"甲"_s, u"丙"_s, FaultCode::SubjectTwice},
        {u"乙"_s, u"丁"_s, FaultCode::RaterTwice},
        {u"乙"_s, u" 甲"_s, FaultCode::OwnRater},
    }));
    Panel panel{.expected = 2};
    for (const QString &each : {u"丁"_s, rater})
        panel.ratings.push_back({.rater = each, .data = {.observed = RatingsRecord{{Points::whole(8)}}}});
    const RecordsSheet records{{{.name = u"甲"_s, .records = {{.no = u"1"_s, .panel = panel}}}, {.name = second}}};
    const ScoredRecords scored = scoreRecords(ScoringPlan{sheet}, records, Detail::Totals);
    REQUIRE(scored.problems.size() == (code ? 1 : 0));
    if (code)
        CHECK(scored.problems.front().fault.code == *code);
}
