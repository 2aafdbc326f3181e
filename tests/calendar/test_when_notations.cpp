#include "calendar/random_whens.h"
#include "calendar/understood.h"
#include "support/terms.h"
#include "support/when_builders.h"

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Two preparation weeks, and senior classes that count from the third week on.
Term preparedTerm()
{
    Term term = springTerm();
    term.first = {2019, 2, 18};
    term.firstTeachingWeek = QDate{2019, 3, 4};
    term.secondWeeks = WeekNumbering{u"普高周次"_s, {2019, 3, 18}};
    return term;
}

WhenRefusal refusalOf(QStringView typed, const Term &term)
{
    return std::get<WhenRefusal>(parseWhen(typed, term));
}

} // namespace

TEST_CASE("Monthly series are read with their week, day or part of the month")
{
    checkAll(
        {
            {u"每月一次"_s, Recurring{.rhythm = EachMonth{}}},
            {u"每月1次"_s, Recurring{.rhythm = EachMonth{}}},
            {u"每个月一次"_s, Recurring{.rhythm = EachMonth{}}},
            {u"每月开展一次"_s, Recurring{.rhythm = EachMonth{}}},
            {u"本学期每月一次"_s, Recurring{.rhythm = EachMonth{}}},
            {u"隔月一次"_s, Recurring{.every = 2, .rhythm = EachMonth{}}},
            {u"每两个月一次"_s, Recurring{.every = 2, .rhythm = EachMonth{}}},
            {u"单月一次"_s, Recurring{.parity = Parity::Odd, .rhythm = EachMonth{}}},
            {u"每月第一周周三"_s, Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}},
            {u"每月第1周周三下午"_s, Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}, in(HalfDay::Afternoon)},
            {u"每月第一周三"_s, Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}},
            {u"每月第一个周三"_s, Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}},
            {u"每月首周周一"_s, Recurring{.weekdays = {1}, .rhythm = EachMonthWeek{1}}},
            {u"每月第二个星期四第七节"_s, Recurring{.weekdays = {4}, .rhythm = EachMonthWeek{2}}, period({7})},
            {u"每月第三周"_s, Recurring{.rhythm = EachMonthWeek{3}}},
            {u"双月第一周周二"_s, Recurring{.weekdays = {2}, .parity = Parity::Even, .rhythm = EachMonthWeek{1}}},
            {u"每月10日"_s, Recurring{.rhythm = EachMonthDay{10}}},
            {u"每月十五号下午"_s, Recurring{.rhythm = EachMonthDay{15}}, in(HalfDay::Afternoon)},
            {u"每月上旬"_s, Recurring{.rhythm = EachMonth{MonthPart::Early}}},
            {u"每月中旬周五"_s, Recurring{.weekdays = {5}, .rhythm = EachMonth{MonthPart::Middle}}},
            {u"每月下旬"_s, Recurring{.rhythm = EachMonth{MonthPart::Late}}},
            {u"每月初"_s, Recurring{.rhythm = EachMonth{MonthPart::Early}}},
            {u"4月1日起每月10日"_s, Recurring{.start = QDate{2019, 4, 1}, .rhythm = EachMonthDay{10}}},
        },
        springTerm());
}

TEST_CASE("A series says what becomes of holidays and of make-up days")
{
    const Recurring wednesdays{.weekdays = {3}};
    Recurring moved = wednesdays;
    moved.onHoliday = OnHoliday::Move;
    Recurring held = wednesdays;
    held.onHoliday = OnHoliday::Hold;
    Recurring madeUp = wednesdays;
    madeUp.onMakeUpDays = true;
    Recurring both = moved;
    both.onMakeUpDays = true;
    checkAll(
        {
            {u"每周三第七节，遇节假日顺延"_s, moved, period({7})},
            {u"每周三（遇节假日顺延）"_s, moved},
            {u"每周三，遇法定节假日顺延至下一个工作日"_s, moved},
            {u"每周三，节假日照常"_s, held},
            {u"每周三，节假日除外"_s, wednesdays},
            {u"每周三，遇节假日停"_s, wednesdays},
            {u"每周三，含调休上班日"_s, madeUp},
            {u"每周三，遇节假日顺延，含调休上班日"_s, both},
        },
        springTerm());
}

