#include "support/days_of_the_sample.h"
#include "support/test_roster.h"
#include "workspace/act_builder.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

using Days = std::pair<std::optional<QDate>, std::optional<QDate>>;

std::vector<Days> daysIn(const State &state, GroupId group, StaffId staff)
{
    std::vector<Days> days;
    for (const auto &[id, row] : state.all<Membership>()) {
        if (row.group == group && row.staff == staff)
            days.emplace_back(row.from, row.to);
    }
    std::ranges::sort(days);
    return days;
}

void insertMembership(TestRoster &school, GroupId group, StaffId staff, const Days &days)
{
    ActBuilder builder{school.state(), ActKind::EditGroups};
    builder.insert(
        Membership{.id = {}, .uid = {}, .staff = staff, .group = group, .from = days.first, .to = days.second});
    school.run(builder.take());
}

QStringList groupsOn(const TestRoster &school, StaffId staff, QDate day)
{
    QStringList names;
    for (const Membership *row : membershipsOf(school.state(), staff)) {
        if (row->holdsOn(day))
            names << school.state().get<Group>(row->group).name;
    }
    return names;
}

} // namespace

TEST_CASE("a group needs a name that no other has")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const auto [name, expected] = GENERATE(table<QString, std::optional<GroupRefusal>>({
        {u""_s, GroupRefusal::NameMissing},
        {u" 　"_s, GroupRefusal::NameMissing},
        {u"低段 教师"_s, GroupRefusal::NameTaken},
        {u"全体教师"_s, GroupRefusal::NameTaken},
        {u"高段教师"_s, std::nullopt},
    }));
    const auto added = addGroup(school.state(), name);
    CHECK(added.hasValue() == !expected);
    if (expected)
        CHECK(added.error() == *expected);
    CHECK(renameGroup(school.state(), low, u"低段教师"_s));
    CHECK_FALSE(renameGroup(school.state(), low, u"全体教师"_s));
}

TEST_CASE("the group of all teachers stays, lists nobody and stands for no other")
{
    TestRoster school;
    const StaffId wang = school.add(u"王勋"_s);
    const GroupId low = school.group(u"低段教师"_s);
    const GroupId everyone = school.everyone();
    const auto removed = removeGroup(school.state(), everyone);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().isEveryone);
    CHECK(removeGroup(school.state(), low));
    CHECK(mergeGroups(school.state(), low, everyone).error() == GroupRefusal::Everyone);
    CHECK(mergeGroups(school.state(), everyone, low));
    CHECK(setSameGroup(school.state(), everyone, low).error() == GroupRefusal::Everyone);
    CHECK(setSameGroup(school.state(), low, everyone));
    CHECK(addMembers(school.state(), everyone, {wang}, {}).isEmpty());
    CHECK(placeMembers(school.state(), everyone, {wang}, midTerm).isEmpty());
    CHECK(setGroups(school.state(), wang, {u"全体教师"_s}, midTerm).isEmpty());
}

TEST_CASE("of two merged groups one remains with the members, days and places of both")
{
    TestRoster school;
    const GroupId keep = school.group(u"低段教师"_s);
    const GroupId gone = school.group(u"低年教师"_s);
    const GroupId other = school.group(u"低年级教师"_s);
    school.run(setSameGroup(school.state(), other, gone).value());
    const StaffId wang = school.add(u"王勋"_s);
    const QDate a{2019, 3, 10};
    const QDate b{2019, 3, 20};
    const auto [kept, merged, expected] = GENERATE_COPY(table<Days, Days, std::vector<Days>>({
        {{{}, {}}, {a, b}, {{{}, {}}}},
        {{a, b}, {{}, {}}, {{{}, {}}}},
        {{a, b}, {b, {}}, {{a, std::nullopt}}},
        {{a, b}, {b.addDays(1), {}}, {{a, std::nullopt}}},
        {{a, b}, {b.addDays(2), {}}, {{a, b}, {b.addDays(2), std::nullopt}}},
        {{b, {}}, {{}, a}, {{std::nullopt, a}, {b, std::nullopt}}},
    }));
    insertMembership(school, keep, wang, kept);
    insertMembership(school, gone, wang, merged);
    school.invite({.staff = {}, .group = gone, .name = {}});
    const std::size_t before = school.state().all<Membership>().size();

    school.run(mergeGroups(school.state(), keep, gone).value());
    CHECK(daysIn(school.state(), keep, wang) == expected);
    CHECK(school.state().find<Group>(gone) == nullptr);
    CHECK(school.state().get<Group>(other).sameAs == keep);
    CHECK(school.state().all<Session>().begin()->second.presenters.front().group == keep);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.state().all<Membership>().size() == before);
    CHECK(school.state().get<Group>(other).sameAs == gone);
    CHECK(mergeGroups(school.state(), keep, keep).error() == GroupRefusal::Itself);
}

