#include "scoring/result_json.h"

#include "domain/json/json_writer.h"
#include "domain/json/rubric/rubric_json.h"

#include <catch2/catch.hpp>

#include <limits>

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

TEST_CASE("the text of a result is what the writer of every other text makes of the same members")
{
    SheetResult result = everything();
    result.outcomes.front().level = u"一档\"甲\"\\\n\t\x01"_s;
    result.notEligible = {u"体罚“学生”"_s, u"/"_s, {}};
    for (const SheetResult &each : {result, SheetResult{}, everything()}) {
        const QByteArray text = toJson(each);
        const Parsed<JsonValue> read = parseJson(text);
        REQUIRE(read);
        CHECK(writeJson(*read, JsonStyle::Compact) == text);
    }
    CHECK(sheetResultFromJson(toJson(result))->outcomes.front().level == result.outcomes.front().level);
}

TEST_CASE("a fraction is in its lowest terms at the ends of the number range too")
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    CHECK(Exact{6, -4}.toFraction() == u"-3/2"_s);
    CHECK(Exact{0, 7}.toFraction() == u"0"_s);
    CHECK(Exact{least}.toFraction() == u"-9223372036854775808"_s);
    CHECK((Exact{least} / Exact{std::int64_t{6}}).toFraction() == u"-4611686018427387904/3"_s);
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
