// How the lines stay where they are on the screen while something above the table comes and goes.
#include "ui/pages/scores/table/score_table.h"

#include <QScrollBar>

namespace yanben
{

void ScoreTable::resizeEvent(QResizeEvent *event)
{
    FrozenColumnsTableView::resizeEvent(event);
    if (!m_top)
        return;
    const int moved = topOfLines() - *m_top;
    m_top = topOfLines();
    // Who stands at the beginning sees the first line.
    if (moved == 0 || verticalScrollBar()->value() == 0)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    bringBack();
}

void ScoreTable::paintEvent(QPaintEvent *event)
{
    FrozenColumnsTableView::paintEvent(event);
    m_top = topOfLines();
}

void ScoreTable::hideEvent(QHideEvent *event)
{
    m_top.reset();
    FrozenColumnsTableView::hideEvent(event);
}

int ScoreTable::topOfLines() const
{
    return viewport()->mapTo(window(), QPoint{}).y();
}

} // namespace yanben
