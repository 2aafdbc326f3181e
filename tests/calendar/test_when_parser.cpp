#include "calendar/understood.h"
#include "support/terms.h"
#include "support/when_builders.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

SingleDay day(int month, int dayOfMonth, int year = 2019)
{
    return {{year, month, dayOfMonth}};
}

DayRange range(QDate first, QDate last)
{
    return {first, last};
}

DayRange march18to22()
{
    return range({2019, 3, 18}, {2019, 3, 22});
}

} // namespace

TEST_CASE("A day is read in every usual notation")
{
    checkAll(
        {
            {u"3.18"_s, day(3, 18)},
            {u"3/18"_s, day(3, 18)},
            {u"3-18"_s, day(3, 18)},
            {u"03-18"_s, day(3, 18)},
            {u"2019-03-18"_s, day(3, 18)},
            {u"2019.3.18"_s, day(3, 18)},
            {u"2019/3/18"_s, day(3, 18)},
            {u"20190318"_s, day(3, 18)},
            {u"2019年3月18日"_s, day(3, 18)},
            {u"19年3月18日"_s, day(3, 18)},
            {u"二〇一九年三月十八日"_s, day(3, 18)},
            {u"3月18日"_s, day(3, 18)},
            {u"3月18号"_s, day(3, 18)},
            {u"3月18"_s, day(3, 18)},
            {u"三月十八日"_s, day(3, 18)},
            {u"三月二十"_s, day(3, 20)},
            {u"五月三十一日"_s, day(5, 31)},
            {u"五月廿三"_s, day(5, 23)},
            {u"4.2"_s, day(4, 2)},
            {u"4.20"_s, day(4, 20)},
            {u"３．１８"_s, day(3, 18)},
            {u"３月１８日"_s, day(3, 18)},
            {u"  3 月 18 日 "_s, day(3, 18)},
            {u"3月1 8日"_s, day(3, 18)},
            {u"3月\n18日"_s, day(3, 18)},
            {u"3月\u300018日。"_s, day(3, 18)},
            {u"3月18日（周一）"_s, day(3, 18)},
            {u"3.18(星期一)"_s, day(3, 18)},
            {u"3月18日礼拜一"_s, day(3, 18)},
            {u"3-18周一"_s, day(3, 18)},
            {u"3月17日周日"_s, day(3, 17)},
            {u"3月17日星期天"_s, day(3, 17)},
            {u"3月18日全天"_s, day(3, 18)},
            {u"7月31日"_s, day(7, 31)},
            {u"2018年12月20日"_s, day(12, 20, 2018)},
            {u"2020年2月29日"_s, day(2, 29, 2020)},
        },
        springTerm());
}

TEST_CASE("A range is read in every usual notation")
{
    checkAll(
        {
            {u"3月18日—22日"_s, march18to22()},
            {u"3月18日\n—22日"_s, march18to22()},
            {u"3月18日——22日"_s, march18to22()},
            {u"3月18日至22日"_s, march18to22()},
            {u"3月18日到22日"_s, march18to22()},
            {u"从3月18日到22日"_s, march18to22()},
            {u"自3月18日至3月22日止"_s, march18to22()},
            {u"3月18日起至3月22日止"_s, march18to22()},
            {u"3月18日~22日"_s, march18to22()},
            {u"3月18日～22日"_s, march18to22()},
            {u"3月18日－22日"_s, march18to22()},
            {u"3月18日–3月22日"_s, march18to22()},
            {u"3月18-22日"_s, march18to22()},
            {u"3.18-22"_s, march18to22()},
            {u"3.18-3.22"_s, march18to22()},
            {u"3.18—3.22"_s, march18to22()},
            {u"3/18-3/22"_s, march18to22()},
            {u"3/18~22"_s, march18to22()},
            {u"2019-03-18—2019-03-22"_s, march18to22()},
            {u"2019年3月18日—22日"_s, march18to22()},
            {u"3月18日—2019年3月22日"_s, march18to22()},
            {u"3月18日（周一）—22日（周五）"_s, march18to22()},
            {u"3月18、19、20日"_s, range({2019, 3, 18}, {2019, 3, 20})},
            {u"3月31日、4月1日"_s, range({2019, 3, 31}, {2019, 4, 1})},
            {u"3月28日—4月2日"_s, range({2019, 3, 28}, {2019, 4, 2})},
            {u"4月1日—1日"_s, day(4, 1)},
            {u"2018年12月28日—1月3日"_s, range({2018, 12, 28}, {2019, 1, 3})},
            {u"3月—5月"_s, range({2019, 3, 1}, {2019, 5, 31})},
            {u"3-5月"_s, range({2019, 3, 1}, {2019, 5, 31})},
            {u"三至五月份"_s, range({2019, 3, 1}, {2019, 5, 31})},
            {u"4月上旬—4月中旬"_s, range({2019, 4, 1}, {2019, 4, 20})},
            {u"4月下旬—5月上旬"_s, range({2019, 4, 21}, {2019, 5, 10})},
            {u"4月上半月"_s, range({2019, 4, 1}, {2019, 4, 15})},
            {u"4月下半月"_s, range({2019, 4, 16}, {2019, 4, 30})},
            {u"全学期"_s, range({2019, 3, 4}, {2019, 7, 12})},
            {u"本学期"_s, range({2019, 3, 4}, {2019, 7, 12})},
        },
        springTerm());
}

