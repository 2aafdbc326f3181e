#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

namespace yanben
{

/// Every child that takes the keyboard and that a screen reader would meet without a name; empty is good.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    for (const QWidget *child : root.findChildren<QWidget *>()) {
        if (child->focusPolicy() == Qt::NoFocus || child->objectName().startsWith(QLatin1StringView("qt_")) ||
            qobject_cast<const QScrollBar *>(child) != nullptr)
            continue;
        // A label is filled when its part of the page is shown; until then it says nothing.
        if (const auto *label = qobject_cast<const QLabel *>(child); label && label->text().isEmpty())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
        const QString name = accessible != nullptr ? accessible->text(QAccessible::Name) : QString();
        // The parts of a spin box, combo box or table speak through their owner.
        const QWidget *owner = child->parentWidget();
        const QByteArray kind(child->metaObject()->className());
        const bool part = (kind == "QLineEdit" || kind == "QExpandingLineEdit" || kind == "QHeaderView" ||
                           kind == "QTableCornerButton" || kind == "QComboBoxListView") &&
                          owner != nullptr &&
                          (owner->inherits("QAbstractSpinBox") || owner->inherits("QComboBox") ||
                           owner->inherits("QAbstractItemView") || owner->inherits("QFrame"));
        if (name.isEmpty() && !part)
            nameless.append(QString::fromLatin1(kind) + QLatin1Char(' ') + child->objectName());
    }
    return nameless;
}

} // namespace yanben
