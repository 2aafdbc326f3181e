#include "ui/support/accessible.h"
#include "ui/support/series_page.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/note_edit.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "workspace/acts/schedule/occurrence_acts.h"

#include <QLabel>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A meeting that is dragged asks once whether the others go along", "[series]")
{
    SeriesPage desk;
    SECTION("only this one is what Enter takes")
    {
        ScopeHand hand{[](ScopeDialog &dialog) {
            CHECK(namelessControls(dialog).join(u", "_s).toStdString() == "");
            type(*named<QLineEdit>(dialog, u"Reason"_s), u"exam"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        }};
        desk.drag({2019, 4, 10}, {2019, 4, 11});
        CHECK(desk.days() ==
              std::vector<QDate>{{2019, 4, 3}, {2019, 4, 11}, {2019, 4, 17}, {2019, 4, 24}, {2019, 5, 8}});
        REQUIRE(desk.decision());
        CHECK(desk.decision()->reason == u"exam"_s);
        CHECK(desk.month().day() == QDate{2019, 4, 11});
        CHECK(desk.fields().meeting() == desk.on({2019, 4, 10}));
    }
    SECTION("from this one on: what goes on is an activity of its own")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"From this one on"_s); }};
        desk.drag({2019, 4, 17}, {2019, 4, 18});
        CHECK(desk.days() == std::vector<QDate>{{2019, 4, 3}, {2019, 4, 10}, {2019, 4, 18}, {2019, 4, 25}});
        REQUIRE(desk.activities().size() == 2);
        CHECK(desk.month().activity() == desk.activities()[1]->id);
        CHECK(desk.page->inspector()->activity() == desk.activities()[1]->id);
    }
    SECTION("all")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"All"_s); }};
        desk.drag({2019, 4, 17}, {2019, 4, 18});
        CHECK(desk.days().front() == QDate{2019, 4, 4});
        CHECK(desk.activities().size() == 1);
    }
    SECTION("or nothing")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }};
        desk.drag({2019, 4, 17}, {2019, 4, 18});
        CHECK(desk.days() == asPlanned);
        return;
    }
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.days() == asPlanned);
    CHECK(desk.activities().size() == 1);
}

TEST_CASE("A day that can't be is told with its reason, and can be changed on the spot", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 3});
    ScopeHand hand{[](ScopeDialog &dialog) {
        CHECK_FALSE(okButtonOf(dialog).isEnabled());
        CHECK(choiceOf(dialog, u"Only this one"_s).accessibleDescription().contains(u"holiday"_s));
        auto *day = dialog.findChild<DayEdit *>();
        REQUIRE(day);
        day->setDay({2019, 4, 10});
        CHECK(choiceOf(dialog, u"Only this one"_s).accessibleDescription().contains(u"already"_s));
        day->setDay({2019, 4, 4});
        // Of the Thursdays one is in the holidays of May.
        CHECK(choiceOf(dialog, u"All"_s).accessibleDescription().contains(u"1 left out for holidays"_s));
        auto *hour = named<QLineEdit>(dialog, u"Hour"_s);
        type(*hour, u"25:00"_s);
        CHECK_FALSE(okButtonOf(dialog).isEnabled());
        type(*hour, u"14:30"_s);
        REQUIRE(okButtonOf(dialog).isEnabled());
        QTest::keyClick(hour, Qt::Key_Return);
    }};
    // A week on would be the next meeting, two days on is 清明节.
    desk.month().setFocus();
    emit desk.month().meetingMoveWanted(desk.on({2019, 4, 3}), 2, {});
    REQUIRE(desk.decision());
    CHECK(desk.decision()->when->kind == WhenKind{SingleDay{{2019, 4, 4}}});
    CHECK(desk.decision()->when->timeOfDay.time->from.minutes == 14 * 60 + 30);
}

