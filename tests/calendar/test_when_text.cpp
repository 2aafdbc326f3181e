#include "calendar/when_text.h"
#include "support/terms.h"
#include "support/when_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A time is written in the school's short style")
{
    const auto [kind, time, text] = GENERATE(table<WhenKind, TimeOfDay, QString>({
        {SingleDay{{2019, 3, 11}}, {}, u"3月11日"_s},
        {DayRange{{2019, 3, 18}, {2019, 3, 22}}, {}, u"3月18日—22日"_s},
        {DayRange{{2019, 3, 28}, {2019, 4, 2}}, {}, u"3月28日—4月2日"_s},
        {DayRange{{2018, 12, 28}, {2019, 1, 3}}, {}, u"2018年12月28日—2019年1月3日"_s},
        {SingleDay{{2020, 3, 11}}, {}, u"2020年3月11日"_s},
        {DayRange{{2018, 3, 18}, {2018, 3, 22}}, {}, u"2018年3月18日—22日"_s},
        {SingleDay{{2019, 3, 11}}, at(8, 5), u"3月11日 8:05"_s},
        {SingleDay{{2019, 3, 11}}, fromTo({870}, {960}), u"3月11日 14:30—16:00"_s},
        {SingleDay{{2019, 3, 11}}, in(HalfDay::Afternoon), u"3月11日下午"_s},
        {SingleDay{{2019, 3, 11}}, period({7, 8}), u"3月11日第7—8节"_s},
        {SingleDay{{2019, 3, 11}}, period({1, 3}), u"3月11日第1、3节"_s},
        {WeekSpan{3, 3, {}}, {}, u"第3周"_s},
        {WeekSpan{3, 5, {}}, {}, u"第3—5周"_s},
        {WeekSpan{3, 3, {2}}, in(HalfDay::Afternoon), u"第3周周二下午"_s},
        {WeekSpan{3, 3, {1, 2, 3}}, {}, u"第3周周一至周三"_s},
        {WeekSpan{0, 0, {}}, {}, u"预备周"_s},
        {PartOfMonth{{2019, 4}, MonthPart::Middle}, {}, u"4月中旬"_s},
        {PartOfMonth{{2019, 4}, MonthPart::End}, {}, u"4月末"_s},
        {WholeMonth{{2019, 4}}, {}, u"4月"_s},
        {WholeMonth{{2018, 4}}, {}, u"2018年4月"_s},
        {Deadline{{2019, 7, 6}}, {}, u"7月6日前"_s},
        {Deadline{{2019, 7, 6}}, at(12), u"7月6日 12:00前"_s},
        {OpenStart{{2019, 3, 1}}, {}, u"3月1日起"_s},
        {Recurring{.weekdays = {3}}, period({7}), u"每周三第7节"_s},
        {Recurring{.weekdays = {2, 3}, .parity = Parity::Even}, in(HalfDay::Morning), u"双周周二、周三上午"_s},
        {Recurring{.weekdays = {4}, .every = 2}, {}, u"每两周周四"_s},
        {Recurring{.every = 3}, {}, u"每3周一次"_s},
        {Recurring{.parity = Parity::Odd}, {}, u"单周"_s},
        {Recurring{.rhythm = EachMonth{MonthPart::End}}, {}, u"每月末"_s},
        {Recurring{.parity = Parity::Even, .rhythm = EachMonth{MonthPart::End}}, {}, u"双月末"_s},
        {Recurring{.weekdays = {3}, .start = QDate{2019, 3, 11}, .end = QDate{2019, 6, 28}},
         {},
         u"3月11日—6月28日每周三"_s},
        {Recurring{.weekdays = {3}, .start = QDate{2019, 3, 11}}, {}, u"3月11日起每周三"_s},
        {Recurring{.weekdays = {3}, .end = QDate{2019, 6, 28}}, {}, u"6月28日前每周三"_s},
        {Recurring{.rhythm = EachMonth{}}, {}, u"每月一次"_s},
        {Recurring{.every = 2, .rhythm = EachMonth{}}, {}, u"每两个月一次"_s},
        {Recurring{.every = 3, .rhythm = EachMonth{MonthPart::End}}, {}, u"每3个月末"_s},
        {Recurring{.weekdays = {5}, .rhythm = EachMonth{MonthPart::Middle}}, {}, u"每月中旬周五"_s},
        {Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}, period({7}), u"每月第1个周三第7节"_s},
        {Recurring{.parity = Parity::Odd, .rhythm = EachMonthDay{10}}, {}, u"单月10日"_s},
        {Recurring{.weekdays = {3}, .onHoliday = OnHoliday::Move}, period({7}), u"每周三第7节，遇节假日顺延"_s},
        {Recurring{.weekdays = {3}, .onHoliday = OnHoliday::Hold, .onMakeUpDays = true},
         {},
         u"每周三，节假日照常，含调休上班日"_s},
        {Undated{}, {}, u"待定"_s},
        {SetElsewhere{u"进修学校"_s}, {}, u"由进修学校安排"_s},
    }));
    CHECK(whenText(When{kind, time, {}}, springTerm()).toStdString() == text.toStdString());
}

