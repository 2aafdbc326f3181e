#include "calendar/when_parser.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "ui/support/accessible.h"
#include "ui/support/series_page.h"
#include "ui/widgets/editors/pinyin_completer.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("Group meetings are proposed, written row by row and made in one step", "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    desk.school.group(u"英语组"_s);
    answerNext<GroupMeetingsDialog>([](GroupMeetingsDialog &dialog) {
        CHECK(namelessControls(dialog).join(u", "_s).toStdString() == "");
        auto *table = dialog.findChild<QTableWidget *>();
        REQUIRE(table->rowCount() == 2);
        auto *gives = dialog.findChild<QLabel *>(u"gives"_s);
        auto *problem = dialog.findChild<QLabel *>(u"groupMeetingProblem"_s);
        const auto weekday = [&dialog](const QString &name) {
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
                if (box->text() == name)
                    return box;
            }
            FAIL("no weekday");
            Q_UNREACHABLE();
        };
        // 单周周二第7节 for the first
        QTest::mouseClick(weekday(u"周二"_s), Qt::LeftButton, {}, {8, weekday(u"周二"_s)->height() / 2});
        named<QComboBox>(dialog, u"Repeats"_s)->setCurrentIndex(1);
        type(*named<QLineEdit>(dialog, u"Hour"_s), u"第7节"_s);
        CHECK(gives->text() == u"单周周二第7节 — 10 meetings: weeks 1、3、5、7、9、11… of the term"_s);
        CHECK(problem->isHidden());
        type(*named<QLineEdit>(dialog, u"Hour"_s), u"第77节"_s);
        CHECK_FALSE(okButtonOf(dialog).isEnabled());
        CHECK_FALSE(problem->isHidden());
        type(*named<QLineEdit>(dialog, u"Hour"_s), u"第7节"_s);

        // A copy for the same group clashes until it is in the other weeks.
        QTest::mouseClick(buttonOf(dialog, u"&Copy row"_s), Qt::LeftButton);
        REQUIRE(table->rowCount() == 3);
        CHECK(table->currentRow() == 2);
        CHECK(problem->text().contains(u"3月5日（周二） in row 1"_s));
        named<QComboBox>(dialog, u"Repeats"_s)->setCurrentIndex(2);
        CHECK(problem->isHidden());
        // The second proposal goes.
        table->setCurrentCell(1, 0);
        dialog.activateWindow();
        table->setFocus();
        REQUIRE(hasKeyboard(dialog));
        QTest::keyClick(table, Qt::Key_Delete);
        REQUIRE(table->rowCount() == 2);
        CHECK(okButtonOf(dialog).text() == u"Create 2 activities"_s);
        QTest::mouseClick(&okButtonOf(dialog), Qt::LeftButton);
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
    const std::vector<const Activity *> rows = desk.activities();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->title == u"语文组教研活动"_s);
    CHECK(rows[1]->title == u"语文组教研活动"_s);
    CHECK(std::get<Recurring>(rows[1]->when.kind).parity == Parity::Even);
    CHECK(rows[0]->groupMeeting);
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.activities().size() == 1);
}

