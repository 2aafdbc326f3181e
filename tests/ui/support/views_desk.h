#pragma once

#include "calendar/hours/hours.h"
#include "support/test_school.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/support/fake_pages.h"
#include "workspace/act_builder.h"
#include "workspace/acts/plan/activity_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/findings_book.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

#include <functional>

namespace yanben
{

inline When dayOf(QDate day, const TimeOfDay &time = {})
{
    return {.kind = SingleDay{day}, .timeOfDay = time};
}

inline TimeOfDay between(int from, int to)
{
    return {.time = ClockSpan{{from}, ClockTime{to}}};
}

/// A calendar page over a term that a test fills; today is Wednesday, 10 April 2019.
struct ViewsDesk
{
    TestSchool school;
    CurrentTerm term{school.workspace(), {2019, 4, 10}};
    ActFeedback acts{school.acts()};
    PaperDesk paper{nullptr};
    FakeSettings settings;
    CurrentRubrics rubrics{school.workspace(), term};
    PageContext context{school.workspace(), term, rubrics, acts, paper, settings, [] { return QDate{2019, 4, 10}; }};
    FindingsBook findings{school.workspace()};
    std::unique_ptr<CalendarPage> page;

    ViewsDesk() { findings.setTerm(term.id()); }

    void run(Act act) { REQUIRE(school.acts().run(std::move(act)) == RunResult::Done); }
    ActivityId add(const QString &title, const When &when, const SessionDraft &session = {})
    {
        Act act = addActivity(school.state(), *term.id(), {.title = title, .when = when, .sessions = {session}});
        const ActivityId id = addedActivity(act).value();
        run(std::move(act));
        return id;
    }
    std::vector<ActivityId> addLectures(int count, QDate day)
    {
        std::vector<ActivityId> lectures;
        for (int number = 1; number <= count; ++number)
            lectures.push_back(add(QStringLiteral("Lecture %1").arg(number), dayOf(day)));
        return lectures;
    }
    GroupId group(const QString &name)
    {
        run(addGroup(school.state(), name).value());
        return school.state().all<Group>().rbegin()->first;
    }
    StaffId person(const QString &name)
    {
        StaffMember member;
        member.name = name;
        run(addStaff(school.state(), member).value());
        return school.state().all<StaffMember>().rbegin()->first;
    }
    void useTimetable()
    {
        ActBuilder builder{school.state(), ActKind::EditTerm};
        builder.change<Term>(*term.id(), [](Term &row) { row.timetable = usualTimetable(); });
        run(builder.take());
    }
    void show(QSize size = {1080, 720})
    {
        page = std::make_unique<CalendarPage>(context, findings, nullptr);
        page->resize(size);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->takeKeyboard();
    }
    CalendarViews &views() { return *page->findChild<CalendarViews *>(); }
    MonthView &month() { return *views().month(); }
    const Activity &row(ActivityId id) { return school.state().get<Activity>(id); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *widget = QApplication::focusWidget();
        REQUIRE(widget);
        QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
        // An editor closes a moment after Enter.
        QCoreApplication::processEvents();
    }
    /// Each letter goes where the keyboard is by then: the first one may open an editor.
    void write(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    /// As a person does: Alt with the number of the view.
    template <typename View>
    View &turnTo(CalendarViewKind kind)
    {
        press(Qt::Key_1 + static_cast<int>(kind), Qt::AltModifier);
        auto *view = dynamic_cast<View *>(views().current());
        REQUIRE(view);
        REQUIRE(views().kind() == kind);
        return *view;
    }
    /// From a place in the month to the middle of a day.
    void drag(QPoint from, QDate to, Qt::KeyboardModifiers keys = {})
    {
        const QPoint end = month().dayRect(to).center();
        QTest::mousePress(&month(), Qt::LeftButton, keys, from);
        for (const QPoint &place : {(from + end) / 2, end}) {
            // mouseMove of QTest knows no keys.
            QMouseEvent move{QEvent::MouseMove, QPointF(place), month().mapToGlobal(QPointF(place)),
                             Qt::NoButton,      Qt::LeftButton, keys};
            QApplication::sendEvent(&month(), &move);
        }
        QTest::mouseRelease(&month(), Qt::LeftButton, keys, end);
    }
    /// From one place in the table to another; `between` is done before the button is let go.
    static void dragLine(LinesTable &table, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {},
                         const std::function<void()> &between = {})
    {
        QWidget *port = table.viewport();
        QTest::mousePress(port, Qt::LeftButton, keys, from);
        for (const QPoint &place : {(from + to) / 2, to}) {
            // mouseMove of QTest knows no keys.
            QMouseEvent move{QEvent::MouseMove, QPointF(place), port->mapToGlobal(QPointF(place)),
                             Qt::NoButton,      Qt::LeftButton, keys};
            QApplication::sendEvent(port, &move);
        }
        if (between)
            between();
        QTest::mouseRelease(port, Qt::LeftButton, keys, to);
    }
    static QPoint middleOf(LinesTable &table, int row, int column)
    {
        return table.visualRect(table.model()->index(row, column)).center();
    }
    void undo() { REQUIRE(school.acts().undo() == RunResult::Done); }
};

inline QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

inline QStringList shownIn(const QTableView &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << table.model()->index(row, column).data().toString();
    return texts;
}

} // namespace yanben
