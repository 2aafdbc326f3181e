#include "ui/pages/calendar/month_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

// What keys and the mouse do in the month.

namespace yanben
{

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const bool writable = m_content && m_content->writable;
    const CalendarEntry *entry = m_activity && m_content ? m_content->find(*m_activity, m_meeting) : nullptr;
    if (actOnKeys(*event, entry, writable))
        return;
    const int step = arrowDays(event->key());
    if (qAbs(step) == 7 && event->modifiers() & Qt::ControlModifier) {
        cycle(step / 7);
        return;
    }
    if (step != 0) {
        stepBy(step);
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp: stepBy(static_cast<int>(m_day.daysTo(m_day.addMonths(-1)))); return;
    case Qt::Key_PageDown: stepBy(static_cast<int>(m_day.daysTo(m_day.addMonths(1)))); return;
    case Qt::Key_Home: stepBy(1 - m_day.day()); return;
    case Qt::Key_End: stepBy(m_day.daysInMonth() - m_day.day()); return;
    case Qt::Key_Space: openDay(m_day); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_activity)
            emit inspectWanted();
        else if (writable)
            emit newWanted(m_day);
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            endDrag();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

MonthDrag::Grip MonthView::gripAt(const QPoint &place, const PlacedBar &bar) const
{
    const QRect whole = m_layout.barRect(bar);
    const int edge = std::max(4, unit() / 3);
    if (!entryOf(barOf(bar)).hasLength() || whole.width() < 4 * edge)
        return MonthDrag::Grip::Whole;
    if (!bar.goesOnAfter && place.x() > whole.right() - edge)
        return MonthDrag::Grip::Last;
    return !bar.goesOnBefore && place.x() < whole.left() + edge ? MonthDrag::Grip::First : MonthDrag::Grip::Whole;
}

void MonthView::endDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    update();
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    // One whose end nobody heard of.
    endDrag();
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint place = event->position().toPoint();
    const std::optional<QDate> day = m_layout.dayAt(place);
    if (!day)
        return;
    if (moreRect(*day).contains(place)) {
        take(*day, nullptr);
        openDay(*day);
        return;
    }
    const PlacedBar *bar = m_layout.barAt(place);
    if (!bar) {
        take(*day, nullptr);
        return;
    }
    // Choosing may commit what is being typed, after which the bars are others.
    const MonthBar grabbed = barOf(*bar);
    const CalendarEntry entry = entryOf(grabbed);
    const MonthDrag::Grip grip = gripAt(place, *bar);
    take(*day, &grabbed);
    if (m_content->writable && m_activity == grabbed.activity)
        m_drag = MonthDrag{.entry = entry, .grip = grip, .from = place, .grabbed = *day};
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    // It was let go where that is not heard here.
    if (!(event->buttons() & Qt::LeftButton))
        endDrag();
    if (!m_drag) {
        const PlacedBar *bar = m_layout.barAt(place);
        const bool isEnd = bar && m_content->writable && gripAt(place, *bar) != MonthDrag::Grip::Whole;
        setCursor(isEnd ? Qt::SizeHorCursor : bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->moving && (place - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    const bool isMeeting = m_drag->entry.isSeries && m_drag->entry.meeting;
    if (!m_drag->entry.movable && !isMeeting) {
        const CalendarEntry entry = m_drag->entry;
        endDrag();
        wantMove(entry, 0);
        return;
    }
    m_drag->moving = true;
    const bool copies = event->modifiers() & Qt::ControlModifier;
    setCursor(m_drag->grip != MonthDrag::Grip::Whole ? Qt::SizeHorCursor
              : copies                               ? Qt::DragCopyCursor
                                                     : Qt::ClosedHandCursor);
    if (const std::optional<QDate> day = m_layout.dayAt(place))
        m_drag->days = static_cast<int>(m_drag->grabbed.daysTo(*day));
    update();
    emit dragged();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const MonthDrag drag = *m_drag;
    endDrag();
    if (!drag.moving || drag.days == 0)
        return;
    if (drag.grip != MonthDrag::Grip::Whole)
        wantLength(drag.entry, drag.first(), drag.last());
    else if (event->modifiers() & Qt::ControlModifier)
        wantCopy(drag.entry, drag.days);
    else
        wantMove(drag.entry, drag.days);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    endDrag();
    const std::optional<QDate> day = m_layout.dayAt(place);
    if (day && moreRect(*day).contains(place))
        return;
    if (m_layout.barAt(place))
        emit inspectWanted();
    else if (day && m_content && m_content->writable)
        emit newWanted(*day);
}

void MonthView::contextMenuEvent(QContextMenuEvent *event)
{
    endDrag();
    if (!m_content)
        return;
    QPoint place = event->pos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const std::optional<QDate> day = m_layout.dayAt(place);
        if (!day)
            return;
        // Choosing may commit what is being typed, after which the bars are others.
        const PlacedBar *bar = m_layout.barAt(place);
        const std::optional<MonthBar> meant = bar ? std::optional{barOf(*bar)} : std::nullopt;
        take(*day, meant ? &*meant : nullptr);
    } else {
        const QRect bar = m_activity ? barRect(*m_activity, m_day) : QRect{};
        place = bar.isValid() ? QPoint{dayRect(m_day).center().x(), bar.bottom()} : dayRect(m_day).center();
    }
    emit menuWanted(mapToGlobal(place));
}

} // namespace yanben
