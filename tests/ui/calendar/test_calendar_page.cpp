#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/inspector/finding_box.h"
#include "ui/pages/calendar/month_bars.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "ui/support/accessible.h"
#include "ui/support/calendar_desk.h"
#include "ui/support/hands.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

When on(QDate day)
{
    return {.kind = SingleDay{day}};
}

} // namespace

TEST_CASE("A bar is dragged to another day: it keeps its length, in one step that can be taken back")
{
    CalendarDesk desk;
    const ActivityId day = desk.add(u"白板培训"_s, on({2019, 4, 12}));
    const ActivityId week = desk.add(u"汇报课"_s, {.kind = DayRange{{2019, 4, 15}, {2019, 4, 18}}});
    desk.show();
    desk.drag(day, {2019, 4, 12}, {2019, 4, 23});
    CHECK(desk.row(day).start == QDate{2019, 4, 23});
    CHECK(desk.month().activity() == day);
    CHECK(desk.month().day() == QDate{2019, 4, 23});
    // Grabbed in its middle.
    desk.drag(week, {2019, 4, 17}, {2019, 4, 10});
    CHECK(desk.row(week).start == QDate{2019, 4, 8});
    CHECK(desk.row(week).end == QDate{2019, 4, 11});

    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.row(week).start == QDate{2019, 4, 15});
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.row(day).start == QDate{2019, 4, 12});
}

TEST_CASE("A drag that goes nowhere, or of what has no day of its own, changes nothing")
{
    CalendarDesk desk;
    const ActivityId day = desk.add(u"白板培训"_s, on({2019, 4, 12}));
    const ActivityId month = desk.add(u"读书月"_s, {.kind = WholeMonth{{2019, 4}}});
    desk.show();
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    QSignalSpy changed{&desk.school.acts(), &ActRunner::changed};
    desk.drag(day, {2019, 4, 12}, {2019, 4, 12});
    CHECK(refused.count() == 0);
    desk.drag(month, {2019, 4, 16}, {2019, 4, 24});
    CHECK(refused.count() == 1);
    CHECK(changed.count() == 0);
}

TEST_CASE("A double click on a day makes an activity there whose title is typed at once")
{
    CalendarDesk desk;
    desk.show();
    const QPoint place = desk.month().dayRect({2019, 4, 11}).center();
    doubleClick(desk.month(), place);
    const std::vector<const Activity *> rows = activitiesOf(desk.school.state(), *desk.term.id());
    REQUIRE(rows.size() == 1);
    const ActivityId id = rows.front()->id;
    CHECK(rows.front()->start == QDate{2019, 4, 11});
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    QTest::keyClicks(title, u"Lecture"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(desk.row(id).title == u"Lecture"_s);
    CHECK(desk.month().barRect(id, {2019, 4, 11}).isValid());
    CHECK(namelessControls(*desk.page).join(u", "_s).toStdString() == "");
}

TEST_CASE("The month is walked, changed and emptied by keyboard")
{
    CalendarDesk desk;
    const ActivityId first = desk.add(u"甲"_s, on({2019, 4, 11}));
    const ActivityId second = desk.add(u"乙"_s, on({2019, 4, 11}));
    desk.show();
    CHECK(desk.month().day() == QDate{2019, 4, 10});
    QTest::keyClick(&desk.month(), Qt::Key_Right);
    CHECK(desk.month().activity() == first);
    CHECK(desk.page->inspector()->activity() == first);
    QTest::keyClick(&desk.month(), Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.month().activity() == second);
    QTest::keyClick(&desk.month(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.row(second).start == QDate{2019, 4, 18});
    QTest::keyClick(&desk.month(), Qt::Key_Delete);
    CHECK(desk.school.state().find<Activity>(second) == nullptr);
    CHECK_FALSE(desk.page->inspector()->activity());
    QTest::keyClick(&desk.month(), Qt::Key_Delete);
    CHECK(desk.school.state().all<Activity>().size() == 1);
    QTest::keyClick(&desk.month(), Qt::Key_PageDown);
    CHECK(desk.month().month() == YearMonth{2019, 5});
    QTest::keyClick(&desk.month(), Qt::Key_Home);
    QTest::keyClick(&desk.month(), Qt::Key_Left);
    CHECK(desk.month().day() == QDate{2019, 4, 30});
    CHECK(desk.month().month() == YearMonth{2019, 4});
}

TEST_CASE("Going on to another month leaves what was chosen behind: Del takes nothing away out of sight")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"甲"_s, on({2019, 4, 11}));
    desk.show();
    desk.open(id);
    QTest::mouseClick(named<QPushButton>(*desk.page, u"Next month"_s), Qt::LeftButton);
    CHECK(desk.month().month() == YearMonth{2019, 5});
    CHECK_FALSE(desk.page->inspector()->activity());
    QTest::keyClick(&desk.month(), Qt::Key_Delete);
    CHECK(desk.school.state().find<Activity>(id));
}

