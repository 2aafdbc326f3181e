// Groups that are parts of larger ones, what they are there for, and posts in them.
#include "checks/check_term.h"
#include "support/days_of_the_sample.h"
#include "support/test_roster.h"
#include "workspace/act_builder.h"
#include "workspace/queries/calendar/entries_of.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/staff/roster.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 语文教研组 with 一年级备课组, of which 青蓝一组 is a part; one person in each.
struct NestedSchool : TestRoster
{
    NestedSchool()
    {
        run(addMembers(state(), research, {wang}, {}));
        run(addMembers(state(), preparation, {li}, {}));
        run(addMembers(state(), pair, {zhao}, {}));
        run(setParentGroup(state(), preparation, research).value());
        run(setParentGroup(state(), pair, preparation).value());
    }

    std::optional<GroupId> parentOf(GroupId one) const { return state().get<Group>(one).parent; }
    MembershipId membershipOf(StaffId staff) const { return membershipsOf(state(), staff).front()->id; }

    const GroupId research = group(u"语文教研组"_s);
    const GroupId preparation = group(u"一年级备课组"_s);
    const GroupId pair = group(u"青蓝一组"_s);
    const GroupId other = group(u"数学教研组"_s);
    const StaffId wang = add(u"王勋"_s);
    const StaffId li = add(u"李敏"_s);
    const StaffId zhao = add(u"赵永奎"_s);
};

} // namespace

TEST_CASE("An audience that names a group expects the members of its parts too")
{
    NestedSchool school;
    const State &state = school.state();
    const auto expected = [&](GroupId group) {
        return peopleIn(state, {{.staff = {}, .group = group, .name = {}}}, midTerm);
    };
    CHECK(expected(school.research) == std::vector{school.wang, school.li, school.zhao});
    CHECK(expected(school.preparation) == std::vector{school.li, school.zhao});
    CHECK(expected(school.pair) == std::vector{school.zhao});
    CHECK(expected(school.other).empty());
    for (const auto &[group, count] : memberCounts(state, midTerm))
        CHECK(static_cast<std::size_t>(count) == membersOf(state, group, midTerm).size());
    CHECK(groupNamesOf(state, school.li, school.term()) ==
          std::vector<QString>{u"全体教师"_s, u"语文教研组"_s, u"一年级备课组"_s});

    const std::vector<CalendarEntry> entries{
        {.first = midTerm, .last = midTerm, .audience = {{.staff = {}, .group = school.research, .name = {}}}}};
    CHECK(entriesOfPerson(state, entries, school.zhao).size() == 1);
    CHECK(entriesOfGroup(state, entries, school.pair).size() == 1);
    CHECK(entriesOfGroup(state, entries, school.other).empty());

    school.run(setParentGroup(state, school.preparation, {}).value());
    CHECK(expected(school.research) == std::vector{school.wang});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(expected(school.research).size() == 3);
}

TEST_CASE("Groups form no ring, and neither 全体教师 nor a synonym is part of a group")
{
    NestedSchool school;
    const State &state = school.state();
    CHECK(setParentGroup(state, school.research, school.research).error() == GroupRefusal::Ring);
    CHECK(setParentGroup(state, school.research, school.pair).error() == GroupRefusal::Ring);
    CHECK(setParentGroup(state, school.research, school.other));
    CHECK(setParentGroup(state, school.everyone(), school.other).error() == GroupRefusal::Everyone);
    CHECK(setParentGroup(state, school.other, school.everyone()).error() == GroupRefusal::Everyone);
    const GroupId synonym = school.group(u"语文组"_s);
    school.run(setSameGroup(state, synonym, school.research).value());
    CHECK(setParentGroup(state, synonym, school.other).error() == GroupRefusal::SynonymsPart);
    CHECK(setParentGroup(state, school.research, synonym).error() == GroupRefusal::Ring);
    school.run(setParentGroup(state, school.other, synonym).value());
    CHECK(school.parentOf(school.other) == school.research);
}

TEST_CASE("The parts of a group that goes become those of what it was a part of, or of the group that remains")
{
    NestedSchool school;
    const State &state = school.state();
    SECTION("it is removed")
    {
        school.run(removeGroup(state, school.preparation).value());
        CHECK(school.parentOf(school.pair) == school.research);
    }
    SECTION("it is merged")
    {
        school.run(mergeGroups(state, school.other, school.preparation).value());
        CHECK(school.parentOf(school.pair) == school.other);
        CHECK(school.parentOf(school.other) == school.research);
    }
    SECTION("it is merged into one of its parts")
    {
        school.run(mergeGroups(state, school.pair, school.preparation).value());
        CHECK(school.parentOf(school.pair) == school.research);
    }
    SECTION("it becomes a synonym")
    {
        school.run(setSameGroup(state, school.preparation, school.other).value());
        CHECK(school.parentOf(school.pair) == school.other);
        CHECK_FALSE(school.parentOf(school.preparation));
    }
    SECTION("it becomes a synonym of one of its parts")
    {
        school.run(setSameGroup(state, school.research, school.pair).value());
        CHECK_FALSE(school.parentOf(school.preparation));
        CHECK(school.parentOf(school.pair) == school.preparation);
    }
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.parentOf(school.preparation) == school.research);
    CHECK(school.parentOf(school.pair) == school.preparation);
    CHECK_FALSE(school.parentOf(school.other));
}

