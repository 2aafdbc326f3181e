// 分发评分 through the program: handing files to raters, marking in one by the keyboard, collecting them.
#include "app/program_desk.h"
#include "calendar/when_text.h"
#include "support/scored_teachers.h"
#include "ui/pages/raters/collect_dialog.h"
#include "ui/pages/raters/hand_out_dialog.h"
#include "ui/pages/scores/scores_page.h"
#include "ui/pages/scores/table/score_table.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/support/accessible.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDate>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rated = 4; ///< the column of criterion 5: 5, 3 and 1 points, for everybody

/// The sample on the score page; its first two teachers rate criterion 5, where nothing is recorded yet.
class RoundDesk
{
public:
    ProgramDesk desk;
    Answers answers;
    QStringList names; ///< of those with a sheet

    RoundDesk()
    {
        const auto workspace = Workspace::open(desk.sample());
        workspace->acts().setSigner([] { return Operator{u"研训处"_s, Role::Editor}; });
        const State &state = workspace->state();
        const Term &term = state.all<Term>().begin()->second;
        const RubricVersionId version = versionInUse(state, rubricOf(state, term.id)->id)->id;
        const CriterionId criterion = criteriaOf(state, version).at(rated)->criterion;
        const std::vector<StaffId> staff = scoredTeachers(state, rubricOf(state, term.id)->id);
        std::vector<ScorePlace> places;
        for (const StaffId each : staff) {
            names << displayName(state, each);
            places.push_back({.subject = each, .criterion = criterion});
        }
        REQUIRE(workspace->acts().run(clearScores(state, version, {}, places).value()) == RunResult::Done);
        const Act raters = setPanel(state, criterion, {}, {}, {staff[0], staff[1]}).value();
        REQUIRE(workspace->acts().run(raters) == RunResult::Done);
        workspace->acts().flush();
    }

    void start()
    {
        desk.start(desk.sample());
        REQUIRE(desk.window().showPage(PageId::Scores));
    }
    void open(const QString &file)
    {
        answers.expectFile(file);
        desk.choose(u"Open…"_s);
        REQUIRE(answers.allCame());
        REQUIRE(desk.window().showPage(PageId::Scores));
        QCoreApplication::processEvents(); // what has been added to the shown page is shown then
    }
    ScoresPage &page()
    {
        auto *page = qobject_cast<ScoresPage *>(desk.window().currentPage());
        REQUIRE(page);
        return *page;
    }
    int rowOf(const QString &name)
    {
        for (int row = 0; row < page().book().teachers(); ++row) {
            if (page().book().name(row) == name)
                return row;
        }
        throw std::logic_error{"no such teacher"};
    }
    QString shown(const QString &name, int column)
    {
        return static_cast<const ScoreModel *>(page().grid().model())->indexOf({rowOf(name), column}).data().toString();
    }
    void type(const QString &name, int column, const QString &text)
    {
        desk.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
        REQUIRE(page().grid().goTo({rowOf(name), column}));
        page().grid().setFocus();
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void chooseVoiceItem(const QString &text)
    {
        for (QPushButton *button : page().findChildren<QPushButton *>()) {
            if (!button->menu() || button->accessibleName() != u"Whose ratings"_s)
                continue;
            emit button->menu()->aboutToShow();
            for (QAction *action : button->menu()->actions()) {
                if (action->text() == text) {
                    REQUIRE(action->isEnabled());
                    action->trigger();
                    return;
                }
            }
        }
        FAIL("no such entry");
    }
    QString file(const QString &rater) { return desk.documents(u"评分-%1.yanben"_s.arg(rater)); }
    void handOut()
    {
        answers.expectSignature();
        answers.expect<HandOutDialog>([&](HandOutDialog &dialog) {
            CHECK(namelessControls(dialog).isEmpty());
            auto &table = *dialog.findChild<QTableWidget *>();
            REQUIRE(table.rowCount() == 2);
            CHECK(table.item(0, 3)->text() == u"评分-%1.yanben"_s.arg(names[0]));
            click(dialog, u"Hand out 2 files"_s);
            CHECK(table.item(0, 3)->text() == u"评分-%1.yanben"_s.arg(names[0]));
            click(dialog, u"Close"_s);
        });
        chooseVoiceItem(u"Hand out rater files…"_s);
        REQUIRE(answers.allCame());
    }
    static QPushButton &button(const QDialog &dialog, const QString &begin)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(begin) && button->isVisible())
                return *button;
        }
        FAIL("no such button: " << begin.toStdString());
        throw std::logic_error{"unreachable"};
    }
    static void click(const QDialog &dialog, const QString &begin)
    {
        REQUIRE(button(dialog, begin).isEnabled());
        QTest::mouseClick(&button(dialog, begin), Qt::LeftButton);
    }
    void handIn()
    {
        answers.expect<QMessageBox>([](QMessageBox &box) { box.defaultButton()->click(); });
        QCoreApplication::processEvents();
        desk.click(u"Hand in"_s);
        REQUIRE(QTest::qWaitFor([this] { return answers.allCame(); }));
    }
};

} // namespace

