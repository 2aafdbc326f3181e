#include "documents/tables/clipboard_table.h"
#include "support/test_school.h"
#include "ui/findings/page_badges.h"
#include "ui/pages/schedule/paste_dialog.h"
#include "ui/pages/schedule/schedule_delegate.h"
#include "ui/pages/schedule/schedule_model.h"
#include "ui/pages/schedule/schedule_page.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/large_letters.h"
#include "ui/support/page_bench.h"
#include "ui/widgets/editors/chips_edit.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/panels/banner.h"
#include "ui/widgets/panels/empty_state.h"
#include "ui/widgets/text/wrapped_text.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/staff_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QWidget>

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Enter, and what the editor does about it once the key has been handled.
void enter(QWidget &field)
{
    QTest::keyClick(&field, Qt::Key_Return);
    QCoreApplication::processEvents();
}

struct ScheduleDesk : SchoolBench<TestSchool>
{
    FindingsBook findings{school.workspace()};
    std::unique_ptr<SchedulePage> page;

    ScheduleDesk() : SchoolBench{{2019, 4, 1}} { findings.setTerm(term.id()); }

    ActivityId add(const QString &title, QDate day)
    {
        Act act = addActivity(school.state(), *term.id(), {.title = title, .when = {.kind = SingleDay{day}}});
        const ActivityId id = addedActivity(act).value();
        REQUIRE(school.acts().run(std::move(act)) == RunResult::Done);
        return id;
    }
    void show()
    {
        page = std::make_unique<SchedulePage>(context, findings, nullptr);
        showActive(*page, {836, 640});
        view().setFocus();
    }
    ScheduleView &view() { return *page->findChild<ScheduleView *>(); }
    ScheduleModel &model() { return *page->findChild<ScheduleModel *>(); }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *found : page->findChildren<QPushButton *>()) {
            if (found->text() == text && found->isVisible())
                return *found;
        }
        FAIL("no such button");
        throw std::logic_error{"unreachable"};
    }
    template <typename T>
    T &editor()
    {
        // An editor that was closed is deleted later.
        for (T *found : view().viewport()->findChildren<T *>(Qt::FindDirectChildrenOnly)) {
            if (found->isVisible())
                return *found;
        }
        FAIL("no such editor");
        throw std::logic_error{"unreachable"};
    }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    QStringList titles()
    {
        QStringList titles;
        for (const Activity *activity : activitiesOf(school.state(), *term.id()))
            titles << activity->title;
        return titles;
    }
    void edit(int row, int column)
    {
        view().setCurrentIndex(model().index(row, column));
        QTest::keyClick(&view(), Qt::Key_F2);
    }
    void type(QWidget &field, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(&field, &event);
    }
};

} // namespace

TEST_CASE("The chosen rows are copied as a table from top to bottom; without any the clipboard stays as it is")
{
    ScheduleDesk desk;
    desk.add(u"讲座"_s, {2019, 3, 18});
    desk.add(u"沙龙"_s, {2019, 3, 19});
    desk.add(u"读书会"_s, {2019, 3, 20});
    desk.show();
    QItemSelectionModel &chosen = *desk.view().selectionModel();
    chosen.clearSelection();
    for (const int row : {2, 0})
        chosen.select(desk.model().index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier);
    const std::optional<ClipboardTable> table = tableFromMime(*QApplication::clipboard()->mimeData());
    REQUIRE(table);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->columns() == ScheduleModel::ColumnCount);
    CHECK(textAt(*table, 0, ScheduleModel::TitleColumn) == u"讲座"_s);
    CHECK(textAt(*table, 1, ScheduleModel::TitleColumn) == u"读书会"_s);

    QApplication::clipboard()->setText(u"before"_s);
    chosen.clearSelection();
    QTest::keyClick(&desk.view(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"before"_s);
}