TEST_CASE("The inspector follows after a rest, and at once when somebody wants to write or the plan changes")
{
    CalendarDesk desk;
    const ActivityId first = desk.add(u"甲"_s, on({2019, 4, 11}));
    const ActivityId second = desk.add(u"乙"_s, on({2019, 4, 12}));
    desk.show();
    desk.open(first);
    const auto *content = named<QLineEdit>(*desk.page, u"Content"_s);
    REQUIRE(content->text() == u"甲"_s);
    QTest::keyClick(&desk.month(), Qt::Key_Right);
    CHECK(desk.page->inspector()->activity() == second);
    CHECK(content->text() == u"甲"_s);
    SECTION("a rest")
    {
        REQUIRE(settles(*desk.page));
        CHECK(content->text() == u"乙"_s);
    }
    SECTION("Enter edits")
    {
        QTest::keyClick(&desk.month(), Qt::Key_Return);
        CHECK(content->text() == u"乙"_s);
        CHECK(content->hasFocus());
    }
    SECTION("a change")
    {
        QTest::keyClick(&desk.month(), Qt::Key_Down, Qt::AltModifier);
        CHECK(desk.row(second).start == QDate{2019, 4, 19});
        CHECK(content->text() == u"乙"_s);
    }
    SECTION("back before the rest")
    {
        QTest::keyClick(&desk.month(), Qt::Key_Left);
        REQUIRE(settles(*desk.page));
        CHECK(content->text() == u"甲"_s);
    }
}

TEST_CASE("A time on a holiday stands beside its ways out; taking one moves it")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"心理健康培训"_s, on({2019, 4, 5}));
    desk.show();
    desk.open(id);
    QPushButton *move = nullptr;
    for (FindingBox *box : desk.page->findChildren<FindingBox *>()) {
        for (QPushButton *button : box->findChildren<QPushButton *>()) {
            if (button->text().contains(u"4月4日"_s))
                move = button;
        }
    }
    REQUIRE(move);
    QTest::mouseClick(move, Qt::LeftButton);
    CHECK(desk.row(id).start == QDate{2019, 4, 4});
    for (const Finding &finding : desk.findings.on(id))
        CHECK(finding.code != FindingCode::DateOnHoliday);
    CHECK_FALSE(desk.page->jumpTo({PageId::Calendar, 999, {}}));
}

TEST_CASE("A finding that is kept with a reason goes, and without one stays")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"心理健康培训"_s, on({2019, 4, 5}));
    desk.show();
    desk.open(id);
    const std::size_t before = desk.findings.findings().size();
    const bool says = GENERATE(true, false);
    desk.page->inspector()->setAskReason(
        [says](QWidget *, const QString &) { return says ? std::optional(u"已调课"_s) : std::nullopt; });
    auto *box = desk.page->findChildren<FindingBox *>().front();
    QTest::mouseClick(box->findChildren<QPushButton *>().back(), Qt::LeftButton);
    CHECK(desk.findings.findings().size() == before - (says ? 1 : 0));
}

TEST_CASE("One of several sessions gets a time of its own and gives it back")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"汇报课"_s, {.kind = DayRange{{2019, 4, 15}, {2019, 4, 18}}});
    desk.show();
    desk.open(id);
    const auto times = [&] {
        QCoreApplication::processEvents();
        std::vector<QLineEdit *> found;
        for (QLineEdit *each : desk.page->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == u"Own time"_s && each->isVisible())
                found.push_back(each);
        }
        return found;
    };
    CHECK(times().empty());
    REQUIRE(desk.school.acts().run(addSession(desk.school.state(), id)) == RunResult::Done);
    REQUIRE(times().size() == 2);
    const SessionId second = sessionsOf(desk.school.state(), id)[1]->id;
    const auto own = [&] { return desk.school.state().get<Session>(second).when; };

    times()[1]->setFocus();
    QTest::keyClicks(times()[1], u"4.40"_s);
    QTest::keyClick(times()[1], Qt::Key_Return);
    CHECK_FALSE(own());
    CHECK_FALSE(desk.page->leave());
    times()[1]->selectAll();
    QTest::keyClicks(times()[1], u"4.16"_s);
    QTest::keyClick(times()[1], Qt::Key_Return);
    REQUIRE(own());
    CHECK(own()->kind == WhenKind{SingleDay{{2019, 4, 16}}});
    CHECK(desk.page->leave());
    const auto barsOn = [&](QDate day) {
        return monthBars(desk.school.state(), *desk.term.term(), schoolCalendar(desk.school.state()), {}, day, day);
    };
    CHECK(barsOn({2019, 4, 15}).size() == 1);
    REQUIRE(barsOn({2019, 4, 16}).size() == 2);
    CHECK_FALSE(barsOn({2019, 4, 16})[1].movable);

    times()[1]->clear();
    times()[1]->setModified(true);
    QTest::keyClick(times()[1], Qt::Key_Return);
    CHECK_FALSE(own());
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(own());
}

