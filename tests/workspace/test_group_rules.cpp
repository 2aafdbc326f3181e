// F10: 新教师（近三年）, 特岗教师: groups whose members follow from hire date and post.
#include "support/days_of_the_sample.h"
#include "support/test_roster.h"
#include "workspace/acts/schedule/roll_forward.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/staff/roster_import.h"
#include "workspace/busy_school.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/calendar/entries_of.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate inMarch{2019, 3, 13};
const QDate inJune{2019, 6, 12};

/// 新教师 are those of less than three years. 李敏 is one until the end of April, 王勋 has long been here, of 赵永奎
/// nobody knows since when.
struct RuledSchool : TestRoster
{
    RuledSchool() { rule({.years = 3}); }

    StaffId hire(const QString &name, std::optional<QDate> joined, const QString &post = {})
    {
        StaffMember member = person(name);
        member.joined = joined;
        member.post = post;
        run(addStaff(state(), member).value());
        return state().all<StaffMember>().rbegin()->first;
    }
    void rule(const MemberRule &wanted) { run(setMemberRule(state(), young, wanted).value()); }
    std::vector<StaffId> on(QDate day) const { return membersOf(state(), young, day); }
    std::optional<GroupRefusal> refused(GroupId one, const MemberRule &wanted) const
    {
        const auto act = setMemberRule(state(), one, wanted);
        return act ? std::nullopt : std::optional{act.error()};
    }
    const MemberRule &ruleOf(GroupId one) const { return state().get<Group>(one).rule; }

    using Members = std::vector<StaffId>;
    const GroupId young = group(u"新教师"_s);
    const GroupId other = group(u"年轻教师"_s);
    const StaffId li = hire(u"李敏"_s, QDate{2016, 5, 1});
    const StaffId wang = hire(u"王勋"_s, QDate{2010, 9, 1}, u"特岗教师"_s);
    const StaffId zhao = hire(u"赵永奎"_s, std::nullopt, u"教师、特岗教师"_s);
};

/// Counts and the groups beside each name say the same as the members.
void checkAgreement(const State &state, QDate day)
{
    const std::map<StaffId, QString> texts = groupTexts(state, day);
    for (const auto &[group, count] : memberCounts(state, day)) {
        const std::vector<StaffId> members = membersOf(state, group, day);
        CHECK(static_cast<std::size_t>(count) == members.size());
        const Group &row = state.get<Group>(group);
        for (const StaffId staff : members) {
            if (row.kind == GroupKind::Listed && !row.sameAs)
                CHECK(texts.at(staff).split(u'、').count(row.name) == 1);
        }
    }
}

} // namespace

TEST_CASE("F10: who joined less than so many years before the day is in the group, besides who is written down")
{
    RuledSchool school;
    const QDate last{2019, 4, 30};
    CHECK(school.on(last) == RuledSchool::Members{school.li});
    CHECK(school.on(last.addDays(1)).empty());
    checkAgreement(school.state(), last);
    checkAgreement(school.state(), last.addDays(1));

    school.run(addMembers(school.state(), school.young, {school.li, school.zhao}, inMarch));
    CHECK(school.on(last) == RuledSchool::Members{school.li, school.zhao});
    CHECK(school.on(inJune) == RuledSchool::Members{school.li, school.zhao});
    checkAgreement(school.state(), last);
    REQUIRE(school.acts().undo() == RunResult::Done);

    SECTION("not before the first day, nor after the last one")
    {
        const StaffId late = school.hire(u"孙七"_s, QDate{2019, 6, 1});
        CHECK(school.on({2019, 5, 31}).empty());
        CHECK(school.on({2019, 6, 1}) == RuledSchool::Members{late});
        school.run(letLeave(school.state(), {late}, {2019, 6, 30}).value());
        CHECK(school.on({2019, 6, 30}) == RuledSchool::Members{late});
        CHECK(school.on({2019, 7, 1}).empty());
    }
    SECTION("without the rule nobody")
    {
        school.rule({});
        CHECK(school.on(last).empty());
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.on(last).size() == 1);
    }
}

TEST_CASE("F10: a post makes members too, and with years only who fulfils both")
{
    RuledSchool school;
    school.rule({.years = {}, .post = u" 特岗教师 "_s});
    CHECK(school.ruleOf(school.young).post == u"特岗教师"_s);
    CHECK(school.on(inMarch) == RuledSchool::Members{school.wang, school.zhao});
    checkAgreement(school.state(), inMarch);
    school.rule({.years = 10, .post = u"特岗教师"_s});
    CHECK(school.on(inMarch) == RuledSchool::Members{school.wang});
    school.rule({.years = 3, .post = u"特岗教师"_s});
    CHECK(school.on(inMarch).empty());
}

