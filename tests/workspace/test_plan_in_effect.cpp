#include "support/test_school.h"
#include "workspace/acts/plan/leader_acts.h"
#include "workspace/acts/plan/section_acts.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/queries/plan/plan_changes.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const Operator head{u"许明"_s, Role::Reviewer};
const QDateTime decidedAt = QDateTime::fromSecsSinceEpoch(1'552'000'000, Qt::UTC);

/// A school with a plan that was approved and then returned, so that it can be changed.
class ReleasedPlan : public TestSchool
{
public:
    ReleasedPlan()
    {
        run(createPlan(state(), term().id, u"研修计划"_s));
        run(submitPlan(state(), plan().id, head, decidedAt));
        sign(Role::Reviewer);
        run(approvePlan(state(), plan().id, head, decidedAt));
        run(returnPlan(state(), plan().id, head, decidedAt, u"补充目标"_s));
        sign();
    }

    const Plan &plan() const { return *planOf(state(), term().id); }
    SectionId firstSection() const { return sectionsOf(state(), plan().id).front()->id; }
    void run(const PlanAct &act)
    {
        REQUIRE(act.hasValue());
        REQUIRE(acts().run(*act) == RunResult::Done);
    }
    QStringList changes()
    {
        QStringList kinds;
        for (const ActRow &act : changesInEffect(acts(), plan()))
            kinds << act.kind + u' ' + act.who;
        return kinds;
    }
};

} // namespace

TEST_CASE("J13: the day from which a plan holds is set in any state of the plan, and undone", "[plan]")
{
    TestSchool school;
    const State &state = school.state();
    REQUIRE(school.acts().run(*createPlan(state, school.term().id, u"研修计划"_s)) == RunResult::Done);
    const PlanId plan = planOf(state, school.term().id)->id;
    CHECK_FALSE(planPaper(state, school.term().id)->effectiveOn);
    REQUIRE(school.acts().run(*submitPlan(state, plan, head, decidedAt)) == RunResult::Done);
    REQUIRE(editPlanDate(state, plan, QDate{2019, 3, 11}).error() == PlanFault::Locked);
    REQUIRE(school.acts().run(*editEffectiveDate(state, plan, QDate{2019, 3, 11})) == RunResult::Done);
    CHECK(planPaper(state, school.term().id)->effectiveOn == QDate{2019, 3, 11});
    school.reopen();
    CHECK(planOf(school.state(), school.term().id)->effectiveOn == QDate{2019, 3, 11});
    REQUIRE(school.acts().run(*editEffectiveDate(school.state(), plan, std::nullopt)) == RunResult::Done);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(planOf(school.state(), school.term().id)->effectiveOn == QDate{2019, 3, 11});
}

TEST_CASE("J13: what changed a plan after it took effect is known with who did it", "[plan]")
{
    ReleasedPlan school;
    const State &state = school.state();
    const PlanId plan = school.plan().id;
    school.run(editHeading(state, school.firstSection(), u"指导"_s));
    CHECK(school.changes().isEmpty()); // no day is given
    school.run(editEffectiveDate(state, plan, QDate{2019, 3, 11}));
    REQUIRE(school.changes() == QStringList{u"edit_section 研训处"_s}); // the day itself is no word of the plan

    SECTION("topics, title and date of the plan count, a step back and forth of its state does not")
    {
        school.run(addTopic(state, school.term().id, u"读书"_s));
        school.run(editPlanTitle(state, plan, u"校本研修计划"_s));
        school.run(submitPlan(state, plan, head, decidedAt));
        CHECK(school.changes() == QStringList{u"edit_section 研训处"_s, u"add_topic 研训处"_s, u"edit_plan 研训处"_s});
    }
    SECTION("not what was taken back")
    {
        REQUIRE(school.acts().undo() == RunResult::Done);
        REQUIRE(school.acts().undo() == RunResult::Done);
        school.run(editEffectiveDate(state, plan, QDate{2019, 3, 11}));
        CHECK(school.changes().isEmpty());
    }
    SECTION("nothing before the day")
    {
        school.run(editEffectiveDate(state, plan, QDate::currentDate().addDays(2)));
        CHECK(school.changes().isEmpty());
    }
    SECTION("in a later sitting too")
    {
        school.reopen();
        CHECK(school.changes() == QStringList{u"edit_section 研训处"_s});
    }
}

TEST_CASE("J13: a plan that nobody approved has not taken effect", "[plan]")
{
    TestSchool school;
    const State &state = school.state();
    REQUIRE(school.acts().run(*createPlan(state, school.term().id, u"研修计划"_s)) == RunResult::Done);
    const PlanId plan = planOf(state, school.term().id)->id;
    REQUIRE(school.acts().run(*editEffectiveDate(state, plan, QDate{2019, 3, 11})) == RunResult::Done);
    REQUIRE(school.acts().run(*editPlanTitle(state, plan, u"计划"_s)) == RunResult::Done);
    CHECK(changesInEffect(school.acts(), state.get<Plan>(plan)).empty());
}
