#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster_uses.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A school with one activity every Wednesday of the term 2019-03-04 to 07-12.
class WeeklySchool : public TestSchool
{
public:
    WeeklySchool()
    {
        Act act = addActivity(state(), term().id,
                              {.title = u"语文教研"_s,
                               .when = {.kind = Recurring{.weekdays = {3}}},
                               .sessions = {{.presenters = {{.staff = {}, .group = {}, .name = u"王勋"_s}},
                                             .audience = {},
                                             .place = u"办公室"_s}}});
        activity = addedActivity(act).value();
        session = addedSession(act).value();
        REQUIRE(acts().run(std::move(act)) == RunResult::Done);
    }
    void decide(ChangedOccurrence row)
    {
        row.activity = activity;
        ActBuilder builder{state(), ActKind::EditOccurrence};
        builder.insert(std::move(row));
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }
    void setStatus(ActivityStatus status)
    {
        ActBuilder builder{state(), ActKind::SetActivityStatus};
        builder.change<Activity>(activity, [status](Activity &row) { row.status = status; });
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }
    std::vector<Meeting> meetings(CancelledMeetings cancelled = CancelledMeetings::LeftOut)
    {
        return meetingsOf(state(), term(), schoolCalendar(state()), cancelled);
    }

    ActivityId activity{};
    SessionId session{};
};

constexpr std::size_t wednesdays = 18; // of 19 weeks; 5月1日 is a holiday

} // namespace

TEST_CASE("A meeting of a series goes where a person moved it, with what it has of its own", "[meetings]")
{
    WeeklySchool school;
    REQUIRE(school.meetings().size() == wednesdays);
    const When thursday{.kind = SingleDay{{2019, 3, 14}}, .timeOfDay = {.half = HalfDay::Afternoon}};
    school.decide({.original = {2019, 3, 13},
                   .when = thursday,
                   .reason = u"开会"_s,
                   .content = u"磨课"_s,
                   .presenters = std::vector{Participant{.staff = {}, .group = {}, .name = u"刘月"_s}},
                   .place = u"报告厅"_s});

    const std::vector<Meeting> meetings = school.meetings();
    REQUIRE(meetings.size() == wednesdays);
    CHECK(meetings[0].first == QDate{2019, 3, 6});
    CHECK(contentOf(meetings[0]) == u"语文教研"_s);
    CHECK(presentersOf(meetings[0]).front().name == u"王勋"_s);
    CHECK(placesOf(meetings[0]) == u"办公室"_s);
    CHECK(meetings[1].first == QDate{2019, 3, 14});
    CHECK(meetings[1].key == MeetingKey{.activity = school.activity, .session = {}, .original = {2019, 3, 13}});
    CHECK(*meetings[1].when == thursday);
    CHECK(contentOf(meetings[1]) == u"磨课"_s);
    CHECK(presentersOf(meetings[1]).front().name == u"刘月"_s);
    CHECK(placesOf(meetings[1]) == u"报告厅"_s);
}

TEST_CASE("A cancelled meeting is left out, or shown where it would have been", "[meetings]")
{
    WeeklySchool school;
    school.decide({.original = {2019, 3, 13}, .cancelled = true, .reason = u"停课"_s});

    CHECK(school.meetings().size() == wednesdays - 1);
    const std::vector<Meeting> shown = school.meetings(CancelledMeetings::Shown);
    REQUIRE(shown.size() == wednesdays);
    CHECK(shown[1].cancelled);
    CHECK(shown[1].first == QDate{2019, 3, 13});
    CHECK_FALSE(shown[0].cancelled);

    school.setStatus(ActivityStatus::Cancelled);
    CHECK(school.meetings().empty());
    CHECK(school.meetings(CancelledMeetings::Shown).size() == wednesdays);
}

TEST_CASE("What is decided about one time is not decided about another", "[meetings]")
{
    WeeklySchool school;
    const When friday{.kind = Recurring{.weekdays = {5}}};
    Act act = addSession(school.state(), school.activity);
    const SessionId other = addedSession(act).value();
    REQUIRE(school.acts().run(std::move(act)) == RunResult::Done);
    REQUIRE(school.acts().run(editSessionWhen(school.state(), other, friday)) == RunResult::Done);
    const std::size_t both = school.meetings().size();

    school.decide({.session = other, .original = {2019, 3, 8}, .cancelled = true});
    CHECK(school.meetings().size() == both - 1);
    school.decide({.original = {2019, 3, 15}, .cancelled = true}); // a Friday: not of the activity's own time
    CHECK(school.meetings().size() == both - 1);
}

TEST_CASE("Sessions are grouped by their times, for one activity as for all of them", "[meetings]")
{
    WeeklySchool school;
    const When friday{.kind = Recurring{.weekdays = {5}}};
    Act act = addSession(school.state(), school.activity);
    const SessionId other = addedSession(act).value();
    REQUIRE(school.acts().run(std::move(act)) == RunResult::Done);
    REQUIRE(school.acts().run(editSessionWhen(school.state(), other, friday)) == RunResult::Done);
    const auto times = [&school] {
        const Activity &activity = school.state().get<Activity>(school.activity);
        const SessionTimes found = timesOf(school.state(), activity);
        CHECK(SessionTimesOfAll{school.state()}.of(activity) == found);
        std::vector<std::pair<When, std::size_t>> counted;
        for (const auto &[when, sessions] : found)
            counted.emplace_back(*when, sessions.size());
        return counted;
    };
    const When wednesday = school.state().get<Activity>(school.activity).when;
    CHECK(times() == std::vector<std::pair<When, std::size_t>>{{wednesday, 1}, {friday, 1}});

    // Once nothing of the activity happens at its own time, that is none of its times.
    REQUIRE(school.acts().run(editSessionWhen(school.state(), school.session, friday)) == RunResult::Done);
    CHECK(times() == std::vector<std::pair<When, std::size_t>>{{friday, 2}});

    for (const SessionId session : {school.session, other})
        REQUIRE(school.acts().run(removeSession(school.state(), session)) == RunResult::Done);
    CHECK(times() == std::vector<std::pair<When, std::size_t>>{{wednesday, 0}});
}

TEST_CASE("Removing an activity or a session takes what was decided about its meetings along", "[meetings]")
{
    WeeklySchool school;
    school.decide({.session = school.session, .original = {2019, 3, 13}, .cancelled = true});
    SECTION("the session")
    {
        REQUIRE(school.acts().run(removeSession(school.state(), school.session)) == RunResult::Done);
    }
    SECTION("the activity")
    {
        REQUIRE(school.acts().run(removeActivities(school.state(), {school.activity})) == RunResult::Done);
    }
    CHECK(school.state().all<ChangedOccurrence>().empty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<ChangedOccurrence>().size() == 1);
}