TEST_CASE("F10: a rule is kept in the file, and one that can't hold is refused")
{
    RuledSchool school;
    for (const int years : {-1, 0, 61})
        CHECK(school.refused(school.young, {.years = years}) == GroupRefusal::RuleYears);
    for (const int years : {1, 60})
        CHECK_FALSE(school.refused(school.young, {.years = years}));
    CHECK(school.refused(school.everyone(), {.years = 3}) == GroupRefusal::Everyone);
    school.rule({.years = 60, .post = u"特岗教师"_s});
    school.reopen();
    CHECK(school.ruleOf(school.young) == MemberRule{.years = 60, .post = u"特岗教师"_s});
    CHECK(school.ruleOf(school.other).isEmpty());
}

TEST_CASE("F10: synonyms and larger groups have the members by a rule too")
{
    RuledSchool school;
    const GroupId whole = school.group(u"骨干与新教师"_s);
    school.run(setSameGroup(school.state(), school.other, school.young).value());
    school.run(setParentGroup(school.state(), school.young, whole).value());
    for (const GroupId one : {school.other, whole}) {
        CHECK(membersOf(school.state(), one, inMarch) == RuledSchool::Members{school.li});
        CHECK(membersOf(school.state(), one, inJune).empty());
    }
    checkAgreement(school.state(), inJune);
    CHECK(school.refused(school.other, {.years = 3}) == GroupRefusal::SynonymsRule);
    CHECK(groupNamesOf(school.state(), school.li, school.term()) ==
          std::vector{u"全体教师"_s, u"新教师"_s, u"年轻教师"_s, u"骨干与新教师"_s});
}

TEST_CASE("F10: a rule is not lost where two groups become one")
{
    RuledSchool school;
    const State &state = school.state();
    CHECK(setSameGroup(state, school.young, school.other).error() == GroupRefusal::LosesRule);
    SECTION("the group that stays takes it")
    {
        school.run(mergeGroups(state, school.other, school.young).value());
        CHECK(membersOf(state, school.other, inMarch) == RuledSchool::Members{school.li});
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.ruleOf(school.other).isEmpty());
    }
    SECTION("its own stays")
    {
        school.run(mergeGroups(state, school.young, school.other).value());
        CHECK(school.on(inMarch).size() == 1);
    }
    SECTION("two that differ can't be one")
    {
        school.run(setMemberRule(state, school.other, {.years = 5}).value());
        CHECK(mergeGroups(state, school.other, school.young).error() == GroupRefusal::LosesRule);
        CHECK(setSameGroup(state, school.young, school.other).error() == GroupRefusal::LosesRule);
        school.run(setMemberRule(state, school.other, {.years = 3}).value());
        CHECK(mergeGroups(state, school.other, school.young));
        school.run(setSameGroup(state, school.young, school.other).value());
        CHECK(school.ruleOf(school.young).isEmpty());
        CHECK(school.on(inMarch).size() == 1);
    }
    SECTION("all teachers have everybody anyhow")
    {
        school.run(setSameGroup(state, school.young, school.everyone()).value());
        CHECK(school.on(inMarch).size() == 3);
    }
}

TEST_CASE("F10: an activity in March is for who is still new then, one in June is not")
{
    RuledSchool school;
    const std::vector<Participant> audience{grouped(school.young)};
    CHECK(peopleIn(school.state(), audience, inMarch) == RuledSchool::Members{school.li});
    CHECK(peopleIn(school.state(), audience, inJune).empty());
    const std::vector<CalendarEntry> entries{{.first = inMarch, .last = inMarch, .audience = audience},
                                             {.first = inJune, .last = inJune, .audience = audience}};
    const std::vector<CalendarEntry> his = entriesOfPerson(school.state(), entries, school.li);
    REQUIRE(his.size() == 1);
    CHECK(his.front().first == inMarch);
    CHECK(entriesOfPerson(school.state(), entries, school.wang).empty());
}

TEST_CASE("F10: who is expected twice at one time by a rule is told of only while it holds for him", "[clashes]")
{
    BusySchool school;
    school.change<StaffMember>(school.people[5], [](StaffMember &row) { row.joined = QDate{2016, 5, 1}; });
    school.change<Group>(school.chinese, [](Group &row) { row.rule.years = 3; });
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const auto clashing = [&book](ActivityId activity) {
        std::vector<Finding> found = book.on(activity);
        std::erase_if(found, [](const Finding &each) { return each.code != FindingCode::AudienceClash; });
        return found;
    };
    std::vector<ActivityId> mathematics;
    for (const QDate day : {inMarch, inJune}) {
        school.add(u"青年教师沙龙"_s, dayAt(day, hoursFrom(14, 16)),
                   Session{.audience = {grouped(school.chinese)}, .place = u"报告厅"_s});
        // 教师5 of 数学组 is in 语文组 too from May on.
        mathematics.push_back(school.add(u"数学研讨"_s, dayAt(day, hoursFrom(15, 17)),
                                         Session{.audience = {grouped(school.mathematics)},
                                                 .excused = {staffed(school.people[4])},
                                                 .place = u"会议室"_s}));
    }
    REQUIRE(clashing(mathematics[0]).size() == 1);
    CHECK(clashing(mathematics[0]).front().facts.people == 1);
    CHECK(clashing(mathematics[1]).empty());
    school.change<Group>(school.chinese, [](Group &row) { row.rule.years = 4; });
    CHECK(clashing(mathematics[1]).size() == 1);
}

