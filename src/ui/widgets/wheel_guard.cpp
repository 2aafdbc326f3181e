#include "ui/widgets/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace yanben
{

namespace
{

QWidget *valueField(QObject *watched)
{
    if (auto *combo = qobject_cast<QComboBox *>(watched))
        return combo;
    return qobject_cast<QAbstractSpinBox *>(watched);
}

} // namespace

WheelGuard::WheelGuard(QObject &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        // With WheelFocus the wheel itself would bring the keyboard.
        if (QWidget *field = valueField(watched); field != nullptr && field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus);
        return false;
    }
    // The open list of a combo box is a view of its own and scrolls by itself.
    if (event->type() != QEvent::Wheel || valueField(watched) == nullptr)
        return false;
    event->ignore();
    return true;
}

} // namespace yanben