TEST_CASE("an audience that named both merged groups names the one that remains once")
{
    TestRoster school;
    const GroupId keep = school.group(u"低段教师"_s);
    const GroupId gone = school.group(u"低年教师"_s);
    ActBuilder builder{school.state(), ActKind::AddActivity};
    const ActivityId activity = builder.insert(Activity{.term = school.term().id, .title = u"讲座"_s});
    builder.insert(Session{.activity = activity,
                           .audience = {{.staff = {}, .group = gone, .name = {}},
                                        {.staff = {}, .group = {}, .name = u"外聘专家"_s},
                                        {.staff = {}, .group = keep, .name = {}}}});
    school.run(builder.take());
    school.run(mergeGroups(school.state(), keep, gone).value());
    const std::vector<Participant> &audience = school.state().all<Session>().begin()->second.audience;
    REQUIRE(audience.size() == 2);
    CHECK(audience[0].group == keep);
    CHECK(audience[1].name == u"外聘专家"_s);
}

TEST_CASE("criteria that apply to a group follow its name, and keep it from being removed")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const GroupId high = school.group(u"高段教师"_s);
    CriterionSpec spec;
    spec.no = u"1"_s;
    spec.title = u"读书笔记"_s;
    spec.weight = Points::whole(10);
    spec.appliesTo = {u"低段教师"_s};
    RubricSheet sheet;
    sheet.terms.title = u"考评细则"_s;
    sheet.criteria = {spec};
    school.run(addRubric(school.state(), school.term().id, sheet));
    const auto scope = [&] { return school.state().all<CriterionVersion>().begin()->second.spec.appliesTo; };
    const auto refused = removeGroup(school.state(), low);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().criteria.size() == 1);
    school.run(renameGroup(school.state(), low, u"第一学段教师"_s).value());
    CHECK(scope() == std::vector<QString>{u"第一学段教师"_s});
    school.run(mergeGroups(school.state(), high, low).value());
    CHECK(scope() == std::vector<QString>{u"高段教师"_s});
}

namespace
{

/// One criterion for 低段教师 in a published version and in the draft behind it.
struct PublishedSchool : TestRoster
{
    PublishedSchool()
    {
        CriterionSpec spec;
        spec.no = u"1"_s;
        spec.title = u"读书笔记"_s;
        spec.weight = Points::whole(10);
        spec.appliesTo = {u"低段教师"_s};
        spec.rule.kind = RatingRule{.max = Points::whole(10)};
        RubricSheet sheet;
        sheet.terms.title = u"考评细则"_s;
        sheet.terms.fullMark = Points::whole(10);
        sheet.criteria = {spec};
        run(addRubric(state(), term().id, sheet));
        published = state().all<RubricVersion>().begin()->first;
        run(publishRubric(state(), published, u"王勋"_s, QDateTime::currentDateTimeUtc()).value());
        run(newDraft(state(), published));
    }

    std::vector<CriterionVersion> publishedRows() const
    {
        std::vector<CriterionVersion> rows;
        for (const CriterionVersion *row : criteriaOf(state(), published))
            rows.push_back(*row);
        return rows;
    }
    std::vector<QString> draftScope() const { return state().all<CriterionVersion>().rbegin()->second.spec.appliesTo; }
    bool applies(StaffId staff) const
    {
        const std::vector<SubjectScore> scores =
            scoreRubric(state(), state().all<Rubric>().begin()->first, Detail::Outcomes);
        const auto found = std::ranges::find(scores, Subject{staff}, &SubjectScore::subject);
        REQUIRE(found != scores.end());
        return found->result.outcomes.front().state == RecordState::Missing;
    }
    const Group *named(const QString &name) const
    {
        for (const auto &[id, group] : state().all<Group>()) {
            if (group.name == name)
                return &group;
        }
        return nullptr;
    }

    RubricVersionId published{};
    GroupId low = group(u"低段教师"_s);
    GroupId high = group(u"高段教师"_s);
    StaffId wang = add(u"王勋"_s);
    StaffId li = add(u"李敏"_s);
};

} // namespace

TEST_CASE("a published version is not touched by a new name of its group, and still means the same people")
{
    PublishedSchool school;
    school.run(addMembers(school.state(), school.low, {school.wang}, {}));
    const std::vector<CriterionVersion> rows = school.publishedRows();
    const QString before = u"低段教师"_s;
    const QString after = u"第一学段教师"_s;
    REQUIRE(school.applies(school.wang));
    REQUIRE_FALSE(school.applies(school.li));

    school.run(renameGroup(school.state(), school.low, after).value());
    CHECK(school.publishedRows() == rows);
    CHECK(school.draftScope() == std::vector{after});
    REQUIRE(school.named(before));
    CHECK(school.named(before)->sameAs == school.low);
    CHECK(school.applies(school.wang));
    CHECK_FALSE(school.applies(school.li));
    CHECK(tellingGroups(school.state(), groupNamesOf(school.state(), school.wang, school.term())) == after);
    CHECK_FALSE(removeGroup(school.state(), school.named(before)->id));

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.publishedRows() == rows);
    CHECK(school.draftScope() == std::vector{before});
    CHECK(school.named(before)->id == school.low);
    CHECK(school.state().all<Group>().size() == 3);
}

