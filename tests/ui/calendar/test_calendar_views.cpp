#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/scope_dialog.h"
#include "ui/pages/calendar/views/legend.h"
#include "ui/pages/calendar/views/meetings/meetings_model.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/shell/page_room.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/large_letters.h"
#include "ui/support/views_desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panels/empty_state.h"
#include "workspace/queries/term_rows.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("The end of a bar is dragged: the activity gets longer or shorter, in one step", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, {.half = HalfDay::Afternoon}));
    desk.show();
    const QRect bar = desk.month().barRect(id, {2019, 4, 9});
    desk.drag({bar.right() - 1, bar.center().y()}, {2019, 4, 12});
    CHECK(desk.row(id).when ==
          When{.kind = DayRange{{2019, 4, 9}, {2019, 4, 12}}, .timeOfDay = {.half = HalfDay::Afternoon}});
    CHECK(desk.month().activity() == id);

    const QRect longer = desk.month().barRect(id, {2019, 4, 9});
    desk.drag({longer.left() + 1, longer.center().y()}, {2019, 4, 11});
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 11}, {2019, 4, 12}}});
    // An end does not pass the other one.
    const QRect two = desk.month().barRect(id, {2019, 4, 11});
    desk.drag({two.right() - 1, two.center().y()}, {2019, 4, 8});
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 11}}});

    desk.undo();
    desk.undo();
    desk.undo();
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 9}}});
}

TEST_CASE("What has no days of its own is not lengthened: its bar is held as a whole, and that is refused",
          "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId month = desk.add(u"Reading"_s, {.kind = WholeMonth{{2019, 4}}});
    const ActivityId deadline = desk.add(u"Papers"_s, {.kind = Deadline{{2019, 4, 16}}});
    desk.show();
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    const QRect bar = desk.month().barRect(month, {2019, 4, 1});
    desk.drag({bar.left() + 1, bar.center().y()}, {2019, 4, 3});
    CHECK(refused.count() == 1);
    desk.month().choose({2019, 4, 16}, deadline);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(refused.count() == 2);
    CHECK(desk.row(deadline).when.kind == WhenKind{Deadline{{2019, 4, 16}}});
}

TEST_CASE("Ctrl with a drag copies the activity as one step; without it the activity itself goes", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}), {.place = u"Hall"_s});
    desk.show();
    const std::size_t before = desk.school.state().all<Activity>().size();
    desk.drag(desk.month().barRect(id, {2019, 4, 9}).center(), {2019, 4, 16}, Qt::ControlModifier);
    REQUIRE(desk.school.state().all<Activity>().size() == before + 1);
    CHECK(desk.row(id).start == QDate{2019, 4, 9});
    REQUIRE(desk.month().activity());
    const ActivityId copy = *desk.month().activity();
    CHECK(copy != id);
    CHECK(desk.row(copy).start == QDate{2019, 4, 16});
    CHECK(sessionsOf(desk.school.state(), copy).front()->place == u"Hall"_s);
    desk.undo();
    CHECK(desk.school.state().all<Activity>().size() == before);
    desk.drag(desk.month().barRect(id, {2019, 4, 9}).center(), {2019, 4, 16});
    CHECK(desk.school.state().all<Activity>().size() == before);
    CHECK(desk.row(id).start == QDate{2019, 4, 16});
}

TEST_CASE("Keys lengthen, shorten, copy and delete the chosen activity", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}));
    desk.show();
    desk.month().choose({2019, 4, 9}, id);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.row(id).end == QDate{2019, 4, 17});
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(desk.row(id).end == QDate{2019, 4, 16});
    // Never before its first day.
    desk.press(Qt::Key_Up, Qt::ShiftModifier);
    desk.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 9}}});
    QSignalSpy changed{&desk.school.acts(), &ActRunner::changed};
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(changed.count() == 0);
    // With Alt it is the first day.
    desk.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 8}, {2019, 4, 9}}});
    desk.undo();

    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.school.state().all<Activity>().size() == 2);
    CHECK(desk.month().day() == QDate{2019, 4, 10});
    CHECK(desk.month().activity() != id);
    desk.press(Qt::Key_Delete);
    CHECK(desk.school.state().all<Activity>().size() == 1);
    desk.undo();
    CHECK(desk.school.state().all<Activity>().size() == 2);
}

