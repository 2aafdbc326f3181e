#include "calendar/when_parser.h"
#include "documents/answers/when_answer.h"
#include "documents/words/findings/when_refusal_text.h"
#include "domain/json/json_writer.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("What was understood is answered as the when object and as one line")
{
    const auto [typed, json, line] = GENERATE(table<QString, const char *, QString>({
        {u"3.18"_s, R"({"kind":"day","start":"2019-03-18","end":"2019-03-18","raw":"3.18"})", u"3月18日（周一）"_s},
        {u"3.18-22"_s, R"({"kind":"range","start":"2019-03-18","end":"2019-03-22","raw":"3.18-22"})",
         u"3月18日（周一）—22日（周五）"_s},
        {u"第三周周二下午"_s, R"({"kind":"week","weeks":[3,3],"weekdays":[2],"half":"下午","raw":"第三周周二下午"})",
         u"第3周周二下午（3月19日）"_s},
        {u"4月中旬"_s,
         R"({"kind":"part_of_month","start":"2019-04-11","end":"2019-04-20","month":4,"part":"中","raw":"4月中旬"})",
         u"4月中旬（4月11日—20日）"_s},
        {u"7月6日前"_s, R"({"kind":"deadline","end":"2019-07-06","raw":"7月6日前"})", u"7月6日（周六）前"_s},
        {u"每周三第七节"_s,
         R"({"kind":"recurring","weekdays":[3],"parity":null,"every":1,"on_holiday":"skip","periods":[7],"raw":"每周三第七节"})",
         u"每周三第7节（3月6日—7月10日）"_s},
        {u"每月第一周周三"_s,
         R"({"kind":"recurring","weekdays":[3],"parity":null,"every":1,"on_holiday":"skip","month_week":1,"raw":"每月第一周周三"})",
         u"每月第1个周三（3月6日—7月3日）"_s},
        {u"2018年5月1日"_s, R"({"kind":"day","start":"2018-05-01","end":"2018-05-01","raw":"2018年5月1日"})",
         u"2018年5月1日（周二）（不在本学期内）"_s},
        {u"9月中旬"_s,
         R"({"kind":"part_of_month","start":"2019-09-11","end":"2019-09-20","month":9,"part":"中","raw":"9月中旬"})",
         u"2019年9月中旬（9月11日—20日，不在本学期内）"_s},
        {u"待定"_s, R"({"kind":"undated","raw":"待定"})", u"待定"_s},
        {u"由进修学校安排"_s, R"({"kind":"elsewhere","by":"进修学校","raw":"由进修学校安排"})", u"由进修学校安排"_s},
    }));
    const WhenAnswer answer = answerWhen(typed, springTerm());
    CHECK(answer.understood);
    CHECK(writeJson(answer.json, JsonStyle::Compact) == QByteArray{json});
    CHECK(answer.line.toStdString() == line.toStdString());
}

TEST_CASE("Of a range that begins or ends outside of the term those days are named, of one outside its year")
{
    CHECK(answerWhen(u"3月至5月", springTerm()).line ==
          u"3月1日（周五）—5月31日（周五）（其中3月1日—3日不在本学期内）");
    CHECK(answerWhen(u"7月12日—14日", springTerm()).line ==
          u"7月12日（周五）—14日（周日）（其中7月13日—14日不在本学期内）");
    CHECK(answerWhen(u"3月18日—22日", springTerm()).line == u"3月18日（周一）—22日（周五）");
    CHECK(answerWhen(u"10月中旬", springTerm()).line == u"2019年10月中旬（10月11日—20日，不在本学期内）");
    CHECK(answerWhen(u"8月1日—2日", springTerm()).line == u"2019年8月1日（周四）—2日（周五）（不在本学期内）");
    CHECK(answerWhen(u"10月中旬", autumnTerm()).line == u"10月中旬（10月11日—20日）");
}

