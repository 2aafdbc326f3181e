#include "calendar/hours/hours.h"
#include "checks/check_term.h"
#include "checks/date_checks.h"
#include "checks/schedule_checks.h"
#include "pingshan.h"
#include "schedule_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<FindingCode> codesOf(const std::vector<Finding> &findings)
{
    std::vector<FindingCode> codes;
    for (const Finding &finding : findings)
        codes.push_back(finding.code);
    return codes;
}

std::vector<Finding> checkPresenters(const CheckInput &input)
{
    return clashesOfCode(input, FindingCode::PresenterOverlap);
}

} // namespace

TEST_CASE("A time on days off is found, with the workdays that raise nothing else")
{
    using Codes = std::vector<FindingCode>;
    using Fixes = std::vector<FindingFix>;
    const auto [when, codes, fixes] = GENERATE(table<When, Codes, Fixes>({
        {day(4, 4), {}, {}},
        {day(4, 28), {}, {}}, // a Sunday at work
        {day(4, 5), {FindingCode::DateOnHoliday}, {MoveDay{{2019, 4, 4}}, MoveDay{{2019, 4, 8}}}},
        {day(4, 20), {FindingCode::DateStartsOnWeekend}, {MoveDay{{2019, 4, 19}}, MoveDay{{2019, 4, 22}}}},
        {range(4, 20, 4, 24), {FindingCode::DateStartsOnWeekend}, {MoveStart{{2019, 4, 19}}, MoveStart{{2019, 4, 22}}}},
        {range(4, 22, 4, 28), {}, {}},
        {range(4, 22, 4, 27), {}, {}}, // ends on a weekend
        {range(5, 1, 5, 30),
         {FindingCode::DateStartsOnHoliday},
         {MoveStart{{2019, 5, 5}}}}, // from 30.4. it would cross
        {range(6, 3, 6, 7), {FindingCode::DateEndsOnHoliday}, {MoveEnd{{2019, 6, 6}}}},
        {range(4, 1, 4, 29), {FindingCode::RangeCrossesHoliday}, {}},
        {When{.kind = Deadline{{2019, 6, 7}}},
         {FindingCode::DateEndsOnHoliday},
         {MoveEnd{{2019, 6, 6}}, MoveEnd{{2019, 6, 10}}}},
        {When{.kind = WeekSpan{5, 5, {5}}}, {FindingCode::DateOnHoliday}, {}},
        {When{.kind = WeekSpan{5, 5, {4}}}, {}, {}},
        {When{.kind = WholeMonth{{2019, 4}}}, {}, {}},
        {When{.kind = Undated{}}, {}, {}},
    }));
    const std::vector<Finding> findings = checkPlacements(term({activity(1, when)}));
    CHECK(codesOf(findings) == codes);
    if (!findings.empty())
        CHECK(findings.front().fixes == fixes);
}

