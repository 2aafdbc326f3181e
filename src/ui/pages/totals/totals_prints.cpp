#include "ui/pages/totals/totals_prints.h"

#include "documents/paper/paper_job.h"
#include "ui/pages/prints/praise_dialog.h"
#include "ui/pages/prints/slips_dialog.h"
#include "workspace/papers/list_papers.h"
#include "workspace/papers/score_papers.h"

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
    menu.addAction(tr("Ranking by group"), this, &TotalsPrints::printRankingByGroup);
    QAction *grades = menu.addAction(tr("Grade list"), this, &TotalsPrints::printGrades);
    menu.addAction(tr("Praise list…"), this, &TotalsPrints::printPraise);
    menu.addSeparator();
    menu.addAction(tr("Feedback slips of all teachers…"), this, [this] { printSlips(m_context, m_page.window()); });
    connect(&menu, &QMenu::aboutToShow, this, [this, grades] {
        const bool has = m_context.term.id() && hasGrades(m_context.state(), term());
        grades->setEnabled(has);
        grades->setText(has ? tr("Grade list") : tr("Grade list (the rubric has no grades)"));
    });
}

PrintTable TotalsPrints::totals() const
{
    const std::vector<TeacherScore> all = scoreTerm(m_context.state(), term(), Detail::Totals);
    std::vector<TeacherScore> shown;
    for (const StaffId staff : m_shown().staff) {
        const auto found = std::ranges::find(all, staff, &TeacherScore::staff);
        if (found != all.end())
            shown.push_back(*found);
    }
    return totalsTable(totalsPaper(m_context.state(), term(), shown));
}

void TotalsPrints::printTotals()
{
    preview(totals());
}

void TotalsPrints::printRanking()
{
    const PrintGroup shown = m_shown();
    const std::vector<TeacherScore> scores = scoreTerm(m_context.state(), term(), Detail::Totals);
    const std::span<const PrintGroup> groups =
        shown.name.isEmpty() ? std::span<const PrintGroup>{} : std::span{&shown, 1};
    preview(rankingTable(rankingPaper(m_context.state(), term(), scores, groups)));
}

void TotalsPrints::printRankingByGroup()
{
    const std::vector<TeacherScore> scores = scoreTerm(m_context.state(), term(), Detail::Totals);
    std::vector<StaffId> staff;
    std::ranges::transform(scores, std::back_inserter(staff), &TeacherScore::staff);
    const std::vector<PrintGroup> groups = printGroups(m_context.state(), term(), staff, InSeveral::EachGroup);
    preview(rankingTable(rankingPaper(m_context.state(), term(), scores, groups)));
}

void TotalsPrints::printGrades()
{
    const PrintGroup shown = m_shown();
    const std::vector<TeacherScore> scores = scoreTerm(m_context.state(), term(), Detail::Totals);
    preview(gradeListTable(gradeListPaper(m_context.state(), term(), scores, shown.name.isEmpty() ? nullptr : &shown)));
}

void TotalsPrints::printPraise()
{
    PraiseDialog dialog{m_context.state(), term(), m_shown(), m_page.window()};
    if (dialog.exec() == QDialog::Accepted)
        preview(praiseListTable(dialog.document()));
}

void TotalsPrints::preview(const PrintTable &table)
{
    m_context.paper.preview(
        {.title = table.title, .pages = [&table](const PaperFonts &fonts) { return tablePages(table, fonts); }});
}

} // namespace yanben
