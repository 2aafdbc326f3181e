#include "documents/words/scoring/overall_text.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::optional<PartMark> mark(std::int64_t hundredths)
{
    return PartMark{.total = Decimal::ofUnits(hundredths, 2)};
}

std::string lineOf(const OverallSheet &sheet, std::vector<std::optional<PartMark>> marks)
{
    const std::vector<OverallSubject> subjects{{.marks = std::move(marks)}};
    return overallWorkingText(sheet, overallResults(sheet, subjects).front()).toStdString();
}

OverallSheet stages()
{
    OverallSheet sheet;
    sheet.stages = {{.name = u"初评"_s,
                     .percent = Points::whole(60),
                     .parts = {{.rubric = u"案例"_s, .percent = Points::whole(40)},
                               {.rubric = u"平台"_s, .percent = Points::whole(60)}}},
                    {.name = u"实地考察"_s,
                     .percent = Points::whole(40),
                     .enter = EnterFrom{Points::whole(80)},
                     .parts = {{.rubric = u"考察"_s, .percent = Points::whole(100)}}}};
    return sheet;
}

} // namespace

TEST_CASE("An overall result is explained in one line")
{
    OverallSheet sheet = overallOf({{.rubric = u"研修案例"_s, .percent = Points::whole(40)},
                                    {.rubric = u"网络平台"_s, .percent = Points::whole(60)}});
    CHECK(lineOf(sheet, {mark(8550), mark(9000)}) ==
          "研修案例 85.50 × 40% = 34.2，网络平台 90.00 × 60% = 54，34.2 + 54 = 88.2");
    CHECK(lineOf(sheet, {mark(-50), std::nullopt}) == "研修案例 −0.50 × 40% = −0.2，网络平台未评");
    sheet.stages[0].parts[1].of = Points::whole(120);
    CHECK(lineOf(sheet, {mark(0), mark(10800)}) ==
          "研修案例 0.00 × 40% = 0，网络平台 108.00 ÷ 120 × 60 = 54，0 + 54 = 54");
}

TEST_CASE("A part in which nothing counts is named where grade and rank would stand")
{
    OverallSheet sheet = overallOf(
        {{.rubric = u"案例"_s, .percent = Points::whole(40)}, {.rubric = u"平台"_s, .percent = Points::whole(60)}});
    std::optional<PartMark> none = mark(0);
    none->unjudged = true;
    const std::vector<OverallSubject> subjects{{.marks = {none, mark(9000)}}};
    const OverallResult result = overallResults(sheet, subjects).front();
    CHECK(overallWorkingText(sheet, result).toStdString() == "案例没有一条计入，平台 90.00 × 60% = 54");
    CHECK(overallRemarkText(sheet, result).toStdString() == "有部分没有一条计入");
    CHECK(overallStandingText(sheet, result).toStdString() == "没有一条计入");
    CHECK(overallAccountText(sheet, result).endsWith(u"\n有部分没有一条计入，不定等次，不列名次"_s));

    const std::vector<OverallSubject> out{{.marks = {none, mark(9000), mark(7500)}}};
    const OverallResult refused = overallResults(stages(), out).front();
    CHECK(refused.isOut());
    CHECK(overallAccountText(stages(), refused).endsWith(u"入围条件：初评不低于80分入围；初评有部分没有一条计入"_s));
}

TEST_CASE("Stages stand one behind the other, up to the one that was not entered")
{
    CHECK(lineOf(stages(), {mark(8550), mark(9000), mark(7500)}) ==
          "初评：案例 85.50 × 40% = 34.2，平台 90.00 × 60% = 54，34.2 + 54 = 88.2；实地考察：考察 75.00；"
          "88.2 × 60% + 75 × 40% = 82.92");
    CHECK(lineOf(stages(), {mark(5000), mark(9000), mark(7500)}) ==
          "初评：案例 50.00 × 40% = 20，平台 90.00 × 60% = 54，20 + 54 = 74；未入围实地考察");
    CHECK(lineOf(stages(), {mark(5000), std::nullopt, mark(7500)}) ==
          "初评：案例 50.00 × 40% = 20，平台未评；实地考察（入围未定）：考察 75.00；20 × 60% + 75 × 40% = 42");
}

TEST_CASE("Every reason why there is no overall result says what to do, and where")
{
    for (int fault = 0; fault <= static_cast<int>(OverallFault::NoRubric); ++fault) {
        const QString text = overallFaultText({u"parts"_s, static_cast<OverallFault>(fault), u"初评"_s});
        CAPTURE(fault, text.toStdString());
        CHECK(text.contains(u"请"_s));
        CHECK_FALSE(text.contains(u"%1"_s));
    }
    CHECK(overallPlaceText(stages(), u"stages[1].percent"_s) == u"阶段“实地考察”");
    CHECK(overallPlaceText(stages(), u"stages[0].parts[1].of"_s) == u"阶段“初评”“平台”");
    CHECK(overallPlaceText(overallOf({{.rubric = u"案例"_s}}), u"parts[0].percent"_s) == u"“案例”");
    CHECK(overallPlaceText(stages(), u"stages"_s).isEmpty());
}
