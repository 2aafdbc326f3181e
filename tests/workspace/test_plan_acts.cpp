#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/plan/leader_acts.h"
#include "workspace/acts/plan/replace_acts.h"
#include "workspace/acts/plan/section_acts.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/queries/plan_checks.h"
#include "workspace/queries/plan_outline.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const Operator editor{u"研训处"_s, Role::Editor};
const QDateTime signingTime = QDateTime::fromSecsSinceEpoch(1'552'000'000, Qt::UTC);

/// A school with a plan of the sections 甲, 乙 (with 丙 in it) and 丁.
class Planned : public TestSchool
{
public:
    Planned()
    {
        run(createPlan(state(), term().id, u"研修计划"_s));
        for (const Section *section : sectionsOf(state(), plan()))
            m_first.push_back(section->id);
        for (const SectionId id : m_first) {
            if (state().find<Section>(id))
                run(removeSection(state(), id));
        }
        for (const auto &[level, heading] : {std::pair{1, u"甲"_s}, {1, u"乙"_s}, {2, u"丙"_s}, {1, u"丁"_s}})
            run(addSection(state(), plan(), {.after = {}, .level = level, .heading = heading}));
    }

    PlanId plan() const { return planOf(state(), term().id)->id; }
    SectionId section(const QString &heading) const
    {
        for (const Section *each : sectionsOf(state(), plan())) {
            if (each->heading == heading)
                return each->id;
        }
        throw std::runtime_error{"no such section"};
    }
    QStringList outline() const
    {
        QStringList lines;
        for (const OutlineRow &row : outlineOf(state(), plan()))
            lines << row.label + row.heading;
        return lines;
    }
    void run(const PlanAct &act)
    {
        REQUIRE(act.hasValue());
        REQUIRE(acts().run(*act) == RunResult::Done);
    }
    void write(const QString &heading, const std::vector<Span> &spans)
    {
        run(editSectionText(state(), section(heading), {{{BlockKind::Paragraph, spans}}}));
    }

private:
    std::vector<SectionId> m_first;
};

} // namespace

TEST_CASE("A term gets one plan with numbered sections", "[plan]")
{
    TestSchool school;
    const TermId term = school.term().id;
    CHECK(createPlan(school.state(), term, u" "_s).error() == PlanFault::NameMissing);
    REQUIRE(school.acts().run(*createPlan(school.state(), term, u"计划"_s)) == RunResult::Done);
    const auto rows = outlineOf(school.state(), planOf(school.state(), term)->id);
    CHECK(rows.front().label == u"一、"_s);
    CHECK(rows.size() >= 6);
    CHECK(createPlan(school.state(), term, u"又一个"_s).error() == PlanFault::AlreadyThere);
}

TEST_CASE("Sections keep their parts when they move, change level or go", "[plan]")
{
    Planned school;
    REQUIRE(school.outline() == QStringList{u"一、甲"_s, u"二、乙"_s, u"（一）丙"_s, u"三、丁"_s});
    const auto act = [&](auto build, const QString &heading) { return build(school.state(), school.section(heading)); };
    const auto move = [&](const QString &heading, Shift shift) {
        return moveSection(school.state(), school.section(heading), shift);
    };

    SECTION("up with its parts, and back by undo")
    {
        school.run(move(u"乙"_s, Shift::Up));
        CHECK(school.outline() == QStringList{u"一、乙"_s, u"（一）丙"_s, u"二、甲"_s, u"三、丁"_s});
        school.acts().undo();
        CHECK(school.outline() == QStringList{u"一、甲"_s, u"二、乙"_s, u"（一）丙"_s, u"三、丁"_s});
    }
    SECTION("down past the parts of the next")
    {
        school.run(move(u"甲"_s, Shift::Down));
        CHECK(school.outline() == QStringList{u"一、乙"_s, u"（一）丙"_s, u"二、甲"_s, u"三、丁"_s});
    }
    SECTION("never out of the section it belongs to")
    {
        CHECK(move(u"甲"_s, Shift::Up).error() == PlanFault::NoPlace);
        CHECK(move(u"丁"_s, Shift::Down).error() == PlanFault::NoPlace);
        CHECK(move(u"丙"_s, Shift::Up).error() == PlanFault::NoPlace);
    }
    SECTION("deeper, with parts, and up again")
    {
        school.run(act(&indentSection, u"乙"_s));
        CHECK(school.outline() == QStringList{u"一、甲"_s, u"（一）乙"_s, u"1.丙"_s, u"二、丁"_s});
        school.run(act(&outdentSection, u"乙"_s));
        CHECK(school.outline() == QStringList{u"一、甲"_s, u"二、乙"_s, u"（一）丙"_s, u"三、丁"_s});
        CHECK(act(&indentSection, u"甲"_s).error() == PlanFault::NoPlace);
        CHECK(act(&indentSection, u"丙"_s).error() == PlanFault::NoPlace);
        CHECK(act(&outdentSection, u"甲"_s).error() == PlanFault::NoPlace);
    }
    SECTION("removed with its parts")
    {
        school.run(act(&removeSection, u"乙"_s));
        CHECK(school.outline() == QStringList{u"一、甲"_s, u"二、丁"_s});
    }
    SECTION("added behind the parts, or as a part")
    {
        const SectionId second = school.section(u"乙"_s);
        school.run(addSection(school.state(), school.plan(), {.after = second, .level = 1, .heading = u"戊"_s}));
        school.run(addSection(school.state(), school.plan(), {.after = second, .level = 2, .heading = u"己"_s}));
        CHECK(school.outline() ==
              QStringList{u"一、甲"_s, u"二、乙"_s, u"（一）己"_s, u"（二）丙"_s, u"三、戊"_s, u"四、丁"_s});
        CHECK(addSection(school.state(), school.plan(), {.after = second, .level = 3, .heading = u"庚"_s}).error() ==
              PlanFault::TooDeep);
        CHECK(addSection(school.state(), school.plan(), {.after = second, .level = 1, .heading = u" "_s}).error() ==
              PlanFault::NameMissing);
    }
}

