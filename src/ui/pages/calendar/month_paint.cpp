#include "calendar/when_text.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

// Where things stand in the month and how they are drawn.

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int columns = 7;

}

int MonthView::rowHeightWanted(std::size_t row) const
{
    const int lanes = row < m_lanes.lanesPerRow.size() ? m_lanes.lanesPerRow[row] : 0;
    return unit() * 3 / 2 + laneStep() * std::max(2, lanes) + unit() / 3;
}

QRect MonthView::rowRect(std::size_t row) const
{
    int wanted = 0;
    int before = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        wanted += rowHeightWanted(i);
        before += i < row ? rowHeightWanted(i) : 0;
    }
    // Room that is left is shared by all rows alike.
    const auto count = static_cast<int>(m_rows.size());
    const int spare = std::max(0, height() - headHeight() - wanted);
    const auto at = static_cast<int>(row);
    return {0, headHeight() + before + spare * at / count, width(),
            rowHeightWanted(row) + spare * (at + 1) / count - spare * at / count};
}

QRect MonthView::cellRect(std::size_t row, int column) const
{
    const QRect whole = rowRect(row);
    const int room = width() - weekWidth();
    const int left = weekWidth() + room * column / columns;
    const int right = weekWidth() + room * (column + 1) / columns;
    return {left, whole.top(), right - left, whole.height()};
}

QRect MonthView::rectOf(const LaneBar &bar) const
{
    const auto row = static_cast<std::size_t>(bar.row);
    const QRect first = cellRect(row, bar.firstColumn);
    const QRect last = cellRect(row, bar.lastColumn);
    const int left = first.left() + (bar.goesOnBefore ? 0 : 3);
    const int right = last.right() - (bar.goesOnAfter ? 0 : 3);
    return {left, first.top() + unit() * 3 / 2 + bar.lane * laneStep(), right - left, laneStep() - unit() / 5};
}

QRect MonthView::dayRect(QDate day) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto found = std::ranges::find(m_rows[row], day);
        if (found != m_rows[row].end())
            return cellRect(row, static_cast<int>(found - m_rows[row].begin()));
    }
    return {};
}

QRect MonthView::barRect(ActivityId activity, QDate day) const
{
    for (const LaneBar &bar : m_lanes.bars) {
        const QRect place = rectOf(bar);
        const QRect cell = dayRect(day);
        if (m_bars[bar.item].activity == activity && place.intersects(cell))
            return place;
    }
    return {};
}

std::optional<QDate> MonthView::dayAt(const QPoint &place) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (cellRect(row, column).contains(place))
                return m_rows[row][static_cast<std::size_t>(column)];
        }
    }
    return std::nullopt;
}

const LaneBar *MonthView::barAt(const QPoint &place) const
{
    const auto found =
        std::ranges::find_if(m_lanes.bars, [&](const LaneBar &bar) { return rectOf(bar).contains(place); });
    return found == m_lanes.bars.end() ? nullptr : &*found;
}

QSize MonthView::minimumSizeHint() const
{
    int height = headHeight();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        height += rowHeightWanted(row);
    return {weekWidth() + columns * unit() * 3, height};
}

QSize MonthView::sizeHint() const
{
    return minimumSizeHint().expandedTo({weekWidth() + columns * unit() * 5, 0});
}

QString MonthView::holidayWord(QDate day) const
{
    const DayKind kind = m_calendar.kindOf(day);
    if (kind == DayKind::Holiday)
        return u"%1 休"_s.arg(m_calendar.festivalOn(day)).trimmed();
    return kind == DayKind::MakeUpWorkday ? u"班"_s : QString();
}

void MonthView::paintHead(QPainter &painter) const
{
    const Colours &c = coloursOf(palette());
    painter.fillRect(QRect(0, 0, width(), headHeight()), c.surface);
    painter.setFont(scaledFont(font(), 0.92, true));
    painter.setPen(c.muted);
    painter.drawText(QRect(0, 0, weekWidth(), headHeight()), Qt::AlignCenter, tr("Week"));
    for (int column = 0; column < columns && !m_rows.empty(); ++column) {
        const QRect cell = cellRect(0, column);
        const int weekday = m_rows.front()[static_cast<std::size_t>(column)].dayOfWeek();
        painter.drawText(QRect(cell.left(), 0, cell.width(), headHeight()), Qt::AlignCenter,
                         weekdayText(weekday).remove(u'周'));
    }
}