TEST_CASE("Several holidays in one range are one finding")
{
    const std::vector<Finding> findings = checkPlacements(term({activity(1, range(4, 1, 5, 30))}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == FindingCode::RangeCrossesHoliday);
    CHECK(findings.front().severity == Severity::Notice);
    CHECK(findings.front().facts.days == std::vector<QDate>{{2019, 4, 5}, {2019, 5, 1}});
    CHECK(findings.front().facts.names.size() == 2);
}

TEST_CASE("A session's own time is looked at instead of its activity's")
{
    CheckedActivity two = activity(1, day(4, 4));
    two.sessions.push_back(session());
    two.sessions.back().id = SessionId{2};
    two.sessions.back().when = day(4, 5);
    const std::vector<Finding> findings = checkPlacements(term({two}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().target == FindingTarget{ActivityTarget{ActivityId{1}, SessionId{2}}});
}

TEST_CASE("What lies outside the term or its main stage is found")
{
    const auto [when, inTerm, inStage] = GENERATE(table<When, bool, bool>({
        {day(3, 11), true, true},
        {day(6, 30), true, true},
        {day(3, 8), true, false},
        {day(7, 1), true, false},
        {range(6, 24, 7, 5), true, false},
        {day(3, 1), false, true},
        {day(7, 13), false, true},
        {range(7, 10, 7, 20), false, true},
        {When{.kind = WeekSpan{1, 3, {}}}, true, true}, // begins before the stage, but leaves days in it
        {When{.kind = WholeMonth{{2019, 7}}}, true, false},
        {When{.kind = WholeMonth{{2019, 8}}}, false, true},
        {When{.kind = Undated{}}, true, true},
    }));
    CheckInput input = pingshan();
    input.activities = {activity(1, when)};
    CHECK(checkWithinTerm(input).empty() == inTerm);
    CHECK(checkWithinStage(input).empty() == inStage);
    input.stages.clear();
    CHECK(checkWithinStage(input).empty());
}

TEST_CASE("A time outside the main stage is offered the nearest days at work inside it")
{
    using Fixes = std::vector<FindingFix>;
    // The stage goes from Monday, 11 March to Sunday, 30 June.
    const auto [when, fixes] = GENERATE(table<When, Fixes>({
        {day(3, 8), {MoveDay{{2019, 3, 11}}, MoveDay{{2019, 3, 12}}}},
        {day(7, 1), {MoveDay{{2019, 6, 28}}, MoveDay{{2019, 6, 27}}}},
        {When{.kind = Deadline{{2019, 7, 2}}}, {MoveEnd{{2019, 6, 28}}, MoveEnd{{2019, 6, 27}}}},
        {range(6, 24, 7, 5), {MoveEnd{{2019, 6, 28}}, MoveEnd{{2019, 6, 27}}}},
        {range(3, 6, 3, 15), {MoveStart{{2019, 3, 11}}, MoveStart{{2019, 3, 12}}}},
        {range(7, 1, 7, 3), {}},
        {When{.kind = WholeMonth{{2019, 7}}}, {}},
    }));
    CheckInput input = pingshan();
    input.activities = {activity(1, when)};
    const std::vector<Finding> findings = checkWithinStage(input);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().fixes == fixes);
}

TEST_CASE("A year is known once none of its days in the term is only computed")
{
    CheckInput input = term({});
    input.term.first = {2026, 9, 1};
    input.term.last = {2027, 1, 20};
    std::vector<CalendarDay> own{{.date = {2027, 4, 5}, .kind = CalendarDay::Off, .name = u"清明节"_s},
                                 {.date = {2027, 5, 1}, .kind = CalendarDay::Off, .name = u"劳动节"_s}};
    input.calendar = SchoolCalendar::shipped(own);
    CHECK(input.calendar.covers(2027));
    REQUIRE(checkCalendarYears(input).size() == 1);
    CHECK(checkCalendarYears(input).front().target == FindingTarget{YearTarget{2027}});
    CHECK(checkCalendarYears(input).front().facts.names == std::vector{u"元旦"_s});
    own.push_back({.date = {2027, 1, 1}, .kind = CalendarDay::Off, .name = u"元旦"_s});
    input.calendar = SchoolCalendar::shipped(own);
    CHECK(checkCalendarYears(input).empty());
}

TEST_CASE("A year that the calendar does not know is found once")
{
    CheckInput input =
        term({activity(1, When{.kind = SingleDay{{2027, 1, 5}}}), activity(2, When{.kind = SingleDay{{2027, 1, 6}}})});
    input.term.first = {2026, 9, 1};
    input.term.last = {2027, 1, 20};
    const std::vector<Finding> findings = checkCalendarYears(input);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().target == FindingTarget{YearTarget{2027}});
    CHECK(checkPlacements(input).empty());

    input.activities.clear();
    CHECK(checkCalendarYears(input).size() == 1);
    CHECK(checkCalendarYears(term({})).empty());
}