TEST_CASE("Further notations that tables of schools have")
{
    checkAll(
        {
            {u"3月18日至4月2日"_s, DayRange{{2019, 3, 18}, {2019, 4, 2}}},
            {u"3月18日—4月2日"_s, DayRange{{2019, 3, 18}, {2019, 4, 2}}},
            {u"３月１８日至２２日"_s, DayRange{{2019, 3, 18}, {2019, 3, 22}}},
            {u"三月十八至二十二日"_s, DayRange{{2019, 3, 18}, {2019, 3, 22}}},
            {u"3 . 18 - 3 . 22"_s, DayRange{{2019, 3, 18}, {2019, 3, 22}}},
            {u"3月18日下午两点半"_s, SingleDay{{2019, 3, 18}}, at(14, 30)},
            {u"3月18日上午第一、二节"_s, SingleDay{{2019, 3, 18}}, {.half = HalfDay::Morning, .periods = {1, 2}}},
            {u"3月18日14：30"_s, SingleDay{{2019, 3, 18}}, at(14, 30)},
            {u"第3周周三 14:30-16:00"_s, WeekSpan{3, 3, {3}}, fromTo({870}, {960})},
            {u"每周三 14:30-16:00"_s, Recurring{.weekdays = {3}}, fromTo({870}, {960})},
            {u"隔周周五"_s, Recurring{.weekdays = {5}, .every = 2}},
            {u"每两周一次"_s, Recurring{.every = 2}},
            {u"十月下旬"_s, PartOfMonth{{2019, 10}, MonthPart::Late}},
            {u"3月18日起"_s, OpenStart{{2019, 3, 18}}},
            {u"2018年5月1日"_s, SingleDay{{2018, 5, 1}}},
        },
        springTerm());
}

TEST_CASE("A series takes its weeks or days also from behind, and one pattern said twice is one")
{
    const auto weekly = [](Weekdays days, QDate start, QDate end) {
        return Recurring{.weekdays = std::move(days), .start = start, .end = end};
    };
    Recurring moved = weekly({3}, {2019, 3, 18}, {2019, 5, 12});
    moved.onHoliday = OnHoliday::Move;
    checkAll(
        {
            {u"每周三（第3-10周）"_s, weekly({3}, {2019, 3, 18}, {2019, 5, 12})},
            {u"每周三，第3—10周"_s, weekly({3}, {2019, 3, 18}, {2019, 5, 12})},
            {u"每周三（第3-10周）第7节"_s, weekly({3}, {2019, 3, 18}, {2019, 5, 12}), period({7})},
            {u"每周三第7节（第3-10周）"_s, weekly({3}, {2019, 3, 18}, {2019, 5, 12}), period({7})},
            {u"每周三（第3-10周），遇节假日顺延"_s, moved},
            {u"每周三14:30（3月11日—6月28日）"_s, weekly({3}, {2019, 3, 11}, {2019, 6, 28}), at(14, 30)},
            {u"每周三（3月11日起）"_s, Recurring{.weekdays = {3}, .start = QDate{2019, 3, 11}}},
            {u"每月一次（4月—5月）"_s,
             Recurring{.start = QDate{2019, 4, 1}, .end = QDate{2019, 5, 31}, .rhythm = EachMonth{}}},
            {u"每周一、每周三"_s, Recurring{.weekdays = {1, 3}}},
            {u"单周的周二下午"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}, in(HalfDay::Afternoon)},
            {u"第3周的周二"_s, WeekSpan{3, 3, {2}}},
            // The neighbours.
            {u"每周三第7-8节"_s, Recurring{.weekdays = {3}}, period({7, 8})},
            {u"每周三8-9点"_s, Recurring{.weekdays = {3}}, fromTo({480}, {540})},
            {u"单周一、三"_s, Recurring{.weekdays = {1, 3}, .parity = Parity::Odd}},
        },
        springTerm());
}

