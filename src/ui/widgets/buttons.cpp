#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text/plain_tip.h"

#include <QPushButton>
#include <QStyle>

namespace yanben
{

namespace
{

void setMark(QWidget &widget, const char *mark, bool on)
{
    if (widget.property(mark).toBool() == on)
        return;
    widget.setProperty(mark, on);
    // A sheet's selector on a property is read when the widget is polished.
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    makeLink(*button);
    return button;
}

void makeLink(QPushButton &button)
{
    button.setProperty("link", true);
    button.setCursor(Qt::PointingHandCursor);
    button.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setIcon(lineIcon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QPushButton *dialogButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton{text, parent};
    button->setAutoDefault(false);
    return button;
}

void setPrimary(QPushButton &button, bool primary)
{
    setMark(button, "primary", primary);
}

void setBad(QWidget &field, bool bad, const QString &reason)
{
    // What a field without a mark says otherwise is not this function's.
    if (!bad && !isBad(field))
        return;
    setMark(field, "bad", bad);
    field.setToolTip(bad ? plainTip(reason) : QString());
    field.setAccessibleDescription(bad ? reason : QString());
}

bool isBad(const QWidget &field)
{
    return field.property("bad").toBool();
}

} // namespace yanben
