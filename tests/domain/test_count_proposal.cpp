#include "domain/schedule/count_proposal.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using enum CountQuestion;

QString numberOrDash(const std::optional<int> &number)
{
    return number ? QString::number(*number) : u"-"_s;
}

/// 名称|2..3 次|Term|School|people|open questions, as a table says it.
QString summary(const CountProposal &proposal)
{
    const char *const periods[] = {"week", "month", "term", "year"};
    const char *const whom[] = {"school", "group", "teacher", "presenter"};
    QString open;
    for (const CountQuestion question : proposal.open)
        open += u"NPFM"[static_cast<int>(question)];
    QString people = numberOrDash(proposal.fewestPeople);
    if (proposal.peopleAdvisable)
        people += u'~';
    const QString unit = proposal.unit == CountUnit::HalfDays ? u"h"_s : QString{};
    return QStringList{
        proposal.name,
        numberOrDash(proposal.range.atLeast) + u".."_s + numberOrDash(proposal.range.atMost) + unit +
            (proposal.advisable ? u"~"_s : QString{}),
        (proposal.every > 1 ? QString::number(proposal.every) : QString{}) +
            (proposal.period ? QString::fromLatin1(periods[static_cast<int>(*proposal.period)]) : u"?"_s),
        proposal.each ? QString::fromLatin1(whom[static_cast<int>(*proposal.each)]) : u"?"_s,
        people,
        open}
        .join(u'|');
}

} // namespace

TEST_CASE("A required number is read from the words of a plan, and what they leave open is named", "[counts]")
{
    const auto [words, read] = GENERATE(table<QString, QString>({
        {u"校本课堂教学研讨会每学期2–3次"_s, u"校本课堂教学研讨会|2..3|term|?|-|F"_s},
        {u"校本课堂教学研讨会每学期２～３次"_s, u"校本课堂教学研讨会|2..3|term|?|-|F"_s},
        {u"教研活动每学期两至三次"_s, u"教研活动|2..3|term|?|-|F"_s},
        {u"督导每月至少一次，每组不少于5人"_s, u"督导|1..-|month|?|5|F"_s},
        {u"督导每月至少一次，每组不少于5人为宜"_s, u"督导|1..-|month|?|5~|F"_s},
        {u"督导每月至少一次为宜，每组不少于5人"_s, u"督导|1..-~|month|?|5|F"_s},
        {u"课改经验交流会每学年1次"_s, u"课改经验交流会|1..-|year|?|-|FM"_s},
        {u"校际交流每学期≥3次"_s, u"校际交流|3..-|term|?|-|F"_s},
        {u"校际交流≥3次"_s, u"校际交流|3..-|?|?|-|PF"_s},
        {u"集中培训1次"_s, u"集中培训|1..-|?|?|-|PFM"_s},
        {u"每位教师至少半天"_s, u"|1..-h|?|teacher|-|NP"_s},
        {u"课堂大赛每位教师每学期至少2个半天"_s, u"课堂大赛|2..-h|term|teacher|-|"_s},
        {u"外出学习每名教师每学年不少于一天"_s, u"外出学习|2..-h|year|teacher|-|"_s},
        {u"推荐3~4篇文章并附体会"_s, u"推荐文章并附体会|3..4|?|?|-|PF"_s},
        {u"每个教研组每学期一则案例"_s, u"案例|1..-|term|group|-|M"_s},
        {u"校舍检查每学期≥2次"_s, u"校舍检查|2..-|term|?|-|F"_s},
        {u"每学期开展专题讲座两次以上"_s, u"专题讲座|2..-|term|?|-|F"_s},
        {u"会议每月不超过3次"_s, u"会议|-..3|month|?|-|F"_s},
        {u"听课每月至少2次，最多4次"_s, u"听课|2..4|month|?|-|F"_s},
        {u"每周一次教研组例会"_s, u"教研组例会|1..-|week|?|-|FM"_s},
        {u"教研组每周一次教研活动"_s, u"教研活动|1..-|week|group|-|M"_s},
        {u"备课组每学期至少2次集体备课"_s, u"集体备课|2..-|term|group|-|"_s},
        {u"教研组长每月1次例会"_s, u"教研组长例会|1..-|month|?|-|FM"_s},
        {u"教研组每位教师每学期听课不少于15节"_s, u"教研组听课|15..-|term|teacher|-|"_s},
        {u"每周三下午集体备课1次"_s, u"每周三下午集体备课|1..-|?|?|-|PFM"_s},
        {u"全校一次性培训每学期2次"_s, u"一次性培训|2..-|term|school|-|M"_s},
        {u"每年级组长会每月1次"_s, u"每年级组长会|1..-|month|?|-|FM"_s},
        {u"每两周送教一次"_s, u"送教|1..-|2week|?|-|FM"_s},
        {u"每2周至少1次教研"_s, u"教研|1..-|2week|?|-|F"_s},
        {u"隔周1次教研"_s, u"教研|1..-|2week|?|-|FM"_s},
        {u"双周一次教研"_s, u"教研|1..-|2week|?|-|FM"_s},
        {u"教研组每三周至少一次集体备课"_s, u"集体备课|1..-|3week|group|-|"_s},
        {u"双月一次教育随笔"_s, u"教育随笔|1..-|2month|?|-|FM"_s},
        {u"每两个月至少一次督导"_s, u"督导|1..-|2month|?|-|F"_s},
        {u"双周二上午集体备课1次"_s, u"双周二上午集体备课|1..-|?|?|-|PFM"_s},
    }));
    CAPTURE(words.toStdString());
    const auto proposal = proposeCount(words);
    REQUIRE(proposal);
    CHECK(summary(*proposal).toStdString() == read.toStdString());
}

