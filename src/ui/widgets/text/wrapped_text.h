#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace yanben
{

/// What drawWrapped() takes of this width.
QSize wrappedSize(const QFont &font, int width, const QString &text);

/// Plain text in as many lines as it needs, broken as on paper: between words and marks as Chinese wants them, and
/// inside a word only where it is wider than the place. QPainter's own TextWrapAnywhere begins lines with ，.
void drawWrapped(QPainter &painter, const QRect &place, Qt::Alignment align, const QString &text);

} // namespace yanben
