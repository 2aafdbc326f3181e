#include "ui/shell/frame/hint_line.h"

#include "ui/widgets/text/plain_tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace yanben
{

HintLine::HintLine(TextRole role, QWidget *parent) : TextLabel{{}, role, parent} {}

QSize HintLine::minimumSizeHint() const
{
    return {0, TextLabel::minimumSizeHint().height()};
}

bool HintLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return TextLabel::event(event);
}

void HintLine::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace yanben