TEST_CASE("Words that each teacher is to give a lesson himself count him as presenter alone", "[counts]")
{
    const auto [words, read] = GENERATE(table<QString, QString>({
        {u"每人每学期上一节公开课"_s, u"公开课|1..-|term|presenter|-|M"_s},
        {u"每位教师每学期至少上2节研讨课"_s, u"研讨课|2..-|term|presenter|-|"_s},
        {u"公开课每人每学期上1-2节"_s, u"公开课|1..2|term|presenter|-|"_s},
        {u"每名教师每学年执教示范课至少1次"_s, u"示范课|1..-|year|presenter|-|"_s},
        {u"人人上一堂汇报课"_s, u"汇报课|1..-|?|presenter|-|PM"_s},
        {u"每位教师每学期主讲讲座1次"_s, u"讲座|1..-|term|presenter|-|M"_s},
        {u"每位教师每学期上公开课不少于1节"_s, u"公开课|1..-|term|presenter|-|"_s},
        {u"每位教师每学期听课2次以上"_s, u"听课|2..-|term|teacher|-|"_s},
        {u"每人每学期听公开课至少一节"_s, u"听公开课|1..-|term|teacher|-|"_s},
        {u"每组每学期上2节公开课"_s, u"上公开课|2..-|term|group|-|M"_s},
        {u"人人上好一节公开课，每学年"_s, u"公开课|1..-|year|presenter|-|M"_s},
        {u"每人每周网上研讨课1次"_s, u"网上研讨课|1..-|week|teacher|-|M"_s},
        {u"人人通培训每学期1次"_s, u"人人通培训|1..-|term|?|-|FM"_s},
        {u"每人每周网上研讨1次"_s, u"网上研讨|1..-|week|teacher|-|M"_s},
    }));
    CAPTURE(words.toStdString());
    const auto proposal = proposeCount(words);
    REQUIRE(proposal);
    CHECK(summary(*proposal).toStdString() == read.toStdString());
}

TEST_CASE("That a record is to be there is read, and is no part of the name", "[counts]")
{
    const auto [words, name, needsRecord] = GENERATE(table<QString, QString, bool>({
        {u"教研活动每周一次，要有活动记录"_s, u"教研活动"_s, true},
        {u"每组每周一次教研活动，有记录"_s, u"教研活动"_s, true},
        {u"教研组例会每周一次并有会议纪要，每组不少于5人"_s, u"教研组例会"_s, true},
        {u"督导每月至少一次，每次都应有完整的记录"_s, u"督导"_s, true},
        {u"教研活动每周一次"_s, u"教研活动"_s, false},
        {u"记录检查每月一次"_s, u"记录检查"_s, false},
        {u"没有记录的活动每月一次"_s, u"没有记录的活动"_s, false},
    }));
    CAPTURE(words.toStdString());
    const auto proposal = proposeCount(words);
    REQUIRE(proposal);
    CHECK(proposal->name.toStdString() == name.toStdString());
    CHECK(proposal->needsRecord == needsRecord);
}

