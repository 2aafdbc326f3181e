#include "scoring/grade_quota.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

SheetResult sheet(int hundredths, const QString &grade)
{
    SheetResult result;
    result.total = Decimal::round(Exact{hundredths, 100}, 2, RoundingMode::HalfUp);
    result.grade = grade;
    return result;
}

RubricTerms quota(int percentHundredths)
{
    RubricTerms terms;
    terms.gradeQuotas = {{.grade = u"优秀"_s, .atMostPercent = Points::hundredths(percentHundredths)}};
    return terms;
}

} // namespace

TEST_CASE("A quota is reported with those at its border, and only when it is exceeded", "[quota]")
{
    const std::vector<SheetResult> sheets{sheet(9500, u"优秀"_s), sheet(9100, u"优秀"_s), sheet(9300, u"优秀"_s),
                                          sheet(8000, u"合格"_s), sheet(9100, u"优秀"_s)};
    using Border = std::vector<std::size_t>;
    const auto [percent, allowed, border, tied] = GENERATE(table<int, std::optional<int>, Border, bool>({
        {10000, std::nullopt, {}, false},
        {8000, std::nullopt, {}, false}, // four of five are allowed
        {7999, 3, {1, 4}, true},         // three: the third and the fourth share 91
        {6000, 3, {1, 4}, true},
        {4000, 2, {1, 4}, false},
        {2000, 1, {2}, false},
        {1, 0, {0}, false},
        {0, 0, {0}, false},
        {-10000, 0, {0}, false}, // no share at all; the rubric check reports it
        {1'000'000, std::nullopt, {}, false},
    }));
    const std::vector<QuotaExceeded> found = exceededQuotas(quota(percent), sheets);
    REQUIRE(found.size() == (allowed ? 1 : 0));
    if (allowed)
        CHECK(found.front() == QuotaExceeded{.grade = u"优秀"_s,
                                             .allowed = *allowed,
                                             .have = 4,
                                             .percent = Points::hundredths(percent),
                                             .of = 5,
                                             .atBorder = border,
                                             .tied = tied});
}

TEST_CASE("Provisional sheets are no part of a quota", "[quota]")
{
    std::vector<SheetResult> sheets{sheet(9500, u"优秀"_s), sheet(9100, u"优秀"_s)};
    CHECK(exceededQuotas(quota(5000), sheets).size() == 1);
    sheets[1].provisional = true;
    REQUIRE(exceededQuotas(quota(5000), sheets).size() == 1); // half of one person is nobody
    CHECK(exceededQuotas(quota(5000), sheets).front().allowed == 0);
    sheets[0].provisional = true;
    CHECK(exceededQuotas(quota(5000), sheets).empty());
    CHECK(exceededQuotas({}, sheets).empty());
}

TEST_CASE("A sheet that nobody judged makes no quota larger", "[quota]")
{
    std::vector<SheetResult> sheets{sheet(9500, u"优秀"_s), sheet(0, u"合格"_s)};
    CHECK(exceededQuotas(quota(5000), sheets).empty());
    sheets[1].unjudged = true;
    REQUIRE(exceededQuotas(quota(5000), sheets).size() == 1);
    CHECK(exceededQuotas(quota(5000), sheets).front().of == 1);
}

TEST_CASE("Who lies clearly below the border is not named at it", "[quota]")
{
    std::vector<SheetResult> sheets;
    for (const int total : {82, 80, 79, 77, 77, 76, 76, 76, 60, 50})
        sheets.push_back(sheet(total * 100, u"优秀"_s));
    sheets.push_back(sheet(9900, u"优秀"_s));
    sheets.back().provisional = true;
    const std::vector<QuotaExceeded> found = exceededQuotas(quota(4000), sheets);
    REQUIRE(found.size() == 1);
    CHECK(found.front().allowed == 4);
    CHECK(found.front().of == 10);
    CHECK(found.front().atBorder == std::vector<std::size_t>{3, 4});
    CHECK(found.front().tied);
}
