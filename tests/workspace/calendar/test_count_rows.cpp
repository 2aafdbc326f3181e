// Rows E28–E36 of the requirements. Those that count activities are required numbers of the calendar; E36 and the
// schools of E30 count no activities, and are what quotas and honours of the scoring are for.
#include "domain/schedule/count_proposal.h"
#include "workspace/counting_school.h"

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// As the words of the row say; what they leave open is stated by the test.
RequiredCount fromWords(const CountingSchool &school, const QString &words, CountPeriod otherwise = CountPeriod::Term)
{
    const auto proposal = proposeCount(words);
    REQUIRE(proposal);
    RequiredCount row = school.counting(proposal->range, proposal->period.value_or(otherwise));
    row.name = proposal->name.isEmpty() ? u"课堂教学大赛"_s : proposal->name;
    row.words = row.name;
    row.unit = proposal->unit;
    row.each = proposal->each.value_or(CountFor::School);
    row.advisable = proposal->advisable;
    row.fewestPeople = proposal->fewestPeople;
    row.peopleAdvisable = proposal->peopleAdvisable;
    row.source = words;
    return row;
}

std::vector<FindingCode> codesOf(const std::vector<Finding> &findings)
{
    std::vector<FindingCode> codes;
    for (const Finding &finding : findings)
        codes.push_back(finding.code);
    return codes;
}

using Codes = std::vector<FindingCode>;

} // namespace

TEST_CASE("E28: teaching research meetings take place two to three times a term", "[counts][requirement rows]")
{
    CountingSchool school;
    school.require(fromWords(school, u"校本课堂教学研讨会每学期2–3次"_s));
    for (int held = 0; held <= 4; ++held) {
        const Codes expected = held < 2   ? Codes{FindingCode::ActivityCountLow}
                               : held > 3 ? Codes{FindingCode::ActivityCountHigh}
                                          : Codes{};
        CHECK(codesOf(school.findings()) == expected);
        school.add(u"校本课堂教学研讨会（%1）"_s.arg(held + 1), dayAt({2019, 4, 8 + held}), {});
    }
}

TEST_CASE("E29: each number of district exchange is required by itself", "[counts][requirement rows]")
{
    CountingSchool school;
    for (const QString &words :
         {u"校际交流每学期≥3次"_s, u"集中培训1次"_s, u"随机参加集体备课≥1次"_s, u"系列活动≥1次"_s, u"三片交流1次"_s})
        school.require(fromWords(school, words));
    CHECK(school.findings().size() == 5);
    for (const int day : {8, 9, 10})
        school.add(u"校际交流"_s, dayAt({2019, 4, day}), {});
    school.add(u"集中培训"_s, dayAt({2019, 4, 11}), {});
    const std::vector<Finding> left = school.findings();
    REQUIRE(left.size() == 3);
    CHECK(left[0].facts.title == u"随机参加集体备课"_s);
    CHECK(left[0].facts.source == u"随机参加集体备课≥1次"_s);
    // The words state no period, and that more than one training is too many neither.
    CHECK(proposeCount(u"集中培训1次")->open ==
          std::vector{CountQuestion::Period, CountQuestion::For, CountQuestion::More});
}

TEST_CASE("E30: one meeting on reform in a school year, not judged while a term of it is missing",
          "[counts][requirement rows]")
{
    CountingSchool school;
    school.require(fromWords(school, u"课改经验交流会每学年1次"_s));
    CHECK(school.counted().isYearOpen);
    CHECK(school.findings().empty());
    ActBuilder builder{school.state(), ActKind::AddTerm};
    builder.insert(Term{.code = u"2018-2019-1"_s, .first = {2018, 9, 3}, .last = {2019, 1, 18}});
    school.run(builder.take());
    CHECK(codesOf(school.findings()) == Codes{FindingCode::ActivityCountLow});
    school.add(u"课改经验交流会"_s, dayAt({2019, 6, 5}), {});
    CHECK(school.findings().empty());
}