TEST_CASE("The time of day follows the date as a clock time, half day or period")
{
    checkAll(
        {
            {u"3月18日14:30"_s, day(3, 18), at(14, 30)},
            {u"3.18 14:30"_s, day(3, 18), at(14, 30)},
            {u"3月18日，14：30"_s, day(3, 18), at(14, 30)},
            {u"3月18日 14:30-16:00"_s, day(3, 18), fromTo({870}, {960})},
            {u"3.18 14:30—16:00"_s, day(3, 18), fromTo({870}, {960})},
            {u"3月18日下午2点"_s, day(3, 18), at(14)},
            {u"3月18日下午2点半"_s, day(3, 18), at(14, 30)},
            {u"3月18日下午两点一刻"_s, day(3, 18), at(14, 15)},
            {u"3月18日下午2:30"_s, day(3, 18), at(14, 30)},
            {u"3月18日下午2点到4点"_s, day(3, 18), fromTo({840}, {960})},
            {u"3月18日下午2-4点"_s, day(3, 18), fromTo({840}, {960})},
            {u"3月18日上午9点—下午4点"_s, day(3, 18), fromTo({540}, {960})},
            {u"3月18日8时30分"_s, day(3, 18), at(8, 30)},
            {u"3月18日晚上7点"_s, day(3, 18), at(19)},
            {u"3月18日中午12点"_s, day(3, 18), at(12)},
            {u"3月18日中午1点"_s, day(3, 18), at(13)},
            {u"3月18日24:00"_s, day(3, 18), at(24)},
            {u"3月18日22:00-24:00"_s, day(3, 18), fromTo({1320}, {1440})},
            {u"3月18日凌晨0:00"_s, day(3, 18), at(0)},
            {u"3月18日下午"_s, day(3, 18), in(afternoon)},
            {u"3月18日（周一）上午"_s, day(3, 18), in(morning)},
            {u"3月18日晚上"_s, day(3, 18), in(HalfDay::Evening)},
            {u"3月18日第七节"_s, day(3, 18), period({7})},
            {u"3月18日第7节"_s, day(3, 18), period({7})},
            {u"3月18日第7-8节"_s, day(3, 18), period({7, 8})},
            {u"3月18日第1、3节课"_s, day(3, 18), period({1, 3})},
            {u"3月18日下午第一节"_s, day(3, 18), {.half = afternoon, .periods = {1}}},
            {u"3月18日—22日下午"_s, march18to22(), in(afternoon)},
            {u"3月18日—22日 14:30"_s, march18to22(), at(14, 30)},
        },
        springTerm());
}

TEST_CASE("Weeks are read with and without their weekdays")
{
    checkAll(
        {
            {u"第3周"_s, WeekSpan{3, 3, {}}},
            {u"第三周"_s, WeekSpan{3, 3, {}}},
            {u"3周"_s, WeekSpan{3, 3, {}}},
            {u"第十九周"_s, WeekSpan{19, 19, {}}},
            {u"第3-5周"_s, WeekSpan{3, 5, {}}},
            {u"3—5周"_s, WeekSpan{3, 5, {}}},
            {u"第三至五周"_s, WeekSpan{3, 5, {}}},
            {u"第3周至第5周"_s, WeekSpan{3, 5, {}}},
            {u"第3周—5周"_s, WeekSpan{3, 5, {}}},
            {u"第三、四周"_s, WeekSpan{3, 4, {}}},
            {u"第三周周二下午"_s, WeekSpan{3, 3, {2}}, in(afternoon)},
            {u"第3周星期二下午"_s, WeekSpan{3, 3, {2}}, in(afternoon)},
            {u"第三周二"_s, WeekSpan{3, 3, {2}}},
            {u"第3周周二、四"_s, WeekSpan{3, 3, {2, 4}}},
            {u"第3周周二、周四14:30"_s, WeekSpan{3, 3, {2, 4}}, at(14, 30)},
            {u"第3周周一至周五"_s, WeekSpan{3, 3, {1, 2, 3, 4, 5}}},
            {u"第3周周末"_s, WeekSpan{3, 3, {6, 7}}},
            {u"第 3 周 周 三 第 七 节"_s, WeekSpan{3, 3, {3}}, period({7})},
            {u"本学期第3周"_s, WeekSpan{3, 3, {}}},
        },
        springTerm());
}