TEST_CASE("A time typed in the inspector is taken, or refused with its reason and kept")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"培训"_s, on({2019, 4, 12}));
    desk.show();
    desk.open(id);
    auto *time = desk.page->findChild<WhenEdit *>();
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"13.5"_s);
    QTest::keyClick(time, Qt::Key_Return);
    auto *reason = desk.page->findChild<QLabel *>(u"whenProblem"_s);
    CHECK(reason->isVisible());
    CHECK_FALSE(desk.page->leave());
    CHECK(desk.row(id).start == QDate{2019, 4, 12});
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    QTest::mouseClick(&desk.month(), Qt::LeftButton, {}, desk.month().dayRect({2019, 4, 24}).center());
    CHECK(desk.page->inspector()->activity() == id);
    REQUIRE(refused.count() == 1); // else the click looks dead
    CHECK(refused[0][0].toString().contains(u"press Esc"_s));
    CHECK(time->text() == u"13.5"_s);
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"4.16-19"_s);
    CHECK_FALSE(reason->isVisible());
    QTest::keyClick(time, Qt::Key_Return);
    CHECK(desk.row(id).end == QDate{2019, 4, 19});
    CHECK(desk.page->leave());
}

TEST_CASE("What a meeting decided is kept in lines with the activity, and given back by undo")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"Leaders' meeting"_s, on({2019, 4, 12}));
    const ActivityId next = desk.add(u"Lecture"_s, on({2019, 4, 15}));
    desk.show();
    desk.open(id);
    auto *decisions = desk.page->findChild<NoteEdit *>();
    REQUIRE(decisions->accessibleName() == u"Decisions and minutes"_s);
    decisions->setFocus();
    QTest::keyClicks(decisions, u"1. Lectures on Tuesdays"_s);
    QTest::keyClick(decisions, Qt::Key_Return);
    QTest::keyClicks(decisions, u"2. Plan changed"_s);
    CHECK(desk.row(id).decisions.isEmpty());
    // Another activity is chosen with the text still being written.
    desk.open(next);
    CHECK(desk.row(id).decisions == u"1. Lectures on Tuesdays\n2. Plan changed"_s);
    CHECK(desk.row(next).decisions.isEmpty());
    CHECK(decisions->toPlainText().isEmpty());
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.row(id).decisions.isEmpty());
    REQUIRE(desk.school.acts().redo() == RunResult::Done);
    REQUIRE(desk.school.acts().run(duplicateActivity(desk.school.state(), id)) == RunResult::Done);
    CHECK(activitiesOf(desk.school.state(), *desk.term.id())[1]->decisions.isEmpty());

    desk.school.sign(Role::Viewer);
    desk.open(id);
    decisions->setPlainText(u"3. Nothing"_s);
    CHECK(desk.page->leave());
    CHECK(decisions->toPlainText() == desk.row(id).decisions);
}

TEST_CASE("What a viewer types is refused and gives way to what the file holds")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, on({2019, 4, 12}));
    desk.show();
    desk.school.sign(Role::Viewer);
    desk.open(id);
    desk.page->inspector()->focusTitle();
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    QTest::keyClicks(title, u"Other"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(desk.row(id).title == u"Lecture"_s);
    CHECK(title->text() == u"Lecture"_s);
}

TEST_CASE(
    "Enter on a bar goes to the end of its content; Escape takes back what is typed, then gives back the keyboard")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, on({2019, 4, 12}));
    desk.show();
    desk.open(id);
    QTest::keyClick(&desk.month(), Qt::Key_Return);
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    CHECK_FALSE(title->hasSelectedText());
    QTest::keyClicks(title, u" 2"_s);
    REQUIRE(title->text() == u"Lecture 2"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(title->text() == u"Lecture"_s);
    CHECK(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(desk.month().hasFocus());
    CHECK(desk.row(id).title == u"Lecture"_s);

    // A refused time gives way, too, with its reason.
    auto *time = desk.page->findChild<WhenEdit *>();
    const QString before = time->text();
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"4.31"_s);
    QTest::keyClick(time, Qt::Key_Return);
    REQUIRE_FALSE(time->problem().isEmpty());
    QTest::keyClick(time, Qt::Key_Escape);
    CHECK(time->text() == before);
    CHECK(time->problem().isEmpty());
    CHECK(time->hasFocus());
    QTest::keyClick(time, Qt::Key_Escape);
    CHECK(desk.month().hasFocus());

    auto *decisions = desk.page->findChild<NoteEdit *>();
    decisions->setFocus();
    QTest::keyClicks(decisions, u"Yes"_s);
    QTest::keyClick(decisions, Qt::Key_Escape);
    CHECK(decisions->toPlainText().isEmpty());
    CHECK(decisions->hasFocus());
    QTest::keyClick(decisions, Qt::Key_Escape);
    CHECK(desk.month().hasFocus());
    CHECK(desk.row(id).decisions.isEmpty());
}