TEST_CASE("About a meeting of a series it is asked how far a change goes; the month says which one", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Group meeting"_s, {.kind = Recurring{.weekdays = {3}}});
    desk.show();
    int asked = 0;
    QTimer nobody;
    QObject::connect(&nobody, &QTimer::timeout, &nobody, [&asked] {
        if (auto *dialog = qobject_cast<ScopeDialog *>(QApplication::activeModalWidget())) {
            ++asked;
            dialog->reject();
        }
    });
    nobody.start(10);
    const auto pressOnPage = [&desk](int key, Qt::KeyboardModifiers modifiers = {}) {
        desk.page->activateWindow();
        REQUIRE(QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }));
        desk.press(key, modifiers);
    };
    QSignalSpy wanted{&desk.month(), &CalendarView::meetingMoveWanted};
    desk.drag(desk.month().barRect(id, {2019, 4, 17}).center(), {2019, 4, 18});
    REQUIRE(wanted.count() == 1);
    const MeetingKey key{.activity = id, .session = {}, .original = {2019, 4, 17}};
    CHECK(wanted[0][0].value<MeetingKey>() == key);
    CHECK(wanted[0][1].toInt() == 1);
    CHECK(asked == 1);
    CHECK(desk.month().meeting() == key);
    pressOnPage(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(wanted.count() == 2);
    CHECK(wanted[1][1].toInt() == -7);
    // Only the chosen one is marked.
    int chosen = 0;
    for (int part = 0; part < desk.month().partCount(); ++part)
        chosen += !desk.month().isDayPart(part) && desk.month().isPartChosen(part) ? 1 : 0;
    CHECK(chosen == 1);

    QSignalSpy removed{&desk.month(), &CalendarView::removeMeetingWanted};
    pressOnPage(Qt::Key_Delete);
    REQUIRE(removed.count() == 1);
    CHECK(removed[0][0].value<MeetingKey>() == key);
    CHECK(asked == 3);
    CHECK(desk.school.state().all<ChangedOccurrence>().empty()); // nobody said how far
    CHECK(desk.school.state().find<Activity>(id));
}

TEST_CASE("What has no room on a day is counted, and opens as a list", "[calendar views]")
{
    ViewsDesk desk;
    const std::vector<ActivityId> all = desk.addLectures(30, {2019, 4, 11});
    desk.show({1080, 620});
    const int hidden = desk.month().hiddenOn({2019, 4, 11});
    REQUIRE(hidden > 0);
    CHECK(desk.month().barRect(all.front(), {2019, 4, 11}).isValid());
    CHECK_FALSE(desk.month().barRect(all.back(), {2019, 4, 11}).isValid());
    CHECK(desk.month().hiddenOn({2019, 4, 12}) == 0);
    CHECK_FALSE(desk.month().moreRect({2019, 4, 12}).isValid());
    bool isTold = false;
    for (int part = 0; part < desk.month().partCount(); ++part) {
        isTold = isTold || desk.month().partName(part).contains(u"%1 more"_s.arg(hidden));
        for (int other = 0; other < part && !desk.month().isDayPart(part); ++other)
            CHECK((desk.month().isDayPart(other) ||
                   !desk.month().partRect(part).intersects(desk.month().partRect(other))));
    }
    CHECK(isTold);

    QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, desk.month().moreRect({2019, 4, 11}).center());
    REQUIRE(openMenu());
    CHECK(desk.month().day() == QDate{2019, 4, 11});
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    CHECK_FALSE(desk.month().activity());
}

TEST_CASE("The list of a day opens by key, and what is chosen in it is chosen in the calendar", "[calendar views]")
{
    ViewsDesk desk;
    const std::vector<ActivityId> all = desk.addLectures(30, {2019, 4, 11});
    desk.show({1080, 620});
    desk.month().choose({2019, 4, 11}, {});
    QTest::keyClick(&desk.month(), Qt::Key_Space);
    REQUIRE(openMenu());
    for (std::size_t step = 1; step < all.size(); ++step)
        QTest::keyClick(openMenu(), Qt::Key_Down);
    QTest::keyClick(openMenu(), Qt::Key_Return);
    CHECK(desk.month().activity() == all.back());
    CHECK(desk.page->inspector()->activity() == all.back());
}

TEST_CASE("The list of a day stands in the order of the day, also without a timetable", "[calendar views]")
{
    ViewsDesk desk;
    const QDate day{2019, 4, 11};
    desk.add(u"C"_s, dayOf(day, {.half = HalfDay::Afternoon}));
    desk.add(u"B"_s, dayOf(day, {.periods = {3}}));
    desk.add(u"D"_s, dayOf(day, {.periods = {7}}));
    desk.add(u"A"_s, dayOf(day, {.periods = {1}}));
    desk.show();
    desk.month().choose(day, {});
    QTest::keyClick(&desk.month(), Qt::Key_Space);
    REQUIRE(openMenu());
    QStringList times;
    for (const QAction *action : openMenu()->actions()) {
        if (!action->isSeparator())
            times << action->text().section(u" · "_s, 0, 0);
    }
    QTest::keyClick(openMenu(), Qt::Key_Escape);
    CHECK(times.mid(0, 4) == QStringList{u"第1节"_s, u"第3节"_s, u"下午"_s, u"第7节"_s});
}

