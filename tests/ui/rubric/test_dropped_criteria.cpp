// Grades by totals that are out of less than the full mark.
#include "ui/pages/rubric/dialogs/publish_dialog.h"
#include "ui/support/sample_pages.h"
#include "workspace/acts/scoring/rubric/new_rule.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/dropped_criteria.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("publishing tells how many sheets are graded out of less than the full mark", "[rubric]")
{
    SamplePages sample;
    RubricSheet sheet;
    sheet.terms.title = u"考核"_s;
    sheet.terms.fullMark = Points::whole(100);
    for (const QString &no : {u"1"_s, u"2"_s})
        sheet.criteria.push_back({.no = no,
                                  .title = u"条目"_s + no,
                                  .weight = Points::whole(50),
                                  .rule = newRule(NewRule::Rating, Points::whole(50))});
    REQUIRE(sample.acts().run(addRubric(sample.state(), *sample.context().term.id(), sheet)) == RunResult::Done);
    const RubricId rubric = sample.state().all<Rubric>().rbegin()->first;
    const RubricVersionId version = versionInUse(sample.state(), rubric)->id;
    const CriterionVersion first = *criteriaOf(sample.state(), version).front();
    const auto isTold = [&] {
        const PublishDialog dialog{sample.state(), sample.state().get<RubricVersion>(version), std::nullopt};
        return std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().startsWith(u"1 sheets have criteria that do not count"_s);
        });
    };
    CHECK(sheetsWithDroppedCriteria(sample.state(), version) == 0);
    const ScorePlace place{.subject = scoredSubjects(sample.state(), rubric).front(), .criterion = first.criterion};
    const Record exempt{.state = RecordState::Exempt, .data = {}, .note = u"病假"_s};
    REQUIRE(sample.acts().run(setScores(sample.state(), version, ActKind::EditScore, {}, {{place, exempt}}).value()) ==
            RunResult::Done);
    CHECK(sheetsWithDroppedCriteria(sample.state(), version) == 1);
    CHECK_FALSE(isTold()); // without grades nothing is graded

    RubricTerms terms = sample.state().get<RubricVersion>(version).terms;
    terms.grades = {{.name = u"优秀"_s, .atLeast = Points::whole(90)}, {.name = u"合格"_s, .atLeast = {}}};
    REQUIRE(sample.acts().run(setRubricTerms(sample.state(), version, terms)) == RunResult::Done);
    CHECK(isTold());

    CriterionVersion full = *criteriaOf(sample.state(), version).front();
    full.spec.whenExempt = WhenOut::Full;
    REQUIRE(sample.acts().run(changeCriterion(sample.state(), full)) == RunResult::Done);
    CHECK(sheetsWithDroppedCriteria(sample.state(), version) == 0);
    CHECK_FALSE(isTold());
}
