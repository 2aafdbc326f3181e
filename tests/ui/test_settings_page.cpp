#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/settings_parts.h"
#include "ui/pages/settings/terms/calendar_part.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/page_bench.h"
#include "ui/support/settings_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text/text_label.h"
#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/list_acts.h"
#include "workspace/acts/school/school_acts.h"
#include "workspace/acts/school/stage_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QTimer>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Does `answer` with the next modal dialog.
template <typename Answer>
void whenAsked(Answer answer)
{
    auto *watcher = new QTimer(qApp);
    QObject::connect(watcher, &QTimer::timeout, watcher, [watcher, answer] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        watcher->stop();
        watcher->deleteLater();
        answer(*dialog);
    });
    watcher->start(10);
}

void acceptIfPossible(QDialog &dialog)
{
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    CHECK(ok->isEnabled());
    ok->isEnabled() ? ok->click() : dialog.reject();
}

} // namespace

TEST_CASE("every control of every part of the settings has a name", "[settings]")
{
    SettingsDesk shown;
    const QString part =
        GENERATE(u"school"_s, u"terms"_s, u"stages"_s, u"calendar"_s, u"lists"_s, u"backups"_s, u"operator"_s);
    shown.go(part);
    INFO(namelessControls(shown.page).join(u'\n').toStdString());
    CHECK(namelessControls(shown.page).isEmpty());
    CHECK_FALSE(shown.page.jumpTo({PageId::Settings, std::nullopt, u"nowhere"_s}));
}

TEST_CASE("the parts are chosen by keyboard", "[settings]")
{
    SettingsDesk shown;
    auto &list = shown.named<QListWidget>(u"Parts of the settings"_s);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    CHECK(shown.named<SettingsTable>(u"Terms"_s).model()->rowCount() == 1);
}

TEST_CASE("the school's name is saved when the field is left, and never without one", "[settings]")
{
    SettingsDesk shown;
    auto &name = shown.named<QLineEdit>(u"Name of the school"_s);
    shown.type(name, u"平山小学"_s);
    CHECK(schoolOf(shown.state())->name == u"平山小学"_s);
    shown.type(name, {});
    CHECK(schoolOf(shown.state())->name == u"平山小学"_s);
    CHECK(shown.says(u"a school needs a name"_s));
    CHECK_FALSE(shown.page.leave());
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(name.text() == u"平山小学"_s);
    CHECK_FALSE(shown.says(u"a school needs a name"_s));
    CHECK(shown.page.leave());
    shown.type(shown.named<QLineEdit>(u"Signature"_s), u"研训处"_s);
    CHECK(schoolOf(shown.state())->signature == u"研训处"_s);
    REQUIRE(shown.sample.acts().undo() == RunResult::Done);
    CHECK(shown.named<QLineEdit>(u"Signature"_s).text() == schoolOf(shown.state())->signature);
}

TEST_CASE("F03: the first responsible person is somebody of the roster, or a name", "[settings]")
{
    SettingsDesk shown;
    auto &field = shown.named<QLineEdit>(u"First responsible person"_s);
    CHECK(field.text().isEmpty());
    shown.type(field, u"许明"_s);
    REQUIRE(schoolOf(shown.state())->responsible);
    CHECK(shown.state().get<StaffMember>(*schoolOf(shown.state())->responsible).name == u"许明"_s);
    shown.type(field, u"赵校长"_s);
    CHECK(schoolOf(shown.state())->responsibleName == u"赵校长"_s);
    REQUIRE(shown.sample.acts().undo() == RunResult::Done);
    CHECK(field.text() == u"许明"_s);
    shown.type(field, {});
    CHECK_FALSE(schoolOf(shown.state())->responsible);
}