TEST_CASE("Weeks stand before or behind their weekdays, also without 第")
{
    const auto weekly = [](Weekdays days) {
        return Recurring{.weekdays = std::move(days), .start = QDate{2019, 3, 18}, .end = QDate{2019, 5, 12}};
    };
    Recurring odd = weekly({3});
    odd.parity = Parity::Odd;
    checkAll(
        {
            {u"每周三，3-10周"_s, weekly({3})},
            {u"每周三,3-10周"_s, weekly({3})},
            {u"每周三、3—10周"_s, weekly({3})},
            {u"每周三 3~10周"_s, weekly({3})},
            {u"每周三，3至10周"_s, weekly({3})},
            {u"每周三，3周至10周"_s, weekly({3})},
            {u"每周三，三至十周"_s, weekly({3})},
            {u"3-10周每周三"_s, weekly({3})},
            {u"3—10周，每周三"_s, weekly({3})},
            {u"每周3，3-10周"_s, weekly({3})},
            {u"每周二、四，3-10周"_s, weekly({2, 4})},
            {u"单周三，3-10周"_s, odd},
            {u"每周三，3-10周下午"_s, weekly({3}), in(HalfDay::Afternoon)},
            {u"每周三下午，3-10周"_s, weekly({3}), in(HalfDay::Afternoon)},
            {u"每周三，3周起"_s, Recurring{.weekdays = {3}, .start = QDate{2019, 3, 18}}},
            {u"周三 3—10周"_s, WeekSpan{3, 10, {3}}},
            {u"周三，3-10周"_s, WeekSpan{3, 10, {3}}},
            {u"周三（第3-10周）"_s, WeekSpan{3, 10, {3}}},
            {u"星期三3-10周"_s, WeekSpan{3, 10, {3}}},
            {u"周二、四，3-10周"_s, WeekSpan{3, 10, {2, 4}}},
            {u"周一至周三，3-10周"_s, WeekSpan{3, 10, {1, 2, 3}}},
            {u"周三下午，3-10周"_s, WeekSpan{3, 10, {3}}, in(HalfDay::Afternoon)},
            {u"周三第7节，3-10周"_s, WeekSpan{3, 10, {3}}, period({7})},
            {u"周三，3-10周第7节"_s, WeekSpan{3, 10, {3}}, period({7})},
            {u"周三，第3周"_s, WeekSpan{3, 3, {3}}},
            {u"3-10周，周三"_s, WeekSpan{3, 10, {3}}},
            {u"第3周，周三、五下午"_s, WeekSpan{3, 3, {3, 5}}, in(HalfDay::Afternoon)},
            // The neighbours, where the numbers are weekdays.
            {u"每周1，3-5"_s, Recurring{.weekdays = {1, 3, 4, 5}}},
            {u"每周一、3-5"_s, Recurring{.weekdays = {1, 3, 4, 5}}},
            {u"每周1、3、5"_s, Recurring{.weekdays = {1, 3, 5}}},
            {u"每周三，3-4"_s, Recurring{.weekdays = {3, 4}}},
            {u"3-10周周三"_s, WeekSpan{3, 10, {3}}},
        },
        springTerm());
}

