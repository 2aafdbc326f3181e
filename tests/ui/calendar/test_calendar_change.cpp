#include "ui/pages/proposals/calendar_change_dialog.h"
#include "ui/pages/proposals/proposal_model.h"
#include "ui/pages/proposals/proposal_table.h"
#include "ui/pages/settings/terms/calendar_part.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/settings_desk.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/editors/time/day_edit.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QMessageBox>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate offThursday{2019, 5, 16};

/// The settings' calendar, and one more activity of the sample on a Thursday.
struct SchoolDaysDesk : SettingsDesk
{
    ActivityId talk{};

    SchoolDaysDesk()
    {
        Act act = addActivity(state(), term().id, {.title = u"家校共育"_s, .when = {.kind = SingleDay{offThursday}}});
        talk = *addedActivity(act);
        REQUIRE(sample.acts().run(std::move(act)) == RunResult::Done);
        go(u"calendar"_s);
    }
    void addDay(QDate day, const QString &name)
    {
        named<DateField>(u"Date of a new day"_s).setDate(day);
        type(named<QLineEdit>(u"Name of a new day"_s), name);
        QCoreApplication::processEvents();
    }
    WhenKind time() const { return state().get<Activity>(talk).when.kind; }
};

/// Of an activity of the test among whatever else the sample has on that day.
int lineOf(const ProposalModel &model, const QString &title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ProposalModel::WhatColumn).data().toString() == title)
            return row;
    }
    FAIL("the activity is not told");
    return 0;
}

int lineOfTalk(const ProposalModel &model)
{
    return lineOf(model, u"家校共育"_s);
}