TEST_CASE("a term's fields are saved together once they fit", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"terms"_s);
    shown.type(shown.named<QLineEdit>(u"Title"_s), u"第二学期"_s);
    CHECK(shown.term().title == u"第二学期"_s);
    auto &first = shown.named<DateField>(u"First day"_s);
    auto &last = shown.named<DateField>(u"Last day"_s);
    first.setFocus();
    first.setDate({2019, 9, 2});
    QTest::keyClick(&first, Qt::Key_Return);
    CHECK(shown.says(u"the last day must lie after the first"_s));
    CHECK(shown.term().first == QDate(2019, 3, 4));
    CHECK_FALSE(shown.page.leave());
    QCoreApplication::processEvents();
    for (const QLabel *label : shown.page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"the last day must lie after the first"_s))
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    SECTION("the other one completes it")
    {
        last.setDate({2020, 1, 17});
        QTest::keyClick(&last, Qt::Key_Return);
        CHECK(shown.term().first == QDate(2019, 9, 2));
        CHECK(shown.term().last == QDate(2020, 1, 17));
        CHECK(shown.says(u"Outside the days of this term"_s));
        shown.press(u"Fit the stages into the term"_s);
        CHECK_FALSE(stageTrouble(shown.state(), shown.term().id));
    }
    SECTION("Esc takes it back")
    {
        QTest::keyClick(&first, Qt::Key_Escape);
        CHECK(first.date() == QDate(2019, 3, 4));
        CHECK_FALSE(shown.says(u"the last day must lie after the first"_s));
        CHECK(shown.page.leave());
    }
}

TEST_CASE("the calendar of each date field begins its weeks as the term does", "[settings]")
{
    SettingsDesk shown;
    const auto startOf = [&shown](const QString &name) {
        for (const DateField *each : shown.page.findChildren<DateField *>()) {
            if (each->accessibleName() == name)
                return std::optional{each->weekStart()};
        }
        return std::optional<Qt::DayOfWeek>{};
    };
    const auto checkStarts = [&startOf](Qt::DayOfWeek day) {
        for (const QString &name : {u"Date of a new day"_s, u"First day of the new stage"_s,
                                    u"First day of the new timetable"_s, u"First day"_s}) {
            CAPTURE(name.toStdString());
            CHECK(startOf(name) == day);
        }
    };
    for (const QString &part : {u"calendar"_s, u"stages"_s, u"lessons"_s, u"terms"_s})
        shown.go(part);
    checkStarts(Qt::Monday);
    QTest::keyClick(&shown.named<QComboBox>(u"Weeks begin on"_s), Qt::Key_Down);
    REQUIRE(shown.term().weekStart == Qt::Sunday);
    for (const QString &part : {u"calendar"_s, u"stages"_s, u"lessons"_s, u"terms"_s})
        shown.go(part);
    checkStarts(Qt::Sunday);
}

TEST_CASE("a term can begin its weeks on Sunday and have preparation weeks", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"terms"_s);
    auto &start = shown.named<QComboBox>(u"Weeks begin on"_s);
    QTest::keyClick(&start, Qt::Key_Down);
    CHECK(shown.term().weekStart == Qt::Sunday);
    auto *preparation = shown.checkBox(u"Weeks before it are preparation weeks"_s);
    QTest::mouseClick(preparation, Qt::LeftButton, {}, {8, preparation->height() / 2});
    CHECK(shown.term().firstTeachingWeek == shown.term().first);
    auto &teaching = shown.named<DateField>(u"Week 1 holds"_s);
    teaching.setDate({2019, 3, 11});
    QTest::keyClick(&teaching, Qt::Key_Return);
    CHECK(shown.term().firstTeachingWeek == QDate(2019, 3, 11));
}

