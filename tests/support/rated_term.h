#pragma once

#include "support/days_of_the_sample.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/queries/scores/published/corrections.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

/// The sample with its rubric published; two teachers have a mark everywhere.
class RatedTerm
{
public:
    RatedTerm()
    {
        createSample(path());
        open();
        const RubricVersionId first = state().all<RubricVersion>().begin()->first;
        run(takeSumAsFullMark(state(), first));
        run(publishRubric(state(), first, u"研训处"_s, noon).value());
        staff = scoredSubjects(state(), rubric());
        for (const std::size_t each : {0U, 1U}) {
            std::vector<ScoreEdit> edits;
            for (const CriterionVersion *row : criteriaOf(state(), version()))
                edits.push_back(
                    {{staff[each], row->criterion}, {.state = RecordState::Absent, .data = {}, .note = {}}});
            run(setScores(state(), version(), ActKind::EditScore, {}, edits).value());
            setLevel(each, 2);
        }
    }

    QString path() const { return m_folder.filePath(u"s.yanben"_s); }
    void open()
    {
        m_workspace.reset();
        m_workspace = Workspace::open(path());
        m_workspace->acts().setSigner([this] { return Operator{u"张校长"_s, role}; });
    }
    const State &state() const { return m_workspace->state(); }
    ActRunner &acts() { return m_workspace->acts(); }
    Workspace &workspace() { return *m_workspace; }
    void run(const Act &act) { REQUIRE(m_workspace->acts().run(act) == RunResult::Done); }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId version() const { return versionInUse(state(), rubric())->id; }
    SheetState at(std::size_t who) const { return sheetState(state(), rubric(), staff[who]); }

    Act move(SheetStep step, const std::vector<std::size_t> &who) const
    {
        std::vector<Subject> each;
        for (const std::size_t place : who)
            each.push_back(staff[place]);
        return moveSheets(state(), rubric(), {},
                          {.step = step, .subjects = each, .who = u"张校长"_s, .at = noon, .comment = u"补依据"_s});
    }
    void take(SheetStep step, const std::vector<std::size_t> &who)
    {
        const Act act = move(step, who);
        role = permits(Role::Editor, act.kind) ? Role::Editor : Role::Reviewer;
        run(act);
        role = Role::Editor;
    }
    void publish(const std::vector<std::size_t> &who)
    {
        take(SheetStep::Submit, who);
        take(SheetStep::Publish, who);
    }

    /// The fifth criterion has levels of 5, 3 and 1 points, for everybody.
    ScorePlace levelPlace(std::size_t who) const { return {staff[who], criteriaOf(state(), version())[4]->criterion}; }
    ScoreAct levelAct(std::size_t who, std::size_t level) const
    {
        const auto &rule = std::get<LevelsRule>(criteriaOf(state(), version())[4]->spec.rule.kind);
        return setScores(
            state(), version(), ActKind::EditScore, {},
            {{levelPlace(who), recorded(LevelsRecord{.levels = {recordKey(rule.levels[level])}, .flags = {}})}});
    }
    void setLevel(std::size_t who, std::size_t level) { run(levelAct(who, level).value()); }

    std::vector<SubjectScore> scores() const { return scoreRubric(state(), rubric(), Detail::Outcomes); }
    QString total(std::size_t who) const
    {
        for (const SubjectScore &score : scores()) {
            if (score.subject == staff[who])
                return score.result.total->toString();
        }
        return {};
    }
    /// Somebody who is not scored everywhere.
    std::size_t unfinished() const
    {
        const std::vector<SubjectScore> all = scores();
        const auto found = std::ranges::find_if(all, [](const SubjectScore &each) { return each.result.provisional; });
        REQUIRE(found != all.end());
        return static_cast<std::size_t>(found - all.begin());
    }
    std::vector<Correction> corrections() const { return correctionsOf(state(), rubric()); }
    void correct(const QString &why, std::size_t who = 0)
    {
        role = Role::Reviewer;
        run(correctSheets(state(), rubric(), {}, {staff[who]}, why, u"张校长"_s, noon));
        role = Role::Editor;
    }

    Role role = Role::Editor;
    std::vector<Subject> staff;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace yanben