TEST_CASE("For print a day carries its weekday")
{
    const auto [kind, text] = GENERATE(table<WhenKind, QString>({
        {SingleDay{{2019, 3, 11}}, u"3月11日（周一）"_s},
        {DayRange{{2019, 3, 18}, {2019, 3, 22}}, u"3月18日（周一）—22日（周五）"_s},
        {DayRange{{2019, 3, 28}, {2019, 4, 7}}, u"3月28日（周四）—4月7日（周日）"_s},
        {DayRange{{2018, 12, 28}, {2019, 1, 3}}, u"2018年12月28日（周五）—2019年1月3日（周四）"_s},
        {Deadline{{2019, 7, 6}}, u"7月6日（周六）前"_s},
        {WeekSpan{3, 3, {}}, u"第3周"_s},
    }));
    const QString printed = whenText(When{kind, {}, {}}, springTerm(), WhenStyle::WithWeekdays);
    CHECK(printed.toStdString() == text.toStdString());
}

TEST_CASE("A range over new year shows its years also in the term that knows them")
{
    CHECK(rangeText({2018, 12, 28}, {2019, 1, 3}, autumnTerm()) == u"2018年12月28日—2019年1月3日");
    CHECK(dayText({2019, 1, 3}, autumnTerm()) == u"1月3日");
    CHECK(dayText({2019, 5, 1}, autumnTerm()) == u"2019年5月1日");
    const QDateTime moment{QDate{2019, 1, 3}, QTime{8, 5}};
    CHECK(momentText(moment, autumnTerm()) == u"1月3日 8:05");
    CHECK(momentText(moment.toUTC(), autumnTerm()) == u"1月3日 8:05");
}

TEST_CASE("Preparation weeks are named by their number where a term has several")
{
    Term term = springTerm();
    term.first = {2019, 2, 18};
    term.firstTeachingWeek = QDate{2019, 3, 4};
    const auto [weeks, text] = GENERATE(table<WeekSpan, QString>({
        {{-1, -1, {}}, u"预备第1周"_s},
        {{0, 0, {3}}, u"预备第2周周三"_s},
        {{-1, 0, {}}, u"预备周"_s},
        {{0, 2, {}}, u"预备第2周—第2周"_s},
    }));
    CHECK(whenText(When{weeks, {}, {}}, term).toStdString() == text.toStdString());
}

TEST_CASE("What was decided about single meetings stands behind their series")
{
    const When series{Recurring{.weekdays = {3}}, period({7}), {}};
    const std::vector<OccurrenceException> exceptions{{{2019, 4, 3}, QDate{2019, 4, 4}}, {{2019, 6, 5}, {}}};
    CHECK(whenText(series, exceptions, springTerm()) == u"每周三第7节（4月3日改为4月4日，6月5日停）");
    CHECK(whenText(series, {}, springTerm()) == u"每周三第7节");
    CHECK(exceptionsText({}, springTerm()).isEmpty());
}

TEST_CASE("Three weeks in a row and more are said as one, each week once")
{
    const Term term = springTerm();
    const auto text = [&term](const std::vector<QDate> &days) { return weekTexts(days, term).join(u' '); };
    CHECK(text({{2019, 3, 5}, {2019, 3, 7}, {2019, 3, 11}, {2019, 3, 20}, {2019, 4, 1}, {2019, 4, 8}}) ==
          u"第1—3周 第5周 第6周"_s);
    CHECK(text({{2019, 3, 11}}) == u"第2周"_s);
    CHECK(text({}).isEmpty());
}