TEST_CASE("a term is made, copied, shown and deleted while it is empty", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"terms"_s);
    const TermId before = shown.term().id;
    CHECK_FALSE(shown.button(u"Work in this term"_s).isEnabled());
    shown.press(u"Delete"_s);
    CHECK(shown.says(u"the school's only term"_s));

    SECTION("an empty one")
    {
        whenAsked([](QDialog &dialog) {
            CHECK(namelessControls(dialog) == QStringList{});
            acceptIfPossible(dialog);
        });
        shown.press(u"New term…"_s);
        REQUIRE(shown.state().all<Term>().size() == 2);
        const Term &made = shown.state().all<Term>().rbegin()->second;
        CHECK(made.code == u"2019-2020-1"_s);
        CHECK_FALSE(planOf(shown.state(), made.id));
        const TermId fresh = made.id;
        auto &title = shown.named<QLineEdit>(u"Title"_s);
        const QString name = made.title;
        CHECK(title.text() == name);
        REQUIRE(shown.sample.acts().undo() == RunResult::Done);
        CHECK(title.text() == shown.term().title);
        REQUIRE(shown.sample.acts().redo() == RunResult::Done);
        CHECK(title.text() == name);
        shown.press(u"Work in this term"_s);
        CHECK(shown.term().id == fresh);
        shown.press(u"Delete"_s);
        CHECK(shown.state().all<Term>().size() == 1);
        CHECK(shown.term().id == before);
    }
    SECTION("a copy")
    {
        whenAsked(acceptIfPossible);
        shown.press(u"Copy…"_s);
        REQUIRE(shown.state().all<Term>().size() == 2);
        CHECK(planOf(shown.state(), shown.state().all<Term>().rbegin()->first));
        shown.press(u"Delete"_s);
        CHECK(shown.says(u"only an empty term can be deleted"_s));
        CHECK(shown.state().all<Term>().size() == 2);
    }
    SECTION("a copy names who of the leadership group has left by then")
    {
        const Leader leader = *leadersOf(shown.state(), planOf(shown.state(), before)->id).front();
        shown.sample.acts().run(letLeave(shown.state(), {leader.staff}, {2019, 8, 31}).value());
        const QString name = shown.state().get<StaffMember>(leader.staff).name;
        whenAsked([&](QDialog &dialog) {
            const auto tells = [&] {
                return std::ranges::any_of(dialog.findChildren<TextLabel *>(), [&](const TextLabel *label) {
                    return label->text().contains(name) && label->text().startsWith(u"1 of the leadership group"_s);
                });
            };
            CHECK(tells());
            for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
                box->setChecked(false);
            CHECK_FALSE(tells());
            dialog.reject();
        });
        shown.press(u"Copy…"_s);
    }
    SECTION("where nobody signs the dialog comes back with what was typed")
    {
        shown.sample.acts().setSigner([] { return std::optional<Operator>{}; });
        whenAsked([&](QDialog &dialog) {
            auto *title = dialog.findChild<QLineEdit *>();
            title->setText(u"秋季学期"_s);
            whenAsked([](QDialog &again) {
                CHECK(again.findChild<QLineEdit *>()->text() == u"秋季学期"_s);
                again.reject();
            });
            acceptIfPossible(dialog);
        });
        shown.press(u"New term…"_s);
        CHECK(shown.state().all<Term>().size() == 1);
    }
    SECTION("days that belong to another term are refused in the dialog")
    {
        whenAsked([](QDialog &dialog) {
            for (DateField *edit : dialog.findChildren<DateField *>()) {
                if (edit->accessibleName() == u"First day"_s)
                    edit->setDate({2019, 7, 1});
            }
            CHECK_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
            bool isAsked = false;
            answerNext<QMessageBox>([&isAsked](QMessageBox &box) {
                isAsked = true;
                QTest::mouseClick(buttonOf(box, u"Close without it"_s), Qt::LeftButton);
            });
            dialog.reject();
            CHECK(isAsked);
            CHECK_FALSE(dialog.isVisible());
        });
        shown.press(u"New term…"_s);
        CHECK(shown.state().all<Term>().size() == 1);
    }
}

TEST_CASE("the widths that a person gives to columns are found again", "[settings]")
{
    const auto [part, name] = GENERATE(table<QString, QString>({{u"terms"_s, u"Terms"_s},
                                                                {u"stages"_s, u"Stages"_s},
                                                                {u"calendar"_s, u"Days of the school calendar"_s},
                                                                {u"lists"_s, u"Names"_s},
                                                                {u"backups"_s, u"Backups"_s}}));
    SettingsDesk shown;
    shown.backups.lines = {{.path = u"/school/backups/1.yanben"_s, .made = QDateTime::currentDateTime()}};
    shown.go(part);
    auto &first = shown.named<SettingsTable>(name);
    const int column = first.horizontalHeader()->sectionResizeMode(1) == QHeaderView::Stretch ? 2 : 1;
    const int fitting = first.columnWidth(column);
    CHECK(fitting >= static_cast<QAbstractItemView &>(first).sizeHintForColumn(column));
    const QFont font = first.font();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * 2);
    first.setFont(larger);
    CHECK(first.columnWidth(column) > fitting * 3 / 2);
    first.setFont(font);
    CHECK(qAbs(first.columnWidth(column) - fitting) <= 2);
    QHeaderView &header = *first.horizontalHeader();
    const QPoint edge{header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() / 2};
    dragOn(*header.viewport(), edge, edge + QPoint{37, 0});
    const int chosen = first.columnWidth(column);
    REQUIRE(chosen > fitting + 20);

    SettingsPage again{shown.sample.context(), shown.backups, shown.operators};
    again.resize(840, 600);
    again.show();
    REQUIRE(again.jumpTo({PageId::Settings, std::nullopt, part}));
    for (const SettingsTable *found : again.findChildren<SettingsTable *>()) {
        if (found->isVisible() && found->accessibleName() == name)
            CHECK(found->columnWidth(column) == chosen);
    }
}

