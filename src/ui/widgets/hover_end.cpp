#include "ui/widgets/hover_end.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCursor>
#include <QHoverEvent>
#include <QPushButton>

#include <utility>

namespace yanben
{

namespace
{

bool isBlocked(const QWidget &window)
{
    const QWidget *modal = QApplication::activeModalWidget();
    return modal && modal != &window && !modal->isAncestorOf(&window);
}

void endHover(QAbstractButton &button)
{
    QEvent left{QEvent::Leave};
    QCoreApplication::sendEvent(&button, &left);
    const QPointF outside{-1, -1};
    QHoverEvent hover{QEvent::HoverLeave, outside, outside, outside};
    QCoreApplication::sendEvent(&button, &hover);
}

} // namespace

HoverEnd::HoverEnd(QObject &application, QObject *parent) : QObject{parent}
{
    application.installEventFilter(this);
}

bool HoverEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Hide)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    // Later: what the menu was chosen for may open a dialog, and Qt still tells where the mouse is.
    if (widget && widget->isWindow() && !std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &HoverEnd::letGo, Qt::QueuedConnection);
    return false;
}

void HoverEnd::letGo()
{
    m_isDue = false;
    const QWidget *under = QApplication::widgetAt(QCursor::pos());
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        for (QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            const bool isOver = under && (under == button || button->isAncestorOf(under));
            if (button->underMouse() && (!isOver || isBlocked(*button->window())))
                endHover(*button);
            if (const auto *menus = qobject_cast<const QPushButton *>(button); menus && menus->menu())
                button->update();
        }
    }
}

} // namespace yanben