TEST_CASE("Words that state no number, several or another period propose none", "[counts]")
{
    const auto [words, refusal] = GENERATE(table<QString, CountRefusal>({
        {u""_s, CountRefusal::NoNumber},
        {u"校本课堂教学研讨会"_s, CountRefusal::NoNumber},
        {u"每组不少于5人"_s, CountRefusal::NoNumber},
        {u"第2次研讨会"_s, CountRefusal::NoNumber},
        {u"督导每月0次"_s, CountRefusal::NotWhole},
        {u"督导每月2.5次"_s, CountRefusal::NotWhole},
        {u"督导每月一次半"_s, CountRefusal::NotWhole},
        {u"研讨会每学期3–2次"_s, CountRefusal::Reversed},
        {u"听课每月至少4次，最多2次"_s, CountRefusal::Reversed},
        {u"校际交流≥3次；集中培训1次"_s, CountRefusal::Several},
        {u"1—2种教学模式、2种学习方法"_s, CountRefusal::Several},
        {u"听课每周1次，每学期20次"_s, CountRefusal::Several},
        {u"单月一次教育随笔"_s, CountRefusal::OtherPeriod},
        {u"单周1次教研"_s, CountRefusal::OtherPeriod},
        {u"每两学期一次教研"_s, CountRefusal::OtherPeriod},
        {u"教研每两周1次，每学期20次"_s, CountRefusal::Several},
        {u"每年1次总结会"_s, CountRefusal::OtherPeriod},
        {QString(201, u'次'), CountRefusal::TooLong},
    }));
    CAPTURE(words.toStdString());
    const auto proposal = proposeCount(words);
    REQUIRE_FALSE(proposal);
    CHECK(proposal.error() == refusal);
}

TEST_CASE("A number alone is read as it is written in a cell", "[counts]")
{
    const auto [typed, range, unit] = GENERATE(table<QString, CountRange, CountUnit>({
        {u"2–3"_s, {2, 3}, CountUnit::Times},
        {u"2-3次"_s, {2, 3}, CountUnit::Times},
        {u"≥ 3"_s, {3, {}}, CountUnit::Times},
        {u">=3"_s, {3, {}}, CountUnit::Times},
        {u"至少一次"_s, {1, {}}, CountUnit::Times},
        {u"≤2"_s, {{}, 2}, CountUnit::Times},
        {u"３"_s, {3, 3}, CountUnit::Times},
        {u"至少半天"_s, {1, {}}, CountUnit::HalfDays},
        {u"≥1天"_s, {2, {}}, CountUnit::HalfDays},
        {u"2-3个半天"_s, {2, 3}, CountUnit::HalfDays},
        {u"≥ 2 half days"_s, {2, {}}, CountUnit::HalfDays},
        {u"至少2次，最多4次"_s, {2, 4}, CountUnit::Times},
    }));
    CAPTURE(typed.toStdString());
    const auto read = readCountRange(typed);
    REQUIRE(read);
    CHECK(read->range == range);
    CHECK(read->unit == unit);
}

TEST_CASE("What is no number alone is not read as one", "[counts]")
{
    const QString typed = GENERATE(u""_s, u"0"_s, u"-1"_s, u"1.5"_s, u"3-2"_s, u"很多"_s, u"每月3次"_s, u"3个"_s);
    CAPTURE(typed.toStdString());
    CHECK_FALSE(readCountRange(typed));
}

TEST_CASE("The fewest people of a meeting are read with whether they are advisable", "[counts]")
{
    CHECK(readPeople(u"5") == ReadPeople{5, false});
    CHECK(readPeople(u"５人") == ReadPeople{5, false});
    CHECK(readPeople(u"≥ 5") == ReadPeople{5, false});
    CHECK(readPeople(u"不少于5人") == ReadPeople{5, false});
    CHECK(readPeople(u"每组不少于5人为宜") == ReadPeople{5, true});
    CHECK(readPeople(u"五人为宜") == ReadPeople{5, true});
    for (const QString &typed : {u""_s, u"0"_s, u"人"_s, u"2.5"_s, u"5次"_s, u"不少于5人参加"_s})
        CHECK_FALSE(readPeople(typed));
}