TEST_CASE("a column of a settings table grows with what it says", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"terms"_s);
    const auto &table = shown.named<SettingsTable>(u"Terms"_s);
    const auto needed = [&table] { return static_cast<const QAbstractItemView &>(table).sizeHintForColumn(1); };
    REQUIRE(shown.cell(table, 0, 1) == u"2019年3月4日"_s);
    const int before = needed();
    auto &first = shown.named<DateField>(u"First day"_s);
    first.setFocus();
    first.setDate({2018, 12, 25});
    QTest::keyClick(&first, Qt::Key_Return);
    QCoreApplication::processEvents();
    REQUIRE(shown.cell(table, 0, 1) == u"2018年12月25日"_s);
    REQUIRE(needed() > before);
    CHECK(table.columnWidth(1) >= needed());
}

TEST_CASE("stages are renamed, cut and moved in their table", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"stages"_s);
    auto &table = shown.named<SettingsTable>(u"Stages"_s);
    const int before = table.model()->rowCount();
    REQUIRE(before >= 2);
    shown.typeInCell(table, 0, 0, u"起步"_s);
    CHECK(shown.cell(table, 0, 0) == u"起步"_s);
    CHECK(table.model()->setData(table.model()->index(1, 1), QDate{2019, 3, 20}));
    CHECK(shown.cell(table, 0, 2) == u"2019年3月19日"_s);
    CHECK_FALSE(table.model()->setData(table.model()->index(1, 1), QDate{2019, 3, 1}));
    CHECK(shown.says(u"outside the term"_s));

    auto &name = shown.named<QLineEdit>(u"Name of a new stage"_s);
    shown.named<DateField>(u"First day of the new stage"_s).setDate({2019, 7, 5});
    shown.type(name, u"展示"_s);
    CHECK(table.model()->rowCount() == before + 1);
    CHECK(name.text().isEmpty());
    shown.type(name, u"展示"_s);
    CHECK(shown.says(u"begins on this day already"_s));
    CHECK(name.text() == u"展示"_s);

    table.setCurrentIndex(table.model()->index(0, 0));
    CHECK_FALSE(shown.button(u"Earlier"_s).isEnabled());
    shown.press(u"Later"_s);
    CHECK(shown.cell(table, 1, 0) == u"起步"_s);
    CHECK(table.currentRow() == 1);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.model()->rowCount() == before);
    CHECK_FALSE(stageTrouble(shown.state(), shown.term().id));
    while (shown.sample.acts().undo() == RunResult::Done)
        continue;
    CHECK(table.model()->rowCount() == before);
}

TEST_CASE("days that no stage of the term holds are named above the table", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"stages"_s);
    auto &table = shown.named<SettingsTable>(u"Stages"_s);
    CHECK(shown.says(u"In no stage: 3月4日（第1周）、7月11日—12日（第19周）"_s));
    CHECK(table.model()->setData(table.model()->index(0, 1), QDate{2019, 3, 4}));
    CHECK(shown.says(u"In no stage: 7月11日—12日（第19周）"_s));
    CHECK(table.model()->setData(table.model()->index(table.model()->rowCount() - 1, 2), QDate{2019, 7, 12}));
    CHECK_FALSE(shown.says(u"In no stage"_s));
}