void pressIn(QDialog &dialog, const QString &text)
{
    QPushButton *button = buttonOf(dialog, text);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_CASE("A day off that touches activities asks first, and adjusts them as one step", "[calendar change]")
{
    SchoolDaysDesk desk;
    answerNext<CalendarChangeDialog>([](CalendarChangeDialog &dialog) {
        CHECK(namelessControls(dialog) == QStringList{});
        const ProposalModel &model = *dialog.findChild<ProposalModel *>();
        const int row = lineOfTalk(model);
        CHECK(model.index(row, ProposalModel::BeforeColumn).data() == u"5月16日"_s);
        CHECK(model.index(row, ProposalModel::AfterColumn).data() == u"5月17日"_s);
        CHECK(model.index(row, ProposalModel::WhyColumn).data().toString().contains(u"运动会"_s));
        pressIn(dialog, u"Adjust them too"_s);
    });
    desk.addDay(offThursday, u"运动会"_s);
    CHECK(ownDayOn(desk.state(), offThursday));
    CHECK(desk.time() == WhenKind{SingleDay{{2019, 5, 17}}});
    CHECK(desk.named<QLineEdit>(u"Name of a new day"_s).text().isEmpty());
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(ownDayOn(desk.state(), offThursday));
    CHECK(desk.time() == WhenKind{SingleDay{offThursday}});
}

TEST_CASE("Proposals for one presenter are for days of their own, and make room when one is unticked",
          "[calendar change]")
{
    SchoolDaysDesk desk;
    ActBuilder builder{desk.state(), ActKind::AddActivity};
    for (const QString &title : {u"甲"_s, u"乙"_s}) {
        const ActivityId id = builder.insert(Activity{
            .term = desk.term().id, .position = 900, .title = title, .when = {.kind = SingleDay{offThursday}}});
        builder.insert(Session{.activity = id, .presenters = {{.name = u"张专家"_s}}});
    }
    REQUIRE(desk.sample.acts().run(builder.take()) == RunResult::Done);
    answerNext<CalendarChangeDialog>([](CalendarChangeDialog &dialog) {
        ProposalModel &model = *dialog.findChild<ProposalModel *>();
        const int row = lineOf(model, u"乙"_s);
        const QModelIndex first = model.index(lineOf(model, u"甲"_s), ProposalModel::WhatColumn);
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        CHECK(first.siblingAtColumn(ProposalModel::AfterColumn).data() == u"5月17日"_s);
        CHECK(cell(ProposalModel::AfterColumn) == u"5月20日"_s);
        CHECK(cell(ProposalModel::WhyColumn).endsWith(u"; nearer days are taken"_s));
        REQUIRE(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        CHECK(cell(ProposalModel::AfterColumn) == u"5月17日"_s);
        CHECK_FALSE(cell(ProposalModel::WhyColumn).contains(u"taken"_s));
        REQUIRE(model.setData(model.index(row, ProposalModel::AfterColumn), u"5月20日"_s, Qt::EditRole));
        REQUIRE(model.setData(first, Qt::Checked, Qt::CheckStateRole));
        CHECK(cell(ProposalModel::WhyColumn) == u"typed"_s);
        bool isAsked = false;
        answerNext<QMessageBox>([&isAsked](QMessageBox &box) {
            isAsked = true;
            pressIn(box, u"Close without it"_s);
        });
        pressIn(dialog, u"Cancel"_s);
        CHECK(isAsked);
    });
    desk.addDay(offThursday, u"运动会"_s);
    CHECK_FALSE(ownDayOn(desk.state(), offThursday));
}

TEST_CASE("The calendar alone is changed, or nothing at all", "[calendar change]")
{
    SchoolDaysDesk desk;
    const bool calendar = GENERATE(true, false);
    answerNext<CalendarChangeDialog>([calendar](CalendarChangeDialog &dialog) {
        pressIn(dialog, calendar ? u"Change the calendar only"_s : u"Cancel"_s);
    });
    desk.addDay(offThursday, u"运动会"_s);
    CHECK((ownDayOn(desk.state(), offThursday) != nullptr) == calendar);
    CHECK(desk.time() == WhenKind{SingleDay{offThursday}});
    CHECK(desk.named<QLineEdit>(u"Name of a new day"_s).text() == (calendar ? QString{} : u"运动会"_s));
}

TEST_CASE("Another time is typed over the proposal, and what is unticked stays", "[calendar change]")
{
    SchoolDaysDesk desk;
    const bool ticked = GENERATE(true, false);
    answerNext<CalendarChangeDialog>([ticked](CalendarChangeDialog &dialog) {
        ProposalModel &model = *dialog.findChild<ProposalModel *>();
        QTableView &view = dialog.findChild<ProposalTable *>()->view();
        new QAbstractItemModelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal, &dialog};
        const int row = lineOfTalk(model);
        view.setFocus();
        if (ticked) {
            view.setCurrentIndex(model.index(row, ProposalModel::AfterColumn));
            QTest::keyClick(&view, Qt::Key_F2);
            auto *edit = view.viewport()->findChild<QLineEdit *>();
            REQUIRE(edit);
            type(*edit, u"第12周周一"_s);
            QTest::keyClick(edit, Qt::Key_Return);
            QCoreApplication::processEvents();
            pressIn(dialog, u"Adjust them too"_s);
            return;
        }
        view.setCurrentIndex(model.index(row, ProposalModel::WhatColumn));
        QTest::keyClick(&view, Qt::Key_Space);
        CHECK(model.index(row, ProposalModel::WhatColumn).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
        QPushButton *adjust = buttonOf(dialog, u"Adjust them too"_s);
        adjust->isEnabled() ? adjust->click() : pressIn(dialog, u"Change the calendar only"_s);
    });
    desk.addDay(offThursday, u"运动会"_s);
    CHECK(ownDayOn(desk.state(), offThursday));
    CHECK(desk.time() == (ticked ? WhenKind{WeekSpan{12, 12, {1}}} : WhenKind{SingleDay{offThursday}}));
}

TEST_CASE("A day that touches nothing is written without asking", "[calendar change]")
{
    SchoolDaysDesk desk;
    const QDate holidays{2019, 8, 15};
    desk.addDay(holidays, u"值班"_s);
    CHECK(ownDayOn(desk.state(), holidays));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("A day moved in its table asks too, and removing it does not", "[calendar change]")
{
    SchoolDaysDesk desk;
    REQUIRE(desk.sample.acts().run(
                addCalendarDay(desk.state(), {.date = {2019, 5, 11}, .kind = CalendarDay::Off, .name = u"停课"_s})
                    .value()) == RunResult::Done);
    auto &table = desk.named<SettingsTable>(u"Days of the school calendar"_s);
    QAbstractItemModel *days = table.model();
    int row = 0;
    while (days->index(row, 0).data().toString() != u"2019年5月11日"_s)
        REQUIRE(++row < days->rowCount());
    answerNext<CalendarChangeDialog>([](CalendarChangeDialog &dialog) { pressIn(dialog, u"Adjust them too"_s); });
    CHECK(days->setData(days->index(row, 0), offThursday, Qt::EditRole));
    CHECK(ownDayOn(desk.state(), offThursday));
    CHECK(desk.time() == WhenKind{SingleDay{{2019, 5, 17}}});
    while (days->index(row, 0).data().toString() != u"2019年5月16日"_s)
        REQUIRE(++row < days->rowCount());
    table.chooseRow(row);
    desk.press(u"Remove own entry"_s);
    CHECK_FALSE(ownDayOn(desk.state(), offThursday));
}

TEST_CASE("The lessons of a day at work are chosen with it and written in the table", "[calendar change]")
{
    SchoolDaysDesk desk;
    auto &kind = desk.named<QComboBox>(u"Off or at work"_s);
    auto &lessons = desk.named<QComboBox>(u"Lessons of which weekday"_s);
    CHECK_FALSE(lessons.isEnabled());
    kind.setCurrentIndex(1);
    REQUIRE(lessons.isEnabled());
    lessons.setCurrentIndex(5);
    const QDate saturday{2019, 5, 11};
    desk.addDay(saturday, u"补课"_s);
    REQUIRE(ownDayOn(desk.state(), saturday));
    CHECK(ownDayOn(desk.state(), saturday)->standsFor == 5);
    auto &table = desk.named<SettingsTable>(u"Days of the school calendar"_s);
    const auto row = table.currentRow();
    REQUIRE(row);
    CHECK(desk.cell(table, *row, 5) == u"周五"_s);
    desk.typeInCell(table, *row, 5, u"星期三"_s);
    CHECK(ownDayOn(desk.state(), saturday)->standsFor == 3);
    desk.typeInCell(table, *row, 5, u"明天"_s);
    CHECK(desk.says(u"write a weekday like"_s));
    CHECK(ownDayOn(desk.state(), saturday)->standsFor == 3);
}

TEST_CASE("A notice in ics is previewed with its lessons and the lines that can't be used", "[calendar change]")
{
    SchoolDaysDesk desk;
    const QString notice = u"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n"
                           "BEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270212\n"
                           "SUMMARY:春节（休）\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20270214\nSUMMARY:春节（班）\n"
                           "DESCRIPTION:补周四的课\nEND:VEVENT\n"
                           "BEGIN:VEVENT\nUID:3\nDTSTART;VALUE=DATE:20270301\nSUMMARY:会议\nEND:VEVENT\n"
                           "END:VCALENDAR\n"_s;
    answerNext<QDialog>([](QDialog &dialog) {
        const auto tables = dialog.findChildren<SettingsTable *>();
        REQUIRE(tables.size() == 2);
        const QAbstractItemModel &days = *tables[0]->model();
        REQUIRE(days.rowCount() == 8);
        CHECK(days.index(7, 0).data() == wholeDayText({2027, 2, 14}));
        CHECK(days.index(7, 3).data() == u"周四"_s);
        REQUIRE(tables[1]->model()->rowCount() == 1);
        CHECK(tables[1]->model()->index(0, 1).data().toString().contains(u"会议"_s));
        pressIn(dialog, u"Import"_s);
    });
    desk.page.findChild<CalendarPart *>()->importText(notice);
    CHECK(ownDays(desk.state()).size() == 8);
    CHECK(ownDayOn(desk.state(), {2027, 2, 14})->standsFor == 4);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(ownDays(desk.state()).empty());
}

TEST_CASE("A year without notice shows its computed days as provisional", "[calendar change]")
{
    SchoolDaysDesk desk;
    Term later{.code = u"2026-2027-2"_s, .title = u"以后"_s, .first = {2027, 3, 1}, .last = {2027, 7, 9}};
    REQUIRE(desk.sample.acts().run(*addTerm(desk.state(), later)) == RunResult::Done);
    REQUIRE(desk.page.jumpTo({PageId::Settings, 2027, u"calendar"_s}));
    auto &table = desk.named<SettingsTable>(u"Days of the school calendar"_s);
    REQUIRE(table.model()->rowCount() > 0);
    CHECK(desk.cell(table, 0, 0) == u"2027年1月1日"_s);
    CHECK(desk.cell(table, 0, 4) == u"computed, provisional until the notice"_s);
    CHECK(desk.says(u"provisional"_s));
}
