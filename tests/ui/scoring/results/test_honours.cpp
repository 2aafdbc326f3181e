// 表彰记录 on the page of totals: recorded for several, found, changed, deleted, printed, undone.
#include "ui/pages/honours/honour_dialog.h"
#include "ui/pages/honours/honours_dialog.h"
#include "ui/pages/honours/subject_chooser.h"
#include "ui/pages/totals/totals_page.h"
#include "ui/support/accessible.h"
#include "ui/support/page_bench.h"
#include "ui/support/sample_desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/editors/search_box.h"
#include "ui/widgets/editors/time/date_field.h"
#include "ui/widgets/panels/empty_state.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/papers/scores/list_papers.h"
#include "workspace/queries/scores/honours.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QSignalSpy>
#include <QStringList>
#include <QTableView>
#include <QTableWidget>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

void waitForKeyboard(QDialog &dialog)
{
    dialog.activateWindow();
    REQUIRE(QTest::qWaitFor([&dialog] { return dialog.isActiveWindow(); }));
}

struct HonoursDesk : SampleDesk<TotalsPage>
{
    Role role = Role::Editor;

    HonoursDesk()
    {
        sample.acts().setSigner([this] { return Operator{u"研训处"_s, role}; });
    }

    TermId term() { return *sample.context().term.id(); }
    QMenu &menu() const
    {
        QPushButton *button = buttonOf(page, u"Submit, publish…"_s);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        return *button->menu();
    }
    /// Opens the list from the menu of the page.
    void open(const std::function<void(HonoursDialog &)> &look)
    {
        bool isOpen = false;
        answerNext<HonoursDialog>([&](HonoursDialog &dialog) {
            isOpen = true;
            waitForKeyboard(dialog);
            look(dialog);
            dialog.reject();
        });
        for (QAction *each : menu().actions()) {
            if (each->text() == u"Honours…"_s)
                each->trigger();
        }
        CHECK(isOpen);
    }
    void give(const QString &title, const std::vector<Subject> &whom, HonourKind kind = HonourKind::Commendation)
    {
        const Honour honour{.term = term(), .kind = kind, .title = title, .date = {2019, 7, 10}};
        REQUIRE(sample.acts().run(addHonours(state(), honour, whom).value()) == RunResult::Done);
    }
    Subject teacher(const QString &name) const { return *participantOf(state(), name).staff; }
};

/// Presses the button by keyboard and answers the dialog of one honour.
void ask(HonoursDialog &list, const QString &pressed, const std::function<void(HonourDialog &)> &answer)
{
    bool isOpen = false;
    answerNext<HonourDialog>([&](HonourDialog &dialog) {
        isOpen = true;
        waitForKeyboard(dialog);
        answer(dialog);
        if (dialog.isVisible())
            dialog.reject();
    });
    QPushButton *button = buttonOf(list, pressed);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(isOpen);
}

QTableWidget &tableOf(const HonoursDialog &dialog)
{
    return *dialog.findChild<QTableWidget *>();
}

/// "表彰 王勋 先进个人" as the list shows it.
QStringList shown(const HonoursDialog &dialog)
{
    QStringList lines;
    for (int row = 0; row < tableOf(dialog).rowCount(); ++row)
        lines << tableOf(dialog).item(row, 2)->text() + u' ' + tableOf(dialog).item(row, 3)->text() + u' ' +
                     tableOf(dialog).item(row, 4)->text();
    return lines;
}

QLineEdit &titleOf(const HonourDialog &dialog)
{
    return *dialog.findChildren<QLineEdit *>(QString{}, Qt::FindDirectChildrenOnly).first();
}

QComboBox &kindOfHonour(const HonourDialog &dialog)
{
    return *dialog.findChildren<QComboBox *>(QString{}, Qt::FindDirectChildrenOnly).first();
}

bool says(const QWidget &root, const QString &text)
{
    const auto labels = root.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

int rowOf(const QListWidget &list, const QString &name)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::UserRole).toString() == name)
            return row;
    }
    return -1;
}