TEST_CASE("A rater's file shows the score page in his voice and nothing else", "[raters]")
{
    RoundDesk round;
    round.start();
    round.handOut();
    round.open(round.file(round.names[0]));
    for (const PageId page : {PageId::Overview, PageId::Plan, PageId::Rubric, PageId::Review, PageId::Totals,
                              PageId::Overall, PageId::Staff, PageId::Settings})
        CHECK_FALSE(round.desk.window().showPage(page));
    ScoresPage &page = round.page();
    CHECK(page.book().criteria().size() == 1);
    QStringList buttons;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            buttons << button->text();
    }
    for (const QString &absent : {u"Submit, publish…"_s, u"Print…"_s, u"Back to the office"_s})
        CHECK_FALSE(buttons.contains(absent));
    CHECK(buttons.contains(u"Hand in"_s));
    for (const QAbstractButton *button : round.desk.window().findChildren<QAbstractButton *>())
        CHECK_FALSE((button->isVisible() && button->text().contains(u"attention"_s)));
    CHECK_FALSE(round.desk.menuAction(u"Print…"_s).isEnabled());
    const auto banners = page.findChildren<Banner *>();
    CHECK(std::ranges::any_of(
        banners, [&](const Banner *banner) { return banner->isVisible() && banner->text().contains(round.names[0]); }));
    // Nobody asks him who he is: the file says so.
    emit round.desk.window().header().operatorRequested();
    round.type(round.names[5], 0, u"5"_s);
    CHECK(round.shown(round.names[5], 0) == u"5"_s);
    round.type(round.names[0], 0, u"5"_s);
    CHECK(round.shown(round.names[0], 0) == u"Oneself"_s);
    CHECK(round.answers.unexpected().isEmpty());
}

TEST_CASE("Two raters mark in files of their own by the keyboard, and the office collects it and takes it back",
          "[raters]")
{
    RoundDesk round;
    round.start();
    round.handOut();
    const QString teacher = round.names[5];
    const QStringList marks{u"5"_s, u"3"_s};
    for (int rater = 0; rater < 2; ++rater) {
        round.open(round.file(round.names[rater]));
        round.type(teacher, 0, marks[rater]);
        round.handIn();
        QCoreApplication::processEvents();
        CHECK(round.desk.button(u"Take back to change"_s).isEnabled());
    }
    round.open(round.desk.sample());
    CHECK(round.shown(teacher, rated) == u"—"_s);

    round.answers.expectFile(u"\"%1\" \"%2\""_s.arg(round.file(round.names[0]), round.file(round.names[1])));
    round.answers.expect<CollectDialog>([&](CollectDialog &dialog) {
        CHECK(namelessControls(dialog).isEmpty());
        auto &table = *dialog.findChild<QTableWidget *>();
        REQUIRE(table.rowCount() == 2);
        CHECK(table.item(0, 0)->text() == round.names[0]);
        CHECK(table.item(0, 1)->text() == teacher);
        CHECK(table.item(0, 4)->text() == u"5"_s);
        CHECK(table.item(1, 4)->text() == u"3"_s);
        // By the keyboard a line is left out and taken in again.
        table.setFocus();
        table.setCurrentCell(1, 0);
        QTest::keyClick(&table, Qt::Key_Space);
        CHECK(dialog.chosen() == std::set<std::size_t>{0});
        QTest::keyClick(&table, Qt::Key_Space);
        round.click(dialog, u"Take 2 ratings"_s);
    });
    round.chooseVoiceItem(u"Collect ratings…"_s);
    REQUIRE(round.answers.allCame());
    CHECK(round.shown(teacher, rated) == u"4"_s);
    round.desk.choose(u"Undo"_s);
    CHECK(round.shown(teacher, rated) == u"—"_s);
    round.desk.choose(u"Redo"_s);
    CHECK(round.shown(teacher, rated) == u"4"_s);
    CHECK(round.answers.unexpected().isEmpty());
}

