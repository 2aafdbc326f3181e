#include "support/days_of_the_sample.h"
#include "support/scored_teachers.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/rubric/weight_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/scores/published/version_effects.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The sample, its rubric still a draft, with a full mark that its weights add to.
class Versions
{
public:
    Versions()
    {
        const QString path = m_folder.filePath(u"s.yanben"_s);
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([this] { return Operator{u"张校长"_s, m_role}; });
        first = state().all<RubricVersion>().begin()->first;
        run(takeSumAsFullMark(state(), first));
    }

    const State &state() const { return m_workspace->state(); }
    ActRunner &acts() { return m_workspace->acts(); }
    void run(const Act &act)
    {
        m_role = permits(Role::Editor, act.kind) ? Role::Editor : Role::Reviewer;
        REQUIRE(acts().run(act) == RunResult::Done);
    }
    void publish(RubricVersionId version) { run(publishRubric(state(), version, u"张校长"_s, noon).value()); }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    TermId term() const { return state().all<Term>().begin()->first; }
    const RubricVersion &newest() const { return *newestVersionOf(state(), rubric()); }
    const RubricVersion &inUse() const { return *versionInUse(state(), rubric()); }
    CriterionVersion criterion(RubricVersionId version, std::size_t place) const
    {
        return *criteriaOf(state(), version)[place];
    }
    /// The results of the first teacher.
    void publishResults()
    {
        staff = scoredTeachers(state(), rubric()).front();
        std::vector<ScoreEdit> edits;
        for (const CriterionVersion *row : criteriaOf(state(), inUse().id))
            edits.push_back({{staff, row->criterion}, {.state = RecordState::Absent, .data = {}, .note = {}}});
        run(setScores(state(), inUse().id, ActKind::EditScore, {}, edits).value());
        for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish})
            run(moveSheets(state(), rubric(), {},
                           {.step = step, .subjects = {staff}, .who = u"张校长"_s, .at = noon, .comment = {}}));
    }

    RubricVersionId first{};
    StaffId staff{};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Role m_role = Role::Editor;
};

using Make = std::function<Act(const State &, RubricVersionId)>;

CriterionVersionId firstOf(const State &state, RubricVersionId version)
{
    return criteriaOf(state, version).front()->id;
}

} // namespace

TEST_CASE("Moving a term to a version is one step to undo, until results are published by it", "[rubric]")
{
    Versions rubric;
    rubric.publish(rubric.first);
    CHECK(rubric.newest().state == VersionState::Published);
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(rubric.newest().state == VersionState::Draft);
    CHECK(rubric.newest().publishedBy.isEmpty());
    REQUIRE(rubric.acts().redo() == RunResult::Done);
    CHECK(rubric.newest().publishedBy == u"张校长"_s);

    rubric.publishResults();
    rubric.run(newDraft(rubric.state(), rubric.first));
    const RubricVersionId second = rubric.newest().id;
    CHECK(rubric.inUse().id == rubric.first);
    CriterionVersion changed = rubric.criterion(second, 3);
    std::get<LevelsRule>(changed.spec.rule.kind).levels.front().points = Points::whole(7);
    rubric.run(changeCriterion(rubric.state(), changed));
    const VersionEffects effects = effectsOf(rubric.state(), second).value();
    for (const MovedTotal &moved : effects.moved)
        CHECK(moved.isGivenOut == (moved.subject == Subject{rubric.staff}));

    // Results by the first version do not keep the term from going to the second and back.
    rubric.publish(second);
    CHECK(rubric.inUse().id == second);
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(rubric.inUse().id == rubric.first);
    REQUIRE(rubric.acts().redo() == RunResult::Done);
    CHECK(rubric.inUse().id == second);
    // What came before the results stays.
    const std::vector<Step> steps = rubric.acts().steps();
    const auto publication =
        std::ranges::find_if(steps, [](const Step &step) { return step.act.kind == actWord(ActKind::PublishRubric); });
    REQUIRE(publication != steps.end());
    CHECK(publication->givenOut);
    CHECK(rubric.acts().undoThrough(publication->act.id) == RunResult::GivenOut);
}