void tick(QListWidget &list, const QString &name)
{
    const int row = rowOf(list, name);
    REQUIRE(row >= 0);
    REQUIRE_FALSE(list.item(row)->isHidden());
    list.setFocus();
    list.setCurrentRow(row);
    QTest::keyClick(&list, Qt::Key_Space);
}

} // namespace

TEST_CASE("an empty list of honours says what it is for, and proposes those of the praise list", "[honours]")
{
    HonoursDesk desk;
    const std::vector<Subject> praised = praisedSubjects(
        desk.state(), scoreRubric(desk.state(), rubricOf(desk.state(), desk.term())->id, Detail::Totals), {});
    REQUIRE_FALSE(praised.empty());
    const std::size_t steps = desk.steps();
    desk.open([&](HonoursDialog &dialog) {
        CHECK(namelessControls(dialog) == QStringList{});
        CHECK(dialog.findChild<EmptyState *>()->isVisible());
        CHECK(says(dialog, u"Nothing is recorded yet."_s));
        CHECK_FALSE(buttonOf(dialog, u"Change…"_s)->isEnabled());
        CHECK_FALSE(buttonOf(dialog, u"Print…"_s)->isEnabled());
        ask(dialog, u"Record…"_s, [&](HonourDialog &honour) {
            REQUIRE_FALSE(honour.subjects().empty());
            // Whoever wants a group does not want the teachers that were offered, out of sight.
            QTest::keyClick(named<QComboBox>(honour, u"Teachers, groups or the school"_s), Qt::Key_Down);
            CHECK(honour.subjects().empty());
            honour.reject();
        });
        ask(dialog, u"Record…"_s, [&](HonourDialog &honour) {
            CHECK(namelessControls(honour) == QStringList{});
            const std::vector<Subject> ticked = honour.subjects();
            CHECK(std::set(ticked.begin(), ticked.end()) == std::set(praised.begin(), praised.end()));
            CHECK(honour.findChild<DateField *>()->date() == desk.sample.context().today());
            CHECK(titleOf(honour).hasFocus());
            type(titleOf(honour), u"校本研修先进个人"_s);
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
        });
        CHECK_FALSE(dialog.findChild<EmptyState *>()->isVisible());
        REQUIRE(shown(dialog).size() == static_cast<int>(praised.size()));
        CHECK(tableOf(dialog).item(0, 0)->text() == u"2019年4月10日（周三）"_s);
        CHECK(tableOf(dialog).columnWidth(0) >
              dialog.fontMetrics().horizontalAdvance(tableOf(dialog).item(0, 0)->text()));
        // What was added is chosen, and taken away at once where it was a slip.
        CHECK(tableOf(dialog).selectionModel()->selectedRows().size() == static_cast<int>(praised.size()));
    });
    CHECK(desk.steps() == steps + 1);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.state().all<Honour>().empty());
}

