// How the lines stay where they are on the screen while something above the table comes and goes.
#include "ui/pages/scores/table/score_table.h"

#include <QScrollBar>

namespace yanben
{

void ScoreTable::resizeEvent(QResizeEvent *event)
{
    FrozenColumnsTableView::resizeEvent(event);
    keepLines();
}

void ScoreTable::keepLines()
{
    // Who stands at the beginning sees the first line.
    if (!m_seen || m_seen->scrolled == 0 || m_seen->top == topOfLines())
        return;
    verticalScrollBar()->setValue(m_seen->scrolled + topOfLines() - m_seen->top);
    bringBack();
}

void ScoreTable::paintEvent(QPaintEvent *event)
{
    FrozenColumnsTableView::paintEvent(event);
    const auto look = [this] { m_seen = Seen{.top = topOfLines(), .scrolled = verticalScrollBar()->value()}; };
    if (!m_seen || m_seen->top == topOfLines()) {
        look();
        return;
    }
    // A layout may move the table before it has its height, or give it that in steps.
    QMetaObject::invokeMethod(
        this,
        [this, look] {
            keepLines();
            look();
        },
        Qt::QueuedConnection);
}

void ScoreTable::hideEvent(QHideEvent *event)
{
    m_seen.reset();
    FrozenColumnsTableView::hideEvent(event);
}

int ScoreTable::topOfLines() const
{
    return viewport()->mapTo(window(), QPoint{}).y();
}

} // namespace yanben