TEST_CASE("No act changes a published version", "[rubric]")
{
    Versions rubric;
    rubric.run(placeInSection(rubric.state(), firstOf(rubric.state(), rubric.first), u"师德"_s));
    rubric.publish(rubric.first);
    const RubricSheet before = rubricSheet(rubric.state(), rubric.first);
    const auto [what, make] = GENERATE(table<const char *, Make>({
        {"a criterion",
         [](const State &state, RubricVersionId id) {
             CriterionVersion row = *criteriaOf(state, id).front();
             row.spec.title += u"。"_s;
             return changeCriterion(state, row);
         }},
        {"a new criterion",
         [](const State &state, RubricVersionId id) {
             return addCriteria(state, id, std::vector<CriterionSpec>{{.no = u"99"_s}});
         }},
        {"the order",
         [](const State &state, RubricVersionId id) { return moveCriterion(state, firstOf(state, id), 2); }},
        {"one less", [](const State &state, RubricVersionId id) { return removeCriterion(state, firstOf(state, id)); }},
        {"a file", [](const State &state, RubricVersionId id) { return importRubric(state, id, RubricSheet{}); }},
        {"the terms", [](const State &state, RubricVersionId id) { return setRubricTerms(state, id, RubricTerms{}); }},
        {"the sections", [](const State &state, RubricVersionId id) { return setSections(state, id, {}); }},
        {"a section",
         [](const State &state, RubricVersionId id) { return placeInSection(state, firstOf(state, id), u"教学"_s); }},
        {"a weight",
         [](const State &state,
            RubricVersionId id) { return setWeights(state, id, {{firstOf(state, id), Points::whole(1)}}); }},
        {"a conversion",
         [](const State &state, RubricVersionId id) { return convertToFullMark(state, id, ConvertBase::All); }},
        {"the full mark", [](const State &state, RubricVersionId id) { return takeSumAsFullMark(state, id); }},
        {"weights spread",
         [](const State &state,
            RubricVersionId
                id) { return spreadWeights(state, id, {.wanted = Points::whole(100)}, SpreadWay::Equally); }},
        {"sections spread",
         [](const State &state,
            RubricVersionId
                id) { return spreadWeights(state, id, {.of = WeightLevel::Of::Sections}, SpreadWay::Equally); }},
        {"a section's weight",
         [](const State &state, RubricVersionId id) { return takeSumAsSectionWeight(state, id, u"师德"_s); }},
    }));
    CAPTURE(what);
    CHECK_THROWS_AS(make(rubric.state(), rubric.first), StaleChange);
    CHECK(rubricSheet(rubric.state(), rubric.first) == before);
    CHECK_FALSE(publishRubric(rubric.state(), rubric.first, u"张校长"_s, noon));
}

TEST_CASE("A rubric has one draft at a time, which may be made of any of its versions", "[rubric]")
{
    Versions rubric;
    CHECK_THROWS_AS(newDraft(rubric.state(), rubric.first), StaleChange);
    rubric.publish(rubric.first);
    rubric.run(newDraft(rubric.state(), rubric.first));
    const RubricVersionId second = rubric.newest().id;
    CHECK_THROWS_AS(newDraft(rubric.state(), rubric.first), StaleChange);
    rubric.run(removeCriterion(rubric.state(), firstOf(rubric.state(), second)));
    rubric.run(takeSumAsFullMark(rubric.state(), second));
    rubric.publish(second);
    rubric.run(newDraft(rubric.state(), rubric.first));
    CHECK(rubric.newest().number == 3);
    CHECK(rubricSheet(rubric.state(), rubric.newest().id) == rubricSheet(rubric.state(), rubric.first));
    CHECK(differencesBetween(rubric.state(), rubric.first, rubric.newest().id).empty());
    CHECK(differencesBetween(rubric.state(), second, rubric.newest().id).front().changes ==
          std::vector{CriterionChange::Added});
    CHECK(differencesBetween(rubric.state(), rubric.first, second).front().changes ==
          std::vector{CriterionChange::Removed});
    std::vector<int> numbers;
    for (const RubricVersion *version : versionsOf(rubric.state(), rubric.rubric()))
        numbers.push_back(version->number);
    CHECK(numbers == std::vector{3, 2, 1});
    REQUIRE(rubric.acts().undo() == RunResult::Done);
    CHECK(rubric.newest().id == second);
}

