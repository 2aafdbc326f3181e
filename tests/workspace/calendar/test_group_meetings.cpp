#include "calendar/when_text.h"
#include "workspace/acts/schedule/group_meeting_acts.h"
#include "workspace/queries/term_rows.h"
#include "workspace/series_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

constexpr TimeOfDay inTheMorning{.half = HalfDay::Morning};

/// A school with the groups of rows B17–B19.
struct GroupsSchool : TestRoster
{
    GroupId chinese = group(u"语文组"_s);
    GroupId english = group(u"英语组"_s);
    GroupId maths = group(u"数学教研组"_s);
    GroupId young = group(u"青年教师"_s);

    std::vector<const Activity *> rows() const { return activitiesOf(state(), term().id); }
};

} // namespace

TEST_CASE("Group meetings are one act: an activity for each row, by its first day", "[series]")
{
    GroupsSchool school;
    const StaffId leader = school.add(u"王勋"_s);
    Act lecture =
        addActivity(school.state(), school.term().id, {.title = u"讲座"_s, .when = {.kind = SingleDay{{2019, 3, 6}}}});
    school.run(std::move(lecture));
    const std::vector<GroupMeeting> meetings{
        {.group = school.maths, .rule = {.weekdays = {4}}, .time = afternoonHours, .place = u"会议室"_s},
        {.group = school.chinese,
         .rule = {.weekdays = {2}, .parity = Parity::Odd},
         .time = {.periods = {7}},
         .leaders = {{.staff = leader, .group = {}, .name = {}}}},
        {.title = u"送教下乡"_s, .rule = {.weekdays = {5}, .every = 2}},
    };
    const State before = school.state();
    Result<Act, GroupMeetingRefusal> act = addGroupMeetings(school.state(), school.term().id, meetings);
    REQUIRE(act);
    CHECK(act->kind == ActKind::AddGroupMeetings);
    school.run(*std::move(act));

    const std::vector<const Activity *> rows = school.rows();
    REQUIRE(rows.size() == 4);
    CHECK(rows[0]->title == u"语文组教研活动"_s);
    CHECK(whenText(rows[0]->when, school.term()) == u"单周周二第7节"_s);
    CHECK(rows[1]->title == u"讲座"_s);
    CHECK(rows[2]->title == u"数学教研组活动"_s);
    CHECK(rows[3]->title == u"送教下乡"_s);
    CHECK(rows[0]->groupMeeting);
    CHECK_FALSE(rows[1]->groupMeeting);
    const Session &session = *sessionsOf(school.state(), rows[0]->id).front();
    CHECK(session.audience.front().group == school.chinese);
    CHECK(session.leaders.front().staff == leader);
    CHECK(sessionsOf(school.state(), rows[2]->id).front()->place == u"会议室"_s);
    CHECK(sessionsOf(school.state(), rows[3]->id).front()->audience.empty());

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(haveSameRows(before, school.state()));
}

TEST_CASE("A row that can't be refuses all of them and says which it is", "[series]")
{
    GroupsSchool school;
    const GroupId maths = school.maths;
    const auto [bad, fault] = GENERATE_COPY(table<GroupMeeting, GroupMeetingFault>({
        {{.rule = {.weekdays = {4}}}, GroupMeetingFault::Nameless},
        {{.group = maths, .rule = {.start = QDate{2019, 5, 1}, .end = QDate{2019, 4, 1}}},
         GroupMeetingFault::Backwards},
        {{.group = maths, .rule = {.weekdays = {1}, .start = QDate{2019, 3, 5}, .end = QDate{2019, 3, 8}}},
         GroupMeetingFault::Never},
    }));
    const std::vector<GroupMeeting> meetings{{.group = school.chinese, .rule = {.weekdays = {2}}}, bad};
    CHECK(addGroupMeetings(school.state(), school.term().id, meetings).error() == GroupMeetingRefusal{1, fault});
    CHECK(school.rows().empty());
}

TEST_CASE("Groups called 组 that have no meetings yet are proposed", "[series]")
{
    GroupsSchool school;
    const auto groups = [&school] {
        std::vector<GroupId> proposed;
        for (const GroupMeeting &each : proposedGroupMeetings(school.state(), school.term().id))
            proposed.push_back(each.group.value());
        return proposed;
    };
    CHECK(groups() == std::vector{school.chinese, school.english, school.maths});
    school.run(
        *addGroupMeetings(school.state(), school.term().id, {{.group = school.english, .rule = {.weekdays = {3}}}}));
    CHECK(groups() == std::vector{school.chinese, school.maths});
}

TEST_CASE("Two rows that want one group at the same time are told", "[series]")
{
    GroupsSchool school;
    const GroupMeeting tuesdays{.group = school.chinese, .rule = {.weekdays = {2}}, .time = afternoonHours};
    const auto clashesWith = [&](GroupMeeting other) {
        return groupMeetingClashes(school.state(), school.term().id, {tuesdays, std::move(other)});
    };
    // Even weeks: from 12 March on every second Tuesday.
    const std::vector<GroupMeetingClash> clashes =
        clashesWith({.group = school.chinese,
                     .rule = {.weekdays = {2}, .parity = Parity::Even, .end = QDate{2019, 4, 12}},
                     .time = {.time = ClockSpan{{15 * 60}, ClockTime{16 * 60}}}});
    REQUIRE(clashes.size() == 1);
    CHECK(clashes.front() == GroupMeetingClash{.one = 0, .other = 1, .day = {2019, 3, 12}, .days = 3});
    CHECK(clashesWith({.group = school.english, .rule = {.weekdays = {2}}, .time = afternoonHours}).empty());
    CHECK(clashesWith({.group = school.chinese, .rule = {.weekdays = {2}}, .time = inTheMorning}).empty());
    CHECK(clashesWith({.group = school.chinese, .rule = {.weekdays = {3}}, .time = afternoonHours}).empty());
    CHECK(clashesWith({.group = school.chinese, .rule = {}, .time = afternoonHours}).empty()); // on any day
}
