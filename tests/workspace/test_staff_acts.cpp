#include "support/days_of_the_sample.h"
#include "support/test_roster.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/queries/staff/roster.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

RosterProposal::Kind kindOfLine(const TestRoster &school, const RosterLine &line)
{
    return proposeRoster(school.state(), {line}, midTerm).front().kind;
}

} // namespace

TEST_CASE("a person needs a name, a work number of their own, and days in order")
{
    TestRoster school;
    const StaffId wang = school.add(u"王  勋"_s, u"0012"_s);
    CHECK(school.state().get<StaffMember>(wang).name == u"王勋"_s);
    CHECK(problemOf(school.state(), person(u" "_s)) == StaffProblem::NameMissing);
    CHECK(problemOf(school.state(), person(u"李四"_s, u"0012"_s)) == StaffProblem::WorkNumberTaken);
    CHECK_FALSE(problemOf(school.state(), person(u"王勋"_s, u"0013"_s)));
    StaffMember changed = school.state().get<StaffMember>(wang);
    CHECK_FALSE(problemOf(school.state(), changed));
    changed.joined = QDate{2019, 5, 1};
    changed.left = QDate{2019, 4, 30};
    CHECK(problemOf(school.state(), changed) == StaffProblem::LeavesBeforeJoining);
}

TEST_CASE("who leaves is in no group afterwards and finds the groups again on return")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const GroupId low = school.group(u"低段教师"_s);
    school.run(addMembers(school.state(), low, {wang}, {}));
    school.run(letLeave(school.state(), {wang}, {2019, 3, 31}).value());
    CHECK(membersOf(school.state(), low, {2019, 3, 31}) == std::vector{wang});
    CHECK(membersOf(school.state(), low, midTerm).empty());
    school.run(letReturn(school.state(), {wang}));
    CHECK(membersOf(school.state(), low, midTerm) == std::vector{wang});
    CHECK(school.acts().run(letReturn(school.state(), {wang})) == RunResult::Nothing);
}

TEST_CASE("a person is removed with the memberships, but not while an activity names them")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId li = school.add(u"李四"_s);
    const GroupId low = school.group(u"低段教师"_s);
    school.run(addMembers(school.state(), low, {wang, li}, {}));
    school.invite({.staff = li, .group = {}, .name = {}});
    const Result<Act, RosterUses> refused = removeStaff(school.state(), {li});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().activities.size() == 1);
    Result<Act, RosterUses> act = removeStaff(school.state(), {wang});
    REQUIRE(act);
    school.run(std::move(act).value());
    CHECK(school.state().find<StaffMember>(wang) == nullptr);
    CHECK(school.state().all<Membership>().size() == 1);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(membersOf(school.state(), low, midTerm).size() == 2);
}

TEST_CASE("groups are renamed, moved and removed, but not while an activity invites them")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const GroupId high = school.group(u"高段教师"_s);
    CHECK(groupNameRefusal(school.state(), u"低段 教师"_s) == GroupRefusal::NameTaken);
    CHECK_FALSE(groupNameRefusal(school.state(), u"低段教师"_s, low));
    school.run(moveGroup(school.state(), high, 0));
    CHECK(groupsInOrder(school.state()).front()->id == high);
    school.run(renameGroup(school.state(), high, u"中高段教师"_s).value());
    CHECK(school.state().get<Group>(high).name == u"中高段教师"_s);
    school.invite({.staff = {}, .group = low, .name = {}});
    CHECK_FALSE(removeGroup(school.state(), low));
    Result<Act, RosterUses> act = removeGroup(school.state(), high);
    REQUIRE(act);
    school.run(std::move(act).value());
    CHECK(school.state().all<Group>().count(high) == 0);
}

TEST_CASE("a membership ends on its last day, and goes when it would end before it begins")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const GroupId low = school.group(u"低段教师"_s);
    school.run(addMembers(school.state(), low, {wang}, midTerm));
    CHECK(school.acts().run(addMembers(school.state(), low, {wang}, midTerm)) == RunResult::Nothing);
    const MembershipId membership = school.state().all<Membership>().begin()->first;
    school.run(endMembership(school.state(), membership, {2019, 5, 1}));
    CHECK(membersOf(school.state(), low, {2019, 5, 1}).size() == 1);
    CHECK(membersOf(school.state(), low, {2019, 5, 2}).empty());
    school.run(endMembership(school.state(), membership, midTerm.addDays(-1)));
    CHECK(school.state().all<Membership>().empty());
}

TEST_CASE("a pasted line finds its person by work number, else by a name that only one has")
{
    TestRoster school;
    school.add(u"王勋"_s, u"0012"_s);
    school.add(u"李四"_s, u"0013"_s);
    school.add(u"李四"_s, u"0014"_s);
    using Kind = RosterProposal::Kind;
    const auto [name, number, expected] = GENERATE(table<QString, QString, Kind>({
        {u"王勋"_s, u""_s, Kind::Unchanged},
        {u"王  勋"_s, u"0012"_s, Kind::Unchanged},
        {u"王小勋"_s, u"0012"_s, Kind::Update},
        {u"王勋"_s, u"0099"_s, Kind::Add},
        {u"李四"_s, u""_s, Kind::Ambiguous},
        {u"李四"_s, u"0014"_s, Kind::Unchanged},
        {u"赵五"_s, u""_s, Kind::Add},
        {u" "_s, u""_s, Kind::NameMissing},
    }));
    INFO(name.toStdString() << " " << number.toStdString());
    RosterLine line;
    line.name = name;
    line.workNumber = number;
    CHECK(kindOfLine(school, line) == expected);
}

