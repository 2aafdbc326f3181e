// Names of an audience that may mean a group, whichever way they came in.
#include "workspace/calendar_school.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/staff/roster.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

class NamedAudiences : public CalendarSchool
{
public:
    GroupId low = group(u"低年教师"_s);
    GroupId high = group(u"高年教师"_s);

    NamedAudiences() { book.setTerm(term().id); }

    ActivityId planFor(const QString &title, const QStringList &names)
    {
        SessionDraft session{.place = u"报告厅"_s};
        session.audience = participantsNamed(state(), {}, names);
        return plan(title, {.kind = SingleDay{{2019, 4, 3}}, .timeOfDay = {.half = HalfDay::Morning}}, {session});
    }
    std::vector<Finding> found() const
    {
        std::vector<Finding> all;
        std::ranges::copy_if(book.findings(), std::back_inserter(all),
                             [](const Finding &each) { return each.code == FindingCode::GroupNameUnknown; });
        return all;
    }
    const std::vector<Participant> &audience(ActivityId activity) const
    {
        return sessionsOf(state(), activity).front()->audience;
    }

    FindingsBook book{workspace()};
};

} // namespace

TEST_CASE("A name that is like a group's is told with the groups it may mean, other names are not", "[group names]")
{
    NamedAudiences school;
    const ActivityId id = school.planFor(u"备课"_s, {u"低段"_s, u"来宾"_s});
    school.planFor(u"讲座"_s, {u"低年教师"_s, u"全体教师"_s, u"家长"_s});
    REQUIRE(school.found().size() == 1);
    const Finding finding = school.found().front();
    CHECK(finding.severity == Severity::Notice);
    CHECK(finding.target == FindingTarget{ActivityTarget{id, {}}});
    CHECK(finding.facts.names == std::vector{u"低段"_s});
    CHECK(finding.fixes == std::vector<FindingFix>{NameMeansGroup{u"低段"_s, school.low, u"低年教师"_s}});
}

TEST_CASE("Said once, a name means its group in the whole schedule, as one step", "[group names]")
{
    NamedAudiences school;
    const ActivityId one = school.planFor(u"备课"_s, {u"低段"_s, u"来宾"_s});
    const ActivityId other = school.planFor(u"听课"_s, {u"低段"_s, u"高段"_s});
    REQUIRE(school.found().size() == 2);
    REQUIRE(school.found().back().fixes.size() == 2);
    const Finding finding = school.found().front();
    school.run(school.book.fix(finding, finding.fixes.front()));

    const GroupId meant = school.audience(one).front().group.value();
    CHECK(school.state().get<Group>(meant).name == u"低段"_s);
    CHECK(groupMeant(school.state(), meant) == school.low);
    CHECK(school.audience(one).back().name == u"来宾"_s);
    CHECK(school.audience(other).front().group == meant);
    CHECK(school.audience(other).back().name == u"高段"_s);
    REQUIRE(school.found().size() == 1);
    CHECK(school.found().front().facts.names == std::vector{u"高段"_s});
    // A group that is gone meanwhile can't be meant.
    const Finding rest = school.found().front();
    CHECK_THROWS_AS(school.book.fix(rest, NameMeansGroup{u"高段"_s, GroupId{999}, u"高年教师"_s}), StaleChange);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.audience(one).front().name == u"低段"_s);
    CHECK(school.found().size() == 2);
}

TEST_CASE("A name from a calendar file is offered as a group's like one that was typed", "[group names]")
{
    NamedAudiences from;
    from.planFor(u"备课"_s, {u"低年教师"_s});
    NamedAudiences to;
    const StaffId teacher = to.add(u"王勋"_s);
    ActBuilder builder{to.state(), ActKind::EditGroups};
    builder.insert(Membership{.staff = teacher, .group = to.low});
    to.run(builder.take());
    const CalendarImport import = to.read(from.file().replace(u"低年教师"_s.toUtf8(), u"低年级"_s.toUtf8()));
    REQUIRE(import.count(EventProposal::New) == 1);
    CHECK(std::ranges::count(import.proposals.front().notes,
                             EventNote{EventNote::LikeGroup, u"低年级（低年教师）"_s}) == 1);
    to.take(import);
    REQUIRE(to.found().size() == 1);
    const Finding finding = to.found().front();
    to.run(to.book.fix(finding, finding.fixes.front()));
    CHECK(to.found().empty());
    const ActivityId taken = activitiesOf(to.state(), to.term().id).front()->id;
    CHECK(peopleIn(to.state(), to.audience(taken), {2019, 4, 3}) == std::vector{teacher});
}
