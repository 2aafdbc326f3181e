#include "ui/widgets/lists/frozen/frozen_edge.h"

#include "ui/theme/colours.h"

#include <QMouseEvent>
#include <QPainter>

namespace yanben
{

FrozenEdge::FrozenEdge(Qt::Edge line, QWidget *parent) : QWidget{parent}, m_line{line}
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    hide();
}

void FrozenEdge::setHead(int height)
{
    m_head = height;
    update();
}

void FrozenEdge::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter{this};
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.border);
    painter.drawLine(0, m_head - 1, width() - 1, m_head - 1);
    painter.setPen(colours.strongBorder);
    const int x = m_line == Qt::LeftEdge ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height() - 1);
}

void FrozenEdge::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    emit pressed();
}

} // namespace yanben
