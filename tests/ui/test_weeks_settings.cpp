#include "calendar/hours/hours.h"
#include "ui/pages/proposals/calendar_change_dialog.h"
#include "ui/pages/proposals/proposal_model.h"
#include "ui/support/hands.h"
#include "ui/support/settings_desk.h"
#include "ui/widgets/editors/time/date_field.h"
#include "workspace/acts/school/term_acts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace yanben;

namespace
{

void pickDay(DateField &edit, QDate day)
{
    edit.setFocus();
    edit.setDate(day);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("a second count of the weeks is named, begins on a day and is taken away", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    auto &second = *desk.checkBox(u"Second count beside the term's own, called"_s);
    QTest::mouseClick(&second, Qt::LeftButton, {}, {8, second.height() / 2});
    CHECK_FALSE(desk.term().secondWeeks); // it has no name yet
    auto &name = desk.named<QLineEdit>(u"Name of the second count"_s);
    CHECK(desk.page.focusWidget() == &name);
    desk.type(name, u"普高周次"_s);
    REQUIRE(desk.term().secondWeeks);
    CHECK(desk.term().secondWeeks->name == u"普高周次"_s);
    pickDay(desk.named<DateField>(u"A day of week 1 of the second count"_s), {2019, 2, 25});
    CHECK(desk.term().secondWeeks->firstWeek == QDate{2019, 2, 25});
    desk.type(name, {});
    CHECK(desk.says(u"say what it is called"_s));
    CHECK(desk.term().secondWeeks->name == u"普高周次"_s);
    CHECK_FALSE(desk.page.leave());
    QTest::mouseClick(&second, Qt::LeftButton, {}, {8, second.height() / 2});
    CHECK_FALSE(desk.term().secondWeeks);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.term().secondWeeks);
}

TEST_CASE("a second count is called as proposed when its day is given, or the page left, without a name", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    auto &second = *desk.checkBox(u"Second count beside the term's own, called"_s);
    QTest::mouseClick(&second, Qt::LeftButton, {}, {8, second.height() / 2});
    REQUIRE_FALSE(desk.term().secondWeeks);
    SECTION("a day")
    {
        pickDay(desk.named<DateField>(u"A day of week 1 of the second count"_s), {2019, 2, 25});
        REQUIRE(desk.term().secondWeeks);
        CHECK(desk.term().secondWeeks->firstWeek == QDate{2019, 2, 25});
    }
    SECTION("leaving")
    {
        CHECK(desk.page.leave());
        REQUIRE(desk.term().secondWeeks);
    }
    CHECK(desk.term().secondWeeks->name == u"普高周次"_s);
    CHECK(desk.named<QLineEdit>(u"Name of the second count"_s).text() == u"普高周次"_s);
}

TEST_CASE("a second count that is switched off again at once changes nothing", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    auto &second = *desk.checkBox(u"Second count beside the term's own, called"_s);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(&second, Qt::LeftButton, {}, {8, second.height() / 2});
    CHECK_FALSE(second.isChecked());
    CHECK(desk.page.leave());
    CHECK_FALSE(desk.term().secondWeeks);
}

TEST_CASE("weeks are marked, changed in the table and unmarked", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    CHECK(desk.says(u"No weeks are marked yet"_s));
    auto &weeks = desk.named<QLineEdit>(u"Weeks"_s);
    desk.type(weeks, u"no weeks"_s);
    CHECK(desk.says(u"Not saved: write weeks such as"_s));
    weeks.setText(u"第18—19周"_s); // in which the sample has nothing
    desk.type(desk.named<QLineEdit>(u"What the weeks are for"_s), u"期中考试"_s);
    REQUIRE(desk.term().weekMarks.size() == 1);
    CHECK(desk.term().weekMarks[0] == WeekMark{.first = 18, .last = 19, .kind = WeekMark::Exam, .name = u"期中考试"_s});
    auto &table = desk.named<SettingsTable>(u"Marked weeks"_s);
    CHECK(desk.cell(table, 0, 3) == u"7月1日—14日"_s);
    desk.typeInCell(table, 0, 0, u"4"_s);
    CHECK(desk.term().weekMarks[0].first == 4);
    CHECK(desk.term().weekMarks[0].last == 4);
    desk.typeInCell(table, 0, 0, u"99"_s);
    CHECK(desk.says(u"the term does not have these weeks"_s));
    CHECK(desk.cell(table, 0, 0) == u"4"_s);
    table.chooseRow(0);
    desk.press(u"Exam → holiday → other"_s);
    CHECK(desk.term().weekMarks[0].kind == WeekMark::Holiday);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(desk.term().weekMarks.empty());
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.cell(table, 0, 1) == u"Holiday"_s);
}

