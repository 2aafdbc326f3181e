// One criterion judged for all: places while scoring, orders, and who is still to be scored.
#include "ui/pages/scores/ways/criterion_view.h"
#include "ui/support/accessible.h"
#include "ui/support/hands.h"
#include "ui/support/scores_desk.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QScrollBar>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The page in the way of one criterion that has levels for everybody, nobody scored yet.
class ContestDesk : public ScoresDesk
{
public:
    const int column = columnOf<LevelsRule>();
    CriterionView &view = page.criterionView();
    ScoreTable &table = view.table();

    ContestDesk()
    {
        std::set<BookCell> all;
        for (int row = 0; row < book.teachers(); ++row)
            all.insert({row, column});
        REQUIRE(page.editor().clear(all));
        go(0, column);
        page.setWay(ScoresPage::Way::Criterion);
        REQUIRE(table.currentCell() == BookCell{0, column});
    }

    QString points(std::size_t level) const
    {
        return std::get<LevelsRule>(spec(column).rule.kind).levels.at(level).points->toString();
    }
    QString at(int line, CriterionModel::Column which) const
    {
        return table.model()->index(line, which).data().toString();
    }
    QString placeOf(int row) const
    {
        const std::vector<int> &lines = view.model().lines();
        return at(static_cast<int>(std::ranges::find(lines, row) - lines.begin()), CriterionModel::Place);
    }
    void score(std::size_t level)
    {
        type(points(level));
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("places move with every score, and equal points share one", "[criterion]")
{
    ContestDesk desk;
    CHECK(desk.at(0, CriterionModel::Place) == u"—"_s);
    desk.score(1);
    desk.score(0);
    desk.score(1);
    desk.score(2);
    CHECK(desk.placeOf(1) == u"1"_s);
    CHECK(desk.placeOf(0) == u"2"_s);
    CHECK(desk.placeOf(2) == u"2"_s);
    CHECK(desk.placeOf(3) == u"4"_s);
    CHECK(desk.placeOf(4) == u"—"_s);
    CHECK(desk.table.currentCell() == BookCell{4, desk.column});
    for (int step = 0; step < 4; ++step)
        desk.undo();
    CHECK(desk.placeOf(1) == u"—"_s);
}

TEST_CASE("long words are read whole beside each other without scrolling sideways", "[criterion]")
{
    ContestDesk desk;
    desk.score(0);
    CHECK(desk.table.horizontalScrollBar()->maximum() == 0);
    const int before = desk.table.rowHeight(0);
    const int next = desk.table.rowHeight(1);
    REQUIRE(desk.page.editor().setNote({0, desk.column}, QString{u'依'}.repeated(60)));
    CHECK(QTest::qWaitFor([&] { return desk.table.rowHeight(0) > before; }));
    CHECK(desk.table.rowHeight(1) == next);
    CHECK(desk.table.horizontalScrollBar()->maximum() == 0);
    desk.undo();
    CHECK(QTest::qWaitFor([&] { return desk.table.rowHeight(0) == before; }));
}

TEST_CASE("in a narrow table names stay whole and groups on one line, so that many teachers are seen", "[criterion]")
{
    ContestDesk desk;
    desk.page.resize(850, 700);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QFontMetrics letters = desk.table.fontMetrics();
    const QModelIndex groups = desk.table.model()->index(0, CriterionModel::Groups);
    REQUIRE(letters.horizontalAdvance(groups.data().toString()) > desk.table.columnWidth(CriterionModel::Groups));
    CHECK(groups.data(Qt::ToolTipRole).toString() == groups.data().toString());
    for (int line = 0; line < desk.table.model()->rowCount(); ++line) {
        CHECK(desk.table.rowHeight(line) == desk.table.verticalHeader()->defaultSectionSize());
        CHECK(desk.table.columnWidth(CriterionModel::Name) >
              letters.horizontalAdvance(desk.at(line, CriterionModel::Name)));
    }
    CHECK(desk.table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("a column that a person has set stays so while scores are entered and the window changes", "[criterion]")
{
    ContestDesk desk;
    QHeaderView &head = *desk.table.horizontalHeader();
    const auto edge = [&head] {
        const int column = CriterionModel::Working;
        return QPoint{head.sectionViewportPosition(column) + head.sectionSize(column) - 1, head.height() / 2};
    };
    const int before = head.sectionSize(CriterionModel::Working);
    dragOn(*head.viewport(), edge(), edge() - QPoint{40, 0});
    REQUIRE(head.sectionSize(CriterionModel::Working) == before - 40);
    desk.score(0);
    CHECK(head.sectionSize(CriterionModel::Working) == before - 40);
    const int groups = head.sectionSize(CriterionModel::Groups);
    desk.page.resize(1300, 700);
    QCoreApplication::processEvents();
    CHECK(head.sectionSize(CriterionModel::Working) == before - 40);
    CHECK(head.sectionSize(CriterionModel::Groups) > groups);
    doubleClick(*head.viewport(), edge());
    desk.page.resize(1310, 700);
    QCoreApplication::processEvents();
    CHECK(head.sectionSize(CriterionModel::Working) > before);
}

TEST_CASE("by rank the lines move and the cursor stays with its teacher", "[criterion]")
{
    ContestDesk desk;
    desk.view.setOrder(CriterionModel::Order::Place);
    desk.score(2);
    // Enter went to who stood below; he is the first without a place now, and still the current one.
    CHECK(desk.table.currentCell() == BookCell{1, desk.column});
    desk.score(0);
    CHECK(desk.table.currentCell() == BookCell{2, desk.column});
    CHECK(desk.view.model().lines()[0] == 1);
    CHECK(desk.view.model().lines()[1] == 0);
    CHECK(desk.table.currentIndex().row() == 2);

    desk.view.setOrder(CriterionModel::Order::Entered);
    CHECK(desk.table.currentCell() == BookCell{2, desk.column});
    desk.view.setOrder(CriterionModel::Order::Roster);
    CHECK(desk.view.model().lines()[0] == 0);
    CHECK(desk.table.currentCell() == BookCell{2, desk.column});
}

TEST_CASE("a click on a head and the choice of an order sort alike", "[criterion]")
{
    ContestDesk desk;
    desk.score(2);
    desk.score(0);
    QHeaderView &head = *desk.table.horizontalHeader();
    const auto click = [&](CriterionModel::Column which) {
        QTest::mouseClick(head.viewport(), Qt::LeftButton, {},
                          {head.sectionViewportPosition(which) + 5, head.height() / 2});
    };
    click(CriterionModel::Place);
    CHECK(desk.view.model().order() == CriterionModel::Order::Place);
    CHECK(desk.view.model().lines()[0] == 1);
    click(CriterionModel::Name);
    CHECK(desk.view.model().order() == CriterionModel::Order::Name);
}

TEST_CASE("who is not scored stands out, is counted, and F4 leads there", "[criterion]")
{
    ContestDesk desk;
    const QModelIndex first = desk.table.model()->index(0, CriterionModel::Mark);
    CHECK(first.data(OpenRole).toBool());
    CHECK(desk.view.model().open() == desk.book.teachers());
    desk.score(0);
    CHECK_FALSE(first.data(OpenRole).toBool());
    desk.table.goTo({0, desk.column});
    desk.table.setFocus();
    desk.press(Qt::Key_F4);
    CHECK(desk.table.currentCell() == BookCell{1, desk.column});
    desk.table.goTo({desk.book.teachers() - 1, desk.column});
    desk.press(Qt::Key_F4);
    CHECK(desk.table.currentCell() == BookCell{1, desk.column});
    CHECK(desk.view.model().open() == desk.book.teachers() - 1);
}

TEST_CASE("the next and the previous criterion are a key away, with the teacher kept", "[criterion]")
{
    ContestDesk desk;
    desk.table.goTo({3, desk.column});
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.table.currentCell() == BookCell{3, desk.column + 1});
    desk.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desk.table.currentCell() == BookCell{3, desk.column});
}

TEST_CASE("Ctrl+D takes the line that stands above on the screen", "[criterion]")
{
    ContestDesk desk;
    desk.score(2);
    desk.score(0);
    desk.view.setOrder(CriterionModel::Order::Place);
    // On the screen: row 1, row 0, row 2 …
    desk.table.goTo({2, desk.column});
    desk.press(Qt::Key_D, Qt::ControlModifier);
    QCoreApplication::processEvents();
    CHECK(desk.book.record(2, desk.column)->record.data == desk.book.record(0, desk.column)->record.data);
    desk.undo();
    CHECK(desk.view.model().open() == desk.book.teachers() - 2);
    CHECK(namelessControls(desk.page).join(u' ').toStdString() == "");
}

TEST_CASE("the ranking on the shown criterion is previewed from the menu of the page", "[criterion]")
{
    ContestDesk desk;
    desk.score(0);
    QString shown;
    answerNext<QPrintPreviewDialog>([&shown](QPrintPreviewDialog &dialog) {
        shown = dialog.windowTitle();
        dialog.reject();
    });
    bool isThere = false;
    for (QAction *action : buttonOf(desk.page, u"Print…"_s)->menu()->actions()) {
        if (action->text() != u"Ranking on this criterion"_s)
            continue;
        isThere = true;
        action->trigger();
    }
    CHECK(isThere);
    CHECK(shown.endsWith(u"教师校本研修单项名次表"_s));
}
