#include "ui/widgets/hover_end.h"

#include <QApplication>
#include <QCursor>
#include <QDialog>
#include <QEnterEvent>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A window with a button, on which the mouse was when it was last heard of.
class HoverDesk
{
public:
    HoverEnd end{*QCoreApplication::instance()};
    QWidget window;
    QPushButton *button = new QPushButton{u"Menu"_s};

    HoverDesk()
    {
        auto *layout = new QVBoxLayout{&window};
        layout->addWidget(button);
        layout->addStretch(1);
        window.setGeometry(10, 10, 300, 300);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void moveTo(QPoint inWindow) { QCursor::setPos(window.mapToGlobal(inWindow)); }
    /// A menu closes while the button still takes the mouse to be over it.
    void closeMenu()
    {
        QMenu menu;
        menu.addAction(u"Nothing"_s);
        menu.popup(window.mapToGlobal(QPoint{150, 150}));
        menu.hide();
        const QPointF middle = button->rect().center();
        QEnterEvent enter{middle, middle, button->mapToGlobal(middle)};
        QCoreApplication::sendEvent(button, &enter);
        REQUIRE(button->underMouse());
        QCoreApplication::processEvents();
    }
};

/// Counts how often a widget is drawn.
class PaintCount final : public QObject
{
public:
    int count = 0;

    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_CASE("a button that the mouse has left while its menu was open looks so")
{
    HoverDesk desk;
    desk.moveTo({150, 280});
    desk.closeMenu();
    CHECK_FALSE(desk.button->underMouse());

    desk.moveTo(desk.button->geometry().center());
    desk.closeMenu();
    CHECK(desk.button->underMouse());
}

TEST_CASE("behind a dialog that its menu opened no button takes the mouse to be over it")
{
    HoverDesk desk;
    desk.moveTo(desk.button->geometry().center());
    QDialog dialog{&desk.window};
    dialog.setModal(true);
    dialog.setGeometry(400, 400, 50, 50);
    dialog.show();
    desk.closeMenu();
    CHECK_FALSE(desk.button->underMouse());
}

TEST_CASE("a button whose menu opened a dialog does not look pressed after it")
{
    HoverDesk desk;
    desk.button->setStyleSheet(u"QPushButton { background: #ffffff; } QPushButton:pressed { background: #112233; }"_s);
    QMenu menu;
    QColor during;
    const auto look = [&desk] {
        return QColor{desk.window.grab().toImage().pixel(desk.button->geometry().topLeft() + QPoint{4, 4})};
    };
    const QColor idle = look();
    PaintCount drawn{*desk.button};
    QAction *act = menu.addAction(u"Open"_s, &desk.window, [&] {
        during = look();
        QDialog dialog{&desk.window};
        QTimer::singleShot(0, &dialog, [&] {
            drawn.count = 0;
            dialog.reject();
        });
        dialog.exec();
    });
    desk.button->setMenu(&menu);
    QTimer::singleShot(0, &menu,
                       [&] { QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(act).center()); });
    desk.button->click();
    QCoreApplication::processEvents();
    CHECK(during != idle);
    CHECK(drawn.count > 0);
    CHECK(look() == idle);
}
