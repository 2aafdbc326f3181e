#include "ui/pages/calendar/month_view.h"

#include "calendar/when_text.h"
#include "ui/pages/calendar/month_accessible.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

MonthView::MonthView(QWidget *parent) : QWidget(parent)
{
    installMonthAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Month"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMonth(m_month);
}

void MonthView::setMonth(YearMonth month)
{
    m_month = month;
    m_rows = monthGrid(month, m_term.weekStart);
    if (m_day.year() != month.year || m_day.month() != month.month)
        m_day = month.firstDay();
    m_drag.reset();
    // The bars belong to the month before until the new one's come.
    m_lanes = {};
    ++m_revision;
    setAccessibleDescription(tr("%1-%2").arg(month.year).arg(month.month));
    updateGeometry();
    update();
}

void MonthView::setContent(const Term &term, SchoolCalendar calendar, std::vector<MonthBar> bars, QDate today)
{
    m_term = term;
    m_calendar = std::move(calendar);
    m_bars = std::move(bars);
    m_today = today;
    m_rows = monthGrid(m_month, m_term.weekStart);
    std::vector<LaneItem> items;
    for (const MonthBar &bar : m_bars)
        items.push_back({bar.first, bar.last});
    m_lanes = layOutLanes(items, m_rows);
    m_drag.reset();
    ++m_revision;
    updateGeometry();
    update();
}

void MonthView::choose(QDate day, std::optional<ActivityId> activity)
{
    const bool same = m_day == day && m_activity == activity;
    m_day = day;
    m_activity = activity;
    update();
    if (same)
        return;
    announce();
    emit chosen();
}

std::optional<MeetingKey> MonthView::meeting() const
{
    for (const MonthBar &bar : m_bars) {
        if (bar.ofSeries && bar.activity == m_activity && bar.first <= m_day && m_day <= bar.last)
            return bar.meeting;
    }
    return std::nullopt;
}

std::vector<ActivityId> MonthView::activitiesOn(QDate day) const
{
    std::vector<std::pair<int, ActivityId>> found;
    for (const LaneBar &bar : m_lanes.bars) {
        const GridRow &row = m_rows[static_cast<std::size_t>(bar.row)];
        if (row[static_cast<std::size_t>(bar.firstColumn)] <= day &&
            day <= row[static_cast<std::size_t>(bar.lastColumn)])
            found.emplace_back(bar.lane, m_bars[bar.item].activity);
    }
    std::ranges::sort(found);
    std::vector<ActivityId> activities;
    for (const auto &[lane, activity] : found)
        activities.push_back(activity);
    return activities;
}

bool MonthView::stepBy(int days)
{
    const QDate day = m_day.addDays(days);
    if (day.year() != m_month.year || day.month() != m_month.month)
        emit monthWanted({day.year(), day.month()});
    const std::vector<ActivityId> there = activitiesOn(day);
    choose(day, there.empty() ? std::nullopt : std::optional(there.front()));
    return true;
}

void MonthView::cycle(int steps)
{
    const std::vector<ActivityId> there = activitiesOn(m_day);
    if (there.empty())
        return;
    const auto count = static_cast<int>(there.size());
    const auto found = m_activity ? std::ranges::find(there, *m_activity) : there.end();
    const int at = found == there.end() ? (steps > 0 ? -1 : 0) : static_cast<int>(found - there.begin());
    choose(m_day, there[static_cast<std::size_t>((at + steps + count) % count)]);
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left    ? -1
                     : event->key() == Qt::Key_Right ? 1
                     : event->key() == Qt::Key_Up    ? -7
                     : event->key() == Qt::Key_Down  ? 7
                                                     : 0;
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (step != 0 && alt) {
        if (m_readOnly)
            return;
        if (const std::optional<MeetingKey> key = meeting())
            emit meetingMoveWanted(*key, step);
        else if (m_activity)
            emit moveWanted(*m_activity, step);
        return;
    }
    if (step != 0 && control && qAbs(step) == 7) {
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_activity)
            emit inspectWanted();
        else if (!m_readOnly)
            emit newWanted(m_day);
        return;
    case Qt::Key_Delete:
        if (m_readOnly)
            return;
        if (const std::optional<MeetingKey> key = meeting())
            emit removeMeetingWanted(*key);
        else if (m_activity)
            emit removeWanted(*m_activity);
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            m_drag.reset();
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint place = event->position().toPoint();
    const std::optional<QDate> day = dayAt(place);
    if (!day)
        return;
    const LaneBar *bar = barAt(place);
    // Choosing may commit what is being typed, after which the bars are others.
    const std::optional<MonthBar> grabbed = bar ? std::optional(m_bars[bar->item]) : std::nullopt;
    choose(*day, grabbed ? std::optional(grabbed->activity) : std::nullopt);
    if (grabbed && m_activity == grabbed->activity && !m_readOnly) {
        const MonthBar &item = *grabbed;
        m_drag = Drag{.activity = item.activity,
                      .meeting = item.ofSeries ? item.meeting : std::nullopt,
                      .from = place,
                      .grabbed = *day,
                      .first = item.first,
                      .last = item.last,
                      .movable = item.movable || item.ofSeries};
    }
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_drag) {
        setCursor(barAt(place) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_drag->moving && (place - m_drag->from).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag->movable) {
        const ActivityId activity = m_drag->activity;
        m_drag.reset();
        emit moveRefused(activity);
        return;
    }
    m_drag->moving = true;
    setCursor(Qt::ClosedHandCursor);
    if (const std::optional<QDate> day = dayAt(place))
        m_drag->days = static_cast<int>(m_drag->grabbed.daysTo(*day));
    update();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const Drag drag = *m_drag;
    m_drag.reset();
    setCursor(Qt::ArrowCursor);
    update();
    if (!drag.moving || drag.days == 0)
        return;
    if (drag.meeting)
        emit meetingMoveWanted(*drag.meeting, drag.days);
    else
        emit moveWanted(drag.activity, drag.days);
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    m_drag.reset();
    if (barAt(place))
        emit inspectWanted();
    else if (const std::optional<QDate> day = dayAt(place); day && !m_readOnly)
        emit newWanted(*day);
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

bool MonthView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const LaneBar *bar = barAt(help->pos())) {
            const MonthBar &item = m_bars[bar->item];
            const QString days = item.first == item.last ? dayText(item.first, m_term, WhenStyle::WithWeekdays)
                                                         : rangeText(item.first, item.last, m_term);
            QStringList lines{item.title, days, item.leaders};
            lines.removeAll(QString());
            // Escaped: what a file holds is never taken for markup.
            QToolTip::showText(help->globalPos(), lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace yanben
