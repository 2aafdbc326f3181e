// How schools write times beside the plain forms, and what of it has to be asked.
#include "calendar/understood.h"
#include "support/terms.h"
#include "support/when_builders.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using Code = WhenRefusal::Code;

Term termWithExams()
{
    Term term = springTerm();
    term.weekMarks = {{.first = 10, .last = 10, .kind = WeekMark::Exam, .name = u"期中考试"_s},
                      {.first = 18, .last = 19, .kind = WeekMark::Exam, .name = u"期末考试周"_s}};
    return term;
}

WhenRefusal refused(const QString &typed, const Term &term)
{
    const ParsedWhen parsed = parseWhen(typed, term);
    INFO("typed: " << typed.toStdString());
    REQUIRE(std::holds_alternative<WhenRefusal>(parsed));
    return std::get<WhenRefusal>(parsed);
}

} // namespace

TEST_CASE("What becomes of holidays is read behind a weekday, and is no lesson of it")
{
    Recurring wednesdays{.weekdays = {3}};
    Recurring moved = wednesdays;
    moved.onHoliday = OnHoliday::Move;
    Recurring odd{.weekdays = {3}, .parity = Parity::Odd};
    Recurring fortnightly{.weekdays = {3}, .every = 2};
    fortnightly.onHoliday = OnHoliday::Move;
    checkAll(
        {
            {u"每周三（节假日除外）"_s, wednesdays},
            {u"每周三节假日除外"_s, wednesdays},
            {u"每周三（节假日顺延）"_s, moved},
            {u"每周二、四（节假日除外）"_s, Recurring{.weekdays = {2, 4}}},
            {u"单周三（节假日除外）"_s, odd},
            {u"单周周三(节假日除外)"_s, odd},
            {u"隔周周三（节假日顺延）"_s, fortnightly},
            {u"每周日（节假日除外）"_s, Recurring{.weekdays = {7}}},
            {u"每月第一周周三（节假日除外）"_s, Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}},
            {u"每周三第三节（节假日除外）"_s, wednesdays, period({3})},
        },
        springTerm());
}

TEST_CASE("Lessons without 第 are read where it is clear which they are, and asked elsewhere")
{
    checkAll(
        {
            {u"每周三七节"_s, Recurring{.weekdays = {3}}, period({7})},
            {u"每周三7-8节"_s, Recurring{.weekdays = {3}}, period({7, 8})},
            {u"每周三，7-8节"_s, Recurring{.weekdays = {3}}, period({7, 8})},
            {u"每周三七八节"_s, Recurring{.weekdays = {3}}, period({7, 8})},
            {u"3月18日第三四节"_s, SingleDay{{2019, 3, 18}}, period({3, 4})},
            {u"3月18日第1节—第3节"_s, SingleDay{{2019, 3, 18}}, period({1, 2, 3})},
            {u"每周三第4节课"_s, Recurring{.weekdays = {3}}, period({4})},
            {u"每周三、第四节"_s, Recurring{.weekdays = {3}}, period({4})},
        },
        springTerm());
    for (const QString &typed :
         {u"每周一节课"_s, u"每周一节"_s, u"每周两节"_s, u"单周三节"_s, u"双周四节课"_s, u"每月一节"_s,
          u"每周三、四节"_s, u"第三周三、四节"_s, u"每周二、三节"_s, u"3月18日两节课"_s})
        CHECK(static_cast<int>(refused(typed, springTerm()).code) == static_cast<int>(Code::LessonUnclear));
}

TEST_CASE("Weekdays may stand one behind the other")
{
    checkAll(
        {
            {u"每周三五"_s, Recurring{.weekdays = {3, 5}}},
            {u"每周一三五"_s, Recurring{.weekdays = {1, 3, 5}}},
            {u"双周二三上午"_s, Recurring{.weekdays = {2, 3}, .parity = Parity::Even}, in(HalfDay::Morning)},
            {u"每周周二周四"_s, Recurring{.weekdays = {2, 4}}},
            {u"第3周周二周四"_s, WeekSpan{3, 3, {2, 4}}},
            {u"每周三五下午2点"_s, Recurring{.weekdays = {3, 5}}, at(14, 0)},
            {u"每周三五六节"_s, Recurring{.weekdays = {3}}, period({5, 6})},
            {u"每周一二十点"_s, Recurring{.weekdays = {1}}, at(20, 0)},
        },
        springTerm());
}

TEST_CASE("A weekday or a rhythm may stand behind what it belongs to")
{
    checkAll(
        {
            {u"每周二（单周）"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}},
            {u"周二下午（单周）"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}, in(HalfDay::Afternoon)},
            {u"周三 双周"_s, Recurring{.weekdays = {3}, .parity = Parity::Even}},
            {u"每周一次（周三下午）"_s, Recurring{.weekdays = {3}}, in(HalfDay::Afternoon)},
            {u"每周三一次"_s, Recurring{.weekdays = {3}}},
            {u"周一（3月18日）"_s, SingleDay{{2019, 3, 18}}},
            {u"星期一 3月18日下午"_s, SingleDay{{2019, 3, 18}}, in(HalfDay::Afternoon)},
            {u"每月的第一个星期三"_s, Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}},
            {u"每月的最后一个星期五"_s, Recurring{.weekdays = {5}, .rhythm = EachMonth{MonthPart::End}}},
        },
        springTerm());
    CHECK(refused(u"周二（3月18日）"_s, springTerm()).weekday == 1);
    CHECK(static_cast<int>(refused(u"周二（3月18日）"_s, springTerm()).code) ==
          static_cast<int>(Code::WeekdayContradicts));
}

