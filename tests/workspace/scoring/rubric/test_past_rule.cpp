// By what a criterion was scored when an act was made.
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/queries/scores/records/past_rule.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <array>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample, whose rubric is a draft at first.
class RuleOfThen
{
public:
    RuleOfThen()
    {
        createSample(m_folder.filePath(u"s.yanben"_s));
        m_workspace = Workspace::open(m_folder.filePath(u"s.yanben"_s));
        acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        run(takeSumAsFullMark(state(), newest()));
    }

    const State &state() const { return m_workspace->state(); }
    ActRunner &acts() { return m_workspace->acts(); }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId newest() const { return newestVersionOf(state(), rubric())->id; }
    /// The key of the act.
    ActId run(const Act &act)
    {
        REQUIRE(acts().run(act) == RunResult::Done);
        return acts().undoable()->id;
    }
    ActId retitle(const QString &title)
    {
        CriterionVersion row = *criteriaOf(state(), newest()).front();
        row.spec.title = title;
        return run(changeCriterion(state(), row));
    }
    ActId publish()
    {
        return run(publishRubric(state(), newest(), u"研训处"_s, QDateTime::currentDateTimeUtc()).value());
    }
    /// A state for the criterion on the first sheet.
    ActId record(CriterionId criterion, RecordState what)
    {
        const ScorePlace place{.subject = scoredSubjects(state(), rubric()).front(), .criterion = criterion};
        const Record record{.state = what, .data = {}, .note = u"病假"_s};
        return run(
            setScores(state(), versionInUse(state(), rubric())->id, ActKind::EditScore, {}, {{place, record}}).value());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QString titleOf(const std::optional<RubricSheet> &sheet)
{
    return sheet ? sheet->criteria.front().title : u"unknown"_s;
}

} // namespace

TEST_CASE("A past act is told by the rule that was in use then, whatever the rule has become", "[rubric]")
{
    RuleOfThen term;
    const CriterionId criterion = criteriaOf(term.state(), term.newest()).front()->criterion;
    term.retitle(u"one"_s);
    const ActId asDraft = term.record(criterion, RecordState::Exempt);
    const ActId edited = term.retitle(u"two"_s);
    const ActId published = term.publish();
    const ActId byFirst = term.record(criterion, RecordState::NotApplicable);
    term.run(newDraft(term.state(), term.newest()));
    term.retitle(u"three"_s);
    const ActId besideDraft = term.record(criterion, RecordState::Exempt);
    const ActId second = term.publish();
    const ActId bySecond = term.record(criterion, RecordState::NotApplicable);

    const PastRule rule{term.state(), term.acts(), term.rubric(), criterion};
    CHECK(titleOf(rule.before(asDraft)) == u"one"_s);
    CHECK(titleOf(rule.after(asDraft)) == u"one"_s);
    CHECK(titleOf(rule.before(edited)) == u"one"_s);
    CHECK(titleOf(rule.after(edited)) == u"two"_s);
    CHECK(titleOf(rule.after(published)) == u"two"_s);
    CHECK(titleOf(rule.after(byFirst)) == u"two"_s);
    CHECK(titleOf(rule.after(besideDraft)) == u"two"_s);
    CHECK(titleOf(rule.before(second)) == u"two"_s);
    CHECK(titleOf(rule.after(second)) == u"three"_s);
    CHECK(titleOf(rule.after(bySecond)) == u"three"_s);
}

TEST_CASE("A past act is told by the version of its time, also when that version was taken back since", "[rubric]")
{
    RuleOfThen term;
    const CriterionId criterion = criteriaOf(term.state(), term.newest()).front()->criterion;
    term.retitle(u"one"_s);
    term.publish();
    const ActId byFirst = term.record(criterion, RecordState::NotApplicable);
    const RubricVersionId first = term.newest();
    const ActId drafting = term.run(newDraft(term.state(), first));
    term.retitle(u"two"_s);
    term.publish();
    const ActId bySecond = term.record(criterion, RecordState::Exempt);
    while (term.newest() != first)
        REQUIRE(term.acts().undo() == RunResult::Done);
    REQUIRE(term.acts().undoable()->id == byFirst);
    const ActId later = term.record(criterion, RecordState::Exempt);

    const PastRule rule{term.state(), term.acts(), term.rubric(), criterion};
    CHECK(titleOf(rule.after(byFirst)) == u"one"_s);
    CHECK(titleOf(rule.after(drafting)) == u"one"_s);
    CHECK(titleOf(rule.before(bySecond)) == u"two"_s);
    CHECK(titleOf(rule.after(bySecond)) == u"two"_s);
    CHECK(titleOf(rule.before(later)) == u"one"_s);
    CHECK(titleOf(rule.after(later)) == u"one"_s);
}

TEST_CASE("By what a criterion was scored before it was there nobody knows", "[rubric]")
{
    RuleOfThen term;
    const CriterionId old = criteriaOf(term.state(), term.newest()).front()->criterion;
    const ActId before = term.record(old, RecordState::Exempt);
    CriterionSpec added = criteriaOf(term.state(), term.newest())[4]->spec;
    added.no = u"99"_s;
    added.title = u"added"_s;
    const ActId adding = term.run(addCriteria(term.state(), term.newest(), std::array{added}));
    std::optional<CriterionId> criterion;
    for (const CriterionVersion *row : criteriaOf(term.state(), term.newest())) {
        if (row->spec.no == added.no)
            criterion = row->criterion;
    }
    REQUIRE(criterion);
    const PastRule rule{term.state(), term.acts(), term.rubric(), *criterion};
    CHECK_FALSE(rule.after(before));
    CHECK_FALSE(rule.before(adding));
    CHECK(titleOf(rule.after(adding)) == u"added"_s);
}