TEST_CASE("a mark that its kind or name would make a second one of the same weeks stays as it is", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    auto &weeks = desk.named<QLineEdit>(u"Weeks"_s);
    desk.type(weeks, u"4"_s); // in which the sample has nothing
    desk.named<QComboBox>(u"Kind"_s).setCurrentIndex(2);
    weeks.setText(u"4"_s);
    desk.type(desk.named<QLineEdit>(u"What the weeks are for"_s), u"家长会"_s);
    REQUIRE(desk.term().weekMarks.size() == 2);
    const std::vector<WeekMark> before = desk.term().weekMarks;
    auto &table = desk.named<SettingsTable>(u"Marked weeks"_s);
    table.chooseRow(1);
    desk.press(u"Exam → holiday → other"_s);
    CHECK(desk.says(u"these weeks are marked so already"_s));
    CHECK(desk.term().weekMarks == before);
    desk.typeInCell(table, 1, 2, u"考试周"_s);
    CHECK(desk.says(u"these weeks are marked so already"_s));
    CHECK(desk.term().weekMarks == before);
    desk.typeInCell(table, 1, 2, u"春假"_s);
    CHECK(desk.term().weekMarks[1].name == u"春假"_s);
}

TEST_CASE("no week has exams and is off: which mark is in the way is told, and others are left alone", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    auto &weeks = desk.named<QLineEdit>(u"Weeks"_s);
    auto &name = desk.named<QLineEdit>(u"What the weeks are for"_s);
    auto &kind = desk.named<QComboBox>(u"Kind"_s);
    auto &table = desk.named<SettingsTable>(u"Marked weeks"_s);
    weeks.setText(u"18-19"_s); // in which the sample has nothing
    desk.type(name, u"期末考试"_s);
    REQUIRE(desk.term().weekMarks.size() == 1);

    kind.setCurrentIndex(1);
    weeks.setText(u"17-18"_s);
    desk.type(name, u"校庆放假"_s);
    CHECK(desk.term().weekMarks.size() == 1);
    CHECK(desk.says(u"Not saved: In week 18 there is “期末考试” already (Exam, week 18—19)"_s));
    CHECK(weeks.text() == u"17-18"_s);

    weeks.setText(u"4"_s);
    desk.type(name, u"校庆放假"_s);
    REQUIRE(desk.term().weekMarks.size() == 2);
    const std::vector<WeekMark> before = desk.term().weekMarks;
    desk.typeInCell(table, 0, 0, u"4-18"_s);
    CHECK(desk.says(u"In week 18 there is “期末考试” already"_s));
    CHECK(desk.term().weekMarks == before);

    // What is only a name may stand beside both, and is where the button comes to.
    kind.setCurrentIndex(2);
    weeks.setText(u"4"_s);
    desk.type(name, u"学生报到"_s);
    weeks.setText(u"19"_s);
    desk.type(name, u"家长会"_s);
    REQUIRE(desk.term().weekMarks.size() == 4);
    CHECK(desk.term().weekMarks[3].name == u"家长会"_s);
    table.chooseRow(3);
    desk.press(u"Exam → holiday → other"_s);
    CHECK(desk.term().weekMarks[3].kind == WeekMark::Exam);
    desk.press(u"Exam → holiday → other"_s);
    CHECK(desk.term().weekMarks[3].kind == WeekMark::Other);
    CHECK(desk.says(u"“Holiday” is passed over. In week 19 there is “期末考试” already"_s));
}

TEST_CASE("the hint speaks of cells where there is a table, and of fields where there are some", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"school"_s);
    CHECK(desk.page.hint() == u"Enter saves a field, Esc takes the entry back"_s);
    QSignalSpy changed{&desk.page, &Page::hintChanged};
    desk.go(u"weeks"_s);
    CHECK(desk.page.hint() == u"Enter edits a cell, Del deletes a row"_s);
    CHECK(changed.size() == 1);
}

