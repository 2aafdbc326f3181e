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

QFont MonthView::numberFont(QDate day) const
{
    return scaledFont(font(), 0.92, day.month() == m_month.month || (m_content && day == m_content->today));
}

QFont MonthView::signFont() const
{
    return scaledFont(font(), 0.82);
}

int MonthView::headWidth()
{
    const int sign = std::max(m_texts.advance(u"休"_s, signFont()), QFontMetrics{signFont()}.height() + 2);
    return m_texts.advance(u"30"_s, scaledFont(font(), 0.92, true)) + sign + unit() / 3 * 3;
}

DayHead MonthView::dayHead(QDate day)
{
    return dayHead(day, dayRect(day));
}

DayHead MonthView::dayHead(QDate day, const QRect &cell)
{
    const int pad = unit() / 3;
    const QRect line(cell.left() + pad, cell.top() + pad / 2, cell.width() - 2 * pad, unit() * 5 / 4);
    DayHead head;
    // The sign first: the number can be shorter.
    head.sign = m_content ? holidayWord(m_content->calendar, day) : QString();
    const bool isBoxed = m_content && m_content->calendar.kindOf(day) == DayKind::MakeUpWorkday;
    const bool isTentative = m_content && m_content->calendar.isTentative(day);
    const QString least = isBoxed ? head.sign : isTentative ? u"休?"_s : u"休"_s;
    int beside = 0;
    if (!head.sign.isEmpty()) {
        const QFont letters = signFont();
        const int side = QFontMetrics{letters}.height() + 2;
        const int wide = isBoxed ? side : m_texts.advance(least, letters);
        head.signPlace = {line.right() - wide + 1, line.top(), wide, isBoxed ? side : line.height()};
        if (m_layout.isNarrow())
            head.signPlace.translate(0, line.height());
        else
            beside = wide + pad / 2;
    }

    const QFont letters = numberFont(day);
    head.number = QString::number(day.day());
    if (day.month() != m_month.month) {
        const QString withMonth = u"%1/%2"_s.arg(day.month()).arg(day.day());
        if (m_texts.advance(withMonth, letters) + beside <= line.width())
            head.number = withMonth;
    }
    int wide = m_texts.advance(head.number, letters);
    head.numberPlace = line;
    if (m_content && day == m_content->today) {
        const bool isRoomy = std::max(line.height(), wide + pad * 2) - pad / 2 + beside <= line.width();
        wide = isRoomy ? std::max(line.height(), wide + pad * 2) : wide + pad;
        head.numberPlace.moveLeft(line.left() - pad / 2);
    }
    head.numberPlace.setWidth(wide);
    if (head.sign.isEmpty() || isBoxed)
        return head;
    // The name of the holiday where there is room for it.
    const int from = m_layout.isNarrow() ? line.left() : head.numberPlace.right() + 1 + pad / 2;
    const QStringList names = isTentative ? QStringList{head.sign, u"暂定"_s} : QStringList{head.sign};
    head.sign = least;
    for (const QString &name : names) {
        const int length = m_texts.advance(name, signFont());
        if (length > line.right() - from + 1)
            continue;
        head.sign = name;
        head.signPlace.setLeft(line.right() - length + 1);
        break;
    }
    return head;
}

void MonthView::paintDay(QPainter &painter, QDate day, const QRect &cell)
{
    const Colours &c = coloursOf(palette());
    const DayKind kind = m_content ? m_content->calendar.kindOf(day) : DayKind::Unknown;
    const bool isOutside = m_content && !m_content->term.contains(day);
    const bool own = day.month() == m_month.month && !isOutside;
    const bool weekend = m_content ? isPlainWeekend(m_content->calendar, day) : day.dayOfWeek() >= Qt::Saturday;
    painter.fillRect(cell, kind == DayKind::Holiday ? c.dangerSoft : weekend || isOutside ? c.surface : c.card);
    painter.setPen(c.border);
    painter.drawLine(cell.topLeft(), cell.bottomLeft());

    const DayHead head = dayHead(day, cell);
    const bool today = m_content && day == m_content->today;
    painter.setFont(numberFont(day));
    if (today) {
        drawRounded(painter, head.numberPlace, head.numberPlace.height() / 2.0, c.accentFill);
        painter.setPen(c.onAccent);
    } else {
        painter.setPen(!own ? c.disabled : kind == DayKind::Holiday ? c.danger : weekend ? c.muted : c.text);
    }
    m_texts.drawLine(painter, head.numberPlace, head.number, today ? Qt::AlignHCenter : Qt::AlignLeft);
    if (head.sign.isEmpty())
        return;
    painter.setFont(signFont());
    if (kind == DayKind::MakeUpWorkday) {
        drawRounded(painter, head.signPlace, 3, c.card, c.strongBorder);
        painter.setPen(c.muted);
        m_texts.drawLine(painter, head.signPlace, head.sign, Qt::AlignHCenter);
        return;
    }
    painter.setPen(c.danger);
    m_texts.drawLine(painter, head.signPlace, head.sign, Qt::AlignRight);
}