TEST_CASE("Series are read with weekdays, parity, interval and bounds")
{
    const Recurring monthEnd{.rhythm = EachMonth{MonthPart::End}};
    checkAll(
        {
            {u"每周三"_s, Recurring{.weekdays = {3}}},
            {u"每周三第七节"_s, Recurring{.weekdays = {3}}, period({7})},
            {u"每周三七点"_s, Recurring{.weekdays = {3}}, at(7)},
            {u"每星期三下午"_s, Recurring{.weekdays = {3}}, in(afternoon)},
            {u"每周周三、周五"_s, Recurring{.weekdays = {3, 5}}},
            {u"每周一至周五"_s, Recurring{.weekdays = {1, 2, 3, 4, 5}}},
            {u"每个工作日"_s, Recurring{.weekdays = {1, 2, 3, 4, 5}}},
            {u"每周一次"_s, Recurring{}},
            {u"每周"_s, Recurring{}},
            {u"单周周二下午"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}, in(afternoon)},
            {u"单周二下午"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}, in(afternoon)},
            {u"逢单周周二"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}},
            {u"单数周周二"_s, Recurring{.weekdays = {2}, .parity = Parity::Odd}},
            {u"双周二、三上午"_s, Recurring{.weekdays = {2, 3}, .parity = Parity::Even}, in(morning)},
            {u"双周"_s, Recurring{.parity = Parity::Even}},
            {u"每两周"_s, Recurring{.every = 2}},
            {u"每两周一次"_s, Recurring{.every = 2}},
            {u"每2周周四上午"_s, Recurring{.weekdays = {4}, .every = 2}, in(morning)},
            {u"隔周周四"_s, Recurring{.weekdays = {4}, .every = 2}},
            {u"每隔一周周四"_s, Recurring{.weekdays = {4}, .every = 2}},
            {u"每三周周四"_s, Recurring{.weekdays = {4}, .every = 3}},
            {u"本学期每周三"_s, Recurring{.weekdays = {3}}},
            {u"3月11日起每周三"_s, Recurring{.weekdays = {3}, .start = QDate{2019, 3, 11}}},
            {u"6月28日前每周三"_s, Recurring{.weekdays = {3}, .end = QDate{2019, 6, 28}}},
            {u"3月11日—6月28日每周三第7节"_s,
             Recurring{.weekdays = {3}, .start = QDate{2019, 3, 11}, .end = QDate{2019, 6, 28}}, period({7})},
            {u"第3-9周单周周二"_s,
             Recurring{.weekdays = {2}, .parity = Parity::Odd, .start = QDate{2019, 3, 18}, .end = QDate{2019, 5, 5}}},
            {u"每月末"_s, monthEnd},
            {u"每月底"_s, monthEnd},
            {u"本学期每月末"_s, monthEnd},
            {u"月末"_s, monthEnd},
            {u"每月末周五"_s, Recurring{.weekdays = {5}, .rhythm = EachMonth{MonthPart::End}}},
            {u"每月最后一个周五"_s, Recurring{.weekdays = {5}, .rhythm = EachMonth{MonthPart::End}}},
            {u"双月末"_s, Recurring{.parity = Parity::Even, .rhythm = EachMonth{MonthPart::End}}},
            {u"每两个月末"_s, Recurring{.every = 2, .rhythm = EachMonth{MonthPart::End}}},
        },
        springTerm());
}

