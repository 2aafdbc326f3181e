#include "scoring/overall/overall_result.h"

#include <catch2/catch.hpp>

#include <initializer_list>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

OverallPart part(const QString &rubric, int percent)
{
    return {.rubric = rubric, .percent = Points::whole(percent)};
}

std::optional<PartMark> mark(std::int64_t hundredths, bool provisional = false)
{
    return PartMark{.total = Decimal::ofUnits(hundredths, 2), .provisional = provisional};
}

QString overallTotalOf(const OverallResult &result)
{
    return result.total ? result.total->toString() : QString{};
}

OverallSheet caseAndPlatform()
{
    OverallSheet sheet = overallOf({part(u"研修案例"_s, 40), part(u"网络平台"_s, 60)});
    sheet.grades = {{u"优秀"_s, Points::whole(85)}, {u"合格"_s, Points::whole(60)}};
    return sheet;
}

/// A first stage of one rubric for half, and a second with this way in for the rest.
OverallSheet twoStages(std::optional<EntryTerms> enter)
{
    OverallSheet sheet;
    sheet.stages = {{.name = u"初评"_s, .percent = Points::whole(50), .parts = {part(u"初评"_s, 100)}},
                    {.name = u"考察"_s, .percent = Points::whole(50), .enter = enter, .parts = {part(u"考察"_s, 100)}}};
    return sheet;
}

std::vector<Entered> enteredBy(const OverallSheet &sheet, std::initializer_list<std::optional<PartMark>> first)
{
    std::vector<OverallSubject> subjects;
    for (const std::optional<PartMark> &each : first)
        subjects.push_back({.marks = {each, mark(8000)}});
    std::vector<Entered> how;
    for (const OverallResult &result : overallResults(sheet, subjects))
        how.push_back(result.stages.at(1).entered);
    return how;
}

} // namespace

TEST_CASE("Forty and sixty per cent make one result")
{
    const auto [first, second, total, grade] =
        GENERATE(table<std::int64_t, std::int64_t, const char16_t *, const char16_t *>({
            {8550, 9000, u"88.20", u"优秀"},
            {10000, 10000, u"100.00", u"优秀"},
            {0, 0, u"0.00", u""},
            {8001, 8000, u"80.00", u"合格"},
            {8000, 8499, u"82.99", u"合格"},
            {8501, 8499, u"85.00", u"优秀"}, // 84.998: the grade reads what is rounded
            {-1, 0, u"0.00", u""},
        }));
    const OverallSheet sheet = caseAndPlatform();
    const std::vector<OverallSubject> subjects{{.marks = {mark(first), mark(second)}}};
    const OverallResult result = overallResults(sheet, subjects).front();
    CHECK(*result.exact == Exact{4 * first + 6 * second, 1000});
    CHECK(overallTotalOf(result) == QString::fromUtf16(total));
    CHECK(result.grade.value_or(QString{}) == QString::fromUtf16(grade));
    CHECK_FALSE(result.provisional);
}

TEST_CASE("Half a hundredth is rounded once, as the file says")
{
    const auto [mode, first, total] = GENERATE(table<RoundingMode, std::int64_t, const char16_t *>({
        {RoundingMode::HalfUp, 1, u"0.01"},
        {RoundingMode::HalfUp, -1, u"-0.01"},
        {RoundingMode::HalfUp, 535, u"2.68"},
        {RoundingMode::HalfEven, 1, u"0.00"},
        {RoundingMode::HalfEven, 3, u"0.02"},
        {RoundingMode::Down, 1, u"0.00"},
        {RoundingMode::Down, -3, u"-0.01"},
    }));
    OverallSheet sheet = overallOf({part(u"a"_s, 50), part(u"b"_s, 50)});
    sheet.mode = mode;
    const std::vector<OverallSubject> subjects{{.marks = {mark(first), mark(0)}}};
    CHECK(overallTotalOf(overallResults(sheet, subjects).front()) == QString::fromUtf16(total));
}

TEST_CASE("A mark of another full mark counts by its share of it")
{
    OverallSheet sheet = overallOf({part(u"a"_s, 40), part(u"b"_s, 60)});
    sheet.stages[0].parts[1].of = Points::whole(120);
    const std::vector<OverallSubject> subjects{{.marks = {mark(8000), mark(12000)}},
                                               {.marks = {mark(8000), mark(7000)}}};
    const std::vector<OverallResult> results = overallResults(sheet, subjects);
    CHECK(overallTotalOf(results[0]) == u"92.00");
    CHECK(overallTotalOf(results[1]) == u"67.00");
    sheet.stages[0].parts[1].of = Points::whole(90);
    CHECK(overallResults(sheet, subjects)[1].exact->toFraction() == u"236/3"); // 32 + 60 × 70/90
}

