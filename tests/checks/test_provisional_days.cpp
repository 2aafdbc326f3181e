#include "checks/date_checks.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A day off that is only computed is told as provisional, one of a notice is not")
{
    const auto [day, festival] = GENERATE(table<QDate, QString>({
        {{2027, 4, 5}, u"清明（暂定）"_s},
        {{2026, 4, 5}, u"清明"_s},
    }));
    const Term term{.code = u"x"_s, .first = {day.year(), 3, 1}, .last = {day.year(), 7, 9}};
    const CheckedActivity activity{.id = ActivityId{1}, .title = u"扫墓"_s, .when = {.kind = SingleDay{day}}};
    const CheckInput input{.term = term, .calendar = SchoolCalendar::shipped(), .activities = {activity}};
    const std::vector<Finding> findings = checkPlacements(input);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == FindingCode::DateOnHoliday);
    CHECK(findings.front().facts.names == std::vector{festival});
    const std::vector<Finding> years = checkCalendarYears(input);
    REQUIRE(years.empty() == (day.year() == 2026));
    if (!years.empty())
        CHECK(years.front().facts.onlyComputed);
    // Beyond the computed years there is nothing at all.
    const Term distant{.code = u"y"_s, .first = {2090, 3, 1}, .last = {2090, 7, 9}};
    const CheckInput unknown{.term = distant, .calendar = SchoolCalendar::shipped()};
    REQUIRE(checkCalendarYears(unknown).size() == 1);
    CHECK_FALSE(checkCalendarYears(unknown).front().facts.onlyComputed);
}
