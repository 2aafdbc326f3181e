#include "cli/cli_run.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("when understands each group of notations, as a line and as json", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    struct Case
    {
        QString typed;
        QString kind;
        QString line;
    };
    const std::vector<Case> cases{
        {u"4.2"_s, u"day"_s, u"4月2日（周二）"_s},
        {u"4.20"_s, u"day"_s, u"4月20日（周六）"_s},
        {u"３月１８日"_s, u"day"_s, u"3月18日（周一）"_s},
        {u"3.18-3.22"_s, u"range"_s, u"3月18日（周一）—22日（周五）"_s},
        {u"3月18日至4月2日"_s, u"range"_s, u"3月18日（周一）—4月2日（周二）"_s},
        {u"2018年12月30日—1月3日"_s, u"range"_s, u"2018年12月30日（周日）—2019年1月3日（周四）（不在本学期内）"_s},
        {u"第3-5周"_s, u"week"_s, u"第3—5周（3月18日—4月7日）"_s},
        {u"第3周周二下午"_s, u"week"_s, u"第3周周二下午（3月19日）"_s},
        {u"4月中旬"_s, u"part_of_month"_s, u"4月中旬（4月11日—20日）"_s},
        {u"5月"_s, u"month"_s, u"5月（5月1日—31日）"_s},
        {u"7月6日前"_s, u"deadline"_s, u"7月6日（周六）前"_s},
        {u"3月18日起"_s, u"open"_s, u"3月18日（周一）起"_s},
        {u"单周周二下午"_s, u"recurring"_s, u"单周周二下午（3月5日—7月9日）"_s},
        {u"每两周一次"_s, u"recurring"_s, u"每两周一次（3月4日—7月12日）"_s},
        {u"每月第一周周三"_s, u"recurring"_s, u"每月第1个周三（3月6日—7月3日）"_s},
        {u"本学期每月末"_s, u"recurring"_s, u"每月末（3月25日—6月30日）"_s},
        {u"待定"_s, u"undated"_s, u"待定"_s},
        {u"由进修学校安排"_s, u"elsewhere"_s, u"由进修学校安排"_s},
    };
    for (const auto &[typed, kind, text] : cases) {
        INFO(typed.toStdString());
        const CliRun line = bench.run({u"when"_s, u"s.yanben"_s, typed});
        CHECK(line.status == 0);
        CHECK(line.error.isEmpty());
        CHECK(QString::fromUtf8(line.output).trimmed().toStdString() == text.toStdString());
        const CliRun json = bench.run({u"when"_s, u"s.yanben"_s, typed, u"--json"_s});
        CHECK(json.status == 0);
        CHECK(json.json()[u"kind"].toString().toStdString() == kind.toStdString());
        CHECK(json.json()[u"raw"].toString().toStdString() == typed.toStdString());
    }
}

TEST_CASE("when leaves with status 2 and says what is missing or wrong", "[cli]")
{
    const CliBench bench;
    REQUIRE(makeSample(bench));
    struct Case
    {
        QString typed;
        QString code;
        QString says;
    };
    const std::vector<Case> cases{
        {u"14:30"_s, u"DATE_MISSING"_s, u"没有写日期"_s},
        {u"18日"_s, u"MONTH_MISSING"_s, u"没有写月份"_s},
        {u"周三 14:30-16:00"_s, u"WEEK_MISSING"_s, u"哪一周"_s},
        {u"12月30日—1月3日"_s, u"YEAR_MISSING"_s, u"2018年还是2019年"_s},
        {u"2月29日"_s, u"NO_SUCH_DATE"_s, u"只有28天"_s},
        {u"3月22日—18日"_s, u"REVERSED_RANGE"_s, u"早于"_s},
        {u"3月18日（周二）"_s, u"WEEKDAY_CONTRADICTS"_s, u"周一"_s},
        {u"第20周"_s, u"WEEK_OUT_OF_TERM"_s, u"共19周"_s},
        {u"3月18日25:00"_s, u"TIME_INVALID"_s, u"25:00"_s},
        {u"3月18日16:00-14:30"_s, u"REVERSED_TIME"_s, u"不晚于"_s},
        {u"3月18日、25日"_s, u"SEVERAL_DATES"_s, u"连续"_s},
        {u"下次会议"_s, u"NOT_UNDERSTOOD"_s, u"看不懂"_s},
        {QString{3000, u'x'}, u"NOT_UNDERSTOOD"_s, u"看不懂「%1」"_s.arg(QString{40, u'x'})},
        {u" "_s, u"EMPTY"_s, u"没有写时间"_s},
    };
    for (const auto &[typed, code, says] : cases) {
        INFO(typed.toStdString());
        const CliRun refused = bench.run({u"when"_s, u"s.yanben"_s, typed});
        CHECK(refused.status == 2);
        CHECK(refused.isOneLine());
        CHECK(refused.line().contains(says));
        const CliRun json = bench.run({u"when"_s, u"s.yanben"_s, typed, u"--json"_s});
        CHECK(json.status == 2);
        CHECK(json.json()[u"error"][u"code"].toString().toStdString() == code.toStdString());
    }
}