TEST_CASE("days in a table are typed in any notation, and what is no day is refused", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"stages"_s);
    auto &stages = shown.named<SettingsTable>(u"Stages"_s);
    REQUIRE(stages.model()->rowCount() >= 2);
    const auto [typed, date] = GENERATE(table<QString, QString>({{u"3月20日"_s, u"2019年3月20日"_s},
                                                                 {u"3.21"_s, u"2019年3月21日"_s},
                                                                 {u"2019/3/22"_s, u"2019年3月22日"_s},
                                                                 {u"20190325"_s, u"2019年3月25日"_s}}));
    shown.typeInCell(stages, 1, 1, typed);
    CHECK(shown.cell(stages, 1, 1) == date);
    shown.typeInCell(stages, 1, 1, u"sometime"_s);
    CHECK(shown.says(u"“sometime” is no day"_s));
    CHECK(shown.cell(stages, 1, 1) == date);

    REQUIRE(shown.sample.acts().run(
                addCalendarDay(shown.state(), {.date = {2019, 1, 8}, .kind = CalendarDay::Off, .name = u"停课"_s})
                    .value()) == RunResult::Done);
    shown.go(u"calendar"_s);
    auto &days = shown.named<SettingsTable>(u"Days of the school calendar"_s);
    int row = 0;
    while (shown.cell(days, row, 0) != u"2019年1月8日"_s)
        REQUIRE(++row < days.model()->rowCount());
    shown.typeInCell(days, row, 0, u"1月9日"_s); // of the year that is shown, not only of the term
    CHECK(ownDayOn(shown.state(), {2019, 1, 9}));
    CHECK_FALSE(ownDayOn(shown.state(), {2019, 1, 8}));
    // A day that came with the program stays, and what was not changed is not refused.
    shown.typeInCell(days, 0, 0, shown.cell(days, 0, 0));
    CHECK_FALSE(shown.says(u"can't move"_s));
}

TEST_CASE("a day in a table is chosen in a calendar, too", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"stages"_s);
    auto &stages = shown.named<SettingsTable>(u"Stages"_s);
    stages.setCurrentIndex(stages.model()->index(1, 1));
    stages.setFocus();
    QTest::keyClick(&stages, Qt::Key_F2);
    QPointer<QLineEdit> edit{stages.viewport()->findChild<QLineEdit *>()};
    REQUIRE(edit);
    CHECK(edit->text() == u"2019年3月11日"_s);
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, &hand, [&hand] {
        const QWidget *menu = QApplication::activePopupWidget();
        if (!menu)
            return;
        hand.stop();
        emit menu->findChild<QCalendarWidget *>()->clicked({2019, 3, 20});
    });
    hand.start(10);
    edit->actions().front()->trigger();
    CHECK_FALSE(hand.isActive());
    REQUIRE(edit);
    CHECK(edit->text() == u"2019年3月20日"_s);
    // Closed already where the calendar took the window away from it.
    if (edit->isVisible())
        QTest::keyClick(edit, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return shown.cell(stages, 1, 1) == u"2019年3月20日"_s; }));
}

TEST_CASE("an own day is added, overrides a holiday, and is taken away again", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"calendar"_s);
    auto &table = shown.named<SettingsTable>(u"Days of the school calendar"_s);
    const int shipped = table.model()->rowCount();
    REQUIRE(shipped > 0);
    CHECK(shown.cell(table, 0, 4) == u"comes with the program"_s);
    shown.typeInCell(table, 0, 3, u"放假"_s);
    CHECK(shown.cell(table, 0, 4).startsWith(u"own, instead of"_s));
    table.setCurrentIndex(table.model()->index(0, 3));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(shown.cell(table, 0, 4) == u"comes with the program"_s);
    CHECK_FALSE(shown.button(u"Remove own entry"_s).isEnabled());

    shown.named<DateField>(u"Date of a new day"_s).setDate({2019, 4, 25});
    auto &name = shown.named<QLineEdit>(u"Name of a new day"_s);
    shown.type(name, {});
    CHECK(shown.says(u"say what day this is"_s));
    shown.type(name, u"运动会"_s);
    REQUIRE(ownDayOn(shown.state(), {2019, 4, 25}));
    CHECK(table.model()->rowCount() == shipped + 1);
    shown.type(name, u"停课"_s);
    CHECK(shown.says(u"has an entry for this day already"_s));
    const auto row = table.currentRow();
    REQUIRE(row);
    auto *days = table.model();
    CHECK(days->setData(days->index(*row, 0), QDate{2019, 4, 26}, Qt::EditRole));
    CHECK(ownDayOn(shown.state(), {2019, 4, 26}));
    shown.press(u"Off ⇄ at work"_s);
    CHECK(ownDayOn(shown.state(), {2019, 4, 26})->kind == CalendarDay::Work);
    CHECK_FALSE(days->setData(days->index(0, 0), QDate{2019, 1, 9}, Qt::EditRole));
    CHECK(shown.says(u"can't move"_s));
}

