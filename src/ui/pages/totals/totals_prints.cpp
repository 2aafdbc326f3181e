#include "ui/pages/totals/totals_prints.h"

#include "ui/pages/prints/praise_dialog.h"
#include "ui/pages/prints/slips_dialog.h"
#include "workspace/papers/scores/list_papers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/term_rows.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace yanben
{

TotalsPrints::TotalsPrints(PageContext &context, QWidget &page, Shown shown)
    : QObject{&page}, m_context{context}, m_page{page}, m_shown{std::move(shown)}
{}

void TotalsPrints::fill(QMenu &menu)
{
    menu.addAction(tr("Term totals"), this, &TotalsPrints::printTotals);
    menu.addSeparator();
    menu.addAction(tr("Ranking"), this, &TotalsPrints::printRanking);
    QAction *byGroup = menu.addAction(tr("Ranking by group"), this, &TotalsPrints::printRankingByGroup);
    QAction *grades = menu.addAction(tr("Grade list"), this, &TotalsPrints::printGrades);
    menu.addAction(tr("Praise list…"), this, &TotalsPrints::printPraise);
    menu.addSeparator();
    QAction *slips = menu.addAction(tr("Feedback slips of all teachers…"), this,
                                    [this] { printSlips(m_context, rubric(), m_page.window()); });
    connect(&menu, &QMenu::aboutToShow, this, [this, byGroup, grades, slips] {
        const std::optional<RubricId> shown = m_context.rubrics.results.id();
        const bool areTeachers = shown && subjectKind(m_context.state(), *shown) == RubricSubject::Teacher;
        byGroup->setEnabled(areTeachers);
        slips->setText(areTeachers ? tr("Feedback slips of all teachers…") : tr("All feedback slips…"));
        const bool has = shown && hasGrades(m_context.state(), rubric());
        grades->setEnabled(has);
        grades->setText(has ? tr("Grade list") : tr("Grade list (the rubric has no grades)"));
    });
}

PrintTable TotalsPrints::totals() const
{
    const std::vector<SubjectScore> all = scoreRubric(m_context.state(), rubric(), Detail::Totals);
    std::vector<SubjectScore> shown;
    for (const Subject subject : m_shown().subjects) {
        const auto found = std::ranges::find(all, subject, &SubjectScore::subject);
        if (found != all.end())
            shown.push_back(*found);
    }
    return totalsTable(totalsPaper(m_context.state(), rubric(), shown));
}

void TotalsPrints::printTotals()
{
    m_context.paper.previewTable(totals());
}

void TotalsPrints::printRanking()
{
    const PrintGroup shown = m_shown();
    const std::vector<SubjectScore> scores = scoreRubric(m_context.state(), rubric(), Detail::Totals);
    const std::span<const PrintGroup> groups =
        shown.name.isEmpty() ? std::span<const PrintGroup>{} : std::span{&shown, 1};
    m_context.paper.previewTable(rankingTable(rankingPaper(m_context.state(), rubric(), scores, groups)));
}

void TotalsPrints::printRankingByGroup()
{
    const std::vector<SubjectScore> scores = scoreRubric(m_context.state(), rubric(), Detail::Totals);
    std::vector<Subject> subjects;
    std::ranges::transform(scores, std::back_inserter(subjects), &SubjectScore::subject);
    const std::vector<PrintGroup> groups =
        printGroups(m_context.state(), *m_context.term.id(), subjects, InSeveral::EachGroup);
    m_context.paper.previewTable(rankingTable(rankingPaper(m_context.state(), rubric(), scores, groups)));
}

void TotalsPrints::printGrades()
{
    const PrintGroup shown = m_shown();
    const std::vector<SubjectScore> scores = scoreRubric(m_context.state(), rubric(), Detail::Totals);
    m_context.paper.previewTable(
        gradeListTable(gradeListPaper(m_context.state(), rubric(), scores, shown.name.isEmpty() ? nullptr : &shown)));
}

void TotalsPrints::printPraise()
{
    PraiseDialog dialog{m_context.state(), rubric(), m_shown(), m_page.window()};
    if (dialog.exec() == QDialog::Accepted)
        m_context.paper.previewTable(praiseListTable(dialog.document()));
}

} // namespace yanben
