#pragma once

#include "calendar/hours/hours.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/lines/lines_table.h"
#include "ui/support/calendar_desk.h"
#include "workspace/act_builder.h"

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

/// The calendar page and the views in it.
struct ViewsDesk : CalendarDesk
{
    using CalendarDesk::drag;

    std::vector<ActivityId> addLectures(int count, QDate day)
    {
        std::vector<ActivityId> lectures;
        for (int number = 1; number <= count; ++number)
            lectures.push_back(add(QStringLiteral("Lecture %1").arg(number), dayOf(day)));
        return lectures;
    }
    void useTimetable()
    {
        ActBuilder builder{school.state(), ActKind::EditTerm};
        builder.change<Term>(*term.id(), [](Term &row) { row.timetable = usualTimetable(); });
        run(builder.take());
    }
    CalendarViews &views() { return *page->findChild<CalendarViews *>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        // The platform of the tests leaves no window active where a dialog has closed.
        if (!QApplication::activeWindow())
            page->window()->activateWindow();
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        QWidget *widget = QApplication::focusWidget();
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
        dragOn(month(), from, month().dayRect(to).center(), keys);
    }
    /// From one place in the table to another; `between` is done before the button is let go.
    static void dragLine(LinesTable &table, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {},
                         const std::function<void()> &between = {})
    {
        dragOn(*table.viewport(), from, to, keys, between);
    }
    static QPoint middleOf(LinesTable &table, int row, int column)
    {
        return table.visualRect(table.model()->index(row, column)).center();
    }
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
