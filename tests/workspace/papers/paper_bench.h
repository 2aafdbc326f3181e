#pragma once

#include "workspace/act_builder.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"
#include "workspace/acts/scoring/score_acts.h"
#include "workspace/acts/scoring/sheet_acts.h"
#include "workspace/papers/scores/list_papers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <functional>

namespace yanben
{

inline const QDateTime printingTime{QDate{2019, 7, 8}, QTime{12, 0}, Qt::UTC};

/// The sample, whose papers are asked for.
class PaperBench
{
public:
    PaperBench()
    {
        const QString path = m_folder.filePath(QStringLiteral("s.yanben"));
        createSample(path);
        m_workspace = Workspace::open(path);
        m_workspace->acts().setSigner([this] { return Operator{QStringLiteral("张校长"), m_role}; });
    }

    const State &state() const { return m_workspace->state(); }
    TermId term() const { return state().all<Term>().begin()->first; }
    RubricId rubric() const { return state().all<Rubric>().begin()->first; }
    RubricVersionId version() const { return versionInUse(state(), rubric())->id; }
    std::vector<SubjectScore> scores(Detail detail = Detail::Totals) const
    {
        return scoreRubric(state(), rubric(), detail);
    }
    SubjectScore score(const QString &name) const
    {
        const Subject staff = *participantOf(state(), name).staff;
        const std::vector<SubjectScore> all = scores(Detail::Explained);
        return *std::ranges::find(all, staff, &SubjectScore::subject);
    }
    std::vector<Subject> staff() const { return scoredSubjects(state(), rubric()); }

    void run(const Act &act)
    {
        m_role = permits(Role::Editor, act.kind) ? Role::Editor : Role::Reviewer;
        REQUIRE(m_workspace->acts().run(act) == RunResult::Done);
    }
    void changeTerms(const std::function<void(RubricTerms &)> &edit)
    {
        ActBuilder builder{state(), ActKind::EditRubric};
        builder.change<RubricVersion>(version(), [&edit](RubricVersion &row) { edit(row.terms); });
        run(builder.take());
    }
    void publish(const std::vector<Subject> &who)
    {
        if (versionInUse(state(), rubric())->state == VersionState::Draft) {
            run(takeSumAsFullMark(state(), version()));
            run(publishRubric(state(), version(), QStringLiteral("研训处"), printingTime).value());
        }
        for (const SheetStep step : {SheetStep::Submit, SheetStep::Publish})
            run(moveSheets(
                state(), rubric(), {},
                {.step = step, .subjects = who, .who = QStringLiteral("张校长"), .at = printingTime, .comment = {}}));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Role m_role = Role::Editor;
};

/// Whoever reached a rank, best first.
inline std::vector<SubjectScore> ranked(std::vector<SubjectScore> scores)
{
    sortByRank(scores);
    std::erase_if(scores, [](const SubjectScore &score) { return !score.result.rank; });
    return scores;
}

} // namespace yanben
