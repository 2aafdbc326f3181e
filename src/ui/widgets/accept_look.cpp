#include "ui/widgets/accept_look.h"

#include "ui/widgets/buttons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace yanben
{

namespace
{

void mark(const QDialogButtonBox &box)
{
    QPushButton *accept = nullptr;
    for (QAbstractButton *each : box.buttons()) {
        auto *button = qobject_cast<QPushButton *>(each);
        const QDialogButtonBox::ButtonRole role = box.buttonRole(each);
        if (button && !accept && (role == QDialogButtonBox::AcceptRole || role == QDialogButtonBox::YesRole))
            accept = button;
    }
    if (!accept)
        return;
    const auto inDialog = box.window()->findChildren<QPushButton *>();
    const bool hasOther = std::ranges::any_of(
        inDialog, [accept](const QPushButton *each) { return each != accept && each->isDefault(); });
    setPrimary(*accept, !hasOther);
}

} // namespace

AcceptLook::AcceptLook(QObject &application, QObject *parent) : QObject{parent}
{
    application.installEventFilter(this);
}

bool AcceptLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return false;
    if (const auto *box = qobject_cast<const QDialogButtonBox *>(watched))
        mark(*box);
    return false;
}

} // namespace yanben
