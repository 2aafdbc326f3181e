#include "ui/widgets/text/wrapped_text.h"

#include "documents/paper/line_breaks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRect>

#include <algorithm>
#include <cmath>

namespace yanben
{

namespace
{

/// The text in lines of this width, one below the other from 0; gives how much room they take.
QSizeF layOut(QTextLayout &layout, int width, Qt::Alignment align)
{
    QTextOption option = betweenWords();
    option.setAlignment(align & Qt::AlignHorizontal_Mask);
    layout.setTextOption(option);
    QSizeF taken;
    layout.beginLayout();
    for (QTextLine line = nextLine(layout, width); line.isValid(); line = nextLine(layout, width)) {
        line.setLeadingIncluded(true);
        line.setPosition({0, taken.height()});
        taken = {std::max(taken.width(), line.naturalTextWidth()), taken.height() + line.height()};
    }
    layout.endLayout();
    return taken;
}

QString inLines(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

QSize wrappedSize(const QFont &font, int width, const QString &text)
{
    QTextLayout layout{inLines(text), font};
    const QSizeF taken = layOut(layout, std::max(1, width), Qt::AlignLeft);
    return {static_cast<int>(std::ceil(taken.width())), static_cast<int>(std::ceil(taken.height()))};
}

void drawWrapped(QPainter &painter, const QRect &place, Qt::Alignment align, const QString &text)
{
    QTextLayout layout{inLines(text), painter.font()};
    const double height = layOut(layout, std::max(1, place.width()), align).height();
    double top = place.top();
    if (align & Qt::AlignVCenter)
        top += (place.height() - height) / 2;
    else if (align & Qt::AlignBottom)
        top += place.height() - height;
    layout.draw(&painter, QPointF(place.left(), std::max(top, static_cast<double>(place.top()))), {}, place);
}

} // namespace yanben