TEST_CASE("a year without holidays is told, and a list for it is previewed before it counts", "[settings]")
{
    SettingsDesk shown;
    Term later{.code = u"2026-2027-2"_s, .title = u"以后"_s, .first = {2027, 3, 1}, .last = {2027, 7, 9}};
    REQUIRE(shown.sample.acts().run(*addTerm(shown.state(), later)) == RunResult::Done);
    shown.go(u"calendar"_s);
    REQUIRE(shown.page.jumpTo({PageId::Settings, 2027, u"calendar"_s}));
    CHECK(shown.page.findChild<CalendarPart *>()->findChild<Banner *>()->isVisible());
    auto &part = *shown.page.findChild<CalendarPart *>();
    const QString list = u"date,kind,name\n2027-04-05,off,清明节\n2027-02-30,off,x\n2027-04-04,maybe,y\n"_s;
    const bool yes = GENERATE(true, false);
    whenAsked([yes](QDialog &dialog) {
        const auto tables = dialog.findChildren<SettingsTable *>();
        REQUIRE(tables.size() == 2);
        CHECK(tables[0]->model()->rowCount() == 1);
        REQUIRE(tables[1]->model()->rowCount() == 2);
        CHECK(tables[1]->model()->index(0, 0).data().toString() == u"3"_s);
        CHECK(tables[1]->model()->index(0, 1).data().toString().contains(u"2027-02-30"_s));
        yes ? acceptIfPossible(dialog) : dialog.reject();
    });
    part.importText(list);
    CHECK(ownDays(shown.state()).size() == (yes ? 1 : 0));
    CHECK(part.findChild<Banner *>()->isVisible() != yes);
    if (yes) {
        whenAsked([](QDialog &dialog) {
            CHECK_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
            dialog.reject();
        });
        part.importText(list);
    }
}

TEST_CASE("a year of which only a part is told stays provisional while days of the term are computed", "[settings]")
{
    SettingsDesk shown;
    Term later{.code = u"2026-2027-1"_s, .title = u"以后"_s, .first = {2026, 9, 1}, .last = {2027, 1, 20}};
    REQUIRE(shown.sample.acts().run(*addTerm(shown.state(), later)) == RunResult::Done);
    const auto chosen =
        std::ranges::find_if(shown.state().all<Term>(), [](const auto &row) { return row.second.title == u"以后"_s; });
    REQUIRE(chosen != shown.state().all<Term>().end());
    shown.sample.context().term.choose(chosen->first);
    shown.go(u"calendar"_s);
    REQUIRE(shown.page.jumpTo({PageId::Settings, 2027, u"calendar"_s}));
    auto &part = *shown.page.findChild<CalendarPart *>();
    CHECK(shown.says(u"The official notice for 2027 is not known"_s));
    const auto take = [&part](const QString &list) {
        whenAsked([](QDialog &dialog) { acceptIfPossible(dialog); });
        part.importText(list);
    };
    take(u"date,kind,name\n2027-04-05,off,清明节\n"_s);
    CHECK(part.findChild<Banner *>()->isVisible());
    CHECK(shown.says(u"The official notice for 2027 is known in part"_s));
    take(u"date,kind,name\n2027-01-01,off,元旦\n"_s);
    CHECK_FALSE(part.findChild<Banner *>()->isVisible());
}

TEST_CASE("the sentences of a notice are refused with what is read instead, each reason to its end", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"calendar"_s);
    const QString list =
        GENERATE(u"关于运动会的通知\n一、秋季运动会：11月11日至13日放假，共3天。11月16日（星期六）上班。\n"_s,
                 u"2027-04-05,off,清明节\n2027-02-30,off,x\n"_s);
    const bool isNotice = list.startsWith(u"关于"_s);
    whenAsked([isNotice](QDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
                  return label->text().contains(u"Sentences of a notice are not read"_s);
              }) == isNotice);
        auto *problems = dialog.findChildren<SettingsTable *>().last();
        const int row = problems->model()->rowCount() - 1;
        REQUIRE(row >= 0);
        problems->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
        problems->setColumnWidth(1, problems->fontMetrics().averageCharWidth() * 20);
        CHECK(problems->rowHeight(row) > problems->fontMetrics().height() * 2); // in lines below each other
        dialog.reject();
    });
    shown.page.findChild<CalendarPart *>()->importText(list);
    CHECK(ownDays(shown.state()).empty());
}