TEST_CASE("Slips and totals name the version that they are counted by, a published one its own", "[rubric]")
{
    Versions rubric;
    const auto totals = [&] {
        return totalsPaper(rubric.state(), rubric.rubric(),
                           scoreRubric(rubric.state(), rubric.rubric(), Detail::Outcomes))
            .versions;
    };
    CHECK(versionsText(totals()) == u"依据细则第1版（草稿）"_s);
    rubric.publish(rubric.first);
    rubric.publishResults();
    rubric.run(newDraft(rubric.state(), rubric.first));
    CHECK(versionsText(totals()) == u"依据细则第1版"_s);
    rubric.publish(rubric.newest().id);
    CHECK(versionsText(totals()) == u"依据细则第1版、第2版"_s);
    for (const SubjectScore &score : scoreRubric(rubric.state(), rubric.rubric(), Detail::Explained)) {
        const SlipDocument slip = slipPaper(rubric.state(), rubric.rubric(), score);
        REQUIRE(slip.version);
        CHECK(slip.version->number == (score.subject == Subject{rubric.staff} ? 1 : 2));
        CHECK(slipTable(slip).subtitleRight == versionsText(std::span{&*slip.version, 1}));
    }
    CHECK(versionsText({}).isEmpty());
}

TEST_CASE("A bonus in the middle of a draft is published, shown and compared like one at its end", "[rubric]")
{
    Versions versions;
    CriterionVersion bonus = versions.criterion(versions.first, 3);
    bonus.spec.bonus = true;
    versions.run(changeCriterion(versions.state(), bonus));
    CHECK(criteriaOf(versions.state(), versions.first).back()->id == bonus.id);
    versions.run(takeSumAsFullMark(versions.state(), versions.first));
    versions.publish(versions.first);
    versions.publishResults();
    CHECK(correctionsOf(versions.state(), versions.rubric()).empty());

    versions.run(newDraft(versions.state(), versions.first));
    CriterionVersion worded = versions.criterion(versions.newest().id, 0);
    worded.spec.standard += u"。"_s;
    versions.run(changeCriterion(versions.state(), worded));
    versions.publish(versions.newest().id);
    CHECK(correctionsOf(versions.state(), versions.rubric()).empty());
}

TEST_CASE("Read again from a file, a criterion that only has another number keeps what was recorded", "[rubric]")
{
    Versions versions;
    RubricSheet sheet = rubricSheet(versions.state(), versions.first);
    const std::size_t cells = versions.state().all<CellRecord>().size();
    const CriterionId moved = versions.criterion(versions.first, 0).criterion;
    sheet.criteria[0].no = u"99"_s;
    versions.run(importRubric(versions.state(), versions.first, sheet));
    CHECK(versions.criterion(versions.first, 0).criterion == moved);
    CHECK(versions.criterion(versions.first, 0).spec.no == u"99"_s);
    CHECK(versions.state().all<CellRecord>().size() == cells);
    sheet.criteria[0].title = u"另一条"_s;
    versions.run(importRubric(versions.state(), versions.first, sheet));
    CHECK(versions.criterion(versions.first, 0).criterion != moved);
}