TEST_CASE("a group can have its old name back, and its synonym becomes one with it")
{
    PublishedSchool school;
    school.run(renameGroup(school.state(), school.low, u"第一学段教师"_s).value());
    school.run(addMembers(school.state(), school.named(u"低段教师"_s)->id, {school.wang}, {}));
    CHECK_FALSE(renameGroup(school.state(), school.high, u"低段教师"_s));
    school.run(renameGroup(school.state(), school.low, u"低段教师"_s).value());
    CHECK(school.named(u"低段教师"_s)->id == school.low);
    CHECK_FALSE(school.named(u"第一学段教师"_s));
    CHECK(membersOf(school.state(), school.low, midTerm) == std::vector{school.wang});
    CHECK(school.applies(school.wang));
    school.reopen();
    CHECK(school.named(u"低段教师"_s)->id == school.low);
}

TEST_CASE("a published version is not touched by a merging of its group, and means its people in the one that remains")
{
    PublishedSchool school;
    const bool intoEveryone = GENERATE(false, true);
    school.run(addMembers(school.state(), school.low, {school.wang}, {}));
    const std::vector<CriterionVersion> rows = school.publishedRows();
    const GroupId keep = intoEveryone ? school.everyone() : school.high;
    school.run(mergeGroups(school.state(), keep, school.low).value());
    CHECK(school.publishedRows() == rows);
    CHECK(school.draftScope() == std::vector{school.state().get<Group>(keep).name});
    CHECK(school.state().get<Group>(school.low).sameAs == keep);
    CHECK(school.applies(school.wang));
    CHECK(school.applies(school.li) == intoEveryone);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.publishedRows() == rows);
    CHECK(school.draftScope() == std::vector{u"低段教师"_s});
    CHECK_FALSE(school.state().get<Group>(school.low).sameAs);
    CHECK(school.applies(school.wang));
}

TEST_CASE("synonyms stand for one group and never form a chain")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const GroupId lower = school.group(u"低年教师"_s);
    const GroupId lowest = school.group(u"低年级教师"_s);
    const StaffId wang = school.add(u"王勋"_s);
    school.run(addMembers(school.state(), low, {wang}, {}));
    CHECK(setSameGroup(school.state(), low, low).error() == GroupRefusal::Itself);
    school.run(setSameGroup(school.state(), lowest, lower).value());
    CHECK(membersOf(school.state(), lowest, midTerm).empty());
    school.run(setSameGroup(school.state(), lower, low).value());
    CHECK(school.state().get<Group>(lowest).sameAs == low);
    CHECK(membersOf(school.state(), lowest, midTerm) == std::vector{wang});
    CHECK(setSameGroup(school.state(), low, lowest).error() == GroupRefusal::Itself);
    school.run(setSameGroup(school.state(), lowest, {}).value());
    CHECK(membersOf(school.state(), lowest, midTerm).empty());
    school.run(mergeGroups(school.state(), lower, low).value());
    CHECK_FALSE(school.state().get<Group>(lower).sameAs);
    CHECK(membersOf(school.state(), lower, midTerm) == std::vector{wang});
}

TEST_CASE("groups set for a person hold from the day on; a first placing holds always")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const StaffId wang = school.add(u"王勋"_s);
    school.run(setGroups(school.state(), wang, {u"低段教师"_s}, midTerm));
    CHECK(daysIn(school.state(), low, wang) == std::vector<Days>{{std::nullopt, std::nullopt}});
    CHECK(school.acts().run(setGroups(school.state(), wang, {u"低段教师"_s}, midTerm)) == RunResult::Nothing);

    school.run(setGroups(school.state(), wang, {u"高 段教师"_s}, midTerm));
    CHECK(groupsOn(school, wang, midTerm) == QStringList{u"高段教师"_s});
    CHECK(groupsOn(school, wang, midTerm.addDays(-1)) == QStringList{u"低段教师"_s});
    CHECK(groupsInOrder(school.state()).back()->name == u"高段教师"_s);

    school.run(setGroups(school.state(), wang, {u"低段教师"_s}, midTerm));
    CHECK(daysIn(school.state(), low, wang) == std::vector<Days>{{std::nullopt, std::nullopt}});
    CHECK(groupsOn(school, wang, midTerm) == QStringList{u"低段教师"_s});
}