TEST_CASE("E31: inspection each month is required, five people are advisable", "[counts][requirement rows]")
{
    CountingSchool school;
    school.require(fromWords(school, u"督导每月至少一次，每组不少于5人为宜"_s));
    for (const int month : {3, 4, 6})
        school.inspect({2019, month, 10}, {.presenters = {grouped(school.chinese), {.name = u"督学"_s}}});
    std::vector<Finding> found = school.findings();
    REQUIRE(codesOf(found) == Codes{FindingCode::ActivityCountLow});
    CHECK(found[0].severity == Severity::Warning);
    CHECK(found[0].facts.days == std::vector<QDate>{{2019, 5, 1}});
    school.inspect({2019, 5, 8}, {.presenters = {staffed(school.people[0])}});
    found = school.findings();
    REQUIRE(codesOf(found) == Codes{FindingCode::ActivityCountLow});
    CHECK(found[0].severity == Severity::Notice);
    CHECK(std::get<CountTarget>(found[0].target).people);
}

TEST_CASE("E32: every teacher takes part in the contest for half a day", "[counts][requirement rows]")
{
    CountingSchool school;
    RequiredCount row = fromWords(school, u"每位教师至少半天"_s);
    CHECK(row.unit == CountUnit::HalfDays);
    row.excepted = {staffed(school.people[5])};
    school.require(row);
    school.add(u"课堂教学大赛"_s, dayAt({2019, 4, 10}, {.half = HalfDay::Morning}),
               {.audience = {grouped(school.chinese)}});
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.names == std::vector{u"教师5"_s});
    school.add(u"课堂教学大赛"_s, dayAt({2019, 4, 10}, {.half = HalfDay::Afternoon}),
               {.presenters = {staffed(school.people[4])}});
    CHECK(school.findings().empty());
}

TEST_CASE("E33: the group recommends three to four articles, each due by a day", "[counts][requirement rows]")
{
    CountingSchool school;
    RequiredCount row = fromWords(school, u"推荐3~4篇文章并附体会"_s);
    row.each = CountFor::EachGroup;
    row.among = {grouped(school.chinese)};
    row.words = u"推荐文章"_s;
    school.require(row);
    for (int article = 1; article <= 3; ++article) {
        REQUIRE(codesOf(school.findings()) == Codes{FindingCode::ActivityCountLow});
        school.add(u"推荐文章（%1）"_s.arg(article), {.kind = Deadline{{2019, 5, article + 5}}},
                   {.audience = {grouped(school.chinese)}}, {.backgroundTask = true});
    }
    CHECK(school.findings().empty());
}

TEST_CASE("E34: every group hands in one case", "[counts][requirement rows]")
{
    CountingSchool school;
    school.require(fromWords(school, u"每个教研组一则案例"_s));
    CHECK(school.findings().front().facts.names == std::vector{u"语文组"_s, u"数学组"_s});
    for (const GroupId group : {school.chinese, school.mathematics})
        school.add(u"研修案例"_s, {.kind = Deadline{{2019, 6, 28}}}, {.audience = {grouped(group)}});
    CHECK(school.findings().empty());
}

TEST_CASE("E35: the buildings are checked at least twice a term", "[counts][requirement rows]")
{
    CountingSchool school;
    school.require(fromWords(school, u"校舍检查每学期≥2次"_s));
    school.add(u"校舍检查"_s, dayAt({2019, 3, 6}), {}, {.status = ActivityStatus::Held});
    REQUIRE(school.findings().size() == 1);
    CHECK(school.findings().front().facts.count->held == 1);
    school.add(u"校舍检查"_s, dayAt({2019, 6, 5}), {});
    CHECK(school.findings().empty());
}

TEST_CASE("E36: models and methods are no activities; as activities each is written by itself",
          "[counts][requirement rows]")
{
    CountingSchool school;
    REQUIRE_FALSE(proposeCount(u"1—2种教学模式、2种学习方法"));
    CHECK(proposeCount(u"1—2种教学模式、2种学习方法").error() == CountRefusal::Several);
    school.require(fromWords(school, u"教学模式研讨每学期1—2种"_s));
    CHECK(codesOf(school.findings()) == Codes{FindingCode::ActivityCountLow});
    school.add(u"教学模式研讨"_s, dayAt({2019, 4, 10}), {});
    CHECK(school.findings().empty());
}