TEST_CASE("the chosen lines of the page are proposed; others are found by name, pinyin and group", "[honours]")
{
    HonoursDesk desk;
    desk.page.table().selectRow(5);
    const Subject chosen =
        desk.teacher(desk.page.table().model()->index(5, TotalsModel::Name).data(Qt::DisplayRole).toString());
    desk.open([&](HonoursDialog &dialog) {
        ask(dialog, u"Record…"_s, [&](HonourDialog &honour) {
            REQUIRE(honour.subjects() == std::vector{chosen});
            auto &list = *honour.findChild<QListWidget *>();
            auto &search = *honour.findChild<SearchBox *>();
            const auto shownRows = [&list] {
                int count = 0;
                for (int row = 0; row < list.count(); ++row)
                    count += list.item(row)->isHidden() ? 0 : 1;
                return count;
            };
            const int teachers = shownRows();
            type(search, u"sljs12"_s);
            QTest::keyClick(&search, Qt::Key_Return);
            CHECK(shownRows() == 1);
            QTest::keyClick(&search, Qt::Key_Down);
            CHECK(list.hasFocus());
            tick(list, u"示例教师12"_s);
            type(search, u"低段"_s);
            QTest::keyClick(&search, Qt::Key_Return);
            CHECK((shownRows() > 1 && shownRows() < teachers));
            type(search, u"nobody"_s);
            QTest::keyClick(&search, Qt::Key_Return);
            CHECK(shownRows() == 0);
            CHECK(says(honour, u"Nobody is called so."_s)); // instead of an empty list without a word
            QTest::keyClick(&search, Qt::Key_Escape);       // empties the search, not more
            CHECK_FALSE(says(honour, u"Nobody is called so."_s));
            CHECK(honour.isVisible());
            CHECK(shownRows() == teachers);
            auto &kinds = *named<QComboBox>(honour, u"Teachers, groups or the school"_s);
            kinds.setFocus();
            QTest::keyClick(&kinds, Qt::Key_Down);
            CHECK(rowOf(list, u"全体教师"_s) < 0);
            tick(list, u"低段教师"_s);
            CHECK(honour.subjects().size() == 3);
            CHECK(says(honour, u"3 chosen"_s));
            kinds.setFocus();
            QTest::keyClick(&kinds, Qt::Key_Down);
            CHECK(shownRows() == 1);
            const QString school = subjectName(desk.state(), School{}.id);
            tick(list, school);
            CHECK(honour.subjects().back() == Subject{School{}.id});
            tick(list, school); // off
            QTest::keyClick(&kindOfHonour(honour), Qt::Key_Down);
            type(titleOf(honour), u"Key teachers"_s);
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
        });
        CHECK(shown(dialog).contains(u"Sent to a training 低段教师 Key teachers"_s));
        CHECK(shown(dialog).contains(u"Sent to a training 示例教师12 Key teachers"_s));
        CHECK(shown(dialog).size() == 3);
    });
}

TEST_CASE("what can't be recorded is said at the field, and goes with its cause", "[honours]")
{
    HonoursDesk desk;
    desk.give(u"Best"_s, {desk.teacher(u"示例教师03"_s)});
    desk.page.table().clearSelection();
    desk.open([&](HonoursDialog &dialog) {
        ask(dialog, u"Record…"_s, [&](HonourDialog &honour) {
            auto &list = *honour.findChild<QListWidget *>();
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
            CHECK(honour.isVisible());
            CHECK(isBad(titleOf(honour)));
            CHECK(says(honour, u"Write what it is called."_s));
            type(titleOf(honour), u"Best"_s);
            CHECK_FALSE(isBad(titleOf(honour)));
            for (const Subject each : honour.subjects())
                tick(list, subjectName(desk.state(), each)); // off
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
            CHECK(isBad(list));
            CHECK(says(honour, u"Choose at least one name."_s));
            tick(list, u"示例教师03"_s);
            CHECK_FALSE(isBad(list));
            honour.findChild<DateField *>()->setDate({2019, 7, 10});
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
            CHECK(isBad(titleOf(honour)));
            CHECK(says(honour, u"Recorded already for that day: 示例教师03."_s));
            honour.findChild<DateField *>()->setDate({2019, 7, 11});
            CHECK_FALSE(isBad(titleOf(honour)));
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
        });
        CHECK(shown(dialog).size() == 2);
        ask(dialog, u"Record…"_s, [&](HonourDialog &honour) {
            type(titleOf(honour), u"Nothing"_s);
            QTest::keyClick(&honour, Qt::Key_Escape);
        });
        CHECK(shown(dialog).size() == 2);
    });
}