TEST_CASE("Months, their parts, deadlines and open starts are read")
{
    checkAll(
        {
            {u"3月"_s, WholeMonth{{2019, 3}}},
            {u"三月份"_s, WholeMonth{{2019, 3}}},
            {u"2019年3月"_s, WholeMonth{{2019, 3}}},
            {u"2018.9"_s, WholeMonth{{2018, 9}}},
            {u"4月上旬"_s, PartOfMonth{{2019, 4}, MonthPart::Early}},
            {u"四月中旬"_s, PartOfMonth{{2019, 4}, MonthPart::Middle}},
            {u"4月份下旬"_s, PartOfMonth{{2019, 4}, MonthPart::Late}},
            {u"4月末"_s, PartOfMonth{{2019, 4}, MonthPart::End}},
            {u"4月底"_s, PartOfMonth{{2019, 4}, MonthPart::End}},
            {u"4月中旬上午"_s, PartOfMonth{{2019, 4}, MonthPart::Middle}, in(morning)},
            {u"7月6日前"_s, Deadline{{2019, 7, 6}}},
            {u"7月6日之前"_s, Deadline{{2019, 7, 6}}},
            {u"7.6以前"_s, Deadline{{2019, 7, 6}}},
            {u"截至7月6日"_s, Deadline{{2019, 7, 6}}},
            {u"7月6日截止"_s, Deadline{{2019, 7, 6}}},
            {u"7月6日12:00前"_s, Deadline{{2019, 7, 6}}, at(12)},
            {u"6月前"_s, Deadline{{2019, 5, 31}}},
            {u"6月底前"_s, Deadline{{2019, 6, 30}}},
            {u"6月中旬前"_s, Deadline{{2019, 6, 10}}},
            {u"第5周前"_s, Deadline{{2019, 3, 31}}},
            {u"第3周周五前"_s, Deadline{{2019, 3, 22}}},
            {u"3月22日前"_s, Deadline{{2019, 3, 22}}},
            {u"3月起"_s, OpenStart{{2019, 3, 1}}},
            {u"3月18日起"_s, OpenStart{{2019, 3, 18}}},
            {u"从3月18日开始"_s, OpenStart{{2019, 3, 18}}},
            {u"第5周起"_s, OpenStart{{2019, 4, 1}}},
        },
        springTerm());
}

TEST_CASE("A time may be open, or for somebody else to set")
{
    checkAll(
        {
            {u"待定"_s, Undated{}},
            {u"待\u3000定"_s, Undated{}},
            {u"待\u00A0定"_s, Undated{}},
            {u"未定"_s, Undated{}},
            {u"另定"_s, Undated{}},
            {u"时间 另定"_s, Undated{}},
            {u"另行通知。"_s, Undated{}},
            {u"由进修学校安排"_s, SetElsewhere{u"进修学校"_s}},
            {u"时间地点由进修学校安排"_s, SetElsewhere{u"进修学校"_s}},
            {u"由县教育局\n另定"_s, SetElsewhere{u"县教育局"_s}},
            {u"进修学校另行通知"_s, SetElsewhere{u"进修学校"_s}},
        },
        springTerm());
}

TEST_CASE("In a term over new year each date takes the year in which it falls")
{
    checkAll(
        {
            {u"9.10"_s, day(9, 10, 2018)},
            {u"12月31日"_s, day(12, 31, 2018)},
            {u"1月7日"_s, day(1, 7, 2019)},
            {u"8月28日"_s, day(8, 28, 2018)},
            {u"2月20日"_s, day(2, 20, 2019)},
            {u"12月28日—1月3日"_s, range({2018, 12, 28}, {2019, 1, 3})},
            {u"2018年12月28日—1月3日"_s, range({2018, 12, 28}, {2019, 1, 3})},
            {u"12.28-1.3"_s, range({2018, 12, 28}, {2019, 1, 3})},
            {u"12月—1月"_s, range({2018, 12, 1}, {2019, 1, 31})},
            {u"10月中旬"_s, PartOfMonth{{2018, 10}, MonthPart::Middle}},
            {u"十月下旬"_s, PartOfMonth{{2018, 10}, MonthPart::Late}},
            {u"1月"_s, WholeMonth{{2019, 1}}},
            {u"2019年5月1日"_s, day(5, 1, 2019)},
            {u"第十八周"_s, WeekSpan{18, 18, {}}},
            {u"2020年2月29日"_s, day(2, 29, 2020)},
        },
        autumnTerm());
}

TEST_CASE("The preparation week is a week where the term has one")
{
    Term term = springTerm();
    term.first = {2019, 2, 25};
    term.firstTeachingWeek = QDate{2019, 3, 4};
    checkAll({{u"预备周"_s, WeekSpan{0, 0, {}}}, {u"预备周周三"_s, WeekSpan{0, 0, {3}}}}, term);
    CHECK(std::get<WhenRefusal>(parseWhen(u"预备周", springTerm())).code == WhenRefusal::Code::WeekOutOfTerm);
}