TEST_CASE("Colours follow what is chosen, each with its mark and a legend", "[calendar views]")
{
    ViewsDesk desk;
    const GroupId chinese = desk.school.group(u"Chinese"_s);
    desk.add(u"Lecture"_s, dayOf({2019, 4, 11}),
             {.audience = {Participant{.staff = {}, .group = chinese, .name = {}}}});
    const ActivityId off = desk.add(u"Visit"_s, dayOf({2019, 4, 12}));
    ActBuilder builder{desk.school.state(), ActKind::SetActivityStatus};
    builder.change<Activity>(off, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    desk.run(builder.take());
    desk.show();
    const auto pickColours = [&desk](const QString &name) {
        for (QAction *action : desk.page->findChildren<QAction *>()) {
            if (action->text() == name)
                action->trigger();
        }
    };
    const auto markOf = [&desk](const QString &title) {
        for (int part = 0; part < desk.month().partCount(); ++part) {
            const QString name = desk.month().partName(part);
            if (name.contains(title))
                return name.section(u' ', 0, 0);
        }
        return QString{};
    };
    const auto legend = [&desk] { return desk.page->findChild<Legend *>()->accessibleDescription(); };
    CHECK(markOf(u"Lecture"_s) == u"Lecture"_s);

    pickColours(u"By status"_s);
    CHECK(markOf(u"Lecture"_s) == u"P"_s);
    CHECK(markOf(u"Visit"_s) == u"C"_s);
    CHECK(legend() == u"P Planned、C Cancelled"_s);

    pickColours(u"By group of the audience"_s);
    CHECK(markOf(u"Visit"_s) == u"Visit"_s);
    CHECK(legend().endsWith(u"Chinese、No group、× Cancelled"_s));
    CHECK(legend().startsWith(markOf(u"Lecture"_s)));
    CHECK(desk.settings.views[ViewId::CalendarView].endsWith("group"));
}

TEST_CASE("The header says where in the term the chosen day lies", "[calendar views]")
{
    ViewsDesk desk;
    ActBuilder builder{desk.school.state(), ActKind::EditStages};
    builder.insert(Stage{.term = *desk.term.id(), .name = u"Research"_s, .first = {2019, 3, 11}, .last = {2019, 6, 1}});
    desk.run(builder.take());
    desk.show();
    const auto said = [&desk] { return desk.page->findChild<Chip *>()->text(); };
    CHECK(said().contains(u"Research"_s));
    CHECK(said().contains(u"even"_s));
    desk.press(Qt::Key_Down);
    CHECK(said().contains(u"odd"_s));
    desk.month().choose({2019, 3, 5}, {});
    CHECK_FALSE(said().contains(u"Research"_s));
}

TEST_CASE("Another view shows the same day and activity, and is the first one next time", "[calendar views]")
{
    ViewsDesk desk;
    desk.useTimetable();
    const ActivityId first = desk.add(u"Lecture"_s, dayOf({2019, 4, 16}, {.periods = {5}}));
    desk.add(u"Other"_s, dayOf({2019, 4, 16}, {.periods = {5}}));
    desk.show();
    desk.month().choose({2019, 4, 16}, first);

    const auto &week = desk.turnTo<WeekView>(CalendarViewKind::Week);
    REQUIRE(week.table()->currentLine());
    CHECK(week.table()->currentLine()->activity == first);
    CHECK(week.table()->currentIndex().column() == 1);
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    const ActivityId other = *desk.page->inspector()->activity();
    CHECK(other != first);
    for (const CalendarViewKind kind : {CalendarViewKind::TermWeeks, CalendarViewKind::List, CalendarViewKind::Month}) {
        desk.press(Qt::Key_1 + static_cast<int>(kind), Qt::AltModifier);
        CHECK(desk.views().place().activity == other);
        CHECK(desk.views().place().day == QDate{2019, 4, 16});
        CHECK(desk.page->inspector()->activity() == other);
    }
    CHECK(desk.month().activity() == other);
    desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    CHECK(namelessControls(*desk.page).join(u", "_s).toStdString() == "");
    desk.page.reset();
    desk.show();
    CHECK(desk.views().kind() == CalendarViewKind::TermWeeks);
}

TEST_CASE("A week shows its lessons with what happens in them, and goes on to the next week", "[calendar views]")
{
    ViewsDesk desk;
    desk.useTimetable();
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 16}, {.periods = {5, 6}}));
    desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 15}, {2019, 4, 17}}});
    desk.show();
    auto &week = desk.turnTo<WeekView>(CalendarViewKind::Week);
    LinesTable &table = *week.table();
    CHECK(desk.views().shownDays() == std::pair{QDate{2019, 4, 8}, QDate{2019, 4, 14}});
    desk.press(Qt::Key_PageDown);
    CHECK(desk.views().shownDays().first == QDate{2019, 4, 15});
    REQUIRE(table.model()->rowCount() == 9);
    CHECK(table.model()->index(0, 0).data().toString().startsWith(u"Fair"_s));
    CHECK(table.model()->index(0, 2).data().toString() == u"→ continued Fair"_s);
    CHECK(table.model()->index(0, 3).data().toString().isEmpty());
    CHECK(table.model()->index(5, 1).data().toString() == u"Lecture"_s);
    CHECK(table.model()->index(6, 1).data().toString() == u"Lecture"_s);
    CHECK(table.model()->headerData(5, Qt::Vertical).toString().contains(u"14:00"_s));

    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.lineRect(5, 1, 0).center());
    CHECK(desk.page->inspector()->activity() == id);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.row(id).start == QDate{2019, 4, 17});
    CHECK(table.currentIndex().column() == 2);
    desk.press(Qt::Key_Return);
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    CHECK(title->text() == u"Lecture"_s);
    desk.undo();
    CHECK(desk.row(id).start == QDate{2019, 4, 16});
    const QModelIndex cell = table.model()->index(5, 1);
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(u"Lecture"_s));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(u"Lesson 5"_s));
}