TEST_CASE("an honour is changed with Enter and deleted with Delete, each a step", "[honours]")
{
    HonoursDesk desk;
    desk.give(u"Best"_s, {desk.teacher(u"示例教师03"_s), desk.teacher(u"示例教师04"_s)});
    const std::size_t steps = desk.steps();
    desk.open([&](HonoursDialog &dialog) {
        QTableWidget &table = tableOf(dialog);
        table.setCurrentCell(0, 0);
        CHECK(buttonOf(dialog, u"Change…"_s)->isEnabled());
        ask(dialog, u"Change…"_s, [&](HonourDialog &honour) {
            CHECK_FALSE(honour.findChild<QListWidget *>());
            CHECK(says(honour, u"示例教师03"_s));
            CHECK(titleOf(honour).text() == u"Best"_s);
            type(titleOf(honour), u"Better"_s);
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
        });
        CHECK(shown(dialog) == QStringList{u"Commendation 示例教师03 Better"_s, u"Commendation 示例教师04 Best"_s});
        dialog.activateWindow();
        REQUIRE(QTest::qWaitFor([&dialog] { return dialog.isActiveWindow(); }));
        table.setFocus();
        table.selectAll();
        CHECK_FALSE(buttonOf(dialog, u"Change…"_s)->isEnabled());
        QTest::keyClick(&table, Qt::Key_Delete);
        CHECK(dialog.findChild<EmptyState *>()->isVisible());
        CHECK(buttonOf(dialog, u"Record…"_s)->hasFocus());
    });
    REQUIRE(desk.steps() == steps + 2);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    REQUIRE(desk.state().all<Honour>().size() == 2);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK(desk.state().all<Honour>().begin()->second.title == u"Best"_s);
}

TEST_CASE("F09: the level of an honour and who gave it are fields of their own", "[honours]")
{
    HonoursDesk desk;
    desk.give(u"Best"_s, {desk.teacher(u"示例教师03"_s)});
    desk.open([&](HonoursDialog &dialog) {
        QTableWidget &table = tableOf(dialog);
        table.setCurrentCell(0, 0);
        CHECK(table.item(0, 5)->text().isEmpty());
        ask(dialog, u"Change…"_s, [&](HonourDialog &honour) {
            auto &level = *named<QComboBox>(honour, u"Level"_s);
            CHECK(level.currentText() == u"not stated"_s);
            level.setFocus();
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(&level, Qt::Key_Down);
            type(*named<QLineEdit>(honour, u"Issued by"_s), u"县教体局"_s);
            titleOf(honour).setFocus();
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
        });
        CHECK(table.item(0, 5)->text() == u"County"_s);
        CHECK(table.item(0, 6)->text() == u"县教体局"_s);
    });
    CHECK(desk.state().all<Honour>().begin()->second.level == HonourLevel::County);
    REQUIRE(desk.sample.acts().undo() == RunResult::Done);
    CHECK_FALSE(desk.state().all<Honour>().begin()->second.level);
    CHECK(desk.state().all<Honour>().begin()->second.issuer.isEmpty());
}

TEST_CASE("honours are shown of the term or of all, of one kind or of both", "[honours]")
{
    HonoursDesk desk;
    desk.give(u"Best"_s, {desk.teacher(u"示例教师03"_s)});
    desk.give(u"Course"_s, {desk.teacher(u"示例教师03"_s)}, HonourKind::Training);
    const Term next{.code = u"2019-2020-1"_s, .title = u"新学期"_s, .first = {2019, 9, 2}, .last = {2020, 1, 17}};
    REQUIRE(desk.sample.acts().run(addTerm(desk.state(), next).value()) == RunResult::Done);
    const Honour later{.term = termsOf(desk.state()).back()->id, .title = u"Later"_s, .date = {2020, 1, 10}};
    REQUIRE(desk.sample.acts().run(addHonours(desk.state(), later, {desk.teacher(u"示例教师04"_s)}).value()) ==
            RunResult::Done);
    desk.open([&](HonoursDialog &dialog) {
        auto &terms = *named<QComboBox>(dialog, u"Terms"_s);
        auto &kinds = *named<QComboBox>(dialog, u"Kinds"_s);
        CHECK(shown(dialog).size() == 2);
        CHECK(tableOf(dialog).isColumnHidden(1));
        QTest::keyClick(&terms, Qt::Key_Down);
        CHECK(shown(dialog).size() == 3);
        CHECK_FALSE(tableOf(dialog).isColumnHidden(1));
        CHECK(tableOf(dialog).item(2, 1)->text() == u"新学期"_s);
        QTest::keyClick(&kinds, Qt::Key_Down);
        QTest::keyClick(&kinds, Qt::Key_Down);
        CHECK(shown(dialog) == QStringList{u"Sent to a training 示例教师03 Course"_s});
        // What is recorded now is of that kind, and stays in sight when it is not.
        ask(dialog, u"Record…"_s, [&](HonourDialog &honour) {
            CHECK(kindOfHonour(honour).currentText() == u"Sent to a training"_s);
            QTest::keyClick(&kindOfHonour(honour), Qt::Key_Up);
            type(titleOf(honour), u"Praise"_s);
            QTest::keyClick(&titleOf(honour), Qt::Key_Return);
        });
        CHECK(kinds.currentIndex() == 0);
        CHECK(shown(dialog).size() > 3);
    });
}