TEST_CASE("The first activity is typed from the empty page: time, content, forms, people, place")
{
    ScheduleDesk desk;
    desk.show();
    QAbstractItemModelTester tester{&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    REQUIRE(desk.page->findChild<EmptyState *>()->isVisible());
    QTest::mouseClick(&desk.button(desk.page->tr("New activity")), Qt::LeftButton);
    REQUIRE(desk.model().rowCount() == 1);

    auto &time = desk.editor<WhenEdit>();
    desk.type(time, u"3.18-22"_s);
    enter(time);
    CHECK(desk.cell(0, ScheduleModel::TimeColumn) == u"3月18日—22日"_s);

    desk.edit(0, ScheduleModel::TitleColumn);
    auto &title = desk.editor<QLineEdit>();
    desk.type(title, u"新教师汇报课"_s);
    enter(title);
    desk.edit(0, ScheduleModel::FormsColumn);
    auto *forms = desk.editor<ChipsEdit>().findChild<QLineEdit *>();
    desk.type(*forms, u"示范观摩、听课评课"_s);
    enter(*forms);
    enter(*forms);
    desk.edit(0, ScheduleModel::PlaceColumn);
    auto &place = desk.editor<QLineEdit>();
    desk.type(place, u"一年三班"_s);
    enter(place);

    const Activity &row = *activitiesOf(desk.school.state(), *desk.term.id()).front();
    CHECK(row.title == u"新教师汇报课"_s);
    CHECK(row.start == QDate{2019, 3, 18});
    CHECK(row.end == QDate{2019, 3, 22});
    CHECK(row.forms == std::vector<QString>{u"示范观摩"_s, u"听课评课"_s});
    CHECK(sessionsOf(desk.school.state(), row.id).front()->place == u"一年三班"_s);
    CHECK(namelessControls(*desk.page).join(u", "_s).toStdString() == "");
    // As long as there are steps; every one was an act of its own.
    int steps = 0;
    while (desk.school.acts().undo() == RunResult::Done)
        ++steps;
    CHECK(steps == 5);
    CHECK(desk.titles().isEmpty());
    CHECK(desk.page->findChild<EmptyState *>()->isVisible());
}

TEST_CASE("A new activity is the only row that is chosen, although Ctrl is down for it")
{
    ScheduleDesk desk;
    const ActivityId first = desk.add(u"讲座"_s, {2019, 3, 18});
    const ActivityId second = desk.add(u"沙龙"_s, {2019, 3, 19});
    desk.show();
    desk.view().setCurrentIndex(desk.model().index(0, ScheduleModel::TitleColumn));
    REQUIRE(desk.view().chosenActivities() == std::vector{first});
    QTest::keyClick(&desk.view(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.model().rowCount() == 3);
    REQUIRE(desk.view().selectionModel()->selectedRows().size() == 1);
    const std::vector<ActivityId> chosen = desk.view().chosenActivities();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front() != first);
    CHECK(chosen.front() != second);
    CHECK(desk.view().currentActivity() == chosen.front());
}

TEST_CASE("The schedule chooses what undo brings back")
{
    ScheduleDesk desk;
    const ActivityId first = desk.add(u"讲座"_s, {2019, 3, 18});
    const ActivityId second = desk.add(u"沙龙"_s, {2019, 3, 19});
    desk.add(u"读书会"_s, {2019, 3, 20});
    desk.show();
    desk.view().goTo(second, ScheduleModel::TitleColumn);
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    REQUIRE_FALSE(desk.state().find<Activity>(second));
    desk.view().goTo(first, ScheduleModel::TitleColumn);
    desk.undo();
    CHECK(desk.view().currentActivity() == second);
    CHECK(desk.view().chosenActivities() == std::vector{second});
}

TEST_CASE("A time that is not understood stays in its cell with the reason until it is mended or given up")
{
    ScheduleDesk desk;
    desk.add(u"心理健康培训"_s, {2019, 4, 12});
    desk.show();
    desk.edit(0, ScheduleModel::TimeColumn);
    auto &time = desk.editor<WhenEdit>();
    time.selectAll();
    desk.type(time, u"2月30日"_s);
    enter(time);

    auto *reason = desk.view().findChild<QLabel *>(u"cellProblem"_s);
    REQUIRE(reason);
    CHECK(reason->isVisible());
    CHECK(reason->text().contains(u"2月30日"_s));
    CHECK(time.isVisible());
    CHECK(time.text() == u"2月30日"_s);
    CHECK_FALSE(desk.page->leave());
    // Going to another cell does not lose the entry either.
    desk.view().setCurrentIndex(desk.model().index(0, ScheduleModel::PlaceColumn));
    CHECK(time.text() == u"2月30日"_s);
    QTRY_VERIFY2(desk.view().currentIndex().column() == ScheduleModel::TimeColumn, "back at the cell");
    CHECK(desk.cell(0, ScheduleModel::TimeColumn) == u"4月12日（周五）"_s);

    const bool mends = GENERATE(true, false);
    if (mends) {
        time.selectAll();
        desk.type(time, u"2019-04-04"_s);
        CHECK_FALSE(reason->isVisible());
        enter(time);
        CHECK(desk.cell(0, ScheduleModel::TimeColumn) == u"4月4日（周四）"_s);
    } else {
        QTest::keyClick(&time, Qt::Key_Escape);
        CHECK(desk.cell(0, ScheduleModel::TimeColumn) == u"4月12日（周五）"_s);
    }
    CHECK(desk.page->leave());
}

TEST_CASE("What is being typed stays when findings come and the rows are painted anew")
{
    ScheduleDesk desk;
    desk.add(u"集体备课"_s, {2019, 3, 4});
    desk.show();
    for (const int column : {int{ScheduleModel::TimeColumn}, int{ScheduleModel::TitleColumn}}) {
        desk.edit(0, column);
        auto &line = desk.editor<QLineEdit>();
        line.setText(u"3月"_s);
        emit desk.findings.changed();
        desk.page->refresh();
        CHECK(line.isVisible());
        CHECK(line.text() == u"3月"_s);
        QTest::keyClick(&line, Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
    CHECK(desk.titles() == QStringList{u"集体备课"_s});
}

TEST_CASE("A row that is being typed is finished before it moves, or keeps its place while it can't be")
{
    ScheduleDesk desk;
    desk.add(u"四月"_s, {2019, 4, 12});
    desk.add(u"五月"_s, {2019, 5, 6});
    desk.show();
    desk.edit(0, ScheduleModel::TitleColumn);
    desk.editor<QLineEdit>().setText(u"四月集体备课"_s);
    QTest::mouseClick(&desk.button(desk.page->tr("Down")), Qt::LeftButton);
    CHECK(desk.titles() == QStringList{u"五月"_s, u"四月集体备课"_s});

    desk.edit(1, ScheduleModel::TimeColumn);
    auto &time = desk.editor<WhenEdit>();
    time.setText(u"某天"_s);
    time.setModified(true);
    QTest::mouseClick(&desk.button(desk.page->tr("Up")), Qt::LeftButton);
    CHECK(desk.titles() == QStringList{u"五月"_s, u"四月集体备课"_s});
    CHECK(time.isVisible());
    CHECK_FALSE(time.problem().isEmpty());
}

TEST_CASE("Sessions share merged cells, and each has its own people and place")
{
    ScheduleDesk desk;
    desk.add(u"汇报课"_s, {2019, 3, 18});
    desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    desk.view().setCurrentIndex(desk.model().index(0, ScheduleModel::PlaceColumn));
    QTest::keyClick(&desk.view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.model().rowCount() == 3);
    CHECK(desk.view().rowSpan(0, ScheduleModel::TimeColumn) == 2);
    CHECK(desk.view().rowSpan(0, ScheduleModel::FormsColumn) == 2);
    CHECK(desk.view().rowSpan(0, ScheduleModel::PlaceColumn) == 1);
    CHECK(desk.view().rowSpan(2, ScheduleModel::TimeColumn) == 1);
    auto *people = desk.editor<ChipsEdit>().findChild<QLineEdit *>();
    desk.type(*people, u"刘月"_s);
    enter(*people);
    enter(*people);
    CHECK(desk.cell(0, ScheduleModel::PresentersColumn).isEmpty());
    CHECK(desk.cell(1, ScheduleModel::PresentersColumn) == u"刘月"_s);

    QTest::mouseClick(&desk.button(desk.page->tr("Remove session")), Qt::LeftButton);
    CHECK(desk.model().rowCount() == 2);
    CHECK_FALSE(desk.button(desk.page->tr("Remove session")).isEnabled());
}

TEST_CASE("Rows are moved, copied, sorted and deleted by keyboard, and a deletion is offered back")
{
    ScheduleDesk desk;
    desk.add(u"五月"_s, {2019, 5, 6});
    desk.add(u"四月"_s, {2019, 4, 12});
    desk.show();
    QAbstractItemModelTester tester{&desk.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    desk.view().setCurrentIndex(desk.model().index(0, 1));
    QTest::keyClick(&desk.view(), Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.titles() == QStringList{u"四月"_s, u"五月"_s});
    CHECK(desk.view().currentIndex().row() == 1);
    QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.titles() == QStringList{u"五月"_s, u"四月"_s});
    QTest::keyClick(&desk.view(), Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.titles() == QStringList{u"五月"_s, u"五月"_s, u"四月"_s});
    QTest::mouseClick(&desk.button(desk.page->tr("Sort by date")), Qt::LeftButton);
    CHECK(desk.titles() == QStringList{u"四月"_s, u"五月"_s, u"五月"_s});

    desk.view().setCurrentIndex(desk.model().index(0, 1));
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    CHECK(desk.titles() == QStringList{u"五月"_s, u"五月"_s});
    auto *banner = desk.page->findChild<Banner *>();
    REQUIRE(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(desk.titles() == QStringList{u"四月"_s, u"五月"_s, u"五月"_s});
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("A viewer sees the schedule and changes nothing")
{
    ScheduleDesk desk;
    desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    desk.school.sign(Role::Viewer);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.view().setCurrentIndex(desk.model().index(0, 1));
    QTest::keyClick(&desk.view(), Qt::Key_Delete);
    CHECK(refused.count() == 1);
    CHECK(desk.titles() == QStringList{u"培训"_s});
    CHECK_FALSE(desk.page->findChild<Banner *>()->isVisible());
}

TEST_CASE("A table from another program is shown before it is added, and added as one step")
{
    ScheduleDesk desk;
    desk.add(u"已有"_s, {2019, 3, 11});
    desk.show();
    QApplication::clipboard()->setText(
        u"时间\t内容\t地点\n3月11日\t已有\t礼堂\n2月30日\t错日期\t\n4.12\t白板培训\t计算机室\n"_s);
    const bool accepts = GENERATE(true, false);
    QTimer::singleShot(0, desk.page.get(), [&] {
        auto *dialog = desk.page->findChild<PasteDialog *>();
        REQUIRE(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        REQUIRE(list->topLevelItemCount() == 3);
        CHECK(list->topLevelItem(0)->checkState(0) == Qt::Unchecked);
        CHECK(list->topLevelItem(1)->text(4).contains(u"2月30日"_s));
        CHECK(list->topLevelItem(2)->text(4).isEmpty());
        CHECK(namelessControls(*dialog).join(u", "_s) == QString());
        if (accepts)
            dialog->accept();
        else
            dialog->reject();
    });
    QTest::keyClick(&desk.view(), Qt::Key_V, Qt::ControlModifier);
    if (!accepts) {
        CHECK(desk.titles() == QStringList{u"已有"_s});
        return;
    }
    CHECK(desk.titles() == QStringList{u"已有"_s, u"错日期"_s, u"白板培训"_s});
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.titles() == QStringList{u"已有"_s});
}

TEST_CASE("Notes of a pasted table stand in its list where it has some")
{
    ScheduleDesk desk;
    desk.add(u"已有"_s, {2019, 3, 11});
    desk.show();
    const bool hasNotes = GENERATE(true, false);
    QApplication::clipboard()->setText(
        u"时间\t内容\t%1\n4.12\t讲座\t自带教案\n"_s.arg(hasNotes ? u"备注"_s : u"其他"_s));
    bool asked = false;
    QTimer::singleShot(0, desk.page.get(), [&] {
        auto *dialog = desk.page->findChild<PasteDialog *>();
        REQUIRE(dialog);
        asked = true;
        auto *list = dialog->findChild<QTreeWidget *>();
        REQUIRE(list->topLevelItemCount() == 1);
        CHECK(list->isColumnHidden(5) != hasNotes);
        CHECK(list->topLevelItem(0)->text(5) == (hasNotes ? u"自带教案"_s : QString()));
        dialog->accept();
    });
    QTest::keyClick(&desk.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(asked);
    const auto &rows = desk.school.state().all<Activity>();
    CHECK(std::ranges::count_if(rows, [](const auto &each) { return each.second.note == u"自带教案"_s; }) ==
          (hasNotes ? 1 : 0));
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.titles() == QStringList{u"已有"_s});
}

TEST_CASE("What a pasted table would bring about stands below it and follows the ticks")
{
    ScheduleDesk desk;
    desk.add(u"已有"_s, {2019, 3, 11});
    desk.show();
    // Both in one hall at one hour.
    QApplication::clipboard()->setText(
        u"时间\t内容\t地点\n4月12日 14:00-15:00\t讲座\t礼堂\n4月12日 14:30-15:30\t座谈\t礼堂\n"_s);
    bool asked = false;
    QTimer::singleShot(0, desk.page.get(), [&] {
        auto *dialog = desk.page->findChild<PasteDialog *>();
        REQUIRE(dialog);
        asked = true;
        auto *found = dialog->findChild<QListWidget *>();
        CHECK(found->count() == 1);
        CHECK(found->isVisible());
        dialog->findChild<QTreeWidget *>()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        CHECK(QTest::qWaitFor([found] { return found->count() == 0 && found->isHidden(); }));
        dialog->reject();
    });
    QTest::keyClick(&desk.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(asked);
    CHECK(desk.titles() == QStringList{u"已有"_s});
}

TEST_CASE("B16: where the weeks of a pasted table are not those of the term is told before anything is added")
{
    ScheduleDesk desk;
    desk.add(u"已有"_s, {2019, 3, 11});
    desk.show();
    const bool fits = GENERATE(true, false);
    QApplication::clipboard()->setText(fits ? u"周次\t日期\t内容\n1\t3.4-3.10\t会议\n2\t3.11-3.17\t听课\n"_s
                                            : u"周次\t日期\t内容\n1\t3.4-3.10\t会议\n2\t3.18-3.24\t听课\n"_s);
    bool asked = false;
    QTimer::singleShot(0, desk.page.get(), [&] {
        auto *dialog = desk.page->findChild<PasteDialog *>();
        REQUIRE(dialog);
        asked = true;
        const auto labels = dialog->findChildren<QLabel *>();
        const auto told = std::ranges::find_if(
            labels, [](const QLabel *each) { return each->text().startsWith(u"The weeks of the table"_s); });
        REQUIRE((told != labels.end()) == !fits);
        if (!fits) {
            CHECK((*told)->isVisible());
            CHECK((*told)->text().endsWith(u"Row 3: these days are 第3周."_s));
        }
        dialog->reject();
    });
    QTest::keyClick(&desk.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(asked);
    CHECK(desk.titles() == QStringList{u"已有"_s});
}

TEST_CASE("An exception in a pasted table is shown as one; who is not known in it, and what may be a group, is told")
{
    ScheduleDesk desk;
    const auto run = [&desk](Act act) { REQUIRE(desk.school.acts().run(std::move(act)) == RunResult::Done); };
    run(addStaff(desk.school.state(), {.name = u"王勋"_s}).value());
    run(addGroup(desk.school.state(), u"低年教师"_s).value());
    desk.add(u"已有"_s, {2019, 3, 11});
    desk.show();
    bool asked = false;
    QApplication::clipboard()->setText(u"时间\t内容\t参加人员\n4.12\t培训\t全体教师、除王勋外\n"
                                       u"4.15\t备课\t全体教师、除王讯外\n4.16\t听课\t低年\n"_s);
    QTimer::singleShot(0, desk.page.get(), [&] {
        auto *dialog = desk.page->findChild<PasteDialog *>();
        REQUIRE(dialog);
        asked = true;
        auto *list = dialog->findChild<QTreeWidget *>();
        REQUIRE(list->topLevelItemCount() == 3);
        CHECK(list->topLevelItem(0)->text(3) == u"全体教师、除王勋外"_s);
        CHECK(list->topLevelItem(0)->text(4).isEmpty());
        CHECK(list->topLevelItem(1)->text(3) == u"全体教师"_s);
        CHECK(list->topLevelItem(1)->text(4).contains(u"“王讯”"_s));
        CHECK(list->topLevelItem(2)->text(4).contains(u"“低年教师”"_s));
        dialog->reject();
    });
    QTest::keyClick(&desk.view(), Qt::Key_V, Qt::ControlModifier);
    CHECK(asked);
    CHECK(desk.titles() == QStringList{u"已有"_s});
}

TEST_CASE("An exception written into the schedule makes people not expected; of nobody it is told")
{
    ScheduleDesk desk;
    REQUIRE(desk.school.acts().run(addStaff(desk.school.state(), {.name = u"王勋"_s}).value()) == RunResult::Done);
    const ActivityId id = desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    const auto write = [&desk](const QString &text) {
        desk.edit(0, ScheduleModel::AudienceColumn);
        auto *field = desk.editor<ChipsEdit>().findChild<QLineEdit *>();
        desk.type(*field, text);
        enter(*field);
        enter(*field);
    };
    const auto excused = [&] {
        return displayNames(desk.school.state(), sessionsOf(desk.school.state(), id).front()->excused);
    };
    write(u"全体教师、除王勋外"_s);
    CHECK(desk.cell(0, ScheduleModel::AudienceColumn) == u"全体教师"_s);
    CHECK(excused() == u"王勋"_s);
    CHECK(refused.isEmpty());
    write(u"除王讯外"_s);
    CHECK(desk.cell(0, ScheduleModel::AudienceColumn) == u"全体教师"_s);
    CHECK(excused() == u"王勋"_s);
    REQUIRE(refused.count() == 1);
    CHECK(refused.front().front().toString().contains(u"“王讯”"_s));
}

TEST_CASE("One value that is pasted goes into the chosen cell, as if it were typed there")
{
    ScheduleDesk desk;
    const ActivityId id = desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    const auto paste = [&desk](int column, const QString &text) {
        desk.view().setCurrentIndex(desk.model().index(0, column));
        QApplication::clipboard()->setText(text);
        QTest::keyClick(&desk.view(), Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.page->findChild<PasteDialog *>() == nullptr);
    };
    paste(ScheduleModel::AudienceColumn, u"语文组"_s);
    CHECK(desk.cell(0, ScheduleModel::AudienceColumn) == u"语文组"_s);
    paste(ScheduleModel::AudienceColumn, u"数学组、英语组\n"_s);
    CHECK(desk.cell(0, ScheduleModel::AudienceColumn) == u"语文组、数学组、英语组"_s);
    paste(ScheduleModel::TitleColumn, u"讲座"_s);
    CHECK(desk.titles() == QStringList{u"讲座"_s});
    paste(ScheduleModel::TimeColumn, u"4.18"_s);
    CHECK(desk.school.state().get<Activity>(id).start == QDate{2019, 4, 18});
    REQUIRE(desk.school.acts().undo() == RunResult::Done);
    CHECK(desk.school.state().get<Activity>(id).start == QDate{2019, 4, 12});

    paste(ScheduleModel::TimeColumn, u"someday"_s);
    CHECK(desk.school.state().get<Activity>(id).start == QDate{2019, 4, 12});
    CHECK_FALSE(desk.editor<WhenEdit>().problem().isEmpty());
}

TEST_CASE("What is remarked on a pasted row is read whole, in as many lines as it takes")
{
    ScheduleDesk desk;
    const ClipboardTable table = tableFromText(u"研修时间\t具体内容\n不知道\t某事\n3.20\t读书\n"_s);
    PasteDialog dialog{desk.school.state(), *desk.term.id(), table};
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    const QTreeWidget &list = *dialog.findChild<QTreeWidget *>();
    REQUIRE(list.topLevelItemCount() == 2);
    const int line = list.fontMetrics().height();
    const auto heightOf = [&list](int row) { return list.visualItemRect(list.topLevelItem(row)).height(); };
    const auto needed = [&] {
        const QSize lines = wrappedSize(list.font(), list.columnWidth(4) - line / 2, list.topLevelItem(0)->text(4));
        return lines.height() + line / 2;
    };
    CHECK(QTest::qWaitFor([&] { return heightOf(0) == needed(); }));
    CHECK(needed() >= 2 * line);
    CHECK(heightOf(1) < 2 * line);
    // The widths before the first showing are not those that stay.
    dialog.resize(dialog.width() + 12 * line, dialog.height());
    CHECK(QTest::qWaitFor([&] { return heightOf(0) == needed(); }));
}

TEST_CASE("A pasted name that nobody has is told, and one that may be a slip is taken as who is meant")
{
    ScheduleDesk desk;
    REQUIRE(desk.school.acts().run(addStaff(desk.school.state(), {.name = u"王艳峰"_s}).value()) == RunResult::Done);
    const ClipboardTable table =
        tableFromText(u"研修时间\t具体内容\t主讲教师\n3.20\t读书\t王艳锋\n3.21\t讲座\t张三丰\n3.22\t评课\t王艳峰\n"_s);
    PasteDialog dialog{desk.school.state(), *desk.term.id(), table};
    const auto remark = [&dialog](int row) { return dialog.findChild<QTreeWidget *>()->topLevelItem(row)->text(4); };
    CHECK(remark(0).contains(u"unless “王艳峰” is meant"_s));
    CHECK(remark(1) == u"“张三丰” is not in the roster: a name from outside."_s);
    CHECK(remark(2).isEmpty());
    const auto ticks = dialog.findChildren<QCheckBox *>();
    REQUIRE(ticks.size() == 1);
    CHECK(ticks.front()->text() == u"“王艳锋” means “王艳峰”"_s);
    CHECK_FALSE(ticks.front()->isChecked());
    CHECK_FALSE(dialog.chosen().front().sessions.front().presenters.front().staff);
    dialog.findChild<QTreeWidget *>()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    ticks.front()->click();
    CHECK(remark(0).isEmpty());
    REQUIRE(dialog.chosen().size() == 2); // what is ticked stays so
    CHECK(dialog.chosen().front().sessions.front().presenters.front().staff);
    ticks.front()->click();
    CHECK_FALSE(dialog.chosen().front().sessions.front().presenters.front().staff);
}

TEST_CASE("A name that nobody has is told when it is written into a cell, and not again for another one")
{
    ScheduleDesk desk;
    REQUIRE(desk.school.acts().run(addStaff(desk.school.state(), {.name = u"戴有峰"_s}).value()) == RunResult::Done);
    desk.add(u"读书"_s, {2019, 3, 20});
    desk.show();
    QSignalSpy told{&desk.acts, &ActFeedback::told};
    const auto write = [&desk](const QStringList &names) {
        auto &model = *desk.view().model();
        REQUIRE(model.setData(model.index(0, ScheduleModel::PresentersColumn), names, Qt::EditRole));
    };
    write({u"戴有锋"_s});
    REQUIRE(told.count() == 1);
    CHECK(told.back().front().toString().contains(u"unless “戴有峰” is meant"_s));
    write({u"戴有锋"_s, u"戴有峰"_s});
    CHECK(told.count() == 1);
}

TEST_CASE("Below a pasted table all is not said to be well while a ticked time is not understood")
{
    ScheduleDesk desk;
    const ClipboardTable table =
        tableFromText(u"研修时间\t具体内容\t研修地点\n不知道\t某事\t礼堂\n3.20\t读书\t礼堂\n"_s);
    PasteDialog dialog{desk.school.state(), *desk.term.id(), table};
    const auto says = [&dialog](const QString &words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
    };
    CHECK(says(u"1 times are not understood"_s));
    CHECK_FALSE(says(u"This brings about no clash"_s));
    dialog.findChild<QTreeWidget *>()->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    CHECK(QTest::qWaitFor([&] { return says(u"This brings about no clash"_s); }));
    CHECK_FALSE(says(u"are not understood"_s));
}

TEST_CASE("A clipboard without a table is told, not pasted")
{
    ScheduleDesk desk;
    desk.show();
    QApplication::clipboard()->clear();
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    QTest::mouseClick(&desk.button(desk.page->tr("Paste table")), Qt::LeftButton);
    CHECK(refused.count() == 1);
    CHECK(desk.page->findChild<PasteDialog *>() == nullptr);
}

TEST_CASE("What needs attention is marked in its cell, counted, and can be jumped to")
{
    ScheduleDesk desk;
    const ActivityId id = desk.add(u"心理健康培训"_s, {2019, 4, 5});
    desk.show();
    const QModelIndex time = desk.model().index(0, ScheduleModel::TimeColumn);
    CHECK_FALSE(time.data(ScheduleModel::FindingRole).toString().isEmpty());
    CHECK_FALSE(
        desk.model().index(0, ScheduleModel::PlaceColumn).data(ScheduleModel::FindingRole).toString().isEmpty());
    CHECK(desk.model().index(0, ScheduleModel::TitleColumn).data(ScheduleModel::FindingRole).toString().isEmpty());
    CHECK(pageBadges(desk.school.state(), desk.findings).at(PageId::Schedule) == 2);
    REQUIRE(desk.page->jumpTo({PageId::Schedule, keyOf(id), u"place"_s}));
    CHECK(desk.view().currentIndex().column() == ScheduleModel::PlaceColumn);
    CHECK_FALSE(desk.page->jumpTo({PageId::Schedule, 999, u"place"_s}));

    REQUIRE(desk.school.acts().run(editWhen(desk.school.state(), id, {.kind = SingleDay{{2019, 4, 4}}})) ==
            RunResult::Done);
    CHECK(desk.model().index(0, 0).data(ScheduleModel::FindingRole).toString().isEmpty());
    CHECK(pageBadges(desk.school.state(), desk.findings).at(PageId::Schedule) == 1);
}

TEST_CASE("A leader who is needed twice is marked at the times of both")
{
    ScheduleDesk desk;
    Act adding = addStaff(desk.school.state(), {.name = u"王勋"_s}).value();
    REQUIRE(desk.school.acts().run(std::move(adding)) == RunResult::Done);
    const StaffId leader = desk.school.state().all<StaffMember>().rbegin()->first;
    const When afternoon{.kind = SingleDay{{2019, 4, 10}},
                         .timeOfDay = {.time = ClockSpan{{14 * 60}, ClockTime{16 * 60}}, .half = {}, .periods = {}},
                         .raw = {}};
    for (const QString &title : {u"低年例会"_s, u"高年例会"_s}) {
        REQUIRE(desk.school.acts().run(addActivity(desk.school.state(), *desk.term.id(),
                                                   {.title = title, .when = afternoon})) == RunResult::Done);
        const SessionId session = desk.school.state().all<Session>().rbegin()->first;
        REQUIRE(desk.school.acts().run(editAttendingLeaders(
                    desk.school.state(), session, {{.staff = leader, .group = {}, .name = {}}})) == RunResult::Done);
    }
    desk.show();
    const auto leads = [&desk](int row, int column) {
        return std::ranges::count(desk.model().findingsAt(desk.model().index(row, column)), FindingCode::LeaderClash,
                                  &Finding::code);
    };
    for (int row = 0; row < 2; ++row) {
        CHECK(leads(row, ScheduleModel::TimeColumn) == 1);
        CHECK(leads(row, ScheduleModel::PresentersColumn) == 0);
    }
    const auto counted = [&desk] { return pageBadges(desk.school.state(), desk.findings).at(PageId::Schedule); };
    const int withClash = counted();
    REQUIRE(desk.school.acts().undo() == RunResult::Done); // the second one is no leader's any more
    CHECK(leads(0, ScheduleModel::TimeColumn) == 0);
    CHECK(counted() == withClash - 1);
}

TEST_CASE("The mark of a cell and the menu of its row lead to the ways out")
{
    ScheduleDesk desk;
    const ActivityId id = desk.add(u"心理健康培训"_s, {2019, 4, 5});
    desk.add(u"讲座"_s, {2019, 4, 10});
    desk.show();
    const auto dayOf = [&] { return std::get<SingleDay>(desk.school.state().get<Activity>(id).when.kind).date; };
    const auto waysOf = [](const QMenu &menu) {
        std::vector<QMenu *> ways;
        for (const QAction *action : menu.actions()) {
            if (action->objectName() == u"finding"_s)
                ways.push_back(action->menu());
        }
        return ways;
    };

    SECTION("a click on the mark, and none beside it")
    {
        const QModelIndex time = desk.model().index(0, ScheduleModel::TimeColumn);
        const QRect cell = desk.view().visualRect(time);
        const auto click = [&](int x) {
            QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, {x, cell.center().y()});
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        CHECK(click(cell.left() + 10) == nullptr);
        QMenu *menu = click(cell.right() - desk.view().fontMetrics().height());
        REQUIRE(menu);
        const QList<QAction *> ways = menu->actions(); // what it is, a line, fixes, a line, keep
        REQUIRE(ways.size() > 4);
        CHECK(ways.front()->text().startsWith(u"Needs attention: "_s));
        CHECK_FALSE(ways.front()->isEnabled());
        CHECK(ways.back()->text() == u"Keep as it is…"_s);
        ways[2]->trigger();
        CHECK(dayOf() != QDate{2019, 4, 5});
        REQUIRE(desk.school.acts().undo() == RunResult::Done);
        CHECK(dayOf() == QDate{2019, 4, 5});
        menu->close();
    }
    SECTION("the menu of the row, those of its cell first")
    {
        const auto lines = [&](int row, int column) {
            QStringList found;
            desk.view().setCurrentIndex(desk.model().index(row, column));
            QTimer::singleShot(0, qApp, [&] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                for (const QMenu *ways : menu ? waysOf(*menu) : std::vector<QMenu *>{})
                    found << ways->title();
                if (menu)
                    menu->close();
            });
            emit desk.view().customContextMenuRequested(desk.view().visualRect(desk.view().currentIndex()).center());
            return found;
        };
        const QStringList atPlace = lines(0, ScheduleModel::PlaceColumn);
        REQUIRE(atPlace.size() == 2);
        CHECK(atPlace.front().startsWith(u"Needs attention: "_s));
        const QStringList atTime = lines(0, ScheduleModel::TimeColumn);
        CHECK(atTime == QStringList{atPlace.back(), atPlace.front()});
        CHECK(lines(1, ScheduleModel::TimeColumn).size() == 1); // it has no place
    }
}

TEST_CASE("Column widths are remembered")
{
    ScheduleDesk desk;
    desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    desk.view().horizontalHeader()->resizeSection(ScheduleModel::TitleColumn, 222);
    desk.show();
    CHECK(desk.view().columnWidth(ScheduleModel::TitleColumn) == 222);
}

TEST_CASE("A time with its weekday and its hours stands in one line as long as there is room for it")
{
    ScheduleDesk desk;
    const ActivityId id = desk.add(u"培训"_s, {2019, 4, 12});
    const TimeOfDay hours{.time = ClockSpan{{870}, ClockTime{960}}};
    REQUIRE(desk.school.acts().run(editWhen(
                desk.school.state(), id, {.kind = SingleDay{{2019, 4, 12}}, .timeOfDay = hours})) == RunResult::Done);
    desk.show();
    const int needed =
        ScheduleDelegate::lineWidth(desk.view().font(), desk.model().index(0, ScheduleModel::TimeColumn));
    REQUIRE(needed > desk.view().fontMetrics().horizontalAdvance(u"14:30—16:00"_s) * 3 / 2);
    CHECK(QTest::qWaitFor([&] { return desk.view().columnWidth(ScheduleModel::TimeColumn) >= needed; }));
    // What a person has chosen is left alone.
    const int narrow = desk.view().horizontalHeader()->minimumSectionSize() + 10;
    desk.view().horizontalHeader()->resizeSection(ScheduleModel::TimeColumn, narrow);
    QCoreApplication::processEvents();
    REQUIRE(desk.school.acts().run(editTitle(desk.school.state(), id, u"讲座"_s)) == RunResult::Done);
    QCoreApplication::processEvents();
    CHECK(std::abs(desk.view().columnWidth(ScheduleModel::TimeColumn) - narrow) <= 1);
}

TEST_CASE("In a narrower window all columns of the schedule stay in sight, one that was widened, too")
{
    ScheduleDesk desk;
    desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    QHeaderView &header = *desk.view().horizontalHeader();
    const auto fills = [&] {
        return QTest::qWaitFor([&] { return header.length() == desk.view().viewport()->width(); }, 1000);
    };
    desk.page->resize(1300, 640);
    REQUIRE(fills());
    header.resizeSection(ScheduleModel::TitleColumn, 2 * header.sectionSize(ScheduleModel::TitleColumn));
    const int wide = desk.view().viewport()->width();
    desk.page->resize(900, 640);
    CHECK(fills());
    CHECK(desk.view().viewport()->width() < wide);
    CHECK(header.sectionSize(ScheduleModel::TitleColumn) > header.sectionSize(ScheduleModel::TimeColumn));
    desk.page->resize(1300, 640);
    CHECK(fills());
}

TEST_CASE("With larger letters the columns of the schedule share the same room, and follow a narrower one")
{
    LargeLetters letters{10};
    ScheduleDesk desk;
    desk.add(u"培训"_s, {2019, 4, 12});
    desk.show();
    QHeaderView &header = *desk.view().horizontalHeader();
    const auto fits = [&] {
        return QTest::qWaitFor([&] { return header.length() <= desk.view().viewport()->width(); }, 1000);
    };
    REQUIRE(fits());
    const int least = header.minimumSectionSize();
    letters.choose(15);
    CHECK(QTest::qWaitFor([&] { return header.minimumSectionSize() > least; }));
    CHECK(fits());
    desk.page->resize(760, 640);
    CHECK(fits());
    letters.choose(10);
    CHECK(QTest::qWaitFor([&] { return header.minimumSectionSize() == least; }));
    CHECK(fits());
}

TEST_CASE("The keys for a new activity go to the schedule from beside it, and not while it is out of sight")
{
    QWidget window;
    ScheduleDesk desk;
    desk.page = std::make_unique<SchedulePage>(desk.context, desk.findings, nullptr);
    auto *row = new QHBoxLayout{&window};
    auto *beside = new QPushButton{u"Schedule"_s};
    row->addWidget(beside);
    row->addWidget(desk.page.get());
    showActive(window);
    const auto count = [&desk] { return desk.school.state().all<Activity>().size(); };
    beside->setFocus();
    QTest::keyClick(beside, Qt::Key_Return, Qt::ControlModifier);
    CHECK(count() == 1);

    desk.page->hide();
    beside->setFocus();
    QTest::keyClick(beside, Qt::Key_Return, Qt::ControlModifier);
    CHECK(count() == 1);
}