TEST_CASE("a week with activities is marked together with their new times, alone, or not at all", "[settings]")
{
    struct Answer
    {
        QString button;
        std::size_t marks;
        QDate day;
    };
    const Answer answer =
        GENERATE(Answer{u"Adjust them too"_s, 1, {2019, 5, 21}},
                 Answer{u"Change the calendar only"_s, 1, {2019, 5, 15}}, Answer{u"Cancel"_s, 0, {2019, 5, 15}});
    SettingsDesk desk;
    desk.go(u"weeks"_s);
    const auto dayOfLecture = [&desk] {
        const auto &rows = desk.state().all<Activity>();
        const auto lecture =
            std::ranges::find_if(rows, [](const auto &entry) { return entry.second.title == u"班级管理讲座"_s; });
        REQUIRE(lecture != rows.end());
        return std::get<SingleDay>(lecture->second.when.kind).date;
    };
    REQUIRE(dayOfLecture() == QDate{2019, 5, 15});
    answerNext<CalendarChangeDialog>([&answer](CalendarChangeDialog &dialog) {
        const ProposalModel &model = *dialog.findChild<ProposalModel *>();
        REQUIRE(model.rowCount() == 1); // the 晒课 goes on
        CHECK(model.index(0, ProposalModel::WhatColumn).data() == u"班级管理讲座"_s);
        // The 20th has 教师经验交流会 for all teachers.
        CHECK(model.index(0, ProposalModel::AfterColumn).data() == u"5月21日"_s);
        CHECK(model.index(0, ProposalModel::WhyColumn).data().toString().contains(u"exam week now (期中考试)"_s));
        QPushButton *button = buttonOf(dialog, answer.button);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    });
    auto &weeks = desk.named<QLineEdit>(u"Weeks"_s);
    weeks.setText(u"11"_s);
    desk.type(desk.named<QLineEdit>(u"What the weeks are for"_s), u"期中考试"_s);
    CHECK(desk.term().weekMarks.size() == answer.marks);
    CHECK(dayOfLecture() == answer.day);
    CHECK(weeks.text() == (answer.marks == 0 ? u"11"_s : QString{}));
    if (answer.marks == 0)
        return;
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.term().weekMarks.empty());
    CHECK(dayOfLecture() == QDate{2019, 5, 15});
}