TEST_CASE("Escape in the empty content of an activity that was just made gives it up, and the view has the keyboard")
{
    CalendarDesk desk;
    desk.show();
    QTest::keyClick(&desk.month(), Qt::Key_Return);
    REQUIRE(activitiesOf(desk.school.state(), *desk.term.id()).size() == 1);
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(title);
    QTest::keyClicks(title, u"x"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(title->text().isEmpty());
    CHECK(activitiesOf(desk.school.state(), *desk.term.id()).size() == 1);
    QTest::keyClick(title, Qt::Key_Escape);
    CHECK(activitiesOf(desk.school.state(), *desk.term.id()).empty());
    CHECK(desk.month().hasFocus());
}

TEST_CASE("In a month that is higher than its room the chosen day comes into sight, today as well")
{
    CalendarDesk desk;
    desk.show({1080, 330});
    const auto isSeen = [&desk](QDate day) {
        return desk.month().visibleRegion().boundingRect().contains(desk.month().dayRect(day));
    };
    const QDate last{2019, 4, 30};
    const QDate today{2019, 4, 10};
    QCoreApplication::processEvents();
    REQUIRE_FALSE(isSeen(last));
    QTest::keyClick(&desk.month(), Qt::Key_End);
    CHECK(QTest::qWaitFor([&] { return isSeen(last); }));
    REQUIRE_FALSE(isSeen(today));
    QPushButton *button = buttonOf(*desk.page, u"Today"_s);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return isSeen(today); }));
    CHECK_FALSE(isSeen(last));
}

TEST_CASE("A screen reader finds the days and bars of the month")
{
    CalendarDesk desk;
    const ActivityId id = desk.add(u"白板培训"_s, on({2019, 4, 12}));
    desk.show();
    QAccessibleInterface *month = QAccessible::queryAccessibleInterface(&desk.month());
    REQUIRE(month);
    REQUIRE(month->childCount() == 5 * 7 + 1);
    QAccessibleInterface *holiday = month->child(4);
    CHECK(holiday->text(QAccessible::Name).contains(u"4月5日"_s));
    CHECK(holiday->text(QAccessible::Name).contains(u"清明"_s));
    QAccessibleInterface *bar = month->child(35);
    CHECK(bar->text(QAccessible::Name).contains(u"白板培训"_s));
    CHECK(month->indexOfChild(bar) == 35);
    const QPoint place = desk.month().mapToGlobal(desk.month().barRect(id, {2019, 4, 12}).center());
    CHECK(month->childAt(place.x(), place.y()) == bar);
    CHECK(bar->parent() == month);

    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK_FALSE(bar->isValid());
    CHECK(month->childCount() == 35);
    CHECK(month->child(35) == nullptr);
}

TEST_CASE("The keys of the calendar go to it from beside it, and not while it is out of sight")
{
    QWidget window;
    CalendarDesk desk;
    desk.school.group(u"Chinese"_s);
    desk.page = std::make_unique<CalendarPage>(desk.context, desk.findings, nullptr);
    auto *row = new QHBoxLayout{&window};
    auto *beside = new QPushButton{u"Calendar"_s};
    row->addWidget(beside);
    row->addWidget(desk.page.get());
    showActive(window);
    beside->setFocus();
    REQUIRE(beside->hasFocus());
    const auto count = [&desk] { return desk.school.state().all<Activity>().size(); };
    WaitingHand<GroupMeetingsDialog> hand{[](GroupMeetingsDialog &dialog) { dialog.reject(); }};
    QTest::keyClick(beside, Qt::Key_G, Qt::ControlModifier);
    CHECK(hand.isDone());
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    beside->setFocus();
    QTest::keyClick(beside, Qt::Key_Return, Qt::ControlModifier);
    CHECK(count() == 1);

    desk.page->hide();
    beside->setFocus();
    QTest::keyClick(beside, Qt::Key_Return, Qt::ControlModifier);
    CHECK(count() == 1);
}