TEST_CASE("In a week a lesson's row says when it begins, and a line only when it begins otherwise", "[calendar views]")
{
    ViewsDesk desk;
    desk.useTimetable();
    desk.add(u"Lecture"_s, dayOf({2019, 4, 8}, {.periods = {5}}));
    desk.add(u"Talk"_s, dayOf({2019, 4, 9}, between(14 * 60, 14 * 60 + 40)));
    desk.add(u"Visit"_s, dayOf({2019, 4, 10}, between(14 * 60 + 10, 14 * 60 + 40)));
    desk.show();
    const LinesTable &table = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    REQUIRE(table.model()->headerData(5, Qt::Vertical).toString().contains(u"14:00"_s));
    CHECK(table.model()->index(5, 0).data().toString() == u"Lecture"_s);
    CHECK(table.model()->index(5, 1).data().toString() == u"Talk"_s);
    CHECK(table.model()->index(5, 2).data().toString() == u"14:10 Visit"_s);
}

TEST_CASE("Each view hints at its own keys; a list at those of a list", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 16}), {.place = u"Hall"_s});
    desk.show();
    CHECK(desk.page->hint().contains(u"Space lists the day"_s));
    desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    CHECK(desk.page->hint().startsWith(u"Typing adds"_s));
    for (const CalendarViewKind kind : {CalendarViewKind::List, CalendarViewKind::Place}) {
        desk.turnTo<MeetingsView>(kind);
        const QString hint = desk.page->hint();
        CHECK(hint.contains(u"Enter edits"_s));
        CHECK(hint.contains(u"Del deletes"_s));
        CHECK_FALSE(hint.contains(u"Typing"_s));
        CHECK_FALSE(hint.contains(u"Space"_s));
    }
    // What it says holds.
    desk.views().choose({.day = {2019, 4, 16}, .activity = id});
    desk.press(Qt::Key_Delete);
    CHECK_FALSE(desk.school.state().find<Activity>(id));
}

TEST_CASE("In the weeks of the term an activity is typed into its day and renamed in place", "[calendar views]")
{
    ViewsDesk desk;
    desk.show();
    auto &weeks = desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    LinesTable &table = *weeks.table();
    CHECK(table.model()->rowCount() == 19);
    // Wednesday of week 6 is today.
    CHECK(table.currentIndex() == table.model()->index(5, 2));
    desk.press(Qt::Key_Right);
    desk.write(u"Lecture"_s);
    desk.press(Qt::Key_Return);
    const std::vector<const Activity *> rows = activitiesOf(desk.school.state(), *desk.term.id());
    REQUIRE(rows.size() == 1);
    const ActivityId id = rows.front()->id;
    CHECK(rows.front()->title == u"Lecture"_s);
    CHECK(rows.front()->when.kind == WhenKind{SingleDay{{2019, 4, 11}}});
    CHECK(desk.page->inspector()->activity() == id);
    CHECK(table.hasFocus());

    desk.press(Qt::Key_Return);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == u"Lecture"_s);
    QTest::keyClicks(editor, u"Talk"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(desk.row(id).title == u"Lecture"_s);
    desk.press(Qt::Key_F2);
    desk.write(u"Talk"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.row(id).title == u"Talk"_s);
    CHECK(table.model()->index(5, 3).data().toString().contains(u"Talk"_s));
    // Nothing is made of nothing.
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_F2);
    desk.press(Qt::Key_Return);
    CHECK(desk.school.state().all<Activity>().size() == 1);

    desk.undo();
    CHECK(desk.row(id).title == u"Lecture"_s);
    desk.undo();
    CHECK(desk.school.state().all<Activity>().empty());
    CHECK_FALSE(desk.page->inspector()->activity());
}

TEST_CASE("The weeks of the term by groups: what is typed there is that group's in that week", "[calendar views]")
{
    ViewsDesk desk;
    const GroupId chinese = desk.school.group(u"Chinese"_s);
    desk.add(u"Lecture"_s, dayOf({2019, 4, 16}));
    desk.settings.views[ViewId::CalendarView] = "weeks groups kind";
    desk.show();
    auto *weeks = dynamic_cast<TermWeeksView *>(desk.views().current());
    REQUIRE(weeks);
    LinesTable &table = *weeks->table();
    REQUIRE(table.model()->columnCount() == 3);
    CHECK(table.model()->headerData(1, Qt::Horizontal).toString() == u"Chinese"_s);
    CHECK(table.model()->index(6, 2).data().toString().contains(u"Lecture"_s));
    table.setCurrentIndex(table.model()->index(6, 1));
    desk.write(u"Reading"_s);
    desk.press(Qt::Key_Return);
    const std::vector<const Activity *> rows = activitiesOf(desk.school.state(), *desk.term.id());
    REQUIRE(rows.size() == 2);
    const auto made = std::ranges::find(rows, u"Reading"_s, &Activity::title);
    REQUIRE(made != rows.end());
    CHECK((*made)->when.kind == WhenKind{WeekSpan{.first = 7, .last = 7}});
    const std::vector<const Session *> sessions = sessionsOf(desk.school.state(), (*made)->id);
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front()->audience == std::vector{Participant{.staff = {}, .group = chinese, .name = {}}});
    CHECK(table.model()->index(6, 1).data().toString().contains(u"Reading"_s));
    desk.undo();
    CHECK(table.model()->index(6, 1).data().toString().isEmpty());
}