TEST_CASE("What groups are there for is said of several as one step, and kept in the file with parts and posts")
{
    NestedSchool school;
    const State &state = school.state();
    CHECK(setGroupsType(state, {school.pair, school.everyone()}, GroupType::Other).error() == GroupRefusal::Everyone);
    school.run(setGroupsType(state, {school.research, school.other}, GroupType::Research).value());
    CHECK(state.get<Group>(school.other).type == GroupType::Research);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK_FALSE(state.get<Group>(school.research).type);
    CHECK_FALSE(state.get<Group>(school.other).type);
    for (const GroupType type : allGroupTypes) {
        school.run(setGroupsType(school.state(), {school.pair}, type).value());
        school.run(setPost(school.state(), school.membershipOf(school.zhao), u" 徒弟 "_s));
        school.reopen();
        CHECK(school.state().get<Group>(school.pair).type == type);
        CHECK(school.parentOf(school.pair) == school.preparation);
        CHECK(school.state().get<Membership>(school.membershipOf(school.zhao)).post == u"徒弟"_s);
        school.run(setPost(school.state(), school.membershipOf(school.zhao), {}));
    }
}

TEST_CASE("A post belongs to its days: it is neither lost nor given to other days when memberships meet")
{
    NestedSchool school;
    const State &state = school.state();
    const MembershipId led = school.membershipOf(school.li);
    school.run(editMembership(state, led, QDate{2019, 5, 1}, {}).value());
    school.run(setPost(state, led, u"组长"_s));
    CHECK(postSuggestions(state, GroupType::Mentoring) == QStringList{u"师傅"_s, u"徒弟"_s, u"组长"_s});
    SECTION("who was in the group before comes back between two times")
    {
        ActBuilder builder{state, ActKind::EditGroups};
        builder.insert(
            Membership{.staff = school.li, .group = school.preparation, .from = {}, .to = QDate{2019, 3, 31}});
        school.run(builder.take());
        school.run(addMembers(state, school.preparation, {school.li}, QDate{2019, 4, 1}));
        CHECK(state.get<Membership>(led).post == u"组长"_s);
        CHECK(state.get<Membership>(led).from == QDate{2019, 5, 1});
        const std::vector<const Membership *> all = membershipsOf(state, school.li);
        REQUIRE(all.size() == 2);
        CHECK(all.front()->post.isEmpty());
        CHECK(all.front()->to == QDate{2019, 4, 30});
    }
    SECTION("two groups are merged")
    {
        school.run(addMembers(state, school.other, {school.li}, QDate{2019, 4, 1}));
        school.run(setPost(state, membershipsOf(state, school.other, school.li).front()->id, u"成员"_s));
        school.run(mergeGroups(state, school.preparation, school.other).value());
        REQUIRE(membershipsOf(state, school.li).size() == 1);
        CHECK(membershipsOf(state, school.li).front()->post == u"成员、组长"_s);
    }
}

TEST_CASE("A mentor pair that lacks its one 师傅, a 徒弟 or the first day of either is told, until it is whole",
          "[requirement rows]")
{
    NestedSchool school;
    const State &state = school.state();
    const auto findings = [&] {
        std::vector<Finding> found = checkTerm(checkInput(state, school.term().id));
        std::erase_if(found, [](const Finding &each) { return each.code != FindingCode::MentorPairIncomplete; });
        return found;
    };
    const auto lacks = [&](const PairFacts &people, const std::vector<QString> &undated) {
        const std::vector<Finding> found = findings();
        return found.size() == 1 && found.front().target == FindingTarget{GroupTarget{school.pair}} &&
               found.front().severity == Severity::Notice && found.front().facts.pair == people &&
               found.front().facts.names == undated;
    };
    CHECK(findings().empty());
    school.run(setGroupsType(state, {school.pair}, GroupType::Mentoring).value());
    CHECK(lacks({.mentors = 0, .apprentices = 0}, {}));
    const MembershipId young = school.membershipOf(school.zhao);
    school.run(setPost(state, young, u"徒弟"_s));
    CHECK(lacks({.mentors = 0, .apprentices = 1}, {u"赵永奎"_s}));
    school.run(editMembership(state, young, midTerm, {}).value());
    school.run(addMembers(state, school.pair, {school.wang}, midTerm));
    const MembershipId old = membershipsOf(state, school.pair, school.wang).front()->id;
    school.run(setPost(state, old, u"师傅"_s));
    CHECK(findings().empty());

    school.run(addMembers(state, school.pair, {school.li}, midTerm.addDays(7)));
    school.run(setPost(state, membershipsOf(state, school.pair, school.li).front()->id, u"师傅"_s));
    CHECK(lacks({.mentors = 2, .apprentices = 1}, {}));
    school.run(endMembership(state, old, midTerm.addDays(6)));
    CHECK(findings().empty());

    const MembershipId later = membershipsOf(state, school.pair, school.li).front()->id;
    for (const MembershipId each : {young, old, later}) {
        const QDate before = school.term().first.addDays(-1);
        school.run(editMembership(state, each, before, before).value());
    }
    CHECK(findings().empty());
}