TEST_CASE("A number typed before a heading is no part of it; a date is", "[plan]")
{
    const auto [typed, kept] = GENERATE(table<QString, QString>({{u"一、指导思想"_s, u"指导思想"_s},
                                                                 {u"（二） 目标"_s, u"目标"_s},
                                                                 {u"3.重点"_s, u"重点"_s},
                                                                 {u"（4）方式"_s, u"方式"_s},
                                                                 {u"3.18活动"_s, u"3.18活动"_s},
                                                                 {u"2019年计划"_s, u"2019年计划"_s},
                                                                 {u"一年级教研"_s, u"一年级教研"_s}}));
    CHECK(withoutNumber(typed) == kept);
}

TEST_CASE("A plan is submitted, approved, returned and taken back, with who and when", "[plan]")
{
    Planned school;
    const State &state = school.state();
    const PlanId plan = school.plan();
    CHECK(approvePlan(state, plan, editor, signingTime).error() == PlanFault::WrongState);
    CHECK(withdrawPlan(state, plan, editor, signingTime).error() == PlanFault::WrongState);
    school.run(submitPlan(state, plan, editor, signingTime));
    CHECK(state.get<Plan>(plan).stateBy == editor.name);
    CHECK(state.get<Plan>(plan).stateAt == signingTime);
    CHECK(submitPlan(state, plan, editor, signingTime).error() == PlanFault::WrongState);

    SECTION("locked for every edit")
    {
        const SectionId section = school.section(u"甲"_s);
        CHECK(addSection(state, plan, {.after = {}, .level = 1, .heading = u"戊"_s}).error() == PlanFault::Locked);
        CHECK(removeSection(state, section).error() == PlanFault::Locked);
        CHECK(moveSection(state, section, Shift::Down).error() == PlanFault::Locked);
        CHECK(indentSection(state, section).error() == PlanFault::Locked);
        CHECK(outdentSection(state, section).error() == PlanFault::Locked);
        CHECK(editHeading(state, section, u"戊"_s).error() == PlanFault::Locked);
        CHECK(editSectionText(state, section, {}).error() == PlanFault::Locked);
        CHECK(editPlanTitle(state, plan, u"戊"_s).error() == PlanFault::Locked);
        CHECK(replaceInPlan(state, plan, u"甲"_s, u"戊"_s).error() == PlanFault::Locked);
        CHECK(addTopic(state, school.term().id, u"读书"_s).error() == PlanFault::Locked);
        CHECK(addLeader(state, plan, LeaderRole::Leader, StaffId{1}).error() == PlanFault::Locked);
        school.run(withdrawPlan(state, plan, editor, signingTime));
        school.run(editHeading(state, section, u"戊"_s));
    }
    SECTION("only a reviewer decides, and gives a reason for a return")
    {
        CHECK(school.acts().run(*approvePlan(state, plan, editor, signingTime)) == RunResult::NotPermitted);
        school.sign(Role::Reviewer);
        school.run(approvePlan(state, plan, editor, signingTime));
        CHECK(withdrawPlan(state, plan, editor, signingTime).error() == PlanFault::WrongState);
        CHECK(returnPlan(state, plan, editor, signingTime, u" "_s).error() == PlanFault::CommentMissing);
        school.run(returnPlan(state, plan, editor, signingTime, u"补充目标"_s));
        CHECK(state.get<Plan>(plan).state == PlanState::Draft);
        CHECK(state.get<Plan>(plan).returnComment == u"补充目标"_s);
    }
}