TEST_CASE("A file that is only looked at is not written in any view", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 10}));
    desk.show();
    desk.school.sign(Role::Viewer);
    desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    desk.press(Qt::Key_Left);
    desk.write(u"Talk"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.school.state().all<Activity>().size() == 1);
    desk.turnTo<MonthView>(CalendarViewKind::Month);
    desk.month().choose({2019, 4, 10}, id);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 10}}});
}

TEST_CASE("The list stands by days, or in the order of the schedule", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId late = desk.add(u"Late"_s, dayOf({2019, 5, 16}));
    desk.add(u"Early"_s, dayOf({2019, 3, 12}, between(14 * 60, 15 * 60)), {.place = u"Hall"_s});
    desk.add(u"Undated"_s, {});
    desk.show();
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::List);
    QTableView &table = *list.table();
    CHECK(shownIn(table, MeetingsModel::TitleColumn) == QStringList{u"Early"_s, u"Late"_s, u"Undated"_s});
    CHECK(shownIn(table, MeetingsModel::TimeColumn).front().contains(u"14:00"_s));
    CHECK(shownIn(table, MeetingsModel::PlaceColumn) == QStringList{u"Hall"_s, QString{}, QString{}});
    table.sortByColumn(MeetingsModel::NumberColumn, Qt::AscendingOrder);
    CHECK(shownIn(table, MeetingsModel::TitleColumn) == QStringList{u"Late"_s, u"Early"_s, u"Undated"_s});
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 3)).center());
    CHECK(desk.page->inspector()->activity() == late);
    CHECK(desk.views().place().day == QDate{2019, 5, 16});
    desk.press(Qt::Key_Delete);
    CHECK(shownIn(table, MeetingsModel::TitleColumn) == QStringList{u"Early"_s, u"Undated"_s});
    desk.undo();
    CHECK(table.model()->rowCount() == 3);
}

TEST_CASE("What has no day yet ends the lists in its own words, and is found there from elsewhere", "[calendar views]")
{
    ViewsDesk desk;
    const StaffId wang = desk.school.add(u"Wang"_s);
    const Participant him{.staff = wang, .group = {}, .name = {}};
    const ActivityId open = desk.add(u"Talk"_s, {.kind = SetElsewhere{u"进修学校"_s}}, {.presenters = {him}});
    const ActivityId dated = desk.add(u"Lecture"_s, dayOf({2019, 4, 16}), {.audience = {him}});
    desk.show();
    REQUIRE(desk.page->jumpTo({.page = PageId::Calendar, .id = keyOf(dated), .part = {}}));
    REQUIRE(desk.views().kind() == CalendarViewKind::Month); // it is seen where one is
    REQUIRE(desk.page->jumpTo({.page = PageId::Calendar, .id = keyOf(open), .part = {}}));
    auto *list = dynamic_cast<MeetingsView *>(desk.views().current());
    REQUIRE(list);
    QTableView &table = *list->table();
    CHECK(shownIn(table, MeetingsModel::TitleColumn) == QStringList{u"Lecture"_s, u"Talk"_s});
    CHECK(shownIn(table, MeetingsModel::DateColumn).back() == u"由进修学校安排"_s);
    CHECK(shownIn(table, MeetingsModel::TimeColumn).back().isEmpty());
    CHECK(table.currentIndex().row() == 1);
    CHECK(desk.page->inspector()->activity() == open);
    CHECK(desk.views().place().day.isValid());

    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(refused.count() == 2);
    desk.press(Qt::Key_Delete);
    CHECK(shownIn(table, MeetingsModel::TitleColumn) == QStringList{u"Lecture"_s});
    desk.undo();
    const auto &person = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    CHECK(shownIn(*person.table(), MeetingsModel::TitleColumn) == QStringList{u"Lecture"_s, u"Talk"_s});
}

TEST_CASE("Without a timetable a lesson is named in its half day of the week", "[calendar views]")
{
    ViewsDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, {.periods = {2}}));
    desk.add(u"Talk"_s, dayOf({2019, 4, 9}, {.half = HalfDay::Morning}));
    desk.show();
    const auto textAt = [&desk](int row) {
        return desk.turnTo<WeekView>(CalendarViewKind::Week).table()->model()->index(row, 1).data().toString();
    };
    CHECK(textAt(1).contains(u"第2节 Lecture"_s));
    CHECK(textAt(1).contains(u"Talk"_s));
    CHECK_FALSE(textAt(1).contains(u"上午"_s)); // the row says that
    desk.useTimetable();
    CHECK(textAt(1).contains(u"Talk"_s));
    CHECK(textAt(3) == u"Lecture"_s); // in the row of its lesson
}

