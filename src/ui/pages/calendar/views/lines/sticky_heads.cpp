#include "ui/pages/calendar/views/lines/sticky_heads.h"

#include <QScrollBar>
#include <QTableView>

namespace yanben
{

StickyHeads::StickyHeads(QTableView &table) : QHeaderView{Qt::Vertical, &table}
{
    setSectionsClickable(true);
    table.setVerticalHeader(this);
    // What is scrolled is moved as it was drawn.
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { viewport()->update(); });
}

void StickyHeads::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QRect seen = rect.intersected(viewport()->rect());
    if (!seen.isEmpty())
        QHeaderView::paintSection(painter, seen, section);
}

} // namespace yanben