TEST_CASE("What is wrong or missing is named with the piece that was typed")
{
    using Code = WhenRefusal::Code;
    const auto [typed, code, piece] = GENERATE(table<QString, Code, QString>({
        {u""_s, Code::Empty, u""_s},
        {u" \n"_s, Code::Empty, u""_s},
        {u"下次会议"_s, Code::NotUnderstood, u"下次会议"_s},
        {u"abc"_s, Code::NotUnderstood, u"abc"_s},
        {u"3月18日左右"_s, Code::NotUnderstood, u"左右"_s},
        {u"3.18.19"_s, Code::NotUnderstood, u".19"_s},
        {u"3,18"_s, Code::NotUnderstood, u"3,18"_s},
        {u"每月10日前"_s, Code::NotUnderstood, u"前"_s},
        {u"每月32日"_s, Code::NotUnderstood, u"32日"_s},
        {u"每月第六周"_s, Code::NotUnderstood, u"第六周"_s},
        {u"每周两次"_s, Code::NotUnderstood, u"两次"_s},
        {u"由安排"_s, Code::NotUnderstood, u"由安排"_s},
        {u"由\u3000\u3000安排"_s, Code::NotUnderstood, u"由\u3000\u3000安排"_s},
        {u"由\u00A0安排"_s, Code::NotUnderstood, u"由\u00A0安排"_s},
        {u"20190年3月5日"_s, Code::NoSuchDate, u"20190"_s},
        {u"201年3月5日"_s, Code::NoSuchDate, u"201"_s},
        {u"123456789"_s, Code::NotUnderstood, u"123456789"_s},
        {u"2月30日"_s, Code::NoSuchDate, u"2月30日"_s},
        {u"2月29日"_s, Code::NoSuchDate, u"2月29日"_s},
        {u"2019年2月29日"_s, Code::NoSuchDate, u"2019年2月29日"_s},
        {u"４月３１日"_s, Code::NoSuchDate, u"４月３１日"_s},
        {u"13.5"_s, Code::NoSuchDate, u"13.5"_s},
        {u"0.5"_s, Code::NoSuchDate, u"0.5"_s},
        {u"3.32"_s, Code::NoSuchDate, u"3.32"_s},
        {u"3月0日"_s, Code::NoSuchDate, u"3月0日"_s},
        {u"13月"_s, Code::NoSuchDate, u"13月"_s},
        {u"20190230"_s, Code::NoSuchDate, u"20190230"_s},
        {u"3月18日—32日"_s, Code::NoSuchDate, u"32日"_s},
        {u"3月22日—18日"_s, Code::ReversedRange, u"3月22日—18日"_s},
        {u"3.22-3.18"_s, Code::ReversedRange, u"3.22-3.18"_s},
        {u"5月—3月"_s, Code::ReversedRange, u"5月—3月"_s},
        {u"2019年5月6日—3月10日"_s, Code::ReversedRange, u"2019年5月6日—3月10日"_s},
        {u"第5-3周"_s, Code::ReversedRange, u"第5-3周"_s},
        {u"每周五至周一"_s, Code::ReversedRange, u"五至周一"_s},
        {u"18日"_s, Code::MonthMissing, u"18日"_s},
        {u"上半月"_s, Code::MonthMissing, u"上半月"_s},
        {u"下旬"_s, Code::MonthMissing, u"下旬"_s},
        {u"学期末"_s, Code::DaysMissing, u"学期末"_s},
        {u"本学期末"_s, Code::DaysMissing, u"本学期末"_s},
        {u"期末考试周"_s, Code::DaysMissing, u"期末考试周"_s},
        {u"3月18日中午"_s, Code::HourMissing, u"中午"_s},
        {u"第2周周五下午第三节课后"_s, Code::AfterLesson, u"第三节课后"_s},
        {u"每周三第7-8节之后"_s, Code::AfterLesson, u"第7-8节之后"_s},
        {u"0412.1"_s, Code::NotUnderstood, u"0412.1"_s},
        {u"单周一、双周三"_s, Code::SeveralSeries, u"单周一、双周三"_s},
        {u"每周一第7节、每周三第8节"_s, Code::SeveralSeries, u"每周一第7节、每周三"_s},
        {u"每周三（第3-30周）"_s, Code::WeekOutOfTerm, u"第3-30周"_s},
        {u"每周三（第3周）"_s, Code::NotUnderstood, u"第3周"_s},
        {u"每周三3月18日"_s, Code::NotUnderstood, u"3月18日"_s},
        {u"3月18日—22日后"_s, Code::NotUnderstood, u"后"_s},
        {u"18"_s, Code::MonthMissing, u"18"_s},
        {u"18—22日"_s, Code::MonthMissing, u"18—22日"_s},
        {u"14:30"_s, Code::DateMissing, u"14:30"_s},
        {u"下午第一节"_s, Code::DateMissing, u"下午第一节"_s},
        {u"周二下午"_s, Code::WeekMissing, u"周二"_s},
        {u"三上午"_s, Code::WeekMissing, u"三上午"_s},
        {u"3月18日、25日"_s, Code::SeveralDates, u"3月18日、25日"_s},
        {u"第3、5周"_s, Code::SeveralDates, u"第3、5周"_s},
        {u"3月18日（周二）"_s, Code::WeekdayContradicts, u"3月18日（周二）"_s},
        {u"3月18日25:00"_s, Code::TimeInvalid, u"25:00"_s},
        {u"3月18日14:60"_s, Code::TimeInvalid, u"14:60"_s},
        {u"3月18日14:3"_s, Code::TimeInvalid, u"14:3"_s},
        {u"3月18日24:30"_s, Code::TimeInvalid, u"24:30"_s},
        {u"3月18日上午14:30"_s, Code::TimeInvalid, u"14:30"_s},
        {u"3月18日第30节"_s, Code::TimeInvalid, u"第30节"_s},
        {u"3月18日第0节"_s, Code::TimeInvalid, u"第0节"_s},
        {u"3月18日16:00-14:30"_s, Code::ReversedTime, u"16:00-14:30"_s},
        {u"3月18日14:30-14:30"_s, Code::ReversedTime, u"14:30-14:30"_s},
        {u"第20周"_s, Code::WeekOutOfTerm, u"第20周"_s},
        {u"第0周"_s, Code::WeekOutOfTerm, u"第0周"_s},
        {u"第18-25周"_s, Code::WeekOutOfTerm, u"第18-25周"_s},
    }));
    INFO("typed: " << typed.toStdString());
    const ParsedWhen parsed = parseWhen(typed, springTerm());
    REQUIRE(std::holds_alternative<WhenRefusal>(parsed));
    const WhenRefusal &refusal = std::get<WhenRefusal>(parsed);
    CHECK(static_cast<int>(refusal.code) == static_cast<int>(code));
    CHECK(refusal.piece.toStdString() == piece.toStdString());
}

