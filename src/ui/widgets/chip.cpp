#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/text/plain_tip.h"

#include <QEvent>

namespace yanben
{

namespace
{

constexpr double chipText = 0.92;

}

QSize chipSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(scaledFont(font, chipText));
    return {metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * 6 / 5};
}

int drawChip(QPainter &painter, const QRect &place, const QString &text, Tone tone, const QFont &font,
             const QPalette &palette)
{
    const QSize size = chipSize(text, font);
    const int width = qMin(size.width(), place.width());
    const QRect ground(place.left(), place.center().y() - size.height() / 2, width, size.height());
    const ToneColours colours = toneColours(coloursOf(palette), tone);
    painter.save();
    drawRounded(painter, ground, size.height() / 2.0, colours.ground);
    painter.setFont(scaledFont(font, chipText));
    painter.setPen(colours.text);
    const QFontMetrics metrics(painter.font());
    painter.drawText(ground, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - metrics.height() / 2));
    painter.restore();
    return width;
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(text, tone);
}

void Chip::set(const QString &text, Tone tone, const QString &shorter)
{
    m_text = text;
    m_shorter = shorter;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(plainTip(text));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text, font());
}

QSize Chip::minimumSizeHint() const
{
    if (!m_shorter.isEmpty())
        return chipSize(m_shorter, font());
    constexpr qsizetype leastShown = 6;
    return m_text.size() <= leastShown ? sizeHint() : chipSize(m_text.first(leastShown) + u'…', font());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        drawChip(painter, rect(), m_shorter.isEmpty() || width() >= sizeHint().width() ? m_text : m_shorter, m_tone,
                 font(), palette());
}

} // namespace yanben
