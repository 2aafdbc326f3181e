#include "ui/pages/sheets/open_cells_list.h"

#include "ui/pages/subject_words.h"
#include "workspace/queries/subjects.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace yanben
{

using namespace Qt::StringLiterals;

OpenCellsList::OpenCellsList(const yanben::State &state, QWidget *parent) : QTreeWidget{parent}, m_state{state}
{
    setAccessibleName(tr("Not rated, or raters differ"));
    setToolTip(tr("Enter or a double click on a name goes to the cell"));
    header()->hide();
    setColumnCount(1);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false); // by activation, or it would fold at once what has just unfolded
    setMinimumHeight(fontMetrics().height() * 9);
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QTreeWidgetItem *criterion = item->parent();
        if (!criterion) {
            item->setExpanded(!item->isExpanded());
            return;
        }
        const auto subject = item->data(0, Qt::UserRole).value<qint64>();
        const auto page = static_cast<PageId>(item->data(0, Qt::UserRole + 1).toInt());
        emit wanted({.page = page, .id = subject, .part = criterion->data(0, Qt::UserRole).toString()});
    });
}

void OpenCellsList::list(const std::vector<OpenCells> &cells)
{
    clear();
    for (const OpenCells &each : cells) {
        const CriterionSpec &spec = m_state.get<CriterionVersion>(each.criterion).spec;
        auto *criterion = new QTreeWidgetItem{
            this, {tr("%1. %2: %3").arg(spec.no, spec.title, QString::number(each.subjects.size()))}};
        criterion->setData(0, Qt::UserRole, criterionPart(each.criterion));
        for (const Subject subject : each.subjects) {
            auto *name = new QTreeWidgetItem{criterion, {subjectName(m_state, subject)}};
            name->setData(0, Qt::UserRole, keyOf(subject));
            name->setData(0, Qt::UserRole + 1, static_cast<int>(scoresPageOf(kindOf(subject))));
        }
        criterion->setExpanded(cells.size() == 1 || each.subjects.size() <= 3);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
}

void OpenCellsList::keyPressEvent(QKeyEvent *event)
{
    QTreeWidget::keyPressEvent(event);
    // A view lets Enter go on to its dialog, whose button would submit what was only to be looked at.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

} // namespace yanben