TEST_CASE("Where no group is left to propose, it is said why, and goes with the next step", "[series]")
{
    SeriesPage desk;
    const bool hasGroup = GENERATE(true, false);
    if (hasGroup)
        desk.school.group(u"语文组"_s);
    answerNext<GroupMeetingsDialog>([hasGroup](GroupMeetingsDialog &dialog) {
        const auto *told = dialog.findChild<QLabel *>(u"nothingProposed"_s);
        const auto rows = dialog.meetings().size();
        CHECK(told->text().isEmpty());
        QTest::mouseClick(buttonOf(dialog, u"Propose the gro&ups without meetings"_s), Qt::LeftButton);
        CHECK(dialog.meetings().size() == rows);
        CHECK(told->text().startsWith(hasGroup ? u"Every group has meetings"_s : u"The roster has no group"_s));
        type(*named<QLineEdit>(dialog, u"Title"_s), u"例会"_s);
        CHECK(told->text().isEmpty());
        dialog.done(QDialog::Rejected);
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
}

TEST_CASE("Weeks in a row are told as one, also on both sides of a holiday", "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    answerNext<GroupMeetingsDialog>([](GroupMeetingsDialog &dialog) {
        const auto boxes = dialog.findChildren<QCheckBox *>();
        const auto wednesday = std::ranges::find(boxes, u"周三"_s, &QCheckBox::text);
        REQUIRE(wednesday != boxes.end());
        (*wednesday)->setChecked(true);
        CHECK(dialog.findChild<QLabel *>(u"gives"_s)->text().contains(u"18 meetings: weeks 1—8、10—19 of the term"_s));
        dialog.done(QDialog::Rejected);
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
}

TEST_CASE("The fields of a group meeting stay where they are when a problem goes and comes again", "[series]")
{
    SeriesPage desk;
    answerNext<GroupMeetingsDialog>([](GroupMeetingsDialog &dialog) {
        const auto *problem = dialog.findChild<QLabel *>(u"groupMeetingProblem"_s);
        auto *title = named<QLineEdit>(dialog, u"Title"_s);
        QCoreApplication::processEvents();
        REQUIRE(problem->isVisible()); // neither a group nor a title
        const int top = title->mapTo(&dialog, QPoint{}).y();
        type(*title, u"领导例会"_s);
        QCoreApplication::processEvents();
        CHECK_FALSE(problem->isVisible());
        CHECK(title->mapTo(&dialog, QPoint{}).y() == top);
        type(*title, u""_s);
        QCoreApplication::processEvents();
        CHECK(problem->isVisible());
        CHECK(title->mapTo(&dialog, QPoint{}).y() == top);
        dialog.done(QDialog::Rejected);
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
}

TEST_CASE("While places are offered, the key of another field closes the list and goes there", "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    bool isDone = false;
    answerNext<GroupMeetingsDialog>([&isDone](GroupMeetingsDialog &dialog) {
        dialog.activateWindow();
        auto *place = named<QLineEdit>(dialog, u"Place"_s);
        place->setFocus();
        REQUIRE(hasKeyboard(dialog));
        auto *completer = static_cast<PinyinCompleter *>(place->completer());
        completer->setWords({u"教导处"_s, u"会议室"_s});
        QTest::keyClicks(place, u"jd"_s);
        QAbstractItemView *list = completer->popup();
        REQUIRE(list->isVisible());
        QTest::keyClick(list, Qt::Key_L, Qt::AltModifier);
        CHECK_FALSE(list->isVisible());
        CHECK_FALSE(place->hasFocus());
        QWidget *leaders = dialog.focusWidget();
        REQUIRE(leaders);
        REQUIRE(leaders != place);
        QTest::keyClicks(leaders, u"x"_s);
        CHECK(place->text() == u"jd"_s);
        isDone = true;
        dialog.done(QDialog::Rejected);
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
    CHECK(isDone);
}

TEST_CASE("A weekly meeting without a weekday is asked for it, and can be made without one", "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    desk.school.group(u"英语组"_s);
    answerNext<GroupMeetingsDialog>([](GroupMeetingsDialog &dialog) {
        REQUIRE(dialog.meetings().size() == 2);
        const auto answer = [&dialog](const QString &words) {
            answerNext<QMessageBox>([&words](QMessageBox &box) {
                CHECK(box.text().startsWith(u"2 meetings name no weekday."_s));
                QTest::mouseClick(buttonOf(box, words), Qt::LeftButton);
            });
            QTest::mouseClick(&okButtonOf(dialog), Qt::LeftButton);
        };
        answer(u"Choose a weekday"_s);
        CHECK(dialog.isVisible());
        const auto *box = qobject_cast<QCheckBox *>(dialog.focusWidget());
        REQUIRE(box);
        CHECK(box->text() == u"周一"_s);
        answer(u"Create without a weekday"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.activities().size() == 3);
}

TEST_CASE("Group meetings that would clash are told before they are made", "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    answerNext<GroupMeetingsDialog>([](GroupMeetingsDialog &dialog) {
        REQUIRE(dialog.meetings().size() == 1);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == u"周二"_s)
                QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
        }
        type(*named<QLineEdit>(dialog, u"Hour"_s), u"14:30-16:00"_s);
        type(*named<QLineEdit>(dialog, u"Place"_s), u"Hall"_s);
        QTest::mouseClick(buttonOf(dialog, u"&Copy row"_s), Qt::LeftButton);
        REQUIRE(dialog.meetings().size() == 2);
        const auto answer = [&dialog](const QString &words) {
            answerNext<QMessageBox>([&words](QMessageBox &box) {
                CHECK(box.text().startsWith(u"This would bring about "_s));
                CHECK(box.text().contains(u"Hall"_s));
                QTest::mouseClick(buttonOf(box, words), Qt::LeftButton);
            });
            QTest::mouseClick(&okButtonOf(dialog), Qt::LeftButton);
        };
        answer(u"Back to the rows"_s);
        CHECK(dialog.isVisible());
        answer(u"Create all the same"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.activities().size() == 3);
}

TEST_CASE("Rows B17 to B23 can be written in the fields of a group meeting", "[series]")
{
    SeriesPage desk;
    const GroupId group = desk.school.group(u"语文组"_s);
    const QDate end{2019, 6, 28};
    const Recurring rule = GENERATE_COPY(values<Recurring>({
        {.weekdays = {2}},
        {.weekdays = {2}, .parity = Parity::Odd},
        {.weekdays = {2, 3}, .parity = Parity::Even},
        {.weekdays = {3}, .onMakeUpDays = true},
        {},
        {.every = 2},
        {.weekdays = {5}, .every = 3, .start = QDate{2019, 3, 15}, .end = end, .onHoliday = OnHoliday::Move},
        {.rhythm = EachMonth{}},
        {.weekdays = {3}, .onHoliday = OnHoliday::Hold, .rhythm = EachMonthWeek{2}},
        {.every = 2, .rhythm = EachMonth{MonthPart::End}},
    }));
    GroupMeetingRow row{.meeting = {.group = group, .title = u"Visit"_s, .rule = rule, .place = u"Hall"_s}};
    if (rule.start) {
        row.from = u"3.15"_s;
        row.to = u"6.28"_s;
    }
    row.hour = u"14:30-16:00"_s;
    row.meeting.time = {.time = ClockSpan{{14 * 60 + 30}, ClockTime{16 * 60}}};
    GroupMeetingFields fields{desk.school.state(), *desk.term.term()};
    fields.setRow(row);
    CHECK(fields.row().meeting == row.meeting);
    CHECK(problemOf(fields.row(), *desk.term.term()).isEmpty());
}

TEST_CASE("A weekday in a month is counted in the list, and any time of the month is for no weekday", "[series]")
{
    SeriesPage desk;
    const Term &term = *desk.term.term();
    GroupMeetingFields fields{desk.school.state(), term};
    fields.setRow({.meeting = {.title = u"Visit"_s, .rule = {.every = 2, .rhythm = EachMonth{}}}});
    auto &inMonth = *named<QComboBox>(fields, u"When in the month"_s);
    CHECK(inMonth.currentText() == u"any time of the month"_s);
    CHECK(inMonth.itemText(1) == u"1st week"_s);
    const auto isEnabled = [&inMonth](int at) {
        return inMonth.model()->flags(inMonth.model()->index(at, 0)).testFlag(Qt::ItemIsEnabled);
    };
    CHECK(isEnabled(0));
    QCheckBox *wednesday = nullptr;
    for (QCheckBox *box : fields.findChildren<QCheckBox *>()) {
        if (box->text() == u"周三"_s)
            wednesday = box;
    }
    REQUIRE(wednesday);
    wednesday->setChecked(true);
    CHECK(inMonth.currentText() == u"1st 周三"_s);
    CHECK(inMonth.itemText(2) == u"2nd 周三"_s);
    CHECK_FALSE(isEnabled(0));
    const GroupMeeting meeting = fields.row().meeting;
    CHECK(meeting.rule == Recurring{.weekdays = {3}, .every = 2, .rhythm = EachMonthWeek{1}});
    const QString words = whenText({.kind = meeting.rule}, term);
    CHECK(words == u"每两个月第1个周三"_s);
    CHECK(std::get<When>(parseWhen(words, term)).kind == WhenKind{meeting.rule});
    wednesday->setChecked(false);
    CHECK(inMonth.currentText() == u"1st week"_s);
    CHECK(isEnabled(0));
}

TEST_CASE("Written rows of group meetings are given up only when that is meant, proposed ones without a question",
          "[series]")
{
    SeriesPage desk;
    desk.school.group(u"语文组"_s);
    const bool isWritten = GENERATE(true, false);
    answerNext<GroupMeetingsDialog>([isWritten](GroupMeetingsDialog &dialog) {
        bool isAsked = false;
        const auto leave = [&](const QString &answer) {
            answerNext<QMessageBox>([&](QMessageBox &box) {
                isAsked = true;
                QTest::mouseClick(buttonOf(box, answer), Qt::LeftButton);
            });
            QTest::keyClick(&dialog, Qt::Key_Escape);
        };
        if (!isWritten) {
            QTest::mouseClick(buttonOf(dialog, u"&Add row"_s), Qt::LeftButton);
            QTest::keyClick(&dialog, Qt::Key_Escape);
            CHECK_FALSE(dialog.isVisible());
            return;
        }
        type(*named<QLineEdit>(dialog, u"Place"_s), u"Hall"_s);
        leave(u"Go on writing"_s);
        CHECK(isAsked);
        CHECK(dialog.isVisible());
        CHECK(dialog.meetings().front().place == u"Hall"_s);
        leave(u"Close without it"_s);
        CHECK_FALSE(dialog.isVisible());
    });
    QTest::keyClick(&desk.month(), Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.activities().size() == 1);
}