TEST_CASE("Keys move a meeting and take it out", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 10});
    SECTION("moved by a day")
    {
        ScopeHand hand{[](ScopeDialog &dialog) {
            REQUIRE(hasKeyboard(dialog));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // to the second choice
            CHECK(choiceOf(dialog, u"From this one on"_s).isChecked());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
            QTest::keyClick(&dialog, Qt::Key_Return);
        }};
        QTest::keyClick(&desk.month(), Qt::Key_Left, Qt::AltModifier);
        CHECK(desk.days()[1] == QDate{2019, 4, 9});
    }
    SECTION("this one is cancelled and stays in sight")
    {
        ScopeHand hand{[](ScopeDialog &dialog) {
            type(*named<QLineEdit>(dialog, u"Reason"_s), u"exam"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
        }};
        QTest::keyClick(&desk.month(), Qt::Key_Delete);
        CHECK(desk.days().size() == asPlanned.size() - 1);
        CHECK(desk.month().barRect(desk.activity, {2019, 4, 10}).isValid());
        auto *state = desk.fields().findChild<QLabel *>(u"meetingState"_s);
        CHECK(state->text().contains(u"Cancelled: exam"_s));
        QPushButton *restore = buttonOf(desk.fields(), u"Restore"_s);
        REQUIRE(restore->isEnabled());
        QTest::mouseClick(restore, Qt::LeftButton);
        CHECK(desk.days() == asPlanned);
        CHECK_FALSE(restore->isEnabled());
    }
    SECTION("no more from this one on")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"From this one on"_s); }};
        QTest::keyClick(&desk.month(), Qt::Key_Delete);
        CHECK(desk.days() == std::vector<QDate>{{2019, 4, 3}});
    }
    SECTION("all")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"All"_s); }};
        QTest::keyClick(&desk.month(), Qt::Key_Delete);
        CHECK(desk.activities().empty());
        CHECK_FALSE(desk.page->inspector()->activity());
    }
}

TEST_CASE("What is written about one meeting asks with Enter, and holds for it alone otherwise", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 10});
    auto *content = named<QLineEdit>(desk.fields(), u"Content, this time"_s);
    auto *place = named<QLineEdit>(desk.fields(), u"Place, this time"_s);
    REQUIRE(content->isVisible());
    CHECK(namelessControls(*desk.page).join(u", "_s).toStdString() == "");
    SECTION("left with Tab")
    {
        type(*content, u"Trial lesson"_s);
        QTest::keyClick(content, Qt::Key_Tab);
        REQUIRE(desk.decision());
        CHECK(desk.decision()->content == u"Trial lesson"_s);
        CHECK(desk.decision()->original == QDate{2019, 4, 10});
    }
    SECTION("its minutes, without a question")
    {
        auto *minutes = named<NoteEdit>(desk.fields(), u"Minutes, this time"_s);
        minutes->setFocus();
        QTest::keyClicks(minutes, u"Agreed"_s);
        content->setFocus();
        REQUIRE(desk.decision());
        CHECK(desk.decision()->minutes == u"Agreed"_s);
        CHECK(desk.decision()->original == QDate{2019, 4, 10});
        CHECK_FALSE(buttonOf(desk.fields(), u"Restore"_s)->isEnabled());
        desk.choose({2019, 4, 17});
        CHECK(minutes->toPlainText().isEmpty());
        desk.choose({2019, 4, 10});
        CHECK(minutes->toPlainText() == u"Agreed"_s);
    }
    SECTION("for all from here on")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"From this one on"_s); }};
        type(*place, u"Hall"_s);
        QTest::keyClick(place, Qt::Key_Return);
        REQUIRE(desk.activities().size() == 2);
        const auto placeOf = [&desk](std::size_t i) {
            return sessionsOf(desk.school.state(), desk.activities()[i]->id).front()->place;
        };
        CHECK(placeOf(0).isEmpty());
        CHECK(placeOf(1) == u"Hall"_s);
        CHECK_FALSE(desk.decision());
    }
    SECTION("who leads it")
    {
        desk.school.add(u"Wang"_s);
        auto *leaders = named<ChipsEdit>(desk.fields(), u"Led by, this time"_s);
        leaders->setFocus();
        ScopeHand hand{[](ScopeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }};
        QTest::keyClicks(QApplication::focusWidget(), u"Wang"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        REQUIRE(desk.decision());
        REQUIRE(desk.decision()->presenters);
        CHECK(desk.decision()->presenters->front().staff.has_value());
    }
    SECTION("refused by the dialog, the field shows again what is")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); }};
        type(*content, u"Trial lesson"_s);
        QTest::keyClick(content, Qt::Key_Return);
        CHECK_FALSE(desk.decision());
        CHECK(content->text().isEmpty());
        return;
    }
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK_FALSE(desk.decision());
    CHECK(desk.activities().size() == 1);
}

