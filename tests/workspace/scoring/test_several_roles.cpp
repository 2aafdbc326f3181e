#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/live/current_rubric.h"
#include "workspace/live/score_book.h"
#include "workspace/queries/scores/published/published_scores.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// One teacher, head and teacher at once, who has heard twelve lessons of 20 or 10.
class TwoRoles : public TestSchool
{
public:
    RubricId rubric{};
    RubricVersionId version{};
    StaffId staff{};

    TwoRoles()
    {
        ActBuilder builder{state(), ActKind::AddRubric};
        rubric = builder.insert(Rubric{.id = {}, .uid = {}, .term = term().id});
        RubricVersion row;
        row.rubric = rubric;
        row.terms.title = u"细则"_s;
        version = builder.insert(row);
        const CriterionId criterion = builder.insert(Criterion{.id = {}, .uid = {}, .rubric = rubric, .key = u"1"_s});
        CriterionSpec spec;
        spec.no = u"1"_s;
        spec.title = u"听课"_s;
        spec.weight = Points::whole(10);
        spec.rule.kind =
            QuotaRule{.required = std::vector<GroupAmount>{{.group = u"教师"_s, .required = Amount::whole(10)},
                                                           {.group = u"校长"_s, .required = Amount::whole(20)}},
                      .full = Points::whole(10),
                      .perMissing = Points::whole(1)};
        builder.insert(CriterionVersion{
            .id = {}, .uid = {}, .version = version, .criterion = criterion, .position = 0, .topic = {}, .spec = spec});
        StaffMember member;
        member.name = u"示例教师01"_s;
        staff = builder.insert(member);
        for (const QString &name : {u"教师"_s, u"校长"_s}) {
            const GroupId group = builder.insert(
                Group{.id = {}, .uid = {}, .name = name, .kind = GroupKind::Listed, .sameAs = {}, .position = 0});
            builder.insert(Membership{.id = {}, .uid = {}, .staff = staff, .group = group, .from = {}, .to = {}});
        }
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
        const ScoreAct heard = setScores(state(), version, ActKind::EditScore, {},
                                         {{{staff, criterion}, recorded(CountRecord{Amount::whole(12)})}});
        REQUIRE(heard);
        REQUIRE(acts().run(*heard) == RunResult::Done);
    }

    SheetResult counted() const
    {
        return scoreSheet(state(), ScoringPlan{rubricSheet(state(), version)}, version, staff, Detail::Explained);
    }
    void set(SeveralRoles roles) { REQUIRE(acts().run(setSeveralRoles(state(), term().id, roles)) == RunResult::Done); }
};

} // namespace

TEST_CASE("The largest number of several roles counts where the term says so, and asks otherwise", "[quota]")
{
    TwoRoles school;
    REQUIRE(school.counted().outcomes.front().fault);
    CHECK(school.counted().outcomes.front().fault->code == FaultCode::NoGroup);

    school.set(SeveralRoles::Largest);
    const Outcome outcome = school.counted().outcomes.front();
    CHECK_FALSE(outcome.fault);
    CHECK(outcome.points == Exact{Points::whole(2)}); // eight of 20 are missing
    // All sheets at once, and what leaves the school, say the same.
    CHECK(scoreByVersion(school.state(), school.version, Detail::Totals).front().result.total->toString() == u"2.00"_s);
    const SubjectRecords records = recordsOf(school.state(), school.version, school.staff,
                                             sheetFacts(school.state(), school.version, school.staff));
    CHECK(records.records.front().record.data.group == u"校长"_s);
    // The row in the file stays as it was entered.
    CHECK_FALSE(school.state().all<CellRecord>().begin()->second.record.data.group);

    school.reopen();
    CHECK(school.term().severalRoles == SeveralRoles::Largest);
    CHECK_FALSE(school.counted().outcomes.front().fault);
    school.set(SeveralRoles::Ask);
    CHECK(school.counted().outcomes.front().fault);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK_FALSE(school.counted().outcomes.front().fault);
}

TEST_CASE("The open book of scores follows the choice", "[quota]")
{
    TwoRoles school;
    CurrentTerm term{school.workspace(), QDate{2019, 4, 1}};
    CurrentRubrics rubrics{school.workspace(), term};
    ScoreBook book{school.workspace(), rubrics.teachers};
    CHECK(book.outcome(0, 0).fault);
    school.set(SeveralRoles::Largest);
    CHECK(book.outcome(0, 0).points == Exact{Points::whole(2)});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(book.outcome(0, 0).fault);
}
