// Rows F13 and F14: people of other units, and offices as parties.
#include "support/test_roster.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("F14: somebody from outside keeps the unit behind the name, whatever the brackets", "[roster]")
{
    TestRoster school;
    const State &state = school.state();
    const StaffId li = school.add(u"李四"_s, u"0012"_s);
    const Participant guest = participantOf(state, u"李四 (县教研室)"_s);
    CHECK_FALSE(guest.staff);
    CHECK(guest.name == u"李四（县教研室）"_s);
    CHECK(participantOf(state, u"李四（县教研室）"_s) == guest);
    CHECK(participantOf(state, u"李四"_s).staff == li);
    const StaffId namesake = school.add(u"李四"_s, u"0013"_s);
    CHECK(participantOf(state, u"李四(0013)"_s).staff == namesake);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(readAudience(state, {}, audienceParts(state, u"李四（县教研室、教研员），李四"_s)).people ==
          std::vector{Participant{.staff = {}, .group = {}, .name = u"李四（县教研室、教研员）"_s},
                      Participant{.staff = li, .group = {}, .name = {}}});

    const auto [name, hasUnit] = GENERATE(table<QString, bool>({{u"赵六（县教研室）"_s, true},
                                                                {u"赵六(县教研室)"_s, true},
                                                                {u"赵六"_s, false},
                                                                {u"赵六（0013）"_s, false},
                                                                {u"李四（县教研室）"_s, false},
                                                                {u"全体教师（李四除外）"_s, false}}));
    CAPTURE(name.toStdString());
    CHECK(namesUnit(state, name) == hasUnit);
}

TEST_CASE("F14: who came from outside is offered again and printed with the unit", "[roster]")
{
    TestRoster school;
    const State &state = school.state();
    school.add(u"王勋"_s);
    const TermId term = school.term().id;
    CHECK(presenterSuggestions(state, term) == QStringList{u"王勋"_s});
    const Participant guest = participantOf(state, u"赵六（县教研室）"_s);
    school.invite(guest);
    school.invite(guest, u"再讲"_s);
    CHECK(presenterSuggestions(state, term) == QStringList{u"王勋"_s, u"赵六（县教研室）"_s});
    CHECK(audienceSuggestions(state, term).contains(u"赵六（县教研室）"_s));
    const ScheduleDocument paper = schedulePaper(state, term);
    REQUIRE(paper.activities.size() == 2);
    CHECK(paper.activities.front().sessions.front().presenters == QStringList{u"赵六（县教研室）"_s});
    REQUIRE(school.acts().undo() == RunResult::Done);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(presenterSuggestions(state, term) == QStringList{u"王勋"_s});
}

TEST_CASE("F13: an office is a party with its staff", "[roster]")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    school.add(u"刘月"_s);
    const GroupId office = school.group(u"教导处"_s);
    school.run(addMembers(school.state(), office, {wang}, {}));
    const Participant party = participantOf(school.state(), u"教导处"_s);
    CHECK(party.group == office);
    CHECK(peopleIn(school.state(), {party}, {2019, 4, 10}) == std::vector{wang});
    CHECK(participantOf(school.state(), u"县教研室"_s).name == u"县教研室"_s);
}
