// What is done on the page of overall results: making and changing one, copying, printing, and the way to the scores.
#include "ui/pages/overall/overall_dialog.h"
#include "ui/pages/overall/overall_page.h"
#include "ui/pages/subject_words.h"
#include "ui/widgets/lists/copied_rows.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"
#include "ui/widgets/lists/standing_order.h"
#include "workspace/acts/scoring/overall_acts.h"
#include "workspace/papers/scores/overall_papers.h"

#include <QTableView>

#include <algorithm>

namespace yanben
{

void OverallPage::addOverall()
{
    if (!m_context.term.id())
        return;
    const TermId term = *m_context.term.id();
    OverallDialog dialog{m_context.state(), term, OverallDialog::fresh(m_context.state(), term), window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_context.acts.runBuilt([&] { return yanben::addOverall(m_context.state(), term, dialog.settings()); }))
        choose(m_context.state().all<Overall>().rbegin()->first);
}

void OverallPage::editOverall()
{
    const Overall *overall = shown();
    if (!overall || !m_context.writable() || !m_context.acts.signer(ActKind::EditOverall))
        return;
    const OverallId id = overall->id;
    OverallDialog dialog{m_context.state(), overall->term, overallSettings(m_context.state(), *overall), window(), id};
    if (dialog.exec() == QDialog::Accepted)
        m_context.acts.runBuilt([&] { return changeOverall(m_context.state(), id, dialog.settings()); });
}

void OverallPage::removeOverall()
{
    if (const Overall *overall = shown())
        m_context.acts.runBuilt([&] { return yanben::removeOverall(m_context.state(), overall->id); });
}

void OverallPage::copy()
{
    copyChosenRows(*m_table, Qt::DisplayRole, CopiedHeads::Above);
}

void OverallPage::openScores(const QModelIndex &index)
{
    const OverallModel::Line &line = m_model->lines()[static_cast<std::size_t>(m_sorted->mapToSource(index).row())];
    std::optional<RubricId> rubric = m_model->rubric(index.column());
    for (const std::optional<RubricId> &each : m_model->table().settings.rubrics) {
        if (!rubric)
            rubric = each;
    }
    if (rubric)
        m_context.rubrics.score(*rubric);
    emit jumpRequested({.page = scoresPageOf(kindOf(line.line.subject)), .id = keyOf(line.line.subject), .part = {}});
}

OverallDocument OverallPage::paper() const
{
    std::vector<Subject> order;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const int line = m_sorted->mapToSource(m_sorted->index(row, 0)).row();
        order.push_back(m_model->lines()[static_cast<std::size_t>(line)].line.subject);
    }
    return overallPaper(m_context.state(), *m_context.term.id(), m_model->table(), order);
}

void OverallPage::print()
{
    m_context.paper.previewTable(overallResultsTable(paper()));
}

void OverallPage::exportTable()
{
    m_context.paper.saveXlsx(overallResultsTable(paper()));
}

} // namespace yanben
