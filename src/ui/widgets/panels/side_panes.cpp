#include "ui/widgets/panels/side_panes.h"

#include <QEvent>

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int leastLinesAbove = 9;

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

void SidePanes::turn(Qt::Orientation to)
{
    if (const QList<int> now = sizes();
        orientation() == Qt::Horizontal && std::ranges::all_of(now, [](int width) { return width > 0; }))
        m_beside = now;
    setOrientation(to);
    adopt();
    if (to == Qt::Vertical) {
        setSizes({height() * 3 / 5, height() * 2 / 5});
    } else if (m_beside.size() == count()) {
        setSizes(m_beside);
    } else {
        const int side = widget(1)->sizeHint().width();
        setSizes({std::max(1, width() - handleWidth() - side), side});
    }
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
    adopt();
    const auto inProportion = [this](const QList<int> &widths) {
        const int whole = widths[0] + widths[1];
        const int side = std::min(whole, qRound(widths[1] * static_cast<double>(fontMetrics().height()) / m_line));
        return QList<int>{whole - side, side};
    };
    if (m_beside.size() == count())
        m_beside = inProportion(m_beside);
    if (const QList<int> now = sizes(); orientation() == Qt::Horizontal && now[0] + now[1] > 0)
        setSizes(inProportion(now));
    m_line = fontMetrics().height();
    const Qt::Orientation wanted = width() >= leastBeside() ? Qt::Horizontal : Qt::Vertical;
    if (wanted != orientation())
        turn(wanted);
}

} // namespace yanben
