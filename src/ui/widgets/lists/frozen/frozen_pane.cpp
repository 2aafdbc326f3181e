#include "ui/widgets/lists/frozen/frozen_pane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QWheelEvent>

namespace yanben
{

FrozenPane::FrozenPane(FrozenColumnsTableView &table) : QTableView(&table), m_table(table)
{
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusProxy(&table);
    setFrameShape(QFrame::NoFrame);
    styleFrame(*this, Frame::None, Ground::Own);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setWordWrap(false);
}

bool FrozenPane::open(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return QTableView::edit(index, trigger, event);
}

void FrozenPane::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (state() != DragSelectingState && m_table.extendChoice(command))
        return;
    QTableView::setSelection(rect, command);
    if (state() != DragSelectingState && !(command & QItemSelectionModel::Current))
        m_table.m_anchor = currentIndex();
}

void FrozenPane::wheelEvent(QWheelEvent *event)
{
    m_table.wheelEvent(event);
}

void FrozenPane::mousePressEvent(QMouseEvent *event)
{
    m_table.setFocus(Qt::MouseFocusReason);
    QTableView::mousePressEvent(event);
}

} // namespace yanben