void MonthView::paintDay(QPainter &painter, QDate day, const QRect &cell) const
{
    const Colours &c = coloursOf(palette());
    const DayKind kind = m_calendar.kindOf(day);
    const bool own = day.month() == m_month.month;
    const bool weekend = kind == DayKind::Weekend || (kind == DayKind::Unknown && day.dayOfWeek() >= Qt::Saturday);
    painter.fillRect(cell, kind == DayKind::Holiday ? c.dangerSoft : weekend ? c.surface : c.card);
    painter.setPen(c.border);
    painter.drawLine(cell.topLeft(), cell.bottomLeft());

    const int pad = unit() / 3;
    const QRect line(cell.left() + pad, cell.top() + pad / 2, cell.width() - 2 * pad, unit() * 5 / 4);
    const bool today = day == m_today;
    painter.setFont(scaledFont(font(), 0.92, own || today));
    const QString number = own ? QString::number(day.day()) : u"%1/%2"_s.arg(day.month()).arg(day.day());
    if (today) {
        const int wide = std::max(line.height(), painter.fontMetrics().horizontalAdvance(number) + pad * 2);
        const QRect mark(line.left() - pad / 2, line.top(), wide, line.height());
        drawRounded(painter, mark, line.height() / 2.0, c.accentFill);
        painter.setPen(c.onAccent);
        painter.drawText(mark, Qt::AlignCenter, number);
    } else {
        painter.setPen(!own ? c.disabled : kind == DayKind::Holiday ? c.danger : weekend ? c.muted : c.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, number);
    }
    const int used = painter.fontMetrics().horizontalAdvance(number) + pad * 2;

    const QString word = holidayWord(day);
    if (word.isEmpty())
        return;
    painter.setFont(scaledFont(font(), 0.82));
    if (kind == DayKind::MakeUpWorkday) {
        const int side = painter.fontMetrics().height() + 2;
        const QRect box(line.right() - side + 1, line.top(), side, side);
        drawRounded(painter, box, 3, c.card, c.strongBorder);
        painter.setPen(c.muted);
        painter.drawText(box, Qt::AlignCenter, word);
        return;
    }
    painter.setPen(c.danger);
    const QRect rest = line.adjusted(used, 0, 0, 0);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().horizontalAdvance(word) <= rest.width() ? word : u"休"_s);
}

void MonthView::paintBar(QPainter &painter, const LaneBar &bar) const
{
    const Colours &c = coloursOf(palette());
    const MonthBar &item = m_bars[bar.item];
    const ToneColours tone = toneColours(c, item.tone);
    const QRect place = rectOf(bar);
    drawRounded(painter, place, bar.goesOnBefore ? 0 : 3, tone.ground);
    const int strip = std::max(3, unit() / 6);
    if (!bar.goesOnBefore)
        painter.fillRect(QRect(place.left(), place.top(), strip, place.height()), tone.text);
    painter.setFont(scaledFont(font(), 0.92));
    painter.setPen(tone.text);
    const QRect words = place.adjusted(strip + unit() / 3, 0, -2, 0);
    QString text = item.title.isEmpty() ? tr("(no content)") : item.title;
    if (bar.lastColumn > bar.firstColumn && !bar.goesOnBefore && !item.leaders.isEmpty())
        text += u" · "_s + item.leaders;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    if (m_activity == item.activity)
        drawFocus(painter, place, 3, c);
}

void MonthView::paintDrag(QPainter &painter) const
{
    if (!m_drag || !m_drag->moving)
        return;
    const Colours &c = coloursOf(palette());
    painter.save();
    painter.setPen(QPen(c.accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const QDate first = m_drag->first.addDays(m_drag->days);
    const QDate last = m_drag->last.addDays(m_drag->days);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        QRect covered;
        for (int column = 0; column < columns; ++column) {
            const QDate day = m_rows[row][static_cast<std::size_t>(column)];
            if (first <= day && day <= last)
                covered |= cellRect(row, column);
        }
        if (covered.isValid())
            painter.drawRect(covered.adjusted(2, 2, -3, -3));
    }
    painter.restore();
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    painter.fillRect(rect(), c.card);
    paintHead(painter);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            paintDay(painter, m_rows[row][static_cast<std::size_t>(column)], cellRect(row, column));
        const QRect whole = rowRect(row);
        const QRect week(0, whole.top(), weekWidth(), whole.height());
        painter.fillRect(week, c.surface);
        painter.setFont(scaledFont(font(), 0.92));
        painter.setPen(c.muted);
        // By the row's middle: a term may begin its weeks on another day.
        if (const std::optional<int> number = weekInTerm(m_term, m_rows[row][3]))
            painter.drawText(week, Qt::AlignCenter, tr("Week %1").arg(*number));
        painter.setPen(c.border);
        painter.drawLine(whole.topLeft(), whole.topRight());
    }
    if (m_day.isValid() && hasFocus())
        drawFocus(painter, dayRect(m_day).adjusted(1, 1, 0, 0), 3, c);
    for (const LaneBar &bar : m_lanes.bars)
        paintBar(painter, bar);
    paintDrag(painter);
    painter.setPen(c.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace yanben
