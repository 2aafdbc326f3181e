#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/acts/schedule/group_meeting_acts.h"
#include "workspace/busy_school.h"
#include "workspace/live/findings_book.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("B35: group meetings without a leader are told, and one leader at two of them at once", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const auto told = [&book](FindingCode code) { return std::ranges::count(book.findings(), code, &Finding::code); };
    const auto run = [&school](Act act) { REQUIRE(school.acts().run(std::move(act)) == RunResult::Done); };
    ActBuilder builder{school.state(), ActKind::AddStaff};
    const StaffId head = builder.insert(StaffMember{.name = u"张校长"_s});
    const StaffId deputy = builder.insert(StaffMember{.name = u"李主任"_s});
    run(builder.take());

    const Recurring tuesdays{.weekdays = {2}};
    run(addGroupMeetings(
            school.state(), school.term().id,
            {{.group = school.chinese, .rule = tuesdays, .time = hoursFrom(14, 15), .place = u"一年三班"_s},
             {.group = school.mathematics, .rule = tuesdays, .time = hoursFrom(14, 15), .place = u"四年一班"_s}})
            .value());
    std::vector<SessionId> sessions;
    for (const Activity *activity : activitiesOf(school.state(), school.term().id))
        sessions.push_back(sessionsOf(school.state(), activity->id).front()->id);
    REQUIRE(sessions.size() == 2);
    CHECK(told(FindingCode::LeaderMissing) == 2);

    run(editAttendingLeaders(school.state(), sessions[0], {staffed(head)}));
    CHECK(told(FindingCode::LeaderMissing) == 1);
    CHECK(told(FindingCode::LeaderClash) == 0);
    run(editAttendingLeaders(school.state(), sessions[1], {staffed(head)}));
    CHECK(told(FindingCode::LeaderMissing) == 0);
    CHECK(told(FindingCode::LeaderClash) == 1);
    run(editAttendingLeaders(school.state(), sessions[1], {staffed(deputy)}));
    CHECK(told(FindingCode::LeaderMissing) == 0);
    CHECK(told(FindingCode::LeaderClash) == 0);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(told(FindingCode::LeaderClash) == 1);
}