TEST_CASE("Weekdays and weeks that don't make one time are refused with their piece")
{
    using Code = WhenRefusal::Code;
    const auto [typed, code, piece] = GENERATE(table<QString, Code, QString>({
        {u"每周三，3-10"_s, Code::NotUnderstood, u"-10"_s},
        {u"每周三，3周"_s, Code::NotUnderstood, u"3周"_s},
        {u"每周三，10-3周"_s, Code::ReversedRange, u"10-3周"_s},
        {u"每周三，3-30周"_s, Code::WeekOutOfTerm, u"3-30周"_s},
        {u"每周一、三、四周"_s, Code::NotUnderstood, u"四周"_s},
        {u"周三"_s, Code::WeekMissing, u"周三"_s},
        {u"周三，3"_s, Code::WeekMissing, u"周三，3"_s},
        {u"周三、3周四"_s, Code::WeekMissing, u"周三、3"_s},
        {u"周三，10-3周"_s, Code::ReversedRange, u"10-3周"_s},
        {u"周三，3-30周"_s, Code::WeekOutOfTerm, u"3-30周"_s},
        {u"周三，第3、5周"_s, Code::SeveralDates, u"第3、5周"_s},
        {u"周三，第3周起"_s, Code::WeekMissing, u"周三"_s},
        {u"周三下午，第3周前"_s, Code::WeekMissing, u"周三"_s},
        {u"周三，3-10周周五"_s, Code::WeekMissing, u"周三"_s},
        {u"周三 14:30-16:00"_s, Code::WeekMissing, u"周三"_s},
    }));
    INFO(typed.toStdString());
    const ParsedWhen read = parseWhen(typed, springTerm());
    REQUIRE(std::holds_alternative<WhenRefusal>(read));
    CHECK(std::get<WhenRefusal>(read).code == code);
    CHECK(std::get<WhenRefusal>(read).piece == piece);
}

TEST_CASE("后 begins with the day itself, and behind a month or week that has no day named")
{
    checkAll(
        {
            {u"7月6日后"_s, OpenStart{{2019, 7, 6}}},
            {u"7月6日以后"_s, OpenStart{{2019, 7, 6}}},
            {u"7月6日之后"_s, OpenStart{{2019, 7, 6}}},
            {u"7月6日起"_s, OpenStart{{2019, 7, 6}}},
            {u"第3周周五后"_s, OpenStart{{2019, 3, 22}}},
            {u"5月后"_s, OpenStart{{2019, 6, 1}}},
            {u"5月起"_s, OpenStart{{2019, 5, 1}}},
            {u"第5周后"_s, OpenStart{{2019, 4, 8}}},
            {u"5月中旬以后"_s, OpenStart{{2019, 5, 21}}},
        },
        springTerm());
}

TEST_CASE("A year of two digits stands before a month and a day, and nowhere else")
{
    checkAll(
        {
            {u"19.3.18"_s, SingleDay{{2019, 3, 18}}},
            {u"19/3/18"_s, SingleDay{{2019, 3, 18}}},
            {u"19-03-18 14:30"_s, SingleDay{{2019, 3, 18}}, at(14, 30)},
            {u"19.3.18-22"_s, DayRange{{2019, 3, 18}, {2019, 3, 22}}},
            {u"18.9.3"_s, SingleDay{{2018, 9, 3}}},
            {u"3月底—4月初"_s, DayRange{{2019, 3, 25}, {2019, 4, 10}}},
        },
        springTerm());
    CHECK(refusalOf(u"19.3", springTerm()).code == WhenRefusal::Code::NoSuchDate);
    // 3.22-24 and 3/18-22 with the first two numbers exchanged are no day of another year.
    CHECK(refusalOf(u"22.3-24", springTerm()).code == WhenRefusal::Code::NoSuchDate);
    CHECK(refusalOf(u"18/3-22", springTerm()).code == WhenRefusal::Code::NoSuchDate);
    CHECK(std::holds_alternative<WhenRefusal>(parseWhen(u"18-3.22", springTerm())));
    CHECK(refusalOf(u"19.13.1", springTerm()).code == WhenRefusal::Code::NoSuchDate);
    CHECK(refusalOf(u"12.3.18", springTerm()).code == WhenRefusal::Code::NotUnderstood);
    CHECK(refusalOf(u"18-22日", springTerm()).code == WhenRefusal::Code::MonthMissing);
}