TEST_CASE("a timetable is begun, changed lesson by lesson, followed by another and deleted", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"lessons"_s);
    CHECK(desk.says(u"This term has no timetable yet"_s));
    auto &name = desk.named<QLineEdit>(u"Name of a new timetable, such as summer"_s);
    desk.type(name, u"冬季作息"_s);
    const auto schedules = [&desk] { return desk.term().timetable.schedules; };
    REQUIRE(schedules().size() == 1);
    CHECK(schedules()[0].lessons.size() == 8);
    auto &table = desk.named<SettingsTable>(u"Lessons"_s);
    CHECK(table.model()->rowCount() == 8);

    table.setCurrentIndex(table.model()->index(0, 1));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_F2);
    auto *time = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(time);
    time->selectAll();
    QTest::keyClicks(time, u"07:50"_s);
    QTest::keyClick(time, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(schedules()[0].lessons[0] == LessonTime{{470}, {510}});
    desk.typeInCell(table, 0, 1, u"0750"_s);
    CHECK(schedules()[0].lessons[0] == LessonTime{{470}, {510}});
    for (const QString &typed : {u"7"_s, u"25:00"_s, u"下午"_s, u"7:50-8:30"_s, QString{}}) {
        CAPTURE(typed.toStdString());
        desk.typeInCell(table, 0, 1, typed);
        CHECK(schedules()[0].lessons[0] == LessonTime{{470}, {510}});
        CHECK(desk.says(u"is no time of the day"_s));
    }
    desk.typeInCell(table, 0, 2, u"８：２５"_s);
    CHECK(schedules()[0].lessons[0] == LessonTime{{470}, {505}});
    desk.typeInCell(table, 0, 2, u"8:30"_s);

    pickDay(desk.named<DateField>(u"First day of the new timetable"_s), {2019, 5, 1});
    desk.type(name, u"夏季作息"_s);
    REQUIRE(schedules().size() == 2);
    CHECK(schedules()[1].lessons[0] == LessonTime{{470}, {510}});
    CHECK(desk.named<QComboBox>(u"Timetable"_s).currentText() == u"夏季作息"_s);
    auto &noon = desk.named<QTimeEdit>(u"End of the morning"_s);
    noon.setFocus();
    noon.setTime({12, 30});
    QTest::keyClick(&noon, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(schedules()[1].noon == ClockTime{750});
    CHECK(schedules()[0].noon != ClockTime{750});

    desk.press(u"Add lesson"_s);
    CHECK(schedules()[1].lessons.size() == 9);
    desk.press(u"Delete lesson"_s);
    CHECK(schedules()[1].lessons.size() == 8);
    desk.type(name, u"夏季作息"_s);
    CHECK(desk.says(u"another timetable begins on this day"_s));
    desk.press(u"Delete timetable"_s);
    CHECK(schedules().size() == 1);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(schedules().size() == 2);
    CHECK(desk.named<QComboBox>(u"Timetable"_s).count() == 2);
}

TEST_CASE("a lesson that begins at another time keeps its length, or its end where the next one is near", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"lessons"_s);
    desk.type(desk.named<QLineEdit>(u"Name of a new timetable, such as summer"_s), u"夏季作息"_s);
    const auto lesson = [&desk](std::size_t place) { return desk.term().timetable.schedules.at(0).lessons.at(place); };
    auto &table = desk.named<SettingsTable>(u"Lessons"_s);
    desk.typeInCell(table, 7, 1, u"17:00"_s);
    REQUIRE(lesson(7) == LessonTime{{1020}, {1060}});
    desk.typeInCell(table, 6, 2, u"16:50"_s);
    REQUIRE(lesson(6) == LessonTime{{940}, {1010}});
    CHECK_FALSE(desk.says(u"minutes now"_s));
    desk.typeInCell(table, 6, 1, u"16:10"_s);
    CHECK(lesson(6) == LessonTime{{970}, {1010}});
    CHECK(desk.says(u"Lesson 7 lasts 40 minutes now, no longer 70, because lesson 8 begins at 17:00."_s));
    desk.typeInCell(table, 6, 1, u"16:55"_s);
    CHECK(lesson(6) == LessonTime{{1015}, {1020}});
    CHECK(desk.says(u"Lesson 7 lasts 5 minutes now, no longer 40"_s));
    desk.typeInCell(table, 6, 1, u"17:00"_s);
    CHECK(lesson(6) == LessonTime{{1015}, {1020}});
    CHECK(desk.says(u"a lesson must end after it begins"_s));
    CHECK_FALSE(desk.says(u"minutes now"_s));
    desk.typeInCell(table, 6, 1, u"15:40"_s);
    CHECK(lesson(6) == LessonTime{{940}, {945}});
    CHECK_FALSE(desk.says(u"minutes now"_s));
    // Nothing stands behind the last one but the end of the day.
    desk.typeInCell(table, 7, 1, u"23:50"_s);
    CHECK(lesson(7) == LessonTime{{1430}, endOfDay});
    CHECK(desk.says(u"Lesson 8 lasts 10 minutes now, no longer 40, because the day ends."_s));
}

TEST_CASE("the timetables of another term are copied by its name", "[settings]")
{
    SettingsDesk desk;
    desk.go(u"lessons"_s);
    QPushButton *copy = buttonOf(desk.page, u"Copy from another term"_s);
    REQUIRE(copy);
    CHECK_FALSE(copy->isEnabled());
    const TermId shown = desk.term().id;
    Term other{.code = u"2019-2020-1"_s, .title = u"秋季"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}};
    other.timetable = usualTimetable();
    other.timetable.schedules.front().name = u"冬季作息"_s;
    REQUIRE(desk.sample.acts().run(*addTerm(desk.state(), other)) == RunResult::Done);
    REQUIRE(copy->isEnabled());
    emit copy->menu()->aboutToShow();
    REQUIRE(copy->menu()->actions().size() == 1);
    CHECK(copy->menu()->actions().front()->text() == u"秋季"_s);
    copy->menu()->actions().front()->trigger();
    const auto &schedules = desk.state().get<Term>(shown).timetable.schedules;
    REQUIRE(schedules.size() == 1);
    CHECK(schedules.front().lessons == usualTimetable().schedules.front().lessons);
    CHECK(desk.named<SettingsTable>(u"Lessons"_s).model()->rowCount() == 8);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.state().get<Term>(shown).timetable.schedules.empty());
}
