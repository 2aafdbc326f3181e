#include "app/program_desk.h"
#include "documents/pdf_text.h"
#include "ui/dialogs/new_school_dialog.h"
#include "ui/pages/calendar/month_view.h"
#include "ui/pages/schedule/schedule_view.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/editors/time/when_edit.h"
#include "ui/widgets/lists/navigation_list.h"
#include "ui/widgets/panels/empty_state.h"
#include "workspace/queries/term_rows.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

void go(ProgramDesk &desk, PageId page)
{
    auto &navigation = desk.window().navigation();
    for (int row = 0; row < navigation.model()->rowCount(); ++row) {
        const QModelIndex index = navigation.model()->index(row, 0);
        if (index.data().toString() == pageTitle(page))
            QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, navigation.visualRect(index).center());
    }
    REQUIRE(desk.window().currentPage());
    REQUIRE(desk.window().currentPage()->id() == page);
}

template <typename T>
T &on(ProgramDesk &desk)
{
    T *found = desk.window().currentPage()->findChild<T *>();
    REQUIRE(found);
    return *found;
}

template <typename T>
T &editor(ProgramDesk &desk)
{
    for (T *found : on<ScheduleView>(desk).viewport()->findChildren<T *>(Qt::FindDirectChildrenOnly)) {
        if (found->isVisible())
            return *found;
    }
    FAIL("no such editor is open");
    throw std::logic_error{"unreachable"};
}

void enter(QWidget &field, const QString &text)
{
    type(field, text);
    QTest::keyClick(&field, Qt::Key_Return);
    QCoreApplication::processEvents();
}

/// As long as there is something to take back.
int undoAll(ProgramDesk &desk)
{
    int steps = 0;
    for (; desk.menuAction(u"Undo"_s).isEnabled(); ++steps)
        desk.menuAction(u"Undo"_s).trigger();
    return steps;
}

int redoAll(ProgramDesk &desk)
{
    int steps = 0;
    for (; desk.menuAction(u"Redo"_s).isEnabled(); ++steps)
        desk.menuAction(u"Redo"_s).trigger();
    return steps;
}

std::vector<Activity> activitiesIn(const QString &path)
{
    const auto workspace = Workspace::open(path, {.mode = OpenMode::ReadOnly});
    std::vector<Activity> rows;
    for (const auto &[id, activity] : workspace->state().all<Activity>())
        rows.push_back(activity);
    return rows;
}

void drag(MonthView &month, ActivityId activity, QDate from, QDate to)
{
    const QPoint start = month.barRect(activity, from).center();
    const QPoint end = month.dayRect(to).center();
    QTest::mousePress(&month, Qt::LeftButton, {}, start);
    QTest::mouseMove(&month, (start + end) / 2);
    QTest::mouseMove(&month, end);
    QTest::mouseRelease(&month, Qt::LeftButton, {}, end);
}

QStringList scoresOf(const ScoreTable &grid, int column)
{
    QStringList shown;
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        shown << grid.model()->index(row, column).data().toString();
    return shown;
}

/// By the preview, its button for a PDF and the dialog that asks for a name.
QString printed(ProgramDesk &desk, Answers &answers, const QString &path)
{
    answers.expect<QPrintPreviewDialog>([&answers, path](QPrintPreviewDialog &preview) {
        answers.expectFile(path);
        for (QPushButton *button : preview.findChildren<QPushButton *>()) {
            if (button->text() == u"Save as PDF…"_s)
                button->click();
        }
        preview.reject();
    });
    desk.menuAction(u"Print…"_s).trigger();
    REQUIRE(answers.allCame());
    QFile file{path};
    REQUIRE(file.open(QFile::ReadOnly));
    const std::optional<QString> text = textOfPdf(file.readAll());
    REQUIRE(text);
    return *text;
}

} // namespace

