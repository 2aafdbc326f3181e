#include "ui/widgets/panels/side_panes.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int leastLinesAbove = 6; // more, and the page would have to scroll around what scrolls itself

int leastWidthOf(const QWidget &pane)
{
    return pane.minimumWidth() > 0 ? pane.minimumWidth() : pane.minimumSizeHint().width();
}

} // namespace

SidePanes::SidePanes(QWidget *main, QWidget *side, int leastMain, QWidget *parent)
    : QSplitter{Qt::Horizontal, parent}, m_leastMain{leastMain}, m_line{fontMetrics().height()}
{
    addWidget(main);
    addWidget(side);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    adopt();
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (orientation() == Qt::Horizontal)
            m_sideLines = static_cast<double>(sizes()[1]) / m_line;
    });
}

int SidePanes::leastBeside() const
{
    return m_leastMain * fontMetrics().height() + handleWidth() + leastWidthOf(*widget(1));
}

QSize SidePanes::minimumSizeHint() const
{
    const int lines = leastLinesAbove * fontMetrics().height();
    const QSize first = widget(0)->minimumSizeHint();
    const QSize second = widget(1)->minimumSizeHint();
    const int width = std::max(first.width(), leastWidthOf(*widget(1)));
    if (orientation() == Qt::Horizontal)
        return {width, std::max(first.height(), second.height())};
    return {width, std::max(first.height(), lines) + handleWidth() + std::max(second.height(), lines)};
}

void SidePanes::adopt()
{
    widget(0)->setMinimumWidth(orientation() == Qt::Horizontal ? m_leastMain * fontMetrics().height() : 0);
}

void SidePanes::noteSide()
{
    const QList<int> now = sizes();
    if (m_sideLines || orientation() != Qt::Horizontal || now[0] <= 0 || now[1] <= 0)
        return;
    // Beside a first one that has no more than its least, the side may have less than it was meant to have.
    const bool isPressed = now[0] <= widget(0)->minimumWidth();
    const int side = isPressed ? std::max(now[1], widget(1)->sizeHint().width()) : now[1];
    m_sideLines = static_cast<double>(side) / m_line;
}

QList<int> SidePanes::besides() const
{
    const int room = std::max(2, width() - handleWidth());
    const int wanted = m_sideLines ? qRound(*m_sideLines * fontMetrics().height()) : widget(1)->sizeHint().width();
    const int side = std::min(room - 1, wanted);
    return {room - side, side};
}

void SidePanes::turn(Qt::Orientation to)
{
    noteSide();
    setOrientation(to);
    adopt();
    if (to == Qt::Vertical)
        setSizes({height() * 3 / 5, height() * 2 / 5});
    else
        setSizes(besides());
    updateGeometry();
}

void SidePanes::resizeEvent(QResizeEvent *event)
{
    const Qt::Orientation wanted = width() >= leastBeside() ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation())
        turn(wanted);
    QSplitter::resizeEvent(event);
}

void SidePanes::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::FontChange || count() < 2)
        return;
    noteSide();
    m_line = fontMetrics().height();
    adopt();
    const auto settle = [this] {
        const Qt::Orientation wanted = width() >= leastBeside() ? Qt::Horizontal : Qt::Vertical;
        if (wanted != orientation())
            turn(wanted);
        else if (wanted == Qt::Horizontal && m_sideLines)
            setSizes(besides());
    };
    settle();
    // Once more when what stands inside has its new letters: until then its least width is that of the old ones.
    QTimer::singleShot(0, this, settle);
}

} // namespace yanben