TEST_CASE("A row that begins before the one above it is out of order")
{
    CHECK(checkRowOrder(term({activity(1, day(3, 11)), activity(2, day(3, 11)), activity(3, range(3, 12, 3, 15))}))
              .empty());
    CHECK(checkRowOrder(term({activity(1, day(3, 11)), activity(2, {}), activity(3, day(3, 12))})).empty());

    const std::vector<Finding> found =
        checkRowOrder(term({activity(1, day(4, 12)), activity(2, {}), activity(3, range(4, 1, 4, 29))}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().target == FindingTarget{ActivityTarget{ActivityId{3}, std::nullopt}});
    CHECK(found.front().facts.other == u"活动1"_s);
    CHECK(found.front().fixes == std::vector<FindingFix>{SortByDate{}});
    CHECK(checkRowOrder(term({activity(1, day(4, 12, clock(15, 16))), activity(2, day(4, 12, clock(9, 10)))})).size() ==
          1);
}

TEST_CASE("A session without a place is found, a background task needs none")
{
    const auto [place, background, count] = GENERATE(table<QString, bool, std::size_t>({{u"报告厅"_s, false, 0},
                                                                                        {u"由进修学校安排"_s, false, 0},
                                                                                        {u""_s, false, 1},
                                                                                        {u"　"_s, false, 1},
                                                                                        {u""_s, true, 0}}));
    CheckedActivity one = activity(1, day(3, 11));
    one.sessions.front().place = place;
    one.backgroundTask = background;
    CHECK(checkLocations(term({one})).size() == count);
}

TEST_CASE("One of several sessions without a place is named, an activity without sessions has no place either")
{
    CheckedActivity several = activity(1, day(3, 11));
    several.sessions.push_back({.id = SessionId{2}, .presenters = {{u"a"_s, u"刘月"_s}}});
    const std::vector<Finding> findings = checkLocations(term({several}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().target == FindingTarget{ActivityTarget{ActivityId{1}, SessionId{2}}});
    CHECK(findings.front().facts.names == std::vector{u"刘月"_s});

    several.sessions.clear();
    CHECK(checkLocations(term({several})).size() == 1);
}

TEST_CASE("A presenter in two places at once is found")
{
    const TimeOfDay morning{.half = HalfDay::Morning};
    const TimeOfDay afternoon{.half = HalfDay::Afternoon};
    const TimeOfDay first{.periods = {1, 2}};
    const TimeOfDay second{.periods = {2, 3}};
    const TimeOfDay third{.periods = {3}};
    const auto [one, other, overlap] = GENERATE_COPY(table<When, When, bool>({
        {day(4, 12), day(4, 12), true},
        {day(4, 12), day(4, 15), false},
        {range(4, 1, 4, 29), range(4, 20, 4, 24), true},
        {range(4, 1, 4, 5), range(4, 6, 4, 9), false},
        {day(4, 12, morning), day(4, 12, afternoon), false},
        {day(4, 12, morning), day(4, 12), true},
        {day(4, 12, clock(9, 10)), day(4, 12, clock(10, 11)), false},
        {day(4, 12, clock(9, 10)), day(4, 12, morning), true},
        {day(4, 12, clock(14, 15)), day(4, 12, morning), false},
        {day(4, 12, first), day(4, 12, second), true},
        {day(4, 12, first), day(4, 12, third), false},
        {day(4, 12, first), day(4, 12, afternoon), true}, // nobody has said when the first lesson is
        {When{.kind = Recurring{.weekdays = {3}}}, day(4, 10), true},
        {When{.kind = Recurring{.weekdays = {3}}}, day(4, 11), false},
        {When{.kind = Recurring{.weekdays = {5}}}, day(4, 5), false}, // left out on the holiday
        {When{.kind = WholeMonth{{2019, 4}}}, day(4, 12), false},
        {When{.kind = Deadline{{2019, 4, 12}}}, day(4, 12), false},
    }));
    const CheckInput input = term({activity(1, one, u"王勋"_s), activity(2, other, u"王勋"_s)});
    CHECK(checkPresenters(input).size() == (overlap ? 1U : 0U));
    CHECK(checkPresenters(term({activity(1, one, u"王勋"_s), activity(2, other, u"徐嘉露"_s)})).empty());
}

TEST_CASE("An overlap with a background task is a notice, and tells the days")
{
    CheckedActivity task = activity(1, range(4, 1, 4, 29), u"王勋"_s);
    const CheckedActivity meeting = activity(2, range(4, 20, 4, 24), u"王勋"_s);
    REQUIRE(checkPresenters(term({task, meeting})).size() == 1);
    CHECK(checkPresenters(term({task, meeting})).front().severity == Severity::Warning);
    task.backgroundTask = true;
    const Finding finding = checkPresenters(term({task, meeting})).front();
    CHECK(finding.severity == Severity::Notice);
    CHECK(finding.facts.first == QDate{2019, 4, 20});
    CHECK(finding.facts.last == QDate{2019, 4, 24});
    CHECK(finding.facts.names == std::vector{u"王勋"_s});
}

TEST_CASE("Sessions share their activity's days, unless each has its own")
{
    CheckedActivity lessons = activity(1, range(3, 18, 3, 22), u"刘月"_s);
    lessons.sessions.push_back(session(u"刘月"_s));
    CHECK(checkPresenters(term({lessons})).empty());
    lessons.sessions.front().when = day(3, 18);
    lessons.sessions.back().when = day(3, 18);
    CHECK(checkPresenters(term({lessons})).size() == 1);
}

TEST_CASE("A lesson and a time by the clock overlap as the term's timetable says, and may without one")
{
    When lesson = day(3, 18);
    lesson.timeOfDay.periods = {1};
    When clock = day(3, 18);
    clock.timeOfDay.time = ClockSpan{{525}, ClockTime{560}};
    CheckInput input = term({activity(1, lesson, u"刘月"_s), activity(2, clock, u"刘月"_s)});
    CHECK(checkPresenters(input).size() == 1);
    input.term.timetable = usualTimetable(); // the first lesson ends at 8:40
    CHECK(checkPresenters(input).empty());
    input.term.timetable.schedules.front().lessons.front().to = {526};
    CHECK(checkPresenters(input).size() == 1);
}

TEST_CASE("People of one name are two people")
{
    CheckedActivity one = activity(1, day(4, 12));
    CheckedActivity other = activity(2, day(4, 12));
    one.sessions.front().presenters = {{u"1"_s, u"王勋"_s}};
    other.sessions.front().presenters = {{u"2"_s, u"王勋"_s}};
    CHECK(checkPresenters(term({one, other})).empty());
}

TEST_CASE("An audience that contradicts the title is found")
{
    const auto [title, audience, found] = GENERATE(table<QString, std::vector<QString>, bool>({
        {u"晒课（高段）"_s, {u"低段教师"_s}, true},
        {u"晒课（高段）"_s, {u"低年教师"_s}, true},
        {u"晒课（低年）"_s, {u"高段教师"_s}, true},
        {u"晒课（高段）"_s, {u"高年教师"_s}, false},
        {u"晒课（高段）"_s, {u"低段教师"_s, u"高段教师"_s}, false},
        {u"晒课（高段）"_s, {u"全体教师"_s}, false},
        {u"晒课（高段、低段）"_s, {u"低段教师"_s}, false},
        {u"晒课"_s, {u"低段教师"_s}, false},
        {u"晒课（高段）"_s, {}, false},
    }));
    CheckedActivity one = activity(1, day(3, 11));
    one.title = title;
    one.sessions.front().audience = audience;
    CHECK(checkParticipants(term({one})).size() == (found ? 1U : 0U));
}

TEST_CASE("Names that are like groups' are one finding for their session, with three groups for each at most")
{
    CheckedActivity one = activity(1, day(3, 11));
    one.sessions.push_back(session());
    one.sessions.back().id = SessionId{2};
    CHECK(checkGroupNames(term({one})).empty());
    CheckedLikeName many{.name = u"语文"_s};
    for (int key = 1; key <= 4; ++key)
        many.groups.push_back({GroupId{key}, u"语文%1组"_s.arg(key)});
    one.sessions.back().likeNames = {{.name = u"低段"_s, .groups = {{GroupId{9}, u"低年教师"_s}}}, many};
    const std::vector<Finding> findings = checkGroupNames(term({one}));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().target == FindingTarget{ActivityTarget{ActivityId{1}, SessionId{2}}});
    CHECK(findings.front().facts.names == std::vector{u"低段"_s, u"语文"_s});
    REQUIRE(findings.front().fixes.size() == 4);
    CHECK(findings.front().fixes.front() == FindingFix{NameMeansGroup{u"低段"_s, GroupId{9}, u"低年教师"_s}});
    CHECK(findings.front().fixes.back() == FindingFix{NameMeansGroup{u"语文"_s, GroupId{3}, u"语文3组"_s}});
}

TEST_CASE("A form that the plan does not list is found once")
{
    CheckedActivity one = activity(1, day(3, 11));
    one.forms = {u"任务设定"_s, u"专题讲座"_s};
    CheckedActivity two = activity(2, day(3, 12));
    two.forms = {u"任务设定"_s};
    CheckInput input = term({one, two});
    CHECK(checkForms(input).empty());
    input.planForms = std::vector{u"专题讲座"_s};
    const std::vector<Finding> findings = checkForms(input);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().target == FindingTarget{FormTarget{u"任务设定"_s}});
    CHECK(findings.front().facts.names == std::vector{u"活动1"_s, u"活动2"_s});
    CHECK(findings.front().fixes == std::vector<FindingFix>{AddFormToPlan{u"任务设定"_s}});
    input.planLocked = true;
    REQUIRE(checkForms(input).size() == 1);
    CHECK(checkForms(input).front().fixes.empty());
    input.planForms->push_back(u"任务设定"_s);
    CHECK(checkForms(input).empty());
}