QFont MonthView::wordsFont(const MonthBar &bar) const
{
    QFont letters = scaledFont(font(), 0.92);
    letters.setStrikeOut(bar.cancelled);
    return letters;
}

QRect MonthView::wordsPlace(const QRect &bar) const
{
    return bar.adjusted(std::max(3, unit() / 6) + unit() / 3, 0, -2, 0);
}

void MonthView::paintBar(QPainter &painter, const PlacedBar &bar)
{
    const Colours &c = coloursOf(palette());
    const MonthBar &item = barOf(bar);
    const ToneColours tone = toneColours(c, item.tone);
    const QRect place = m_layout.barRect(bar);
    drawRounded(painter, place, bar.goesOnBefore ? 0 : 3, tone.ground);
    if (!bar.goesOnBefore)
        painter.fillRect(QRect(place.left(), place.top(), std::max(3, unit() / 6), place.height()), tone.text);
    const QFont letters = wordsFont(item);
    painter.setFont(letters);
    painter.setPen(tone.text);
    const QRect words = wordsPlace(place);
    if (bar.lanes > 1) {
        paintLines(painter, item, words);
    } else {
        const bool withLeaders = bar.lastColumn > bar.firstColumn && !bar.goesOnBefore;
        m_texts.drawLine(painter, words, barText(item, withLeaders, m_texts, letters, words.width()));
    }
    if (isChosen(item))
        drawFocus(painter, place, 3, c);
}

void MonthView::paintLines(QPainter &painter, const MonthBar &bar, const QRect &words)
{
    const QFont &letters = painter.font();
    const int line = std::max(1, m_texts.wrappedHeight(u"研"_s, letters, unit() * 3));
    QString text = wholeText(bar);
    int height = m_texts.wrappedHeight(text, letters, words.width());
    if (height > words.height()) {
        text = m_texts.fitted(briefText(bar), letters, words.width(), std::max(1, words.height() / line));
        height = m_texts.wrappedHeight(text, letters, words.width());
    }
    // As far from the upper edge as in a bar of one line, where there is room for it.
    const int above = std::max(0, std::min(unit() / 4, (words.height() - height) / 2));
    m_texts.drawWrapped(painter, words.adjusted(0, above, 0, 0), text);
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
    const std::vector<PlacedBar> &shown = m_layout.bars();
    const bool holdsChosen = day == m_day && m_activity &&
                             !std::ranges::any_of(shown, [this](const PlacedBar &bar) { return isChosen(barOf(bar)); });
    painter.setFont(scaledFont(font(), 0.88, true));
    const bool isDoubtful = !hiddenDoubts(day).isEmpty();
    const QString count = (isDoubtful ? u"! +%1"_s : u"+%1"_s).arg(hiddenOn(day));
    const int margin = unit() / 4;
    painter.setPen(c.accent);
    if (isDoubtful) {
        const ToneColours tone = toneColours(c, Tone::Warning);
        const int wide = m_texts.advance(count, painter.font()) + 2 * margin;
        const QRect ground(place.left(), place.top(), std::min(wide, place.width()), place.height());
        drawRounded(painter, ground, 3, tone.ground);
        painter.setPen(tone.text);
    }
    m_texts.drawLine(painter, place.adjusted(margin, 0, 0, 0), count);
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
    for (const PlacedBar &bar : m_layout.bars())
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
