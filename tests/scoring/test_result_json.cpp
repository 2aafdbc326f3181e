#include "scoring/result_json.h"

#include "domain/json/rubric_json.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

SheetResult everything()
{
    SheetResult result;
    Outcome scored;
    scored.state = RecordState::Recorded;
    scored.points = Exact{8700, 103};
    scored.level = u"一档"_s;
    scored.limited = Limit::Cap;
    scored.counted = true;
    Outcome missing;
    missing.blocks = true;
    result.outcomes = {scored, missing};
    result.totals = {{.unit = u"分"_s,
                      .total = Decimal::ofUnits(-5, 3),
                      .exact = Exact{-1, 200},
                      .possible = Points::hundredths(1050)},
                     {.unit = u"课时"_s, .total = {}, .exact = {}, .possible = {}}};
    result.provisional = true;
    result.blocking = 1;
    result.counted = 1;
    result.earned = Exact{8700, 103};
    result.beforeConverting = Exact{-1, 200};
    result.exact = Exact{-1, 200};
    result.total = Decimal::ofUnits(-5, 3);
    result.possible = Points::hundredths(1050);
    result.grade = u"合格"_s;
    result.tooLarge = true;
    result.rankedLast = true;
    result.notEligible = {u"体罚学生"_s};
    return result;
}

} // namespace

TEST_CASE("a result comes back from its text whole, and the text is the same each time")
{
    const SheetResult result = everything();
    const QByteArray text = toJson(result);
    const Parsed<SheetResult> read = sheetResultFromJson(text);
    REQUIRE(read);
    CHECK(*read == result);
    CHECK(toJson(*read) == text);
    CHECK(*sheetResultFromJson(toJson(SheetResult{})) == SheetResult{});
    CHECK(toJson(SheetResult{}) != text);
}

TEST_CASE("a fraction of any length keeps its value")
{
    SheetResult result;
    result.earned = Exact{1};
    for (int i = 0; i < 12; ++i)
        result.earned = result.earned / Exact{std::int64_t{9973}} + Exact{1, 7};
    REQUIRE(result.earned.toFraction().size() > 40);
    CHECK(sheetResultFromJson(toJson(result))->earned == result.earned);
}

TEST_CASE("a text that is no result is refused with its place")
{
    const auto [broken, path] = GENERATE(table<const char *, const char *>({
        {R"({"outcomes":[],"totals":[],"counted":0,"earned":"1/0"})", "earned"},
        {R"({"outcomes":[],"totals":[],"counted":0,"earned":"x"})", "earned"},
        {R"({"outcomes":[],"totals":[],"counted":0,"earned":"-"})", "earned"},
        {R"({"outcomes":[{"state":"lost"}],"totals":[],"counted":0,"earned":"0"})", "outcomes[0].state"},
        {R"({"outcomes":[],"totals":[],"counted":0,"earned":"0","total":"1.23456"})", "total"},
        {R"({"outcomes":[],"totals":[],"counted":0,"earned":"0","total":"1.2.3"})", "total"},
        {R"({"outcomes":[],"totals":[],"counted":0,"earned":"0","rank":1})", ""},
    }));
    INFO(broken);
    const Parsed<SheetResult> read = sheetResultFromJson(broken);
    REQUIRE_FALSE(read);
    CHECK(read.error().path.toStdString() == path);
}