TEST_CASE("Preparation weeks are read by their number, and together")
{
    checkAll(
        {
            {u"预备周"_s, WeekSpan{-1, 0, {}}},
            {u"预备1"_s, WeekSpan{-1, -1, {}}},
            {u"预备第1周"_s, WeekSpan{-1, -1, {}}},
            {u"预备二周周三"_s, WeekSpan{0, 0, {3}}},
            {u"预备1—预备2"_s, WeekSpan{-1, 0, {}}},
            {u"预备2—第3周"_s, WeekSpan{0, 3, {}}},
            {u"预备周至第2周"_s, WeekSpan{-1, 2, {}}},
        },
        preparedTerm());
    CHECK(refusalOf(u"预备3", preparedTerm()).code == WhenRefusal::Code::WeekOutOfTerm);
    CHECK(refusalOf(u"预备0", preparedTerm()).code == WhenRefusal::Code::WeekOutOfTerm);
    CHECK(refusalOf(u"预备1", springTerm()).code == WhenRefusal::Code::WeekOutOfTerm);
}

TEST_CASE("A week of the second count is the term's week of the same days")
{
    checkAll(
        {
            {u"普高第1周"_s, WeekSpan{3, 3, {}}},
            {u"普高3-5周周二"_s, WeekSpan{5, 7, {2}}},
            {u"普高第三、四周"_s, WeekSpan{5, 6, {}}},
        },
        preparedTerm());
    CHECK(refusalOf(u"普高第18周", preparedTerm()) ==
          WhenRefusal{.code = WhenRefusal::Code::WeekOutOfTerm, .piece = u"普高第18周"_s, .lastWeek = 17});
    CHECK(refusalOf(u"普高第1周", springTerm()).code == WhenRefusal::Code::NotUnderstood);
}

TEST_CASE("A range over new year takes the one that is near, and is asked where none is")
{
    Term spring = springTerm();
    spring.first = {2019, 1, 28};
    CHECK(std::get<When>(parseWhen(u"12月30日—1月3日", spring)).kind ==
          WhenKind{DayRange{{2018, 12, 30}, {2019, 1, 3}}});
    Term autumn = autumnTerm();
    autumn.last = {2018, 12, 28};
    CHECK(std::get<When>(parseWhen(u"12月30日—1月3日", autumn)).kind ==
          WhenKind{DayRange{{2018, 12, 30}, {2019, 1, 3}}});
    CHECK(std::get<When>(parseWhen(u"12月30日（周日）—1月3日（周四）", springTerm())).kind ==
          WhenKind{DayRange{{2018, 12, 30}, {2019, 1, 3}}});
    CHECK(refusalOf(u"12月30日（周日）—1月3日（周五）", springTerm()).code == WhenRefusal::Code::WeekdayContradicts);
    CHECK(refusalOf(u"12月30日—1月3日", springTerm()) == WhenRefusal{.code = WhenRefusal::Code::YearUndecidable,
                                                                     .piece = u"12月30日—1月3日"_s,
                                                                     .years = {2018, 2019}});
}

TEST_CASE("A weekday beside a date decides a year that the term leaves open")
{
    CHECK(std::get<When>(parseWhen(u"5月1日（周三）", autumnTerm())).kind == WhenKind{SingleDay{{2019, 5, 1}}});
    CHECK(std::get<When>(parseWhen(u"5月1日周二", autumnTerm())).kind == WhenKind{SingleDay{{2018, 5, 1}}});
    CHECK(refusalOf(u"5月1日周五", autumnTerm()).code == WhenRefusal::Code::YearUndecidable);
}

