#pragma once

#include "ui/theme/colours.h"
#include "ui/widgets/tone.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRect>

namespace yanben
{

struct ToneColours
{
    QColor ground;
    QColor border;
    QColor text;
};

ToneColours toneColours(const Colours &colours, Tone tone);

/// A filled rounded rectangle whose one-pixel line lies inside the rectangle; an invalid line draws none.
void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {});

/// The mark of the keyboard's place, drawn alike by every widget that paints itself.
void drawFocus(QPainter &painter, const QRectF &rect, qreal radius, const Colours &colours);

/// Dashes along the inside of a rectangle, in so few pixels of it: where something that is dragged would come to stand.
constexpr int dropFrameWidth = 2;
void drawDropFrame(QPainter &painter, const QRect &rect, const Colours &colours);

/// The widget's font in another size or weight that still follows the application's size.
QFont scaledFont(const QFont &font, double factor, bool bold = false);

} // namespace yanben