TEST_CASE("In the column of a group an activity of several carries the mark of that one", "[calendar views]")
{
    ViewsDesk desk;
    std::vector<Participant> both;
    for (const QString &name : {u"Chinese"_s, u"Maths"_s})
        both.push_back(Participant{.staff = {}, .group = desk.school.group(name), .name = {}});
    desk.add(u"Lecture"_s, dayOf({2019, 4, 16}), {.audience = both});
    desk.add(u"Visit"_s, dayOf({2019, 4, 16}));
    desk.settings.views[ViewId::CalendarView] = "weeks groups group";
    desk.show();
    const auto *weeks = dynamic_cast<TermWeeksView *>(desk.views().current());
    REQUIRE(weeks);
    const QAbstractItemModel &model = *weeks->table()->model();
    QStringList marks;
    for (int column = 1; column < 4; ++column) {
        REQUIRE(model.index(6, column).data().toString().contains(column < 3 ? u"Lecture"_s : u"Visit"_s));
        marks << model.index(6, column).data().toString().section(u' ', 0, 0);
    }
    CHECK(model.headerData(2, Qt::Horizontal).toString() == u"Maths"_s);
    CHECK(marks[0] == u"C"_s);
    CHECK(marks[1] == u"M"_s);
    CHECK(marks[2] != u"C"_s);
}

TEST_CASE("A person's list shows what takes him, and what overlaps", "[calendar views]")
{
    ViewsDesk desk;
    const StaffId wang = desk.school.add(u"Wang"_s);
    desk.school.add(u"Liu"_s);
    const Participant him{.staff = wang, .group = {}, .name = {}};
    desk.add(u"One"_s, dayOf({2019, 4, 16}, between(14 * 60, 15 * 60)), {.presenters = {him}});
    const ActivityId two =
        desk.add(u"Two"_s, dayOf({2019, 4, 16}, between(14 * 60 + 30, 16 * 60)), {.audience = {him}});
    desk.add(u"Three"_s, dayOf({2019, 4, 17}), {.audience = {him}});
    desk.add(u"Of nobody"_s, dayOf({2019, 4, 16}));
    desk.show();
    desk.month().choose({2019, 4, 16}, two);
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    // The chosen activity says whom to show first.
    CHECK(list.subject() == u"Wang"_s);
    CHECK(shownIn(*list.table(), MeetingsModel::TitleColumn) == QStringList{u"One"_s, u"Two"_s, u"Three"_s});
    const QStringList states = shownIn(*list.table(), MeetingsModel::StatusColumn);
    CHECK(states[0].contains(u"“Two”"_s));
    CHECK(states[1].contains(u"“One”"_s));
    CHECK_FALSE(states[2].contains(u"overlaps"_s));

    list.chooser()->setFocus();
    type(*list.chooser()->lineEdit(), u"Liu"_s);
    desk.press(Qt::Key_Return);
    CHECK(list.subject() == u"Liu"_s);
    CHECK(list.table()->model()->rowCount() == 0);
    const QList<QLabel *> labels = list.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Ctrl+Enter makes an activity"_s);
    }));
    type(*list.chooser()->lineEdit(), u"nobody"_s);
    desk.press(Qt::Key_Return);
    list.table()->setFocus();
    CHECK(list.chooser()->lineEdit()->text() == u"Liu"_s);
}

TEST_CASE("A click into the name has it written over, and another list chooses nothing that is not in it",
          "[calendar views]")
{
    ViewsDesk desk;
    const Participant wang{.staff = desk.school.add(u"Wang"_s), .group = {}, .name = {}};
    desk.school.add(u"Liu"_s);
    const ActivityId talk = desk.add(u"Talk"_s, dayOf({2019, 4, 16}), {.presenters = {wang}});
    desk.show();
    desk.month().choose({2019, 4, 16}, talk);
    auto &list = desk.turnTo<MeetingsView>(CalendarViewKind::Person);
    REQUIRE(list.subject() == u"Wang"_s);
    REQUIRE(list.place().activity == talk);
    QLineEdit &name = *list.chooser()->lineEdit();
    QTest::mouseClick(&name, Qt::LeftButton, {}, name.rect().center());
    CHECK(name.selectedText() == u"Wang"_s);
    // A second click sets the cursor, as in any field.
    QTest::mouseClick(&name, Qt::LeftButton, {}, name.rect().center());
    CHECK_FALSE(name.hasSelectedText());
    type(name, u"Liu"_s);
    desk.press(Qt::Key_Return);
    CHECK(list.subject() == u"Liu"_s);
    CHECK_FALSE(list.place().activity);
}

TEST_CASE("A group's and a place's list show theirs", "[calendar views]")
{
    ViewsDesk desk;
    const GroupId chinese = desk.school.group(u"Chinese"_s);
    const ActivityId id =
        desk.add(u"Reading"_s, dayOf({2019, 4, 16}),
                 {.audience = {Participant{.staff = {}, .group = chinese, .name = {}}}, .place = u"Library"_s});
    desk.add(u"Lecture"_s, dayOf({2019, 4, 16}), {.place = u"Hall"_s});
    desk.show();
    desk.month().choose({2019, 4, 16}, id);
    auto &group = desk.turnTo<MeetingsView>(CalendarViewKind::Group);
    CHECK(group.subject() == u"Chinese"_s);
    CHECK(shownIn(*group.table(), MeetingsModel::TitleColumn) == QStringList{u"Reading"_s});
    auto &place = desk.turnTo<MeetingsView>(CalendarViewKind::Place);
    CHECK(place.subject() == u"Library"_s);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Up}) {
        if (place.subject() != u"Hall"_s)
            QTest::keyClick(place.chooser(), key);
    }
    CHECK(place.subject() == u"Hall"_s);
    CHECK(shownIn(*place.table(), MeetingsModel::TitleColumn) == QStringList{u"Lecture"_s});
}