TEST_CASE("Of a series that never meets that is said")
{
    CHECK(answerWhen(u"第2-2周单周周三", springTerm()).line.contains(u"本学期没有这样的日子"));
    CHECK(answerWhen(u"4月6日—7日每周三", springTerm()).line.contains(u"本学期没有这样的日子"));
    CHECK_FALSE(answerWhen(u"4月1日—7日每周三", springTerm()).line.contains(u"本学期没有这样的日子"));
}

TEST_CASE("What was not understood is answered with its code, piece and sentence")
{
    const WhenAnswer answer = answerWhen(u"2月30日", springTerm());
    CHECK_FALSE(answer.understood);
    CHECK(answer.line == u"没有「2月30日」这一天，2019年2月只有28天。请改写日期。");
    CHECK(
        writeJson(answer.json, JsonStyle::Compact) ==
        R"({"error":{"code":"NO_SUCH_DATE","piece":"2月30日","message":"没有「2月30日」这一天，2019年2月只有28天。请改写日期。"}})"_qba);
}

TEST_CASE("Every refusal has a name and a sentence of its own, on one line")
{
    std::set<QString> codes;
    std::set<QString> sentences;
    constexpr int last = static_cast<int>(WhenRefusal::Code::WeekOutOfTerm);
    for (int code = 0; code <= last; ++code) {
        const WhenRefusal refusal{.code = static_cast<WhenRefusal::Code>(code), .piece = u"第\n3周"_s};
        codes.insert(refusalCode(refusal.code));
        sentences.insert(refusalText(refusal));
        CHECK_FALSE(refusalText(refusal).contains(u'\n'));
    }
    CHECK(codes.size() == last + 1);
    CHECK(sentences.size() == last + 1);
    CHECK_FALSE(codes.contains(QString{}));
}

TEST_CASE("A refusal says what would decide it")
{
    Term autumn = autumnTerm();
    CHECK(answerWhen(u"5月1日", autumn).line == u"「5月1日」是2018年还是2019年？请写上年份。");
    CHECK(answerWhen(u"学期末", autumn).line ==
          u"「学期末」没有说是哪几天，请写成如「第18—19周」「6月下旬」或「7月6日前」。");
    CHECK(answerWhen(u"3月18日中午", springTerm()).line.startsWith(u"「中午」没有写几点"));
    CHECK(answerWhen(u"上半月", springTerm()).line == u"「上半月」没有写月份，请写成如「3月上半月」。");
    CHECK(answerWhen(u"18日", springTerm()).line == u"「18日」没有写月份，请写成如「3月18日」。");
    CHECK(answerWhen(u"单周一、双周三", springTerm()).line ==
          u"「单周一、双周三」不是同一种周期。一项活动只能有一种，请分成几项活动。");
    CHECK(answerWhen(u"4月31日", springTerm()).line == u"没有「4月31日」这一天，4月只有30天。请改写日期。");
    Term overNewYear = autumn;
    overNewYear.first = {2026, 9, 1};
    overNewYear.last = {2027, 1, 22};
    CHECK(answerWhen(u"2月29日", overNewYear).line == u"没有「2月29日」这一天，2027年2月只有28天。请改写日期。");
    CHECK(answerWhen(u"第20周", springTerm()).line == u"「第20周」不在本学期内，本学期共19周。请改写周次。");
    CHECK(answerWhen(u"3月18日周二", springTerm()).line == u"「3月18日周二」与星期不符，这一天是周一。请改正其一。");
}

TEST_CASE("Everything that a typed time may lack has words of its own, on one line")
{
    std::set<QString> texts;
    constexpr int last = static_cast<int>(WhenIncomplete::Missing::Word);
    for (int missing = 0; missing <= last; ++missing) {
        const QString text = missingText({.missing = static_cast<WhenIncomplete::Missing>(missing)});
        texts.insert(text);
        CHECK_FALSE(text.contains(u'\n'));
    }
    CHECK(texts.size() == last + 1);
    CHECK_FALSE(texts.contains(QString{}));
    CHECK(missingText({WhenIncomplete::Missing::Year, {2018, 2019}, {}}) == u"还差年份：2018年还是2019年？");
    CHECK(missingText({WhenIncomplete::Missing::Word, {}, u"旬"_s}) == u"还差“旬”");
}