TEST_CASE("A day and its week may be said together, when they go together")
{
    checkAll(
        {
            {u"3月18日（第3周）"_s, SingleDay{{2019, 3, 18}}},
            {u"第3周（3月18日）"_s, SingleDay{{2019, 3, 18}}},
            {u"第3周（3月18日—24日）"_s, WeekSpan{3, 3, {}}},
            {u"第三周（3.18-3.22）"_s, DayRange{{2019, 3, 18}, {2019, 3, 22}}},
            {u"第3周周二（3月19日）下午"_s, WeekSpan{3, 3, {2}}, in(HalfDay::Afternoon)},
        },
        springTerm());
    for (const QString &typed : {u"3月18日（第2周）"_s, u"第2周（3月18日—24日）"_s, u"第3周周二（3月20日）"_s}) {
        const WhenRefusal refusal = refused(typed, springTerm());
        CHECK(static_cast<int>(refusal.code) == static_cast<int>(Code::WeekContradicts));
        CHECK(refusal.week == 3);
    }
}

TEST_CASE("Months are divided, listed and counted as schools do it")
{
    checkAll(
        {
            {u"3月中下旬"_s, DayRange{{2019, 3, 11}, {2019, 3, 31}}},
            {u"3月上中旬"_s, DayRange{{2019, 3, 1}, {2019, 3, 20}}},
            {u"3月上旬-中旬"_s, DayRange{{2019, 3, 1}, {2019, 3, 20}}},
            {u"3月18日至月底"_s, DayRange{{2019, 3, 18}, {2019, 3, 31}}},
            {u"3月18日至期末"_s, DayRange{{2019, 3, 18}, {2019, 7, 12}}},
            {u"3月第一个周三"_s, SingleDay{{2019, 3, 6}}},
            {u"3月第五个周五下午"_s, SingleDay{{2019, 3, 29}}, in(HalfDay::Afternoon)},
            {u"3月最后一个周五"_s, SingleDay{{2019, 3, 29}}},
            {u"元月5日"_s, SingleDay{{2019, 1, 5}}},
            {u"第3周、第4周"_s, WeekSpan{3, 4, {}}},
            {u"7月6日前完成"_s, Deadline{{2019, 7, 6}}},
            {u"7月6日前上交"_s, Deadline{{2019, 7, 6}}},
            {u"以通知为准"_s, Undated{}},
            {u"进修学校安排"_s, SetElsewhere{u"进修学校"_s}},
        },
        springTerm());
    CHECK(std::get<When>(parseWhen(u"12月28日—次年1月5日", autumnTerm())).kind ==
          WhenKind{DayRange{{2018, 12, 28}, {2019, 1, 5}}});
    CHECK(static_cast<int>(refused(u"3月第五个周三"_s, springTerm()).code) == static_cast<int>(Code::NoSuchDate));
    CHECK(static_cast<int>(refused(u"第3周、第5周"_s, springTerm()).code) == static_cast<int>(Code::SeveralDates));
}

TEST_CASE("Weeks that the term has a name for are known by it, and those that it has none for are asked")
{
    checkAll(
        {
            {u"期中考试周"_s, WeekSpan{10, 10, {}}},
            {u"期末考试周周三"_s, WeekSpan{18, 19, {3}}},
            {u"开学第一周"_s, WeekSpan{1, 1, {}}},
            {u"开学第2周周三下午"_s, WeekSpan{2, 2, {3}}, in(HalfDay::Afternoon)},
        },
        termWithExams());
    for (const QString &typed : {u"期中考试周"_s, u"期末考试周"_s})
        CHECK(static_cast<int>(refused(typed, springTerm()).code) == static_cast<int>(Code::DaysMissing));
    Term doubled = termWithExams();
    doubled.weekMarks[1].name = u"期中考试周"_s;
    CHECK(static_cast<int>(refused(u"期中考试周"_s, doubled).code) == static_cast<int>(Code::SeveralDates));
}

TEST_CASE("An hour of the night is asked for, unless it is said that the night is meant")
{
    checkAll(
        {
            {u"3月18日下午2:30"_s, SingleDay{{2019, 3, 18}}, at(14, 30)},
            {u"3月18日凌晨2:30"_s, SingleDay{{2019, 3, 18}}, at(2, 30)},
            {u"3月18日凌晨5:00—7:00"_s, SingleDay{{2019, 3, 18}}, fromTo({300}, {420})},
            {u"3月18日6:00"_s, SingleDay{{2019, 3, 18}}, at(6, 0)},
            {u"2019/4/2 0:00"_s, SingleDay{{2019, 4, 2}}},
            {u"2019-04-02 00:00:00"_s, SingleDay{{2019, 4, 2}}},
            {u"2019/4/2 14:30:00"_s, SingleDay{{2019, 4, 2}}, at(14, 30)},
        },
        springTerm());
    for (const QString &typed : {u"3月18日2:30"_s, u"3月18日2-4点"_s, u"每周三4:30"_s, u"3月18日0:00-3:00"_s})
        CHECK(static_cast<int>(refused(typed, springTerm()).code) == static_cast<int>(Code::HalfDayMissing));
    CHECK(static_cast<int>(refused(u"3月18日凌晨7:00"_s, springTerm()).code) == static_cast<int>(Code::TimeInvalid));
}

TEST_CASE("A blank between two numbers of weeks makes one of them no more than a comma would")
{
    CHECK(std::holds_alternative<When>(parseWhen(u"3月1 8日", springTerm())));
    CHECK(std::holds_alternative<WhenRefusal>(parseWhen(u"第1 2周", springTerm())));
    CHECK(std::holds_alternative<When>(parseWhen(u"第 12 周", springTerm())));
}