TEST_CASE("the list of honours is printed and saved as it is shown", "[honours]")
{
    HonoursDesk desk;
    desk.give(u"Best"_s, {desk.teacher(u"示例教师03"_s)});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    desk.sample.paper().setAskPath([&path](const QString &, const QString &) { return std::optional{path}; });
    QString previewed;
    desk.open([&](HonoursDialog &dialog) {
        answerNext<QPrintPreviewDialog>([&](QPrintPreviewDialog &preview) {
            previewed = preview.windowTitle();
            preview.reject();
        });
        QTest::keyClick(buttonOf(dialog, u"Print…"_s), Qt::Key_Space);
        QTest::keyClick(buttonOf(dialog, u"Export…"_s), Qt::Key_Space);
        CHECK(QFile{path}.size() > 0);
    });
    CHECK(previewed.endsWith(u"校本研修表彰记录"_s));
}

TEST_CASE("who may only look sees the honours and is told before he writes", "[honours]")
{
    HonoursDesk desk;
    desk.give(u"Best"_s, {desk.teacher(u"示例教师03"_s)});
    desk.role = Role::Viewer;
    desk.open([&](HonoursDialog &dialog) {
        CHECK(shown(dialog).size() == 1);
        QTest::keyClick(buttonOf(dialog, u"Record…"_s), Qt::Key_Space);
        CHECK(says(dialog, u"your role may not do this"_s));
        tableOf(dialog).setCurrentCell(0, 0);
        tableOf(dialog).setFocus();
        QTest::keyClick(&tableOf(dialog), Qt::Key_Delete);
        CHECK(shown(dialog).size() == 1);
    });
}

TEST_CASE("in a file that is open to look only the honours are read, and nothing else of the menu", "[honours]")
{
    HonoursDesk editing;
    editing.give(u"Best"_s, {editing.teacher(u"示例教师03"_s)});
    editing.sample.acts().flush();
    const auto workspace = Workspace::open(editing.sample.path(), {.mode = OpenMode::ReadOnly});
    REQUIRE(workspace->isReadOnly());
    PageBench look{*workspace, {2019, 4, 10}};
    TotalsPage page{look.context};
    page.show();
    QPushButton *button = buttonOf(page, u"Submit, publish…"_s);
    REQUIRE(button->isEnabled());
    QAction *honours = nullptr;
    for (QAction *each : button->menu()->actions()) {
        if (each->isEnabled())
            CHECK(each->text() == u"Honours…"_s);
        honours = each->text() == u"Honours…"_s ? each : honours;
    }
    REQUIRE(honours);
    answerNext<HonoursDialog>([](HonoursDialog &dialog) {
        CHECK(shown(dialog).size() == 1);
        tableOf(dialog).setCurrentCell(0, 0);
        for (const QString &text : {u"Record…"_s, u"Change…"_s, u"Delete"_s})
            CHECK_FALSE(buttonOf(dialog, text)->isEnabled());
        CHECK(buttonOf(dialog, u"Print…"_s)->isEnabled());
        QTest::keyClick(&tableOf(dialog), Qt::Key_Delete);
        CHECK(shown(dialog).size() == 1);
        dialog.reject();
    });
    honours->trigger();
}