TEST_CASE("A school is made, an activity typed and dragged, all taken back and brought again, and found later",
          "[flow]")
{
    ProgramDesk desk;
    Answers answers;
    const QString file = desk.documents(u"school.yanben"_s);
    desk.start();
    QDate day;
    answers.expect<NewSchoolDialog>([&day](NewSchoolDialog &dialog) {
        type(*dialog.findChild<QLineEdit *>(), u"实验小学"_s);
        const QDate first = dialog.findChild<DateField *>()->date();
        day = {first.year(), first.month(), 14};
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    });
    answers.expectFile(file);
    desk.click(u"New school…"_s);
    REQUIRE(answers.allCame());

    go(desk, PageId::Schedule);
    answers.expectSignature();
    QTest::mouseClick(on<EmptyState>(desk).findChildren<QPushButton *>().front(), Qt::LeftButton);
    REQUIRE(answers.allCame());
    enter(editor<WhenEdit>(desk), day.toString(Qt::ISODate));
    auto &schedule = on<ScheduleView>(desk);
    schedule.setCurrentIndex(schedule.model()->index(0, 1));
    QTest::keyClick(&schedule, Qt::Key_F2);
    enter(editor<QLineEdit>(desk), u"读书分享会"_s);

    go(desk, PageId::Calendar);
    auto &month = on<MonthView>(desk);
    month.setFocus();
    for (int step = 0; month.month() != YearMonth{day.year(), day.month()} && step < 24; ++step) {
        const bool back = YearMonth{day.year(), day.month()} < month.month();
        QTest::keyClick(&month, back ? Qt::Key_PageUp : Qt::Key_PageDown);
    }
    // What was typed last may still be on its way to the file.
    std::vector<Activity> typed;
    REQUIRE(QTest::qWaitFor([&] {
        typed = activitiesIn(file);
        return typed.size() == 1 && !typed.front().title.isEmpty();
    }));
    CHECK(typed.front().title == u"读书分享会"_s);
    CHECK(typed.front().start == day);
    drag(month, typed.front().id, day, day.addDays(3));
    CHECK(month.day() == day.addDays(3));

    CHECK(undoAll(desk) == 4);
    go(desk, PageId::Schedule);
    CHECK(on<ScheduleView>(desk).model()->rowCount() == 0);
    CHECK(redoAll(desk) == 4);
    desk.window().close();

    desk.restart();
    desk.start();
    CHECK(desk.window().windowTitle().contains(u"school.yanben"_s));
    go(desk, PageId::Schedule);
    REQUIRE(on<ScheduleView>(desk).model()->rowCount() == 1);
    const std::vector<Activity> found = activitiesIn(file);
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == u"读书分享会"_s);
    CHECK(found.front().start == day.addDays(3));
    CHECK(desk.backups(desk.documents()).size() == 1);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("On the sample ten cells are scored by keyboard, taken back and brought again, and 17 rows printed", "[flow]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start();
    desk.click(u"Open the sample"_s);
    go(desk, PageId::Scores);
    auto &grid = on<ScoreTable>(desk);
    const QStringList before = scoresOf(grid, 2);
    REQUIRE(grid.goTo({0, 0}));
    grid.setFocus();
    answers.expectSignature();
    for (int row = 0; row < 10; ++row) {
        CHECK(grid.currentCell() == BookCell{row, 0});
        desk.press(Qt::Key_6); // so many notes are missing, each costs a point of ten
        desk.press(Qt::Key_Return);
    }
    REQUIRE(answers.allCame());
    const QStringList after = scoresOf(grid, 2);
    for (int row = 0; row < 10; ++row) {
        CHECK(after[row] == u"4"_s);
        CHECK(before[row] != u"4"_s);
    }
    CHECK(after.mid(10) == before.mid(10));
    CHECK(undoAll(desk) == 10);
    CHECK(scoresOf(grid, 2) == before);
    CHECK(redoAll(desk) == 10);
    CHECK(scoresOf(grid, 2) == after);

    go(desk, PageId::Schedule);
    const QString text = printed(desk, answers, desk.documents(u"schedule.pdf"_s));
    const QAbstractItemModel &schedule = *on<ScheduleView>(desk).model();
    REQUIRE(schedule.rowCount() == 17);
    for (int row = 0; row < 17; ++row) {
        // Of each row what no other has: who leads it, and where; of the column of times the first line.
        for (const int column : {3, 5}) {
            const QString cell = schedule.index(row, column).data().toString();
            INFO(cell.toStdString());
            CHECK(text.contains(cell));
        }
        const QString time = schedule.index(row, 0).data().toString();
        INFO(time.toStdString());
        CHECK(text.contains(time.section(u'（', 0, 0).section(u'—', 0, 0)));
    }
    CHECK(text.count(u"综合报告厅"_s) == 6);
    desk.window().close();

    desk.restart();
    desk.start();
    go(desk, PageId::Scores);
    CHECK(scoresOf(on<ScoreTable>(desk), 2) == after);
    CHECK(answers.unexpected().isEmpty());
}

TEST_CASE("A criterion is deleted, brought back and deleted again under every page that shows it", "[flow]")
{
    ProgramDesk desk;
    Answers answers;
    desk.start(desk.sample());
    answers.expectSignature();
    go(desk, PageId::Totals);
    go(desk, PageId::Scores);
    const bool oneByOne = GENERATE(true, false);
    if (oneByOne)
        desk.click(u"One criterion"_s);
    go(desk, PageId::Rubric);
    auto &table = on<QTableView>(desk);
    const int rows = table.model()->rowCount();
    table.selectRow(0);
    table.setFocus();
    desk.press(Qt::Key_Delete);
    QCoreApplication::processEvents();
    REQUIRE(table.model()->rowCount() == rows - 1);

    for (const PageId page : {PageId::Rubric, PageId::Scores, PageId::Totals}) {
        go(desk, page);
        desk.choose(u"Undo"_s);
        QCoreApplication::processEvents();
        CHECK(table.model()->rowCount() == rows);
        desk.choose(u"Redo"_s);
        QCoreApplication::processEvents();
        CHECK(table.model()->rowCount() == rows - 1);
    }
    CHECK(answers.allCame());
    CHECK(answers.unexpected().isEmpty());
}
