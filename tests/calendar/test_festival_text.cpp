#include "calendar/holidays/festival_text.h"
#include "calendar/week_table.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A festival is called provisional only while its day is computed")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    CHECK(festivalText(calendar, {2027, 4, 5}) == u"清明（暂定）"_s);
    CHECK(festivalText(calendar, {2026, 10, 1}) == u"国庆节"_s);
    CHECK(festivalText(calendar, {2026, 3, 4}).isEmpty());
    CHECK(festivalText(u"元旦"_s, true) == u"元旦（暂定）"_s);
    CHECK(festivalText(u"元旦"_s, false) == u"元旦"_s);
    CHECK(festivalText({}, true).isEmpty());

    // The notice came: it is the same festival without the word.
    const std::vector notice{CalendarDay{.date = {2027, 4, 5}, .kind = CalendarDay::Off, .name = u"清明"_s}};
    CHECK(festivalText(SchoolCalendar::shipped(notice), {2027, 4, 5}) == u"清明"_s);
}

TEST_CASE("The table of weeks calls a computed festival as everything else does")
{
    const Term term{.code = u"x"_s, .first = {2027, 3, 1}, .last = {2027, 7, 9}};
    const auto weeks = weekTable(term, SchoolCalendar::shipped());
    QStringList festivals;
    for (const TermWeek &week : weeks)
        festivals << week.festivals;
    CHECK(festivals.contains(u"清明（暂定）"_s));
    CHECK_FALSE(festivals.contains(u"清明"_s));
}
