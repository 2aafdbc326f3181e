#pragma once

#include "ui/support/shown.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

namespace yanben
{

/// With the mouse from one place to another; `between` is done before the button is let go.
inline void dragOn(QWidget &widget, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {},
                   const std::function<void()> &between = {})
{
    QTest::mousePress(&widget, Qt::LeftButton, keys, from);
    for (const QPoint &place : {(from + to) / 2, to}) {
        // mouseMove of QTest knows no keys.
        QMouseEvent move{QEvent::MouseMove, QPointF(place), widget.mapToGlobal(QPointF(place)),
                         Qt::NoButton,      Qt::LeftButton, keys};
        QApplication::sendEvent(&widget, &move);
    }
    if (between)
        between();
    QTest::mouseRelease(&widget, Qt::LeftButton, keys, to);
}

/// The first of this text, visible or not; none if there is no such button.
inline QPushButton *buttonOf(const QWidget &root, const QString &text)
{
    for (QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

/// An entry of the menu that a button opens.
inline QAction &entryOf(const QWidget &root, const QString &button, const QString &text)
{
    for (const QPushButton *opener : root.findChildren<QPushButton *>()) {
        if (opener->text() != button || !opener->menu())
            continue;
        for (QAction *entry : opener->menu()->actions()) {
            if (entry->text() == text)
                return *entry;
        }
    }
    FAIL("no entry " << text.toStdString());
    Q_UNREACHABLE();
}

/// The first whose accessible name this is.
template <typename Widget>
Widget *named(const QWidget &root, const QString &name)
{
    for (Widget *each : root.findChildren<Widget *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

/// QTest's own has no first click, and leaves the button down.
inline void doubleClick(QWidget &widget, QPoint place)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, place);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, place);
}

/// Answers the dialog that opens next.
template <typename Dialog>
void answerNext(const std::function<void(Dialog &)> &answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
    });
}

/// Writes over what stands in the field, as a person does.
inline void type(QLineEdit &field, const QString &text)
{
    field.setFocus();
    field.selectAll();
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (text.isEmpty()) {
        QTest::keyClick(&field, Qt::Key_Delete);
    } else if (isPlain) {
        QTest::keyClicks(&field, text);
    } else {
        QGuiApplication::clipboard()->setText(text); // no keys spell Chinese
        QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    }
}

} // namespace yanben