TEST_CASE("A weekday stands behind its date in brackets, and a lone one only there")
{
    checkAll(
        {
            {u"3月20日（三）"_s, SingleDay{{2019, 3, 20}}},
            {u"3.20(三)下午"_s, SingleDay{{2019, 3, 20}}, in(HalfDay::Afternoon)},
            {u"3月20日（周三） 14:30"_s, SingleDay{{2019, 3, 20}}, at(14, 30)},
            {u"3月18日（一）—22日（五）"_s, DayRange{{2019, 3, 18}, {2019, 3, 22}}},
        },
        springTerm());
    CHECK(refusalOf(u"3月20日（二）", springTerm()).code == WhenRefusal::Code::WeekdayContradicts);
    CHECK(refusalOf(u"3月20日 三", springTerm()).code == WhenRefusal::Code::NotUnderstood);
    CHECK(refusalOf(u"3月20日（3）", springTerm()).code == WhenRefusal::Code::NotUnderstood);
}

TEST_CASE("A day that a month does not have is refused with the month's last")
{
    CHECK(refusalOf(u"2月29日", springTerm()).lastOfMonth == QDate{2019, 2, 28});
    CHECK(refusalOf(u"2020年4月31日", springTerm()).lastOfMonth == QDate{2020, 4, 30});
    CHECK(refusalOf(u"13.5", springTerm()).lastOfMonth == std::nullopt);
    Term overNewYear = autumnTerm();
    overNewYear.first = {2026, 9, 1};
    overNewYear.last = {2027, 1, 22};
    CHECK(std::get<When>(parseWhen(u"2月5日", overNewYear)).kind == WhenKind{SingleDay{{2027, 2, 5}}});
    CHECK(refusalOf(u"2月29日", overNewYear).lastOfMonth == QDate{2027, 2, 28});
}

TEST_CASE("The hours of a field of their own are read without a date")
{
    const auto [typed, time] = GENERATE(table<QString, TimeOfDay>({
        {u""_s, {}},
        {u"全天"_s, {}},
        {u"14:30"_s, at(14, 30)},
        {u"14：30-16：00"_s, fromTo({870}, {960})},
        {u"下午两点半"_s, at(14, 30)},
        {u"22:00—24:00"_s, fromTo({1320}, {1440})},
        {u"上午第一、二节"_s, {.half = HalfDay::Morning, .periods = {1, 2}}},
        {u"第 7 节"_s, period({7})},
        {u"晚上"_s, in(HalfDay::Evening)},
    }));
    INFO(typed.toStdString());
    const std::variant<TimeOfDay, WhenRefusal> read = parseTimeOfDay(typed);
    REQUIRE(std::holds_alternative<TimeOfDay>(read));
    CHECK(std::get<TimeOfDay>(read) == time);
}

TEST_CASE("Hours that are none are refused with their piece")
{
    using Code = WhenRefusal::Code;
    const auto [typed, code, piece] = GENERATE(table<QString, Code, QString>({
        {u"25:00"_s, Code::TimeInvalid, u"25:00"_s},
        {u"16:00-14:30"_s, Code::ReversedTime, u"16:00-14:30"_s},
        {u"3月18日"_s, Code::NotUnderstood, u"3月18日"_s},
        {u"下午左右"_s, Code::NotUnderstood, u"左右"_s},
    }));
    const std::variant<TimeOfDay, WhenRefusal> read = parseTimeOfDay(typed);
    REQUIRE(std::holds_alternative<WhenRefusal>(read));
    CHECK(std::get<WhenRefusal>(read) == WhenRefusal{.code = code, .piece = piece});
}

TEST_CASE("Whatever a time means, its text means the same")
{
    const Term term = GENERATE(springTerm(), autumnTerm(), preparedTerm());
    const WhenStyle style = GENERATE(WhenStyle::Short, WhenStyle::WithWeekdays);
    RandomWhens whens{term, 20190304};
    for (int i = 0; i < 2000; ++i) {
        const When when = whens.next();
        const QString text = whenText(when, term, style);
        INFO(text.toStdString() << " " << toJson(when).toStdString());
        const ParsedWhen again = parseWhen(text, term);
        REQUIRE(std::holds_alternative<When>(again));
        CHECK(sameMeaning(std::get<When>(again), when));
        const Parsed<When> stored = whenFromJson(toJson(when));
        REQUIRE(stored);
        CHECK(*stored == when);
    }
}