TEST_CASE("a roster comes in as one step with its groups, and what can't be told apart stays out")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s, u"0012"_s);
    RosterLine known;
    known.name = u"王勋"_s;
    known.post = u"教研组长"_s;
    known.groups = QStringList{u"低段教师"_s};
    RosterLine fresh;
    fresh.name = u"赵五"_s;
    fresh.scored = false;
    fresh.groups = QStringList{u"低段教师"_s, u"低段教师"_s};
    RosterLine bad = fresh;
    bad.name = u"钱六"_s;
    bad.joined = midTerm;
    bad.left = midTerm.addDays(-1);
    const std::vector<RosterProposal> proposals = proposeRoster(school.state(), {known, fresh, fresh, bad}, midTerm);
    CHECK(proposals[2].kind == RosterProposal::Kind::Twice);
    CHECK(proposals[3].kind == RosterProposal::Kind::BadDates);
    school.run(importRoster(school.state(), proposals, midTerm));
    CHECK(school.state().all<StaffMember>().size() == 2);
    CHECK(school.state().get<StaffMember>(wang).post == u"教研组长"_s);
    REQUIRE(school.state().all<Group>().size() == 2); // with the one of all teachers
    CHECK(membersOf(school.state(), school.state().all<Group>().rbegin()->first, midTerm).size() == 2);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<StaffMember>().size() == 1);
    CHECK(school.state().all<Group>().size() == 1);
}

TEST_CASE("employment is read from a column of its own, asked about where it is no word for it, and undone")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId liu = school.add(u"刘月"_s);
    ClipboardTable table;
    for (const QStringList &line : {QStringList{u"姓名"_s, u"职称"_s}, QStringList{u"王勋"_s, u"一级教师"_s},
                                    QStringList{u"刘月"_s, u"临聘"_s}, QStringList{u"赵五"_s, u"见习期"_s}}) {
        std::vector<ClipboardCell> &cells = table.rows.emplace_back();
        for (const QString &text : line)
            cells.emplace_back().text = text;
    }
    const RosterMapping mapping = guessRosterMapping(table);
    CHECK(mapping.columns == std::vector{RosterColumn::Name, RosterColumn::Employment});
    const std::vector<RosterProposal> proposals =
        proposeRoster(school.state(), rosterLines(table, mapping, school.term()), midTerm);
    REQUIRE(proposals.size() == 3);
    CHECK(proposals[1].kind == RosterProposal::Kind::Unreadable);
    CHECK(proposals[1].unread == QStringList{u"临聘"_s});
    school.run(importRoster(school.state(), proposals, midTerm));
    CHECK(school.state().get<StaffMember>(wang).employment == Employment::Titled);
    CHECK_FALSE(school.state().get<StaffMember>(liu).employment);
    CHECK(school.state().all<StaffMember>().rbegin()->second.employment == Employment::Probation);

    school.run(setEmployment(school.state(), {wang, liu}, Employment::Untitled));
    CHECK(school.state().get<StaffMember>(liu).employment == Employment::Untitled);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().get<StaffMember>(wang).employment == Employment::Titled);
    CHECK_FALSE(school.state().get<StaffMember>(liu).employment);
}

TEST_CASE("who is scored is set for several people as one step")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId li = school.add(u"李四"_s);
    school.run(setScored(school.state(), {wang, li}, false));
    CHECK_FALSE(school.state().get<StaffMember>(wang).scored);
    CHECK_FALSE(school.state().get<StaffMember>(li).scored);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().get<StaffMember>(wang).scored);
    CHECK(school.state().get<StaffMember>(li).scored);
}

TEST_CASE("a person who would leave before joining, or without a name, is not written")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    StaffMember member = school.state().get<StaffMember>(wang);
    member.joined = midTerm;
    school.run(editStaff(school.state(), member).value());
    const auto refused = letLeave(school.state(), {wang}, midTerm.addDays(-1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == StaffProblem::LeavesBeforeJoining);
    CHECK(letLeave(school.state(), {wang}, midTerm));
    CHECK_FALSE(addStaff(school.state(), person(u" "_s)));
    member.name = u"　"_s;
    CHECK_FALSE(editStaff(school.state(), member));
}

TEST_CASE("several people leave, return and are removed as one step or not at all")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const StaffId li = school.add(u"李四"_s);
    school.run(letLeave(school.state(), {wang, li}, midTerm).value());
    CHECK_FALSE(school.state().get<StaffMember>(li).worksOn(midTerm.addDays(1)));
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().get<StaffMember>(wang).worksOn(midTerm.addDays(1)));
    school.invite({.staff = li, .group = {}, .name = {}});
    CHECK_FALSE(removeStaff(school.state(), {wang, li}));
    CHECK(removeStaff(school.state(), {wang}));
}
