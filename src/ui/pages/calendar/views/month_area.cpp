#include "ui/pages/calendar/views/month_area.h"

#include "ui/pages/calendar/month_view.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace yanben
{

namespace
{

/// As wide as the viewport, above it.
class MonthHead final : public QWidget
{
public:
    MonthHead(const MonthView &month, QWidget *parent) : QWidget{parent}, m_month{month} {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.save();
        painter.translate(m_month.x(), 0);
        m_month.paintHead(painter);
        painter.restore();
        painter.setPen(coloursOf(palette()).border);
        // Its lower edge is that of the month.
        painter.drawRect(rect().adjusted(0, 0, -1, 0));
    }

private:
    const MonthView &m_month;
};

} // namespace

MonthArea::MonthArea(MonthView &month, QWidget *parent)
    : QScrollArea{parent}, m_month{month}, m_head{new MonthHead{month, this}}
{
    setWidget(&month);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    connect(&month, &MonthView::laidOut, this, &MonthArea::placeHead);
    placeHead();
}

void MonthArea::placeHead()
{
    const int height = m_month.headHeight();
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    const QRect seen = viewport()->geometry();
    m_head->setGeometry(seen.left(), seen.top() - height, seen.width(), height);
    m_head->update();
}

void MonthArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeHead();
}

void MonthArea::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    m_head->update();
}

} // namespace yanben