TEST_CASE("A part that is missing or provisional keeps the result provisional, without grade and rank")
{
    const std::vector<OverallSubject> subjects{{.marks = {mark(9000), std::nullopt}},
                                               {.marks = {mark(9000), mark(9000, true)}},
                                               {.marks = {mark(7000), mark(7000)}},
                                               {.marks = {}}};
    const std::vector<OverallResult> results = overallResults(caseAndPlatform(), subjects);
    CHECK(overallTotalOf(results[0]) == u"36.00");
    CHECK(overallTotalOf(results[1]) == u"90.00");
    for (const std::size_t i : {0U, 1U, 3U}) {
        CHECK(results[i].provisional);
        CHECK_FALSE(results[i].rank);
        CHECK_FALSE(results[i].grade);
    }
    CHECK(results[2].rank == 1);
    CHECK_FALSE(results[0].stages[0].parts[1].mark);
}

TEST_CASE("A part in which nothing counts leaves neither grade nor rank, and keeps nobody waiting")
{
    std::optional<PartMark> none = mark(0);
    none->unjudged = true;
    const std::vector<OverallSubject> subjects{{.marks = {none, mark(9000)}}, {.marks = {mark(7000), mark(7000)}}};
    const std::vector<OverallResult> results = overallResults(caseAndPlatform(), subjects);
    CHECK(results[0].unjudged);
    CHECK_FALSE(results[0].provisional);
    CHECK_FALSE(results[0].grade);
    CHECK_FALSE(results[0].rank);
    CHECK_FALSE(results[0].stages[0].parts[0].mark);
    CHECK(results[1].grade == u"合格"_s);
    CHECK(results[1].rank == 1);

    using enum Entered;
    CHECK(enteredBy(twoStages(BestEnter{2}), {mark(9000), mark(8000), none}) == std::vector{Yes, Yes, No});
    CHECK(enteredBy(twoStages(BestEnter{2}), {mark(9000), none}) == std::vector{Yes, No});
    CHECK(enteredBy(twoStages({}), {none}) == std::vector{Yes});
}

TEST_CASE("Equal rounded results share a rank, and a veto's place at the end holds here, too")
{
    std::vector<OverallSubject> subjects{{.marks = {mark(8000), mark(8000)}},
                                         {.marks = {mark(9000), mark(9000)}},
                                         {.marks = {mark(8001), mark(8000)}}, // 80.004
                                         {.marks = {mark(10000), mark(10000)}},
                                         {.marks = {mark(1000), mark(1000)}}};
    subjects[3].marks[1]->rankedLast = true;
    subjects[3].marks[0]->notEligible = {u"抄袭"_s};
    subjects[3].marks[1]->notEligible = {u"抄袭"_s, u"弃权"_s};
    const std::vector<OverallResult> results = overallResults(caseAndPlatform(), subjects);
    const std::vector<std::optional<int>> wanted{2, 1, 2, 5, 4};
    for (std::size_t i = 0; i < results.size(); ++i)
        CHECK(results[i].rank == wanted[i]);
    CHECK(results[3].notEligible == std::vector{u"抄袭"_s, u"弃权"_s});
}

TEST_CASE("Only candidates enter the next stage, and all who share the last place do")
{
    using enum Entered;
    const OverallSheet best = twoStages(BestEnter{2});
    CHECK(enteredBy(best, {mark(9000), mark(8000), mark(7000)}) == std::vector{Yes, Yes, No});
    CHECK(enteredBy(best, {mark(9000), mark(8000), mark(8000), mark(7999)}) == std::vector{Yes, Yes, Yes, No});
    CHECK(enteredBy(best, {mark(9000), mark(9000), mark(8000)}) == std::vector{Yes, Yes, No});
    CHECK(enteredBy(best, {mark(100)}) == std::vector{Yes});

    const OverallSheet from = twoStages(EnterFrom{Points::whole(80)});
    CHECK(enteredBy(from, {mark(8000), mark(7999), mark(8001)}) == std::vector{Yes, No, Yes});

    CHECK(enteredBy(twoStages({}), {mark(8000), std::nullopt}) == std::vector{Yes, Yes});
}

TEST_CASE("Who enters stays open only as long as it depends on marks that are to come")
{
    using enum Entered;
    const OverallSheet best = twoStages(BestEnter{2});
    CHECK(enteredBy(best, {mark(9000), mark(8000), mark(7000), std::nullopt}) == std::vector{Yes, Open, No, Open});
    CHECK(enteredBy(best, {mark(9000), mark(8000), mark(100, true), std::nullopt}) ==
          std::vector{Open, Open, Open, Open});
    CHECK(enteredBy(twoStages(EnterFrom{Points::whole(80)}), {mark(9000), mark(9000, true)}) == std::vector{Yes, Open});
}

