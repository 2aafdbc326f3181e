#include "support/test_roster.h"
#include "workspace/acts/plan/leader_acts.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 第一责任人 and the posts behind, as the plan prints them.
QStringList printedPosts(const State &state, TermId term)
{
    const PlanDocument paper = planPaper(state, term).value();
    QStringList lines;
    for (const PrintedSection &section : paper.sections) {
        for (const PrintedPost &post : section.posts)
            lines << post.post + u'：' + post.names.join(u'、');
    }
    return lines;
}

} // namespace

TEST_CASE("F03: a school has one first responsible person, of the roster or not, above its leadership group")
{
    TestRoster school;
    const State &state = school.state();
    const StaffId xu = school.add(u"许明"_s);
    REQUIRE(school.acts().run(*createPlan(state, school.term().id, u"研修计划"_s)) == RunResult::Done);
    const PlanId plan = planOf(state, school.term().id)->id;
    REQUIRE(school.acts().run(*addLeader(state, plan, LeaderRole::Leader, xu)) == RunResult::Done);
    CHECK(responsibleName(state).isEmpty());
    CHECK(printedPosts(state, school.term().id) == QStringList{u"组长：许明"_s});

    school.run(editResponsible(state, u" 许  明 "_s));
    CHECK(schoolOf(state)->responsible == xu);
    CHECK(schoolOf(state)->responsibleName.isEmpty());
    CHECK(printedPosts(state, school.term().id) == QStringList{u"第一责任人：许明"_s, u"组长：许明"_s});

    school.run(editResponsible(state, u"赵校长"_s));
    CHECK_FALSE(schoolOf(state)->responsible);
    school.reopen();
    CHECK(responsibleName(school.state()) == u"赵校长"_s);
    REQUIRE(school.acts().undo() == RunResult::Nothing); // of an earlier sitting
    school.run(editResponsible(school.state(), {}));
    CHECK(responsibleName(school.state()).isEmpty());
}

TEST_CASE("F03: who is the first responsible person keeps the new name and is not removed from the roster")
{
    TestRoster school;
    const StaffId xu = school.add(u"许明"_s);
    school.run(editResponsible(school.state(), u"许明"_s));
    const Result<Act, RosterUses> refused = removeStaff(school.state(), {xu});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().isResponsible);
    StaffMember renamed = school.state().get<StaffMember>(xu);
    renamed.name = u"许明明"_s;
    school.run(editStaff(school.state(), renamed).value());
    CHECK(responsibleName(school.state()) == u"许明明"_s);
    school.run(editResponsible(school.state(), {}));
    CHECK(removeStaff(school.state(), {xu}));
}