TEST_CASE("A list without a name to choose says what is missing, and leads there", "[calendar views]")
{
    ViewsDesk desk;
    desk.show();
    QSignalSpy jumps{desk.page.get(), &Page::jumpRequested};
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    const auto [kind, page, way] = GENERATE(table<CalendarViewKind, PageId, std::string>({
        {CalendarViewKind::Person, PageId::Staff, "Go to the roster"},
        {CalendarViewKind::Place, PageId::Schedule, "Go to the schedule"},
    }));
    auto &list = desk.turnTo<MeetingsView>(kind);
    REQUIRE(list.missing()->isVisible());
    CHECK_FALSE(list.table()->isVisible());
    CHECK_FALSE(list.chooser()->isVisible());
    desk.page->print();
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().startsWith(u"There is no name to print for yet."_s));
    // It has the keyboard.
    const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    REQUIRE(button);
    CHECK(button->text().toStdString() == way);
    desk.press(Qt::Key_Space);
    REQUIRE(jumps.count() == 1);
    CHECK(jumps[0][0].value<Target>() == Target{page, {}, {}});

    desk.school.add(u"Wang"_s);
    desk.add(u"Lecture"_s, dayOf({2019, 4, 16}), {.place = u"Hall"_s});
    CHECK_FALSE(list.missing()->isVisible());
    CHECK(list.table()->isVisible());
    CHECK(list.chooser()->count() == 1);
}

TEST_CASE("In a narrow list a day is not cut while another column has room", "[calendar views]")
{
    ViewsDesk desk;
    desk.add(u"Reading"_s, {.kind = DayRange{{2019, 4, 29}, {2019, 5, 10}}});
    desk.show({830, 600});
    const QTableView &table = *desk.turnTo<MeetingsView>(CalendarViewKind::List).table();
    const QAbstractItemView &items = table;
    QCoreApplication::processEvents();
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.columnWidth(MeetingsModel::DateColumn) >= items.sizeHintForColumn(MeetingsModel::DateColumn));
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
}

TEST_CASE("In a list the title has the room that others do not need", "[calendar views]")
{
    ViewsDesk desk;
    desk.add(u"Reading a book together in all groups"_s, {.kind = SingleDay{{2019, 4, 29}}});
    desk.show({1400, 800});
    const QTableView &table = *desk.turnTo<MeetingsView>(CalendarViewKind::List).table();
    const QAbstractItemView &items = table;
    QCoreApplication::processEvents();
    for (const int column : {MeetingsModel::TitleColumn, MeetingsModel::DateColumn}) {
        CAPTURE(column);
        CHECK(table.columnWidth(column) >= items.sizeHintForColumn(column));
    }
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
}

TEST_CASE("In a narrow list hours and titles take two lines where they must, in a wide one they stand in one",
          "[calendar views]")
{
    ViewsDesk desk;
    const QString title = u"一师一优课晒课活动展评与总结会"_s;
    desk.add(title, dayOf({2019, 4, 16}, between(870, 960)));
    desk.show({830, 600});
    const QTableView &table = *desk.turnTo<MeetingsView>(CalendarViewKind::List).table();
    const QAbstractItemView &items = table;
    QCoreApplication::processEvents();
    const QFontMetrics metrics = table.fontMetrics();
    const int oneLine = table.verticalHeader()->defaultSectionSize();
    REQUIRE(table.model()->rowCount() == 1);
    REQUIRE(table.columnWidth(MeetingsModel::TitleColumn) < metrics.horizontalAdvance(title));
    CHECK(table.columnWidth(MeetingsModel::TitleColumn) * 2 > metrics.horizontalAdvance(title));
    CHECK(table.columnWidth(MeetingsModel::TimeColumn) > metrics.horizontalAdvance(u"14:30—"_s));
    CHECK(table.rowHeight(0) == oneLine + metrics.lineSpacing());

    desk.page->resize(1400, 600);
    CHECK(QTest::qWaitFor([&] { return table.rowHeight(0) == oneLine; }));
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
        CAPTURE(column);
        CHECK(table.columnWidth(column) >= items.sizeHintForColumn(column));
    }
}

TEST_CASE("In an empty list every head is whole, in the program's look too", "[calendar views]")
{
    std::optional<LargeLetters> look;
    if (GENERATE(false, true))
        look.emplace(10);
    ViewsDesk desk;
    desk.show({1100, 600});
    const QTableView &table = *desk.turnTo<MeetingsView>(CalendarViewKind::List).table();
    QCoreApplication::processEvents();
    QFont bold = table.font();
    bold.setBold(true);
    REQUIRE(table.model()->rowCount() == 0);
    for (int column = 0; column < MeetingsModel::ColumnCount; ++column) {
        const QString head = table.model()->headerData(column, Qt::Horizontal).toString();
        CAPTURE(head.toStdString());
        const QFontMetrics letters{bold};
        CHECK(table.columnWidth(column) >= letters.horizontalAdvance(head) + letters.height() * 4 / 5);
    }
    CHECK(table.horizontalHeader()->length() <= table.viewport()->width());
}

