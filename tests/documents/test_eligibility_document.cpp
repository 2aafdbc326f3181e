#include "documents/scoring/lists/eligibility_document.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A share says whether it is exact, and a group without teachers has none")
{
    CHECK(shareText({.members = 20, .tooFew = 3}) == u"3/20＝15%"_s);
    CHECK(shareText({.members = 7, .tooFew = 1}) == u"1/7≈14.29%"_s);
    CHECK(shareText({.members = 5, .tooFew = 0}) == u"0/5＝0%"_s);
    CHECK(shareText({}) == u"—"_s);
}

TEST_CASE("The condition says in words what was left open")
{
    const auto text = [](ShareBound bound, HoursPeriod period) {
        return eligibilityText({.hours = {}, .percent = Points::hundredths(1250), .bound = bound, .period = period});
    };
    CHECK(text(ShareBound::AtLeast, HoursPeriod::Term) == u"学期内学时不足24的教师达到12.5%"_s);
    CHECK(text(ShareBound::MoreThan, HoursPeriod::Year) == u"学年内学时不足24的教师超过12.5%"_s);
}

TEST_CASE("The grounds of a veto name the barred groups, the condition, and the hours of who is under them")
{
    const EligibilityTerms terms;
    CHECK(barredGroundsText({u"语文组"_s}, terms, Amount::whole(18)) ==
          u"语文组学期内学时不足24的教师达到15%，本人学时18"_s);
    CHECK(barredGroundsText({u"语文组"_s, u"英语组"_s}, terms, {}) == u"语文组、英语组学期内学时不足24的教师达到15%"_s);
}

TEST_CASE("The list names who is under the hours, who is not known, and what follows")
{
    const EligibilityDocument document{
        .school = u"平山镇中心校"_s,
        .term = u"2018—2019学年第二学期"_s,
        .hours = u"集中培训"_s,
        .terms = {},
        .lines = {{.group = u"语文组"_s,
                   .standing = {.members = 5, .tooFew = 1, .open = 1, .verdict = Eligibility::Barred},
                   .tooFew = {u"王勋（18）"_s},
                   .open = {u"徐阳"_s},
                   .excused = {u"刘静"_s}},
                  {.group = u"数学组"_s, .standing = {.members = 4}, .tooFew = {}, .open = {}, .excused = {}}},
        .termsWithoutHours = {u"2018—2019学年第一学期"_s}};
    const PrintTable table = eligibilityTable(document);
    REQUIRE(table.rows.size() == 2);
    const auto cell = [&](std::size_t row, std::size_t column) { return table.rows[row].cells[column].text; };
    CHECK(cell(0, 3) == u"1/5＝20%"_s);
    CHECK(cell(0, 4) == u"王勋（18）"_s);
    CHECK(cell(0, 5) == u"未记录：徐阳；不计：刘静"_s);
    CHECK(cell(0, 6) == u"不得参加区级及以上评选"_s);
    CHECK(cell(1, 5).isEmpty());
    CHECK(cell(1, 6) == u"可以参评"_s);
    QString closing;
    for (const ClosingLine &line : table.closing)
        closing += line.parts.join(u' ');
    CHECK(closing.contains(u"学期内学时不足24的教师达到15%"_s));
    CHECK(closing.contains(u"“集中培训”"_s));
    CHECK(closing.contains(u"第一学期没有设评优资格"_s));
}
