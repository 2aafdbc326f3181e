// Whose Ctrl+Z it is: the field's while it holds unwritten typing, else the program's.
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/shell/field_undo.h"
#include "ui/support/calendar_desk.h"
#include "ui/support/hands.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/term_rows.h"

#include <QAction>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

struct UndoWindow
{
    QMainWindow window;
    FieldUndo undo{&window};
    QLineEdit *line = new QLineEdit{u"before"_s};
    QLineEdit *other = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit{u"lines"_s};
    QSpinBox *count = new QSpinBox;
    int undone = 0;
    int redone = 0;

    UndoWindow()
    {
        auto *centre = new QWidget;
        auto *layout = new QVBoxLayout{centre};
        for (QWidget *each : {static_cast<QWidget *>(line), static_cast<QWidget *>(other), static_cast<QWidget *>(text),
                              static_cast<QWidget *>(count)})
            layout->addWidget(each);
        window.setCentralWidget(centre);
        const auto step = [this](Qt::KeyboardModifiers keys, int &times) {
            auto *action = new QAction{&window};
            action->setShortcut(QKeySequence(static_cast<int>(keys) | Qt::Key_Z));
            window.addAction(action);
            QObject::connect(action, &QAction::triggered, &window, [&times] { ++times; });
        };
        step(Qt::ControlModifier, undone);
        step(Qt::ControlModifier | Qt::ShiftModifier, redone);
        showActive(window);
    }
    void undoIn(QWidget &field) { QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier); }
    void redoIn(QWidget &field) { QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

TEST_CASE("A field with nothing typed hands Ctrl+Z to the program, one with typing takes it back", "[undo]")
{
    UndoWindow desk;
    desk.line->setFocus();
    desk.undoIn(*desk.line);
    CHECK(desk.undone == 1);
    QTest::keyClick(desk.line, Qt::Key_End);
    QTest::keyClicks(desk.line, u"xy"_s);
    desk.undoIn(*desk.line);
    CHECK(desk.undone == 1);
    CHECK(desk.line->text() == u"before"_s);
    // What is taken back here is brought again here.
    desk.redoIn(*desk.line);
    CHECK(desk.redone == 0);
    CHECK(desk.line->text() == u"beforexy"_s);
    desk.undoIn(*desk.line);
    desk.undoIn(*desk.line);
    CHECK(desk.undone == 2);
}

TEST_CASE("What Enter or leaving has written is the program's to take back", "[undo]")
{
    UndoWindow desk;
    desk.line->setFocus();
    QTest::keyClicks(desk.line, u"z"_s);
    QTest::keyClick(desk.line, Qt::Key_Return);
    desk.undoIn(*desk.line);
    CHECK(desk.undone == 1);
    QTest::keyClicks(desk.line, u"z"_s);
    desk.other->setFocus();
    desk.undoIn(*desk.other);
    CHECK(desk.undone == 2);
    desk.line->setFocus();
    desk.undoIn(*desk.line);
    CHECK(desk.undone == 3);
    // A new value from the program is no typing.
    desk.line->setText(u"new"_s);
    desk.undoIn(*desk.line);
    CHECK(desk.undone == 4);
    CHECK(desk.line->text() == u"new"_s);
}

TEST_CASE("Lines of text and numbers keep their typing, too, and hand on the rest", "[undo]")
{
    UndoWindow desk;
    desk.text->setFocus();
    desk.undoIn(*desk.text);
    CHECK(desk.undone == 1);
    QTest::keyClicks(desk.text, u"x"_s);
    desk.undoIn(*desk.text);
    CHECK(desk.undone == 1);
    CHECK(desk.text->toPlainText() == u"lines"_s);
    desk.count->setFocus();
    QTest::keyClick(desk.count, Qt::Key_Up);
    CHECK(desk.count->value() == 1);
    desk.undoIn(*desk.count);
    CHECK(desk.undone == 2);
    CHECK(desk.count->value() == 1);
}

namespace
{

struct NewActivityDesk : TermDesk
{
    CalendarPage page{context, findings, nullptr};

    NewActivityDesk()
    {
        showActive(page, {1080, 720});
        QTest::mouseClick(buttonOf(page, u"New activity"_s), Qt::LeftButton);
        REQUIRE(count() == 1);
        REQUIRE(QApplication::focusWidget() == &title());
    }
    // A page is a window of its own only here; what its field still holds is written while there is a page.
    ~NewActivityDesk() { page.hide(); }
    std::size_t count() { return activitiesOf(school.state(), *term.id()).size(); }
    QLineEdit &title() { return *named<QLineEdit>(*page.inspector(), u"Content"_s); }
};

} // namespace

TEST_CASE("Esc in the empty content of an activity just made takes it back; the keyboard goes to its day", "[undo]")
{
    NewActivityDesk desk;
    const QDate day = desk.page.findChild<MonthView *>()->day();
    QTest::keyClick(&desk.title(), Qt::Key_Escape);
    CHECK(desk.count() == 0);
    CHECK(QApplication::focusWidget() == desk.page.findChild<MonthView *>());
    CHECK(desk.page.findChild<MonthView *>()->day() == day);
    CHECK(desk.school.acts().redo() == RunResult::Done);
    CHECK(desk.count() == 1);
}

TEST_CASE("Esc leaves an activity that is named, or was being named, or has got more than its day since", "[undo]")
{
    NewActivityDesk desk;
    SECTION("half named")
    {
        QTest::keyClicks(&desk.title(), u"Lec"_s);
        QTest::keyClick(&desk.title(), Qt::Key_Escape);
        CHECK(desk.count() == 1);
        CHECK(desk.title().text().isEmpty()); // what was typed is taken back first
    }
    SECTION("named")
    {
        QTest::keyClicks(&desk.title(), u"Lecture"_s);
        QTest::keyClick(&desk.title(), Qt::Key_Return);
        QTest::keyClick(&desk.title(), Qt::Key_Escape);
        CHECK(desk.count() == 1);
    }
    SECTION("with a note")
    {
        const ActivityId id = activitiesOf(desk.school.state(), *desk.term.id()).front()->id;
        REQUIRE(desk.school.acts().run(editNote(desk.school.state(), id, u"n"_s)) == RunResult::Done);
        desk.title().setFocus();
        QTest::keyClick(&desk.title(), Qt::Key_Escape);
        CHECK(desk.count() == 1);
    }
}

TEST_CASE("When the activity goes, the keyboard goes from its fields to the calendar", "[undo]")
{
    NewActivityDesk desk;
    REQUIRE(desk.acts.undo());
    CHECK(desk.count() == 0);
    CHECK(QApplication::focusWidget() == desk.page.findChild<MonthView *>());
}
