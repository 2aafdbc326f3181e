#include "app/plain_box.h"

#include <QLabel>

namespace yanben
{

PlainBox::PlainBox(Icon icon, const QString &title, const QString &text, StandardButtons buttons, QWidget *parent)
    : QMessageBox{icon, title, {}, buttons, parent}
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainBox::setMore(const QString &text)
{
    // The format of the box does not reach its second label, which comes into being with its first text.
    setInformativeText(QStringLiteral(" "));
    if (auto *label = findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        label->setTextFormat(Qt::PlainText);
    setInformativeText(text);
}

} // namespace yanben
