#include "ui/widgets/status_dot.h"

#include "ui/widgets/paint.h"

namespace yanben
{

StatusDot::StatusDot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void StatusDot::set(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusDot::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(m_text) + metrics.height() * 5 / 4, metrics.height() * 5 / 4};
}

void StatusDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = coloursOf(palette());
    const QColor colour = m_tone == Tone::Neutral ? c.muted : toneColours(c, m_tone).text;
    const int line = fontMetrics().height();
    const int dot = line * 6 / 10;
    drawRounded(painter, QRectF(line * 0.15, (height() - dot) / 2.0, dot, dot), dot / 2.0, colour);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(line, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace yanben
