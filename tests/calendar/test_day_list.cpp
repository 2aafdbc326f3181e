#include "calendar/holidays/holiday_table.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A written list of days is read back as it was")
{
    const std::vector<HolidayRow> rows{
        {.date = {2027, 4, 5}, .festival = u"清明节"_s},
        {.date = {2027, 4, 10}, .kind = CalendarDay::Work, .festival = u"调休"_s, .standsFor = 5},
        {.date = {2027, 4, 23}, .festival = {}},
    };
    const HolidayTable read = parseHolidayTable(holidayTableText(rows));
    CHECK(read.problems.empty());
    CHECK(read.rows == rows);
    CHECK(parseHolidayTable(holidayTableText(shippedHolidayTable().rows)) == shippedHolidayTable());
}

TEST_CASE("A name with the list's separators stays one cell")
{
    const QString text = holidayTableText({{.date = {2027, 4, 23}, .festival = u"运动会，上午;停课\n半天"_s}});
    const HolidayTable read = parseHolidayTable(text);
    REQUIRE(read.rows.size() == 1);
    CHECK(read.problems.empty());
    CHECK(read.rows.front().festival == u"运动会、上午、停课 半天"_s);
}