TEST_CASE("B26: a topic that nobody schedules or scores is found once there is something to miss")
{
    CheckInput input = term({});
    input.topics = {{TopicId{1}, u"读书交流会"_s}};
    CHECK(checkTopics(input).empty());

    input.activities = {activity(1, day(3, 11))};
    CHECK(codesOf(checkTopics(input)) == std::vector{FindingCode::TopicWithoutActivity});
    input.rubrics = {CheckedRubric{.criteria = {{.id = CriterionVersionId{1}}}}};
    CHECK(codesOf(checkTopics(input)) ==
          std::vector{FindingCode::TopicWithoutActivity, FindingCode::TopicWithoutCriterion});

    input.activities.front().topic = TopicId{1};
    input.rubrics.front().criteria.front().topic = TopicId{1};
    CHECK(checkTopics(input).empty());
}

TEST_CASE("The schedule of 平山镇中心校 holds the faults of its source and no others")
{
    std::vector<std::pair<FindingCode, FindingTarget>> found;
    for (const Finding &finding : checkTerm(pingshan()))
        found.emplace_back(finding.code, finding.target);
    const auto row = [](int key) { return FindingTarget{ActivityTarget{ActivityId{key}, std::nullopt}}; };
    const std::vector<std::pair<FindingCode, FindingTarget>> expected{
        {FindingCode::DateOnHoliday, row(4)},
        {FindingCode::DateStartsOnWeekend, row(7)},
        {FindingCode::DateStartsOnHoliday, row(11)},
        {FindingCode::DateEndsOnHoliday, row(12)},
        {FindingCode::LocationMissing, row(12)},
        {FindingCode::ParticipantsContradictTitle, row(11)},
        {FindingCode::PresenterOverlap, OverlapTarget{{ActivityId{6}}, {ActivityId{7}}}},
        {FindingCode::RangeCrossesHoliday, row(6)},
        {FindingCode::RowOrder, row(6)},
        {FindingCode::RowOrder, row(11)},
        {FindingCode::FormNotInList, FormTarget{u"排查问题"_s}},
        {FindingCode::FormNotInList, FormTarget{u"聚焦重点"_s}},
        {FindingCode::FormNotInList, FormTarget{u"任务设定"_s}},
    };
    CHECK(found == expected);
}
