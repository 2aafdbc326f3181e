#include "ui/pages/calendar/views/legend.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QPainter>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostLines = 3;

}

Legend::Legend(QWidget *parent) : QWidget{parent}
{
    // Fixed would hold it to the height of a width that it had before.
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

void Legend::setItems(std::vector<LegendItem> items)
{
    if (items == m_items)
        return;
    m_items = std::move(items);
    QStringList words;
    for (const LegendItem &item : m_items)
        words << textOf(item);
    setAccessibleDescription(words.join(u'、'));
    setToolTip(words.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    updateGeometry();
    update();
}

QString Legend::textOf(const LegendItem &item) const
{
    return item.look.mark.isEmpty() ? item.text : item.look.mark + u' ' + item.text;
}

Legend::Places Legend::places(int width) const
{
    const QFontMetrics metrics{scaledFont(font(), 0.88)};
    const int line = metrics.height() + 4;
    const int gap = metrics.height() / 2;
    Places found;
    int left = 0;
    int top = 0;
    for (const LegendItem &item : m_items) {
        const int wide = std::min(width, metrics.horizontalAdvance(textOf(item)) + metrics.height());
        if (left > 0 && left + wide > width) {
            left = 0;
            top += line;
        }
        if (top >= line * mostLines)
            break;
        found.items.emplace_back(left, top, wide, line - 2);
        left += wide + gap;
    }
    if (found.items.size() == m_items.size())
        return found;
    const int wide = metrics.horizontalAdvance(countText(m_items.size())) + metrics.height();
    const int lastTop = line * (mostLines - 1);
    const auto isLast = [&] { return !found.items.empty() && found.items.back().top() == lastTop; };
    while (isLast() && found.items.back().right() + 1 + gap + wide > width)
        found.items.pop_back();
    found.rest = {isLast() ? found.items.back().right() + 1 + gap : 0, lastTop, std::min(width, wide), line - 2};
    return found;
}

QString Legend::countText(std::size_t count)
{
    return u'+' + QString::number(count);
}

std::size_t Legend::leftOut(int width) const
{
    return m_items.size() - places(width).items.size();
}

int Legend::heightForWidth(int width) const
{
    const Places all = places(width);
    if (!all.rest.isNull())
        return all.rest.bottom() + 2;
    return all.items.empty() ? 0 : all.items.back().bottom() + 2;
}

QSize Legend::sizeHint() const
{
    return {fontMetrics().height() * 20, heightForWidth(std::max(width(), fontMetrics().height() * 20))};
}

QSize Legend::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, 0};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    const Colours &c = coloursOf(palette());
    painter.setFont(scaledFont(font(), 0.88));
    const Places places = this->places(width());
    const std::vector<QRect> &all = places.items;
    for (std::size_t at = 0; at < all.size(); ++at) {
        const ToneColours tone = toneColours(c, m_items[at].look.tone);
        drawRounded(painter, all[at], 3, tone.ground);
        painter.fillRect(QRect(all[at].left(), all[at].top(), 3, all[at].height()), tone.text);
        painter.setPen(tone.text);
        painter.drawText(all[at].adjusted(7, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(textOf(m_items[at]), Qt::ElideRight, all[at].width() - 9));
    }
    if (!places.rest.isNull()) {
        painter.setPen(c.muted);
        painter.drawText(places.rest, Qt::AlignLeft | Qt::AlignVCenter, countText(m_items.size() - all.size()));
    }
}

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace yanben