TEST_CASE("The inspector lists every meeting with its state; Enter goes to one, even to one on a holiday", "[series]")
{
    SeriesPage desk;
    desk.school.run(*cancelMeeting(desk.school.state(), desk.on({2019, 4, 17}), u"exam"_s));
    desk.choose({2019, 4, 10});
    QTableWidget &list = desk.list();
    REQUIRE(list.rowCount() == 6);
    CHECK(list.currentRow() == 1);
    CHECK(list.item(1, 0)->text() == u"第6周"_s);
    CHECK(list.item(1, 1)->text() == u"4月10日（周三）"_s);
    CHECK(list.item(1, 2)->text() == u"As usual"_s);
    CHECK(list.item(2, 2)->text() == u"Cancelled: exam"_s);
    CHECK(list.item(4, 2)->text() == u"Left out: holiday"_s);

    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(desk.month().day() == QDate{2019, 4, 17});
    list.setCurrentCell(4, 0);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(desk.fields().meeting() == desk.on({2019, 5, 1}));
    QPushButton &move = *buttonOf(desk.fields(), u"Move…"_s);
    ScopeHand hand{[](ScopeDialog &dialog) {
        dialog.findChild<DayEdit *>()->setDay({2019, 4, 30});
        QTest::mouseClick(&okButtonOf(dialog), Qt::LeftButton);
    }};
    QTest::mouseClick(&move, Qt::LeftButton);
    CHECK(desk.days()[3] == QDate{2019, 4, 30});
    CHECK(list.item(4, 2)->text() == u"Moved from 5月1日"_s);
}

TEST_CASE("Another time for a series names the decisions that it loses before", "[series]")
{
    SeriesPage desk;
    desk.school.run(*cancelMeeting(desk.school.state(), desk.on({2019, 4, 10}), u"exam"_s));
    desk.choose({2019, 4, 3});
    auto *time = named<WhenEdit>(*desk.page->inspector(), u"Time"_s);
    const bool keeps = GENERATE(true, false);
    {
        ScopeHand hand{[keeps](ScopeDialog &dialog) {
            // Odd weeks: 10 April is in the sixth.
            pressChoice(choiceOf(dialog, u"All"_s));
            const auto labels = dialog.findChildren<QLabel *>();
            CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"4月10日（周三） cancelled: exam"_s);
            }));
            take(dialog, keeps ? u"Keep"_s : u"Drop"_s);
        }};
        type(*time, u"4月1日—5月8日单周周三"_s);
        QTest::keyClick(time, Qt::Key_Return);
    }
    CHECK(desk.days() == std::vector<QDate>{{2019, 4, 3}, {2019, 4, 17}});
    QTableWidget &list = desk.list();
    CHECK(list.rowCount() == (keeps ? 4 : 3));
    if (keeps) {
        list.setCurrentCell(3, 0);
        desk.page->activateWindow();
        list.setFocus();
        REQUIRE(hasKeyboard(*desk.page));
        QTest::keyClick(&list, Qt::Key_Delete);
    }
    CHECK_FALSE(desk.decision());
}

