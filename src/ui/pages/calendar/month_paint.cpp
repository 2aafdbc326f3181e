#include "calendar/moving/free_days.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

// How the month is drawn.

namespace yanben
{

using namespace Qt::StringLiterals;

void MonthView::paintHead(QPainter &painter) const
{
    const Colours &c = coloursOf(palette());
    painter.fillRect(QRect(0, 0, width(), m_layout.headHeight()), c.surface);
    painter.setFont(scaledFont(font(), 0.92, true));
    painter.setPen(c.muted);
    painter.drawText(QRect(0, 0, m_layout.weekWidth(), m_layout.headHeight()), Qt::AlignCenter, tr("Week"));
    for (int column = 0; column < MonthLayout::columns && !m_layout.rows().empty(); ++column) {
        const QRect cell = m_layout.cellRect(0, column);
        const int weekday = m_layout.rows().front()[static_cast<std::size_t>(column)].dayOfWeek();
        painter.drawText(QRect(cell.left(), 0, cell.width(), m_layout.headHeight()), Qt::AlignCenter,
                         weekdayText(weekday).remove(u'周'));
    }
}

void MonthView::paintDay(QPainter &painter, QDate day, const QRect &cell)
{
    const Colours &c = coloursOf(palette());
    const DayKind kind = m_content ? m_content->calendar.kindOf(day) : DayKind::Unknown;
    const bool own = day.month() == m_month.month;
    const bool weekend = m_content ? isPlainWeekend(m_content->calendar, day) : day.dayOfWeek() >= Qt::Saturday;
    painter.fillRect(cell, kind == DayKind::Holiday ? c.dangerSoft : weekend ? c.surface : c.card);
    painter.setPen(c.border);
    painter.drawLine(cell.topLeft(), cell.bottomLeft());

    const int pad = unit() / 3;
    const QRect line(cell.left() + pad, cell.top() + pad / 2, cell.width() - 2 * pad, unit() * 5 / 4);
    const bool today = m_content && day == m_content->today;
    painter.setFont(scaledFont(font(), 0.92, own || today));
    const QString number = own ? QString::number(day.day()) : u"%1/%2"_s.arg(day.month()).arg(day.day());
    if (today) {
        const int wide = std::max(line.height(), m_texts.advance(number, painter.font()) + pad * 2);
        const QRect mark(line.left() - pad / 2, line.top(), wide, line.height());
        drawRounded(painter, mark, line.height() / 2.0, c.accentFill);
        painter.setPen(c.onAccent);
        m_texts.drawLine(painter, mark, number, Qt::AlignHCenter);
    } else {
        painter.setPen(!own ? c.disabled : kind == DayKind::Holiday ? c.danger : weekend ? c.muted : c.text);
        m_texts.drawLine(painter, line, number);
    }
    const int used = m_texts.advance(number, painter.font()) + pad * 2;

    const QString word = m_content ? holidayWord(m_content->calendar, day) : QString();
    if (word.isEmpty())
        return;
    painter.setFont(scaledFont(font(), 0.82));
    if (kind == DayKind::MakeUpWorkday) {
        const int side = painter.fontMetrics().height() + 2;
        const QRect box(line.right() - side + 1, line.top(), side, side);
        drawRounded(painter, box, 3, c.card, c.strongBorder);
        painter.setPen(c.muted);
        m_texts.drawLine(painter, box, word, Qt::AlignHCenter);
        return;
    }
    painter.setPen(c.danger);
    const QRect rest = line.adjusted(used, 0, 0, 0);
    const bool fits = m_texts.advance(word, painter.font()) <= rest.width();
    m_texts.drawLine(painter, rest, fits ? word : u"休"_s, Qt::AlignRight);
}

void MonthView::paintBar(QPainter &painter, const LaneBar &bar)
{
    const Colours &c = coloursOf(palette());
    const MonthBar &item = barOf(bar);
    const ToneColours tone = toneColours(c, item.tone);
    const QRect place = m_layout.barRect(bar);
    drawRounded(painter, place, bar.goesOnBefore ? 0 : 3, tone.ground);
    const int strip = std::max(3, unit() / 6);
    if (!bar.goesOnBefore)
        painter.fillRect(QRect(place.left(), place.top(), strip, place.height()), tone.text);
    QFont lettering = scaledFont(font(), 0.92);
    lettering.setStrikeOut(item.cancelled);
    painter.setFont(lettering);
    painter.setPen(tone.text);
    const QRect words = place.adjusted(strip + unit() / 3, 0, -2, 0);
    const bool withLeaders = bar.lastColumn > bar.firstColumn && !bar.goesOnBefore;
    m_texts.drawLine(painter, words, barText(item, withLeaders, m_texts, lettering, words.width()));
    if (isChosen(item))
        drawFocus(painter, place, 3, c);
}

void MonthView::paintWeek(QPainter &painter, std::size_t row)
{
    const Colours &c = coloursOf(palette());
    const QRect whole = m_layout.rowRect(row);
    const QRect side(0, whole.top(), m_layout.weekWidth(), whole.height());
    painter.fillRect(side, c.surface);
    // By the row's middle: a term may begin its weeks on another day.
    const QDate middle = m_layout.rows()[row][3];
    if (const std::optional<int> number = m_content ? weekInTerm(m_content->term, middle) : std::nullopt) {
        painter.setFont(scaledFont(font(), 0.92));
        const int line = painter.fontMetrics().height();
        const QStringList lines = weekWords(m_content->term, m_content->stages, *number);
        QRect place(side.left(), side.center().y() - line * static_cast<int>(lines.size()) / 2, side.width(), line);
        painter.setPen(c.muted);
        for (const QString &text : lines) {
            m_texts.drawLine(painter, place, m_texts.elided(text, painter.font(), place.width() - 2), Qt::AlignHCenter);
            place.translate(0, line);
        }
    }
    painter.setPen(c.border);
    painter.drawLine(whole.topLeft(), whole.topRight());
}

void MonthView::paintMore(QPainter &painter, QDate day)
{
    const QRect place = moreRect(day);
    if (!place.isValid())
        return;
    const Colours &c = coloursOf(palette());
    const std::vector<LaneBar> &shown = m_layout.bars();
    const bool holdsChosen = day == m_day && m_activity &&
                             !std::ranges::any_of(shown, [this](const LaneBar &bar) { return isChosen(barOf(bar)); });
    painter.setFont(scaledFont(font(), 0.88, true));
    painter.setPen(c.accent);
    m_texts.drawLine(painter, place.adjusted(unit() / 4, 0, 0, 0), u"+%1"_s.arg(hiddenOn(day)));
    if (holdsChosen)
        drawFocus(painter, place, 3, c);
}

void MonthView::paintDrag(QPainter &painter) const
{
    if (!m_drag || !m_drag->moving)
        return;
    const Colours &c = coloursOf(palette());
    const QDate first = m_drag->first();
    const QDate last = m_drag->last();
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row) {
        QRect covered;
        for (int column = 0; column < MonthLayout::columns; ++column) {
            const QDate day = m_layout.rows()[row][static_cast<std::size_t>(column)];
            if (first <= day && day <= last)
                covered |= m_layout.cellRect(row, column);
        }
        if (covered.isValid())
            drawDropFrame(painter, covered.adjusted(1, 1, -2, -2), c);
    }
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    painter.fillRect(rect(), c.card);
    for (std::size_t row = 0; row < m_layout.rows().size(); ++row) {
        for (int column = 0; column < MonthLayout::columns; ++column)
            paintDay(painter, m_layout.rows()[row][static_cast<std::size_t>(column)], m_layout.cellRect(row, column));
        paintWeek(painter, row);
    }
    if (m_day.isValid() && hasFocus())
        drawFocus(painter, dayRect(m_day).adjusted(1, 1, 0, 0), 3, c);
    for (const LaneBar &bar : m_layout.bars())
        paintBar(painter, bar);
    for (const GridRow &row : m_layout.rows()) {
        for (const QDate day : row)
            paintMore(painter, day);
    }
    paintDrag(painter);
    painter.setPen(c.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace yanben