TEST_CASE("F10: a criterion for new teachers is for who is one on any day of the term, like other groups")
{
    RuledSchool school;
    const StaffId coming = school.hire(u"孙七"_s, QDate{2019, 7, 12});
    const StaffId experienced = school.hire(u"钱六"_s, QDate{2016, 3, 4}); // three years on the first day of the term
    const StaffId barely = school.hire(u"周八"_s, QDate{2016, 3, 5});
    RubricSheet sheet;
    sheet.terms.title = u"细则"_s;
    sheet.terms.fullMark = Points::whole(10);
    CriterionSpec spec;
    spec.no = u"1"_s;
    spec.title = u"新教师汇报课"_s;
    spec.weight = Points::whole(10);
    spec.appliesTo = {u"新教师"_s};
    spec.rule.kind = RatingRule{.max = Points::whole(10)};
    sheet.criteria = {spec};
    school.run(addRubric(school.state(), school.term().id, sheet));
    const RubricVersionId version = school.state().all<RubricVersion>().begin()->first;
    const ScoringPlan plan{rubricSheet(school.state(), version)};
    const auto isForOthers = [&](StaffId staff) {
        return scoreSheet(school.state(), plan, version, staff, Detail::Outcomes).outcomes.front().state ==
               RecordState::NotApplicable;
    };
    CHECK_FALSE(isForOthers(school.li));
    CHECK_FALSE(isForOthers(coming));
    CHECK_FALSE(isForOthers(barely));
    CHECK(isForOthers(experienced));
    CHECK(isForOthers(school.wang));
    CHECK(isForOthers(school.zhao));

    const std::vector<Subject> everybody{school.li, coming, barely, experienced, school.wang, school.zhao};
    for (const auto &[subject, names] : groupsBySubject(school.state(), everybody, school.term()))
        CHECK(names == groupNamesOf(school.state(), subject, school.term()));
}

TEST_CASE("F10: a pasted roster writes nobody into a group that he is in by its rule")
{
    RuledSchool school;
    const auto lines = [](std::optional<QDate> joined) {
        RosterLine line;
        line.joined = joined;
        line.groups = QStringList{u"新教师"_s};
        line.name = u"李敏"_s;
        std::vector<RosterLine> both{line};
        line.name = u"孙七"_s;
        both.push_back(line);
        return both;
    };
    const std::vector<RosterProposal> kept = proposeRoster(school.state(), lines(QDate{2016, 5, 1}), midTerm);
    CHECK(kept[0].kind == RosterProposal::Kind::Unchanged);
    CHECK(kept[1].groupsToJoin.isEmpty());
    school.run(importRoster(school.state(), kept, midTerm));
    CHECK(school.state().all<Membership>().empty());
    CHECK(school.on(midTerm).size() == 2);

    const std::vector<RosterProposal> written = proposeRoster(school.state(), lines(QDate{2016, 4, 1}), midTerm);
    CHECK(written[0].groupsToJoin == QStringList{u"新教师"_s});
}

TEST_CASE("F10: a group goes empty into a new term when its rule holds for nobody there", "[forward]")
{
    RuledSchool school;
    school.run(addTerm(school.state(), {.code = u"2019-2020-1"_s,
                                        .title = u"2019—2020学年第一学期"_s,
                                        .first = {2019, 9, 2},
                                        .last = {2020, 1, 17}})
                   .value());
    const TermId autumn = termsOf(school.state()).back()->id;
    ActBuilder builder{school.state(), ActKind::AddActivity};
    const ActivityId activity = builder.insert(Activity{.term = school.term().id, .title = u"沙龙"_s});
    builder.insert(Session{.activity = activity, .audience = {grouped(school.young)}});
    school.run(builder.take());
    const auto emptyGroups = [&] {
        return proposeRollForward(school.state(), school.term().id, autumn).front().emptyGroups;
    };
    CHECK(emptyGroups() == std::vector{school.young});
    school.hire(u"孙七"_s, QDate{2020, 1, 17});
    CHECK(emptyGroups().empty());
}

TEST_CASE("F10: what is by a rule has no id to be ended by, and goes with hire date and post")
{
    RuledSchool school;
    const std::vector<Membership> ruled = membershipsByRule(school.state(), school.li);
    REQUIRE(ruled.size() == 1);
    CHECK(isByRule(ruled.front()));
    CHECK(ruled.front().from == QDate{2016, 5, 1});
    CHECK(ruled.front().to == QDate{2019, 4, 30});
    CHECK(membershipsByRule(school.state(), school.zhao).empty());
    StaffMember member = school.state().get<StaffMember>(school.li);
    member.joined = QDate{2017, 9, 1};
    school.run(editStaff(school.state(), member).value());
    CHECK(school.on(inJune) == RuledSchool::Members{school.li});
}
