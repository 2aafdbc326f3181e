#include "ui/widgets/eliding_button.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plain_tip.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace yanben
{

ElidingButton::ElidingButton(const QString &text, QWidget *parent) : QPushButton{text, parent}
{
    makeLink(*this);
}

QSize ElidingButton::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, sizeHint().height()};
}

QString ElidingButton::shownText() const
{
    const int edges = sizeHint().width() - fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return width() >= sizeHint().width()
               ? text()
               : fontMetrics().elidedText(text(), Qt::ElideRight, width() - edges, Qt::TextShowMnemonic);
}

bool ElidingButton::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        setToolTip(shownText() == text() ? QString{} : plainTip(text()));
    return QPushButton::event(event);
}

void ElidingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace yanben