TEST_CASE("names are renamed, merged and deleted in the lists", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"lists"_s);
    auto &table = shown.named<SettingsTable>(u"Names"_s);
    auto &name = shown.named<QLineEdit>(u"New name"_s);
    const int before = table.model()->rowCount();
    shown.type(name, u"阶梯教室"_s);
    CHECK(table.model()->rowCount() == before + 1);
    shown.type(name, u"阶梯教室"_s);
    CHECK(shown.says(u"on the list already"_s));

    auto &target = shown.named<QComboBox>(u"Name that is kept"_s);
    REQUIRE(target.count() == before);
    const QString kept = target.currentText();
    shown.press(u"Merge"_s);
    const auto entries = listEntries(shown.state(), ListKind::Place);
    const auto merged = std::ranges::find(entries, u"阶梯教室"_s, [](const ListEntry *e) { return e->name; });
    REQUIRE((*merged)->sameAs);
    CHECK(shown.state().get<ListEntry>(*(*merged)->sameAs).name == kept);
    table.chooseRow(static_cast<int>(merged - entries.begin()));
    shown.press(u"No synonym"_s);
    CHECK(table.model()->rowCount() == before + 1);

    int used = 0;
    while (shown.cell(table, used, 1) == u"0"_s)
        ++used;
    shown.typeInCell(table, used, 0, u"新名称"_s);
    CHECK(std::ranges::any_of(shown.state().all<Session>(),
                              [](const auto &row) { return row.second.place == u"新名称"_s; }));
    shown.press(u"Delete"_s);
    CHECK(shown.says(u"activities use this name"_s));
}

