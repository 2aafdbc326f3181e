#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"

// What is chosen in a table with frozen columns, and where Shift extends it from.

namespace yanben
{

void FrozenColumnsTableView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // A drag tells its two ends, and is current there only afterwards.
    if (state() != DragSelectingState && extendChoice(command))
        return;
    QTableView::setSelection(rect, command);
    if (state() != DragSelectingState && !(command & QItemSelectionModel::Current))
        m_anchor = currentIndex();
}

bool FrozenColumnsTableView::extendChoice(QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex from = m_anchor;
    const QModelIndex to = currentIndex();
    if (!(command & QItemSelectionModel::Current) || !from.isValid() || !to.isValid())
        return false;
    const QModelIndex first = model()->index(qMin(from.row(), to.row()), qMin(from.column(), to.column()));
    const QModelIndex last = model()->index(qMax(from.row(), to.row()), qMax(from.column(), to.column()));
    selectionModel()->select({first, last}, command);
    return true;
}

void FrozenColumnsTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_followed = current; // a click does not scroll
    keepAnchor();
}

void FrozenColumnsTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    keepAnchor();
}

void FrozenColumnsTableView::keepAnchor()
{
    const QModelIndex current = currentIndex();
    const QItemSelection chosen = selectionModel() ? selectionModel()->selection() : QItemSelection{};
    if (chosen.size() != 1 || !chosen.front().contains(current) || chosen.front().height() > 1)
        return;
    if (chosen.front().width() == 1 || selectionBehavior() == SelectRows)
        m_anchor = current;
}

} // namespace yanben
