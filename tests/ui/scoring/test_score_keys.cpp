// Where the keyboard goes in the table of marks, and what is chosen then.
#include "ui/support/scores_desk.h"
#include "ui/widgets/panels/banner.h"
#include "workspace/acts/scoring/rubric/rubric_acts.h"

#include <QLineEdit>
#include <QWindow>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

constexpr Qt::KeyboardModifiers extendToEnd = Qt::ControlModifier | Qt::ShiftModifier;

using Cells = std::set<BookCell>;

class KeysDesk : public ScoresDesk
{
public:
    const int lastRow = book.teachers() - 1;

    qsizetype chosen() const { return grid.selectionModel()->selectedIndexes().size(); }
    QString told() const
    {
        QStringList texts;
        for (const Banner *banner : page.findChildren<Banner *>()) {
            if (banner->isVisible())
                texts << banner->text();
        }
        return texts.join(u'\n');
    }
    void clearColumn(int column)
    {
        Cells cells;
        for (int row = 0; row <= lastRow; ++row)
            cells.insert({row, column});
        REQUIRE(page.editor().clear(cells));
        grid.setFocus();
    }
    /// Behind all others, with nothing recorded.
    int addTally()
    {
        CriterionSpec spec{.no = u"15"_s, .title = u"迟到"_s, .weight = Points{}};
        spec.rule =
            Rule{TallyRule{.base = Points::whole(10), .cases = {{.name = u"迟到"_s, .points = -Points::whole(1)}}}};
        const RubricVersionId version = sample.state().all<RubricVersion>().begin()->first;
        REQUIRE(sample.acts().run(addCriteria(sample.state(), version, {&spec, 1})) == RunResult::Done);
        grid.setFocus();
        return static_cast<int>(book.criteria().size()) - 1;
    }
};

} // namespace

TEST_CASE("a move without Shift leaves one cell chosen, from which Shift extends", "[keys]")
{
    KeysDesk desk;
    desk.go(0, 0);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(desk.grid.chosenCells() == Cells{{0, 3}, {1, 3}});
    // Through the window, so that Ctrl is held for the whole application.
    QTest::keyClick(desk.page.windowHandle(), Qt::Key_Home, Qt::ControlModifier);
    CHECK(desk.grid.chosenCells() == Cells{{0, 0}});
    CHECK(desk.chosen() == 1);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.grid.chosenCells() == Cells{{0, 0}, {1, 0}});

    const auto key = GENERATE(Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_PageUp);
    desk.go(1, 2);
    desk.press(Qt::Key_Up, Qt::ShiftModifier);
    REQUIRE(desk.chosen() == 2);
    desk.press(key); // upwards it leads nowhere
    CHECK(desk.chosen() == 1);
    CHECK(desk.grid.selectionModel()->isSelected(desk.grid.currentIndex()));
}

TEST_CASE("what Shift extends begins where Tab or Enter has led", "[keys]")
{
    KeysDesk desk;
    desk.go(0, 0);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    for (int i = 0; i < 3; ++i)
        desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Backtab);
    CHECK(desk.grid.chosenCells() == Cells{{1, 2}});
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.grid.chosenCells() == Cells{{1, 2}, {2, 2}});

    const int column = desk.columnOf<TallyRule>();
    desk.clearColumn(column);
    desk.go(5, column);
    desk.type(u"1"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.grid.chosenCells() == Cells{{6, column}, {7, column}});
}

TEST_CASE("Ctrl with an arrow goes to the end of what is recorded, and to the end of the rows", "[keys]")
{
    KeysDesk desk;
    const int column = desk.columnOf<LevelsRule>();
    const QString points = std::get<LevelsRule>(desk.spec(column).rule.kind).levels.front().points->toString();
    desk.clearColumn(column);
    REQUIRE(desk.page.editor().type({0, column}, points));
    const QString beside = desk.shown(5, column + 1);
    const std::size_t steps = desk.steps();
    desk.go(0, column);
    desk.press(Qt::Key_Down, extendToEnd);
    CHECK(desk.grid.chosenCells().size() == static_cast<std::size_t>(desk.lastRow + 1));
    CHECK(desk.grid.currentCell() == BookCell{desk.lastRow, column});
    desk.press(Qt::Key_D, Qt::ControlModifier); // into empty cells: nothing is asked
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.shown(desk.lastRow, column) == points);
    CHECK(desk.shown(5, column + 1) == beside);

    REQUIRE(desk.page.editor().clear({{3, column}}));
    desk.go(0, column);
    for (const int row : {2, 4, desk.lastRow, desk.lastRow}) {
        desk.press(Qt::Key_Down, Qt::ControlModifier);
        CHECK(desk.grid.currentCell() == BookCell{row, column});
    }
    CHECK(desk.chosen() == 1);
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(desk.grid.currentCell() == BookCell{4, column});
}

TEST_CASE("Enter on the last row goes on at the top of the next column", "[keys]")
{
    KeysDesk desk;
    const int column = desk.columnOf<TallyRule>();
    REQUIRE(column + 1 < static_cast<int>(desk.book.criteria().size()));
    desk.clearColumn(column);
    desk.go(desk.lastRow, column);
    desk.type(u"1"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.book.record(desk.lastRow, column));
    CHECK(desk.grid.currentCell() == BookCell{0, column + 1});
}

TEST_CASE("behind the last cell of all a digit replaces nothing, but fills an empty one", "[keys]")
{
    KeysDesk desk;
    const int column = desk.addTally();
    REQUIRE(desk.page.editor().type({desk.lastRow, column}, u"4"_s));
    const std::size_t steps = desk.steps();
    desk.go(desk.lastRow, column);
    desk.press(Qt::Key_Return);
    CHECK(desk.grid.currentCell() == BookCell{desk.lastRow, column});
    desk.type(u"1"_s);
    CHECK(desk.grid.hasFocus()); // no editor
    CHECK(desk.told().contains(u"the table ends here"_s));
    CHECK(desk.steps() == steps);
    desk.press(Qt::Key_F2);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    desk.press(Qt::Key_Escape);
    desk.grid.setFocus();

    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Return);
    desk.type(u"2"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.shown(desk.lastRow, column) == u"8"_s);
}