TEST_CASE("groups are merged in the lists, members, activities and all, and come back by undo", "[settings]")
{
    SettingsDesk shown;
    shown.go(u"lists"_s);
    for (QAbstractButton *segment : shown.named<SegmentedControl>(u"List"_s).findChildren<QAbstractButton *>()) {
        if (segment->text() == u"Groups"_s)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    auto &table = shown.named<SettingsTable>(u"Names"_s);
    const auto groups = [&] {
        QStringList names;
        for (const Group *group : groupsInOrder(shown.state()))
            names << group->name;
        return names;
    };
    const QStringList before = groups();
    REQUIRE(table.model()->rowCount() == before.size());
    const auto everyone = before.indexOf(u"全体教师"_s);
    REQUIRE(everyone >= 0);
    table.chooseRow(static_cast<int>(everyone));
    CHECK_FALSE(shown.named<QComboBox>(u"Name that is kept"_s).isEnabled());

    auto &name = shown.named<QLineEdit>(u"New name"_s);
    shown.type(name, before.back());
    CHECK(groups() == before);
    shown.type(name, u"青年组"_s);
    REQUIRE(groups() == before + QStringList{u"青年组"_s});
    auto &target = shown.named<QComboBox>(u"Name that is kept"_s);
    REQUIRE(target.count() == before.size() - 1);
    shown.press(u"Merge"_s);
    CHECK(groups() == before);
    REQUIRE(shown.sample.acts().undo() == RunResult::Done);
    CHECK(groups() == before + QStringList{u"青年组"_s});
}

TEST_CASE("backups are listed, checked, made and brought back", "[settings]")
{
    SettingsDesk shown;
    shown.backups.lines = {
        {.path = u"/school/backups/1.yanben"_s, .made = {{2019, 4, 1}, {8, 0}}, .lastAct = {}, .bytes = 4096},
        {.path = u"/school/backups/2.yanben"_s, .made = {{2019, 3, 1}, {8, 0}}, .lastAct = {}, .bytes = 4096}};
    shown.backups.damaged = u"/school/backups/2.yanben"_s;
    shown.go(u"backups"_s);
    auto &table = shown.named<SettingsTable>(u"Backups"_s);
    CHECK(shown.named<QLineEdit>(u"Backup folder"_s).text() == u"/school/backups"_s);
    QTRY_COMPARE(shown.cell(table, 1, 3), u"broken"_s);
    CHECK(shown.cell(table, 0, 3) == u"sound"_s);
    CHECK_FALSE(shown.button(u"Restore…"_s).isEnabled());
    table.setCurrentIndex(table.model()->index(0, 0));
    shown.press(u"Restore…"_s);
    CHECK(shown.backups.restored == u"/school/backups/1.yanben"_s);
    shown.press(u"Back up now"_s);
    CHECK(table.model()->rowCount() == 3);
    shown.press(u"Open folder"_s);
    CHECK(shown.backups.opened == u"/school/backups"_s);
    CHECK_FALSE(shown.button(u"None"_s).isEnabled());
    auto &second = shown.named<QPushButton>(u"Open the second folder"_s);
    CHECK_FALSE(second.isEnabled());
    shown.backups.second = u"/stick/yanben"_s;
    shown.page.refresh();
    REQUIRE(second.isEnabled());
    QTest::mouseClick(&second, Qt::LeftButton);
    CHECK(shown.backups.opened == u"/stick/yanben"_s);
}

TEST_CASE("who signs is chosen in the settings and needs a name", "[settings]")
{
    SettingsDesk shown;
    shown.operators.who = Operator{u"研训处"_s, Role::Editor};
    shown.go(u"operator"_s);
    auto &name = shown.named<QComboBox>(u"Name"_s);
    CHECK(name.currentText() == u"研训处"_s);
    shown.type(*name.lineEdit(), u"王勋"_s);
    CHECK(shown.operators.who == Operator{u"王勋"_s, Role::Editor});
    QRadioButton *reviewer = shown.page.findChildren<QRadioButton *>().at(1);
    QTest::mouseClick(reviewer, Qt::LeftButton, {}, {8, reviewer->height() / 2});
    CHECK(shown.operators.who == Operator{u"王勋"_s, Role::Reviewer});
    shown.type(*name.lineEdit(), {});
    CHECK(shown.says(u"who works needs a name"_s));
    CHECK(shown.operators.who->name == u"王勋"_s);
    CHECK_FALSE(shown.page.leave());
}

TEST_CASE("a file that is open to look can be read in every part and changed in none", "[settings]")
{
    SamplePages sample;
    const auto workspace = Workspace::open(sample.path(), {.mode = OpenMode::ReadOnly});
    PageBench look{*workspace, {2019, 4, 10}};
    FakeBackups backups;
    FakeOperators operators;
    SettingsPage page{look.context, backups, operators};
    page.show();
    CHECK(page.findChild<Banner *>()->isVisible());
    for (const QString &part : {u"terms"_s, u"stages"_s, u"calendar"_s, u"lists"_s, u"backups"_s}) {
        REQUIRE(page.jumpTo({PageId::Settings, std::nullopt, part}));
        for (const SettingsTable *table : page.findChildren<SettingsTable *>()) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                CHECK_FALSE(table->model()->flags(table->model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
        }
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                CHECK((button->text() == u"Open folder"_s || button->text() == u"Choose…"_s ||
                       button->text() == u"Export the days…"_s ||
                       button->parentWidget()->inherits("yanben::SegmentedControl")));
        }
    }
}

TEST_CASE("what a role may not do leaves the entry in its field", "[settings]")
{
    SettingsDesk shown;
    shown.sample.acts().setSigner([] { return Operator{u"校长"_s, Role::Viewer}; });
    const auto [part, label, text] =
        GENERATE(table<QString, QString, QString>({{u"stages"_s, u"Name of a new stage"_s, u"展示"_s},
                                                   {u"calendar"_s, u"Name of a new day"_s, u"运动会"_s},
                                                   {u"lists"_s, u"New name"_s, u"阶梯教室"_s}}));
    shown.go(part);
    if (part == u"stages"_s)
        shown.named<DateField>(u"First day of the new stage"_s).setDate({2019, 7, 5});
    auto &name = shown.named<QLineEdit>(label);
    shown.type(name, text);
    CHECK(name.text() == text);
    shown.sample.acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(name.text().isEmpty());
}

TEST_CASE("stages and calendar follow the term that is shown", "[settings]")
{
    SettingsDesk shown;
    Term later{.code = u"2026-2027-2"_s, .title = u"以后"_s, .first = {2027, 3, 1}, .last = {2027, 7, 9}};
    REQUIRE(shown.sample.acts().run(*addTerm(shown.state(), later)) == RunResult::Done);
    shown.go(u"stages"_s);
    REQUIRE(shown.named<SettingsTable>(u"Stages"_s).model()->rowCount() > 0);
    shown.sample.context().term.choose(shown.state().all<Term>().rbegin()->first);
    CHECK(shown.named<QComboBox>(u"Stages of the term"_s).currentText() == u"以后"_s);
    CHECK(shown.says(u"no stages yet"_s));
    shown.go(u"calendar"_s);
    CHECK(shown.named<QComboBox>(u"Year"_s).currentData().toInt() == 2027);
}
