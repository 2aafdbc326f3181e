#include "calendar/grammar/week_field.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A field for weeks reads numbers alone, and weeks as they are written elsewhere")
{
    Term term = springTerm();
    term.firstTeachingWeek = QDate{2019, 3, 18};
    term.secondWeeks = WeekNumbering{u"普高周次"_s, {2019, 3, 25}};
    const auto [typed, first, last] = GENERATE(table<QString, int, int>({
        {u"9"_s, 9, 9},
        {u"9-10"_s, 9, 10},
        {u"9—10周"_s, 9, 10},
        {u"第10—11周"_s, 10, 11},
        {u"第10周—第11周"_s, 10, 11},
        {u"第九周"_s, 9, 9},
        {u" ９ － １０ "_s, 9, 10},
        {u"9、10"_s, 9, 10},
        {u"第9周次"_s, 9, 9},
        {u"预备周"_s, -1, 0},
        {u"预备第2周"_s, 0, 0},
        {u"预备1—预备2"_s, -1, 0},
        {u"普高第3周"_s, 4, 4},
    }));
    CAPTURE(typed.toStdString());
    const auto weeks = parseWeeks(typed, term);
    REQUIRE(std::holds_alternative<WeekSpan>(weeks));
    CHECK(std::get<WeekSpan>(weeks) == WeekSpan{first, last});
}

TEST_CASE("What is no week of the term is refused with the reason")
{
    using Code = WhenRefusal::Code;
    const auto [typed, code] = GENERATE(table<QString, Code>({
        {u""_s, Code::Empty},
        {u"期中"_s, Code::NotUnderstood},
        {u"第9周周二"_s, Code::NotUnderstood},
        {u"9-10-11"_s, Code::NotUnderstood},
        {u"3月18日"_s, Code::NotUnderstood},
        {u"99"_s, Code::WeekOutOfTerm},
        {u"0"_s, Code::WeekOutOfTerm},
        {u"预备周"_s, Code::WeekOutOfTerm},
        {u"10-9"_s, Code::ReversedRange},
        {u"9、11"_s, Code::SeveralDates},
    }));
    CAPTURE(typed.toStdString());
    const auto weeks = parseWeeks(typed, springTerm());
    REQUIRE(std::holds_alternative<WhenRefusal>(weeks));
    CHECK(std::get<WhenRefusal>(weeks).code == code);
}