TEST_CASE("A time typed for a chosen meeting holds for it, from it on, or for all", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 17});
    auto *time = named<WhenEdit>(*desk.page->inspector(), u"Time"_s);
    SECTION("a day is one meeting's")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }};
        type(*time, u"4.18"_s);
        QTest::keyClick(time, Qt::Key_Return);
        CHECK(desk.days()[2] == QDate{2019, 4, 18});
        CHECK(desk.activities().size() == 1);
    }
    SECTION("another weekday from here on")
    {
        ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"From this one on"_s); }};
        type(*time, u"每周二"_s);
        QTest::keyClick(time, Qt::Key_Return);
        const std::vector<QDate> days = desk.days();
        REQUIRE(days.size() > 4);
        CHECK(days[1] == QDate{2019, 4, 10});
        CHECK(days[2] == QDate{2019, 4, 16});
        CHECK(desk.activities().size() == 2);
    }
}

TEST_CASE("A viewer's change of a meeting is refused", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 10});
    desk.school.sign(Role::Viewer);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    ScopeHand hand{[](ScopeDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); }};
    QTest::keyClick(&desk.month(), Qt::Key_Left, Qt::AltModifier);
    CHECK(refused.count() == 1);
    CHECK(desk.days() == asPlanned);
}

TEST_CASE("A session's own time names what it loses, too", "[series]")
{
    SeriesPage desk;
    Act added = addSession(desk.school.state(), desk.activity);
    const SessionId second = addedSession(added).value();
    desk.school.run(std::move(added));
    const Recurring fridays{.weekdays = {5}, .start = QDate{2019, 4, 8}, .end = QDate{2019, 4, 26}};
    desk.school.run(editSessionWhen(desk.school.state(), second, When{.kind = fridays}));
    const MeetingKey key{.activity = desk.activity, .session = second, .original = {2019, 4, 12}};
    desk.school.run(*cancelMeeting(desk.school.state(), key, u"exam"_s));
    desk.choose({2019, 4, 10});
    QCoreApplication::processEvents();
    std::vector<WhenEdit *> times;
    for (WhenEdit *each : desk.page->findChildren<WhenEdit *>()) {
        if (each->accessibleName() == u"Own time"_s && each->isVisible())
            times.push_back(each);
    }
    REQUIRE(times.size() == 2);
    REQUIRE(desk.decision());
    // 12 April is in the sixth week.
    ScopeHand hand{[](ScopeDialog &dialog) { take(dialog, u"Drop"_s); }};
    type(*times[1], u"4月8日—26日单周周五"_s);
    QTest::keyClick(times[1], Qt::Key_Return);
    CHECK_FALSE(desk.decision());
    CHECK(std::get<Recurring>(desk.school.state().get<Session>(second).when->kind).parity == Parity::Odd);
}

TEST_CASE("The inspector's head gives a series all its weeks, a day its own", "[series]")
{
    SeriesPage desk;
    const ActivityId talk = desk.add(u"Talk"_s, {.kind = SingleDay{{2019, 4, 11}}});
    const auto heads = [&desk](const QString &end) {
        const QList<QLabel *> labels = desk.page->inspector()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&end](const QLabel *label) { return label->text().endsWith(end); });
    };
    desk.choose({2019, 4, 3});
    CHECK(heads(u"　第5—10周"_s));
    CHECK_FALSE(heads(u"　第5周"_s));
    desk.choose({2019, 4, 11}, talk);
    CHECK(heads(u"　第6周"_s));
}

TEST_CASE("The state of a meeting is read whole in the list of all meetings, in as many lines as it takes", "[series]")
{
    SeriesPage desk;
    desk.choose({2019, 4, 10});
    QTableWidget &list = desk.list();
    list.item(0, 2)->setText(QStringLiteral("moved to another day ").repeated(6));
    list.setColumnWidth(0, list.columnWidth(0) + 5);
    QCoreApplication::processEvents();
    CHECK(list.rowHeight(0) >= 3 * list.fontMetrics().height());
    CHECK(list.rowHeight(0) >= static_cast<QAbstractItemView &>(list).sizeHintForRow(0));
    // Nothing of it lies to the side.

    CHECK(QTest::qWaitFor([&] { return list.horizontalHeader()->length() <= list.viewport()->width(); }));
}