TEST_CASE("A width that a person gives to a column of a list stays, also next time, until it is given back",
          "[calendar views]")
{
    ViewsDesk desk;
    desk.add(u"Reading"_s, {.kind = DayRange{{2019, 4, 29}, {2019, 5, 10}}});
    desk.show();
    constexpr int column = MeetingsModel::DateColumn;
    const auto list = [&desk]() -> QTableView & { return *desk.turnTo<MeetingsView>(CalendarViewKind::List).table(); };
    const auto widen = [&desk](int width) {
        desk.page->resize(width, 720);
        QCoreApplication::processEvents();
    };
    const auto edgeOf = [](const QHeaderView &header) {
        return QPoint{header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2};
    };
    QTableView *table = &list();
    QHeaderView *header = table->horizontalHeader();
    const int narrow = header->minimumSectionSize() + 4;
    const int needed = static_cast<QAbstractItemView *>(table)->sizeHintForColumn(column);
    REQUIRE(narrow < needed);
    const QPoint edge = edgeOf(*header);
    dragOn(*header->viewport(), edge, edge + QPoint{narrow - header->sectionSize(column), 0});
    CHECK(table->columnWidth(column) == narrow);
    const int title = table->columnWidth(MeetingsModel::TitleColumn);
    widen(1240);
    CHECK(table->columnWidth(column) == narrow);
    CHECK(table->columnWidth(MeetingsModel::TitleColumn) > title);

    desk.page.reset();
    desk.show();
    table = &list();
    header = table->horizontalHeader();
    QCoreApplication::processEvents();
    CHECK(table->columnWidth(column) == narrow);
    QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edgeOf(*header));
    widen(1240);
    CHECK(table->columnWidth(column) >= needed);
}

TEST_CASE("Another term is shown from its first day, with nothing chosen in it", "[calendar views]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 16}));
    ActBuilder builder{desk.school.state(), ActKind::AddTerm};
    const TermId next = builder.insert(
        Term{.code = u"2019-2020-1"_s, .title = u"Autumn"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}});
    desk.run(builder.take());
    desk.show();
    desk.month().choose({2019, 4, 16}, id);
    const CalendarViewKind kind = GENERATE(CalendarViewKind::Month, CalendarViewKind::Week, CalendarViewKind::TermWeeks,
                                           CalendarViewKind::List, CalendarViewKind::Person);
    desk.press(Qt::Key_1 + static_cast<int>(kind), Qt::AltModifier);
    desk.term.choose(next);
    CHECK(desk.views().place() == CalendarPlace{.day = {2019, 9, 2}});
    CHECK_FALSE(desk.page->inspector()->activity());
    desk.term.choose(desk.row(id).term);
    CHECK(desk.views().place().day == QDate{2019, 4, 10});
}

TEST_CASE("With the largest letters in a small window everything that can be done stays in sight", "[calendar views]")
{
    const LargeLetters letters{*std::rbegin(fontSteps)};
    ViewsDesk desk;
    desk.show({680, 560});
    // Rows that go on below ask for their height once they have a width.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(desk.page->width() == 680);
    int seen = 0;
    for (const QPushButton *button : desk.page->findChildren<QPushButton *>()) {
        if (!button->isVisible() || desk.page->inspector()->isAncestorOf(button))
            continue;
        ++seen;
        CAPTURE(button->text().toStdString());
        CHECK(button->mapTo(desk.page.get(), QPoint{}).x() >= 0);
        CHECK(button->mapTo(desk.page.get(), button->rect().bottomRight()).x() < 680);
    }
    CHECK(seen >= 5);
}

TEST_CASE("With the largest letters the content that is to be typed comes into sight", "[calendar views]")
{
    const LargeLetters letters{*std::rbegin(fontSteps)};
    auto *stack = new PageStack;
    PageRoom room{stack};
    ViewsDesk desk;
    desk.page = std::make_unique<CalendarPage>(desk.context, desk.findings, nullptr);
    stack->addWidget(desk.page.get());
    showActive(room, {680, 560});
    QCoreApplication::processEvents();
    REQUIRE(room.verticalScrollBar()->maximum() > 0);
    doubleClick(desk.month(), desk.month().dayRect({2019, 4, 10}).center());
    const auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    CHECK(QTest::qWaitFor([title] { return title->visibleRegion().boundingRect().height() == title->height(); }));
}

TEST_CASE("Every view fits beside the inspector in a window of 1024 points", "[calendar views]")
{
    ViewsDesk desk;
    desk.school.add(u"Wang"_s);
    desk.add(u"Lecture"_s, dayOf({2019, 4, 16}), {.place = u"Hall"_s});
    desk.show({830, 600});
    for (int kind = 0; kind < calendarViewKinds; ++kind) {
        desk.press(Qt::Key_1 + kind, Qt::AltModifier);
        QCoreApplication::processEvents();
        CAPTURE(kind);
        REQUIRE(desk.views().kind() == static_cast<CalendarViewKind>(kind));
        CHECK(desk.page->minimumSizeHint().width() <= 830);
        CHECK(desk.page->width() == 830);
        if (const auto *list = dynamic_cast<MeetingsView *>(desk.views().current()))
            CHECK(list->table()->horizontalHeader()->length() <= list->table()->viewport()->width());
        if (const auto *week = dynamic_cast<WeekView *>(desk.views().current()))
            CHECK(week->table()->horizontalHeader()->length() <= week->table()->viewport()->width());
    }
}