TEST_CASE("Who did not enter has no overall result, whatever was given later")
{
    const std::vector<OverallSubject> subjects{{.marks = {mark(7000), mark(10000)}},
                                               {.marks = {mark(8000), mark(6000)}},
                                               {.marks = {mark(9000), std::nullopt}}};
    const std::vector<OverallResult> results = overallResults(twoStages(EnterFrom{Points::whole(75)}), subjects);
    CHECK(results[0].isOut());
    CHECK_FALSE(results[0].provisional);
    CHECK_FALSE(results[0].total);
    CHECK_FALSE(results[0].rank);
    CHECK(results[0].stages[0].total->toString() == u"70.00");
    CHECK(overallTotalOf(results[1]) == u"70.00");
    CHECK(results[1].rank == 1);
    CHECK(results[2].provisional);
}

TEST_CASE("Three stages: the composite of the first chooses, all three make the result")
{
    OverallSheet sheet;
    sheet.stages = {
        {.name = u"初评"_s, .percent = Points::whole(30), .parts = {part(u"研修案例"_s, 40), part(u"网络平台"_s, 60)}},
        {.name = u"实地考察"_s,
         .percent = Points::whole(40),
         .enter = BestEnter{2},
         .parts = {part(u"实地考察"_s, 100)}},
        {.name = u"综合评议"_s, .percent = Points::whole(30), .parts = {part(u"评议"_s, 100)}}};
    const std::vector<OverallSubject> subjects{{.marks = {mark(8550), mark(9000), mark(9000), mark(8000)}},
                                               {.marks = {mark(9000), mark(9000), mark(8000), mark(9000)}},
                                               {.marks = {mark(9000), mark(8700), mark(9900), mark(9900)}}};
    const std::vector<OverallResult> results = overallResults(sheet, subjects);
    CHECK(results[0].stages[0].total->toString() == u"88.20");
    CHECK(overallTotalOf(results[0]) == u"86.46"); // 88.2 × 30 % + 90 × 40 % + 80 × 30 %
    CHECK(overallTotalOf(results[1]) == u"86.00");
    CHECK(results[2].stages[0].total->toString() == u"88.20"); // shares the second place
    CHECK(overallTotalOf(results[2]) == u"95.76");
    CHECK(results[2].rank == 1);
    CHECK(results[0].rank == 2);
}

TEST_CASE("A mark beyond what can be rounded is an error, not another number")
{
    OverallSheet sheet = overallOf({part(u"a"_s, 100)});
    sheet.decimals = 4;
    sheet.stages[0].parts[0].of = Points::hundredths(1);
    const std::vector<OverallSubject> subjects{
        {.marks = {PartMark{.total = Decimal::ofUnits(9'000'000'000'000'000, 0)}}}};
    const OverallResult result = overallResults(sheet, subjects).front();
    CHECK(result.tooLarge);
    CHECK_FALSE(result.total);
    CHECK_FALSE(result.rank);
}

TEST_CASE("A part takes a sheet's rounded total, with what its vetoes say")
{
    SheetResult sheet;
    CHECK_FALSE(partMark(sheet));
    sheet.total = Decimal::ofUnits(8447, 2);
    sheet.exact = Exact{8700, 103};
    sheet.rankedLast = true;
    sheet.notEligible = {u"抄袭"_s};
    sheet.vetoes = {u"抄袭"_s, u"弄虚作假"_s};
    const std::optional<PartMark> part = partMark(sheet);
    CHECK(part == PartMark{Decimal::ofUnits(8447, 2), false, true, {u"抄袭"_s}, {u"抄袭"_s, u"弄虚作假"_s}});
    const std::vector<OverallSubject> subjects{{.marks = {part, mark(8000)}}};
    const OverallResult result = overallResults(twoStages(EnterFrom{Points::whole(1)}), subjects).front();
    CHECK(result.stages[0].parts[0].vetoes == sheet.vetoes);
    CHECK(result.stages[1].parts[0].vetoes.empty());
    CHECK_FALSE(part->unjudged);
    sheet.unjudged = true;
    CHECK(partMark(sheet)->unjudged);
}

TEST_CASE("Who is ranked last by a veto stands behind all others when the best are chosen")
{
    std::optional<PartMark> vetoed = mark(9900);
    vetoed->rankedLast = true;
    CHECK(enteredBy(twoStages(BestEnter{2}), {vetoed, mark(9000), mark(8000), mark(7000)}) ==
          std::vector{Entered::No, Entered::Yes, Entered::Yes, Entered::No});
    CHECK(enteredBy(twoStages(BestEnter{3}), {vetoed, mark(9000), mark(8000)}) ==
          std::vector{Entered::Yes, Entered::Yes, Entered::Yes});
    CHECK(enteredBy(twoStages(EnterFrom{Points::whole(90)}), {vetoed, mark(8999)}) ==
          std::vector{Entered::Yes, Entered::No});
}