TEST_CASE("What is no rater's file, and what stands in a rating's way, is said in the list", "[raters]")
{
    RoundDesk round;
    round.start();
    round.handOut();
    round.open(round.file(round.names[0]));
    round.type(round.names[5], 0, u"5"_s);
    round.open(round.desk.sample());
    round.answers.expectFile(u"\"%1\" \"%2\""_s.arg(round.desk.sample(), round.file(round.names[0])));
    round.answers.expect<CollectDialog>([&](CollectDialog &dialog) {
        auto &table = *dialog.findChild<QTableWidget *>();
        REQUIRE(table.rowCount() == 2);
        CHECK(table.item(0, 1)->text().startsWith(u"sample.yanben"_s));
        CHECK(table.item(1, 5)->text() == u"not handed in by the rater yet"_s);
        CHECK(dialog.chosen().empty());
        round.click(dialog, u"Tick all without conflict"_s);
        CHECK(dialog.chosen() == std::set<std::size_t>{0});
        round.click(dialog, u"Tick none"_s);
        CHECK(dialog.chosen().empty());
        round.click(dialog, u"Cancel"_s);
    });
    round.chooseVoiceItem(u"Collect ratings…"_s);
    REQUIRE(round.answers.allCame());
    CHECK(round.shown(round.names[5], rated) == u"—"_s);
    CHECK(round.answers.unexpected().isEmpty());
}

TEST_CASE("The folder for rater files is chosen, and a file that is there gets a neighbour", "[raters]")
{
    RoundDesk round;
    round.start();
    QFile there{round.file(round.names[0])};
    REQUIRE(there.open(QFile::WriteOnly));
    round.answers.expectSignature();
    round.answers.expect<HandOutDialog>([&](HandOutDialog &dialog) {
        auto &table = *dialog.findChild<QTableWidget *>();
        CHECK(table.item(0, 3)->text() == u"评分-%1-2.yanben"_s.arg(round.names[0]));
        auto &folder = *dialog.findChild<QLineEdit *>();
        folder.setText(round.desk.documents(u"nowhere"_s));
        CHECK_FALSE(round.button(dialog, u"Hand out"_s).isEnabled());
        QDir{round.desk.documents()}.mkpath(u"raters"_s);
        folder.setText(round.desk.documents(u"raters"_s));
        table.item(1, 0)->setCheckState(Qt::Unchecked);
        CHECK(table.item(0, 2)->text() == u"never"_s);
        round.click(dialog, u"Hand out 1 file"_s);
        CHECK(table.item(0, 0)->checkState() == Qt::Checked);
        CHECK(table.item(0, 2)->text().startsWith(dayText(QDate::currentDate(), Term{}) + u' '));
        CHECK(table.item(1, 2)->text() == u"never"_s);
        round.click(dialog, u"Close"_s);
    });
    round.chooseVoiceItem(u"Hand out rater files…"_s);
    REQUIRE(round.answers.allCame());
    CHECK(QDir{round.desk.documents(u"raters"_s)}.entryList(QDir::Files) ==
          QStringList{u"评分-%1.yanben"_s.arg(round.names[0])});
    CHECK(there.size() == 0);
}
