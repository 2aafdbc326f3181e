#include "ui/widgets/paint.h"

#include <algorithm>

namespace yanben
{

ToneColours toneColours(const Colours &c, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return {c.chip, c.border, c.text};
    case Tone::Accent: return {c.accentSoft, c.accentSoft, c.accent};
    case Tone::Ok: return {c.okSoft, c.okSoft, c.ok};
    case Tone::Info: return {c.infoSoft, c.infoSoft, c.info};
    case Tone::Warning: return {c.warningSoft, c.warningBorder, c.warning};
    case Tone::Danger: return {c.dangerSoft, c.danger, c.danger};
    }
    return {c.chip, c.border, c.text};
}

void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    const QRectF inside = line.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(inside, radius, radius);
    painter.restore();
}

void drawFocus(QPainter &painter, const QRectF &rect, qreal radius, const Colours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawDropFrame(QPainter &painter, const QRect &rect, const Colours &colours)
{
    // By hand: a dashed pen costs more than all else that is drawn in a step of a drag.
    constexpr int dash = 8;
    constexpr int step = 12;
    constexpr int wide = dropFrameWidth;
    for (int x = 0; x < rect.width(); x += step) {
        const int length = std::min(dash, rect.width() - x);
        painter.fillRect(rect.left() + x, rect.top(), length, wide, colours.accent);
        painter.fillRect(rect.left() + x, rect.bottom() - wide + 1, length, wide, colours.accent);
    }
    for (int y = 0; y < rect.height(); y += step) {
        const int length = std::min(dash, rect.height() - y);
        painter.fillRect(rect.left(), rect.top() + y, wide, length, colours.accent);
        painter.fillRect(rect.right() - wide + 1, rect.top() + y, wide, length, colours.accent);
    }
}

QFont scaledFont(const QFont &font, double factor, bool bold)
{
    QFont scaled = font;
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * factor);
    scaled.setBold(bold);
    return scaled;
}

} // namespace yanben