TEST_CASE("A refusal carries what is needed to mend it")
{
    const auto refusalOf = [](QStringView typed, const Term &term) {
        return std::get<WhenRefusal>(parseWhen(typed, term));
    };
    CHECK(refusalOf(u"5月1日", autumnTerm()) ==
          WhenRefusal{.code = WhenRefusal::Code::YearUndecidable, .piece = u"5月1日"_s, .years = {2018, 2019}});
    CHECK(refusalOf(u"5月", autumnTerm()).years == std::vector{2018, 2019});
    CHECK(refusalOf(u"3月18日周二", springTerm()).weekday == 1);
    CHECK(refusalOf(u"第20周", springTerm()).lastWeek == 19);

    Term yearLong = autumnTerm();
    yearLong.last = {2019, 10, 31};
    CHECK(refusalOf(u"9月10日", yearLong).code == WhenRefusal::Code::YearUndecidable);
    CHECK(std::holds_alternative<When>(parseWhen(u"3月10日", yearLong)));
}

TEST_CASE("2月29日 is refused in a term whose years have none, and read in a leap year")
{
    CHECK(std::get<WhenRefusal>(parseWhen(u"2月29日", autumnTerm())).code == WhenRefusal::Code::NoSuchDate);
    Term leap = springTerm();
    leap.first = {2020, 2, 17};
    leap.last = {2020, 7, 10};
    CHECK(std::get<When>(parseWhen(u"2月29日", leap)).kind == WhenKind{SingleDay{{2020, 2, 29}}});
}

TEST_CASE("A text without end is refused and not read")
{
    const ParsedWhen parsed = parseWhen(u"3月18日"_s.repeated(1000), springTerm());
    REQUIRE(std::holds_alternative<WhenRefusal>(parsed));
    CHECK(std::get<WhenRefusal>(parsed).piece.size() == 40);
}