TEST_CASE("Text is replaced in the whole plan by one act and keeps its weight", "[plan]")
{
    Planned school;
    school.write(u"甲"_s, {{u"校本研"_s, true}, {u"修与研修"_s, false}});
    school.write(u"丁"_s, {{u"研修"_s, false}});
    CHECK(findInPlan(school.state(), school.plan(), u"研修"_s).size() == 3);
    CHECK(findInPlan(school.state(), school.plan(), {}).empty());
    school.run(replaceInPlan(school.state(), school.plan(), u"研修"_s, u"培训"_s));
    CHECK(school.state().get<Section>(school.section(u"甲"_s)).text.blocks.front().spans ==
          std::vector<Span>{{u"校本培训"_s, true}, {u"与培训"_s, false}});
    CHECK(replaceInPlan(school.state(), school.plan(), u"研修"_s, u"培训"_s).error() == PlanFault::NothingFound);
    CHECK(replaceInPlan(school.state(), school.plan(), u"丁"_s, {}).error() == PlanFault::NameMissing);
    school.acts().undo();
    CHECK(findInPlan(school.state(), school.plan(), u"研修"_s).size() == 3);
}

TEST_CASE("A topic in use says where and stays", "[plan]")
{
    Planned school;
    const State &state = school.state();
    const TermId term = school.term().id;
    school.run(addTopic(state, term, u"读书交流会"_s));
    school.run(addTopic(state, term, u"赛课"_s));
    CHECK(addTopic(state, term, u"赛课"_s).error() == PlanFault::AlreadyThere);
    CHECK(addTopic(state, term, u" "_s).error() == PlanFault::NameMissing);
    const TopicId first = topicsOf(state, term).front()->id;
    ActBuilder builder{state, ActKind::AddActivity};
    Activity activity{};
    activity.term = term;
    activity.topic = first;
    activity.title = u"读书会"_s;
    builder.insert(activity);
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);

    CHECK(removeTopic(state, first).error() == PlanFault::InUse);
    CHECK(topicUse(state, first).activities == QStringList{u"读书会"_s});
    CHECK(renameTopic(state, first, u"赛课"_s).error() == PlanFault::AlreadyThere);
    school.run(renameTopic(state, first, u"读书"_s));
    CHECK(moveTopic(state, first, Shift::Up).error() == PlanFault::NoPlace);
    school.run(moveTopic(state, first, Shift::Down));
    CHECK(topicsOf(state, term).back()->id == first);
    const PlanChecks checks = planChecks(state, term);
    CHECK(checks.topics == 2);
    CHECK(checks.withoutActivity == std::vector{topicsOf(state, term).front()->id});
    CHECK_FALSE(checks.weights);
    school.run(removeTopic(state, topicsOf(state, term).front()->id));
    CHECK(topicsOf(state, term).size() == 1);
}

TEST_CASE("B26: activities and criteria of no topic are known, in their order", "[plan]")
{
    Planned school;
    const State &state = school.state();
    const TermId term = school.term().id;
    school.run(addTopic(state, term, u"读书"_s));
    const TopicId topic = topicsOf(state, term).front()->id;
    ActBuilder builder{state, ActKind::AddActivity};
    builder.insert(Activity{.term = term, .topic = topic, .position = 0, .title = u"读书会"_s});
    const ActivityId meeting = builder.insert(Activity{.term = term, .position = 1, .title = u"例会"_s});
    builder.insert(Activity{.term = term, .position = 2, .title = u"参观"_s, .status = ActivityStatus::Cancelled});
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(planChecks(state, term).activitiesWithoutTopic == std::vector{meeting});
    CHECK(planChecks(state, term).criteriaWithoutTopic.empty()); // there is no rubric

    CriterionSpec reading;
    reading.no = u"1"_s;
    reading.title = u"读书"_s;
    reading.topic = u"读书"_s;
    CriterionSpec attendance;
    attendance.no = u"2"_s;
    attendance.title = u"出勤"_s;
    RubricSheet sheet;
    sheet.terms.title = u"考评细则"_s;
    sheet.criteria = {reading, attendance};
    REQUIRE(school.acts().run(addRubric(state, term, sheet)) == RunResult::Done);
    const std::vector<CriterionVersionId> loose = planChecks(state, term).criteriaWithoutTopic;
    REQUIRE(loose.size() == 1);
    CHECK(state.get<CriterionVersion>(loose.front()).spec.no == u"2"_s);
}

TEST_CASE("The leadership group holds a person once in each role, in an order", "[plan]")
{
    Planned school;
    const State &state = school.state();
    ActBuilder builder{state, ActKind::AddStaff};
    StaffMember member{};
    member.name = u"示例教师01"_s;
    const StaffId one = builder.insert(member);
    member.name = u"示例教师02"_s;
    const StaffId two = builder.insert(member);
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    school.run(addLeader(state, school.plan(), LeaderRole::Member, one));
    school.run(addLeader(state, school.plan(), LeaderRole::Member, two));
    school.run(addLeader(state, school.plan(), LeaderRole::Leader, one));
    CHECK(addLeader(state, school.plan(), LeaderRole::Member, one).error() == PlanFault::AlreadyThere);
    const auto leaders = leadersOf(state, school.plan());
    CHECK(moveLeader(state, leaders[0]->id, Shift::Down).error() == PlanFault::NoPlace);
    const LeaderId last = leaders[2]->id;
    school.run(moveLeader(state, last, Shift::Up));
    CHECK(leadersOf(state, school.plan())[1]->id == last);
    school.run(removeLeader(state, last));
    CHECK(leadersOf(state, school.plan()).size() == 2);
}