TEST_CASE("placing somebody touches the memberships beside it instead of doubling them")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const StaffId wang = school.add(u"王勋"_s);
    insertMembership(school, low, wang, {std::nullopt, QDate{2019, 3, 10}});
    insertMembership(school, low, wang, {QDate{2019, 5, 1}, std::nullopt});
    const auto [from, expected] = GENERATE(table<QDate, std::vector<Days>>({
        {{2019, 3, 5}, {{std::nullopt, QDate{2019, 3, 10}}, {QDate{2019, 5, 1}, std::nullopt}}},
        {{2019, 3, 11}, {{std::nullopt, std::nullopt}}},
        {{2019, 4, 1}, {{std::nullopt, QDate{2019, 3, 10}}, {QDate{2019, 4, 1}, std::nullopt}}},
    }));
    school.acts().run(addMembers(school.state(), low, {wang}, from));
    CHECK(daysIn(school.state(), low, wang) == expected);
}

TEST_CASE("the days of a membership are edited, but not against their order or over another one")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const StaffId wang = school.add(u"王勋"_s);
    insertMembership(school, low, wang, {std::nullopt, QDate{2019, 3, 10}});
    insertMembership(school, low, wang, {QDate{2019, 5, 1}, std::nullopt});
    const MembershipId second = school.state().all<Membership>().rbegin()->first;
    const auto [from, to, expected] =
        GENERATE(table<std::optional<QDate>, std::optional<QDate>, std::optional<MembershipRefusal>>({
            {QDate{2019, 3, 11}, std::nullopt, std::nullopt},
            {QDate{2019, 6, 1}, QDate{2019, 6, 1}, std::nullopt},
            {QDate{2019, 6, 2}, QDate{2019, 6, 1}, MembershipRefusal::EndsBeforeItBegins},
            {QDate{2019, 3, 10}, std::nullopt, MembershipRefusal::Overlaps},
            {std::nullopt, std::nullopt, MembershipRefusal::Overlaps},
        }));
    const auto act = editMembership(school.state(), second, from, to);
    CHECK(act.hasValue() == !expected);
    if (expected)
        CHECK(act.error() == *expected);
}

TEST_CASE("What is read for everybody at once is what is read for each")
{
    TestRoster school;
    const GroupId low = school.group(u"低段教师"_s);
    const GroupId lower = school.group(u"低年教师"_s);
    const GroupId high = school.group(u"高段教师"_s);
    school.run(setSameGroup(school.state(), lower, low).value());
    const StaffId wang = school.add(u"王勋"_s, u"0012"_s);
    const StaffId other = school.add(u"王勋"_s, u"0013"_s);
    const StaffId li = school.add(u"李敏"_s, u"0014"_s);
    school.run(addMembers(school.state(), low, {wang, li}, {}));
    school.run(addMembers(school.state(), high, {wang}, midTerm));
    school.run(letLeave(school.state(), {li}, midTerm.addDays(-1)).value());

    const auto names = displayNames(school.state());
    for (const StaffId each : {wang, other, li})
        CHECK(names.at(each) == displayName(school.state(), each));
    for (const QDate day : {midTerm, midTerm.addDays(-1), midTerm.addDays(-2)}) {
        const auto counts = memberCounts(school.state(), day);
        REQUIRE(counts.size() == 4);
        for (const auto &[group, count] : counts)
            CHECK(static_cast<std::size_t>(count) == membersOf(school.state(), group, day).size());
    }
    CHECK(groupTexts(school.state(), midTerm).at(wang) == u"低段教师、高段教师"_s);
    CHECK(groupTexts(school.state(), midTerm.addDays(-1)).at(wang) == u"低段教师"_s);
    CHECK_FALSE(groupTexts(school.state(), midTerm).contains(other));
    CHECK(membershipsOf(school.state(), std::vector{li, wang}).front()->staff == li);
    CHECK(membershipsOf(school.state(), std::vector{li, wang}).size() == 3);
}

TEST_CASE("An assessed group hands that on to whichever group remains of a merging")
{
    TestRoster school;
    const GroupId meant = school.group(u"语文组"_s);
    const GroupId synonym = school.group(u"语文教研组"_s);
    school.run(setSameGroup(school.state(), synonym, meant).value());
    school.run(setGroupScored(school.state(), meant, true).value());
    SECTION("into its own synonym, which then stands alone")
    {
        school.run(mergeGroups(school.state(), synonym, meant).value());
        CHECK(school.state().get<Group>(synonym).scored);
    }
    SECTION("into the synonym of a third one")
    {
        const GroupId other = school.group(u"小学语文"_s);
        school.run(setGroupScored(school.state(), meant, false).value());
        school.run(setGroupScored(school.state(), other, true).value());
        school.run(mergeGroups(school.state(), synonym, other).value());
        CHECK(school.state().get<Group>(meant).scored);
    }
}
