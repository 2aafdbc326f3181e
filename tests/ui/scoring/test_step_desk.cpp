#include "ui/acts/step_desk.h"

#include "ui/support/hands.h"
#include "ui/support/sample_pages.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/rubric/weight_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QMessageBox>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample's rubric, published, and its second version, published last; that gives less for the fourth criterion
/// if `moves`.
class StepsBench
{
public:
    explicit StepsBench(bool moves)
    {
        sample.acts().setSigner([this] { return Operator{u"研训处"_s, role}; });
        const RubricVersionId first = version().id;
        run(takeSumAsFullMark(sample.state(), first));
        publish(first);
        run(newDraft(sample.state(), first));
        if (moves) {
            CriterionVersion changed = *criteriaOf(sample.state(), version().id)[3];
            std::get<LevelsRule>(changed.spec.rule.kind).levels.front().points = Points::whole(7);
            run(changeCriterion(sample.state(), changed));
        }
        publish(version().id);
    }

    const RubricVersion &version() const
    {
        return *newestVersionOf(sample.state(), sample.state().all<Rubric>().begin()->first);
    }
    void run(const Act &act) { REQUIRE(sample.acts().run(act) == RunResult::Done); }
    void publish(RubricVersionId id)
    {
        run(publishRubric(sample.state(), id, u"张校长"_s, QDateTime::currentDateTimeUtc()).value());
    }
    /// Answers the question that `step` brings up, and says what it was.
    template <typename Step>
    QStringList asked(QMessageBox::ButtonRole answer, Step step)
    {
        QStringList words;
        answerNext<QMessageBox>([&](QMessageBox &box) {
            words = {box.text(), box.informativeText()};
            for (QAbstractButton *each : box.buttons()) {
                if (box.buttonRole(each) == answer)
                    each->click();
            }
        });
        step();
        return words;
    }
    QString lastTold() const { return told.isEmpty() ? QString{} : told.last().front().toString(); }

    Role role = Role::Editor;
    SamplePages sample;
    QWidget window;
    StepDesk steps{sample.workspace(), sample.context().acts, window};
    QSignalSpy told{&sample.context().acts, &ActFeedback::told};
    QSignalSpy refused{&sample.context().acts, &ActFeedback::refused};
};

} // namespace

TEST_CASE("taking back a version that moves totals asks and says how many, and so does doing it again")
{
    StepsBench bench{true};
    const QStringList question = bench.asked(QMessageBox::RejectRole, [&] { bench.steps.undo(); });
    REQUIRE(question.size() == 2);
    CHECK(question[0].startsWith(u"Take back “Publish version 2 of the rubric: "_s));
    CHECK(question[1].contains(u"from version 2 to version 1"_s));
    CHECK(question[1].contains(u"another total or grade"_s));
    CHECK(bench.version().state == VersionState::Published);
    CHECK(bench.told.isEmpty());

    bench.asked(QMessageBox::AcceptRole, [&] { bench.steps.undo(); });
    CHECK(bench.version().state == VersionState::Draft);
    CHECK(bench.lastTold().startsWith(u"Taken back: Publish version 2 of the rubric: "_s));

    const QStringList again = bench.asked(QMessageBox::AcceptRole, [&] { bench.steps.redo(); });
    REQUIRE(again.size() == 2);
    CHECK(again[1].contains(u"from version 1 to version 2"_s));
    CHECK(bench.version().state == VersionState::Published);
    CHECK(bench.lastTold().startsWith(u"Done again: "_s));
}

TEST_CASE("taking back a version that moves nobody is told and not asked")
{
    StepsBench bench{false};
    bench.steps.undo();
    CHECK(bench.version().state == VersionState::Draft);
    CHECK(bench.lastTold().startsWith(u"Taken back: Publish version 2 of the rubric: "_s));
    bench.steps.undo();
    CHECK(bench.lastTold().startsWith(u"Taken back: Draft version 2 of the rubric: "_s));
    CHECK(bench.version().number == 1);
    CHECK(bench.refused.isEmpty());
}

TEST_CASE("taking back at published results does nothing and says why")
{
    StepsBench bench{false};
    const RubricId rubric = bench.version().rubric;
    const Subject someone = scoredSubjects(bench.sample.state(), rubric).front();
    std::vector<ScoreEdit> edits;
    for (const CriterionVersion *row : criteriaOf(bench.sample.state(), bench.version().id))
        edits.push_back({{someone, row->criterion}, {.state = RecordState::Absent, .data = {}, .note = {}}});
    bench.run(setScores(bench.sample.state(), bench.version().id, ActKind::EditScore, {}, edits).value());
    const auto move = [&](SheetStep step) {
        bench.run(moveSheets(bench.sample.state(), rubric, {},
                             {.step = step,
                              .subjects = {someone},
                              .who = u"张校长"_s,
                              .at = QDateTime::currentDateTimeUtc(),
                              .comment = {}}));
    };
    move(SheetStep::Submit);
    bench.steps.undo();
    CHECK(bench.refused.isEmpty());
    CHECK(bench.lastTold().startsWith(u"Taken back: Submit"_s));
    bench.steps.redo();

    bench.role = Role::Reviewer;
    move(SheetStep::Publish);
    bench.told.clear();
    bench.steps.undo();
    REQUIRE(bench.refused.size() == 1);
    CHECK(bench.refused.front().front().toString().startsWith(u"Nothing taken back: the last step published"_s));
    CHECK(bench.told.isEmpty());
}
