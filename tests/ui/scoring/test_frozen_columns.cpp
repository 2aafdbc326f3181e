#include "ui/support/hands.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace yanben;

namespace
{

class Grid : public QAbstractTableModel
{
public:
    static constexpr int rows = 1000;
    static constexpr int columns = 20;
    std::map<std::pair<int, int>, QString> typed;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columns; }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole && role != Qt::EditRole)
            return {};
        const auto found = typed.find({index.row(), index.column()});
        return found != typed.end() ? found->second : QStringLiteral("%1/%2").arg(index.row()).arg(index.column());
    }
    bool setData(const QModelIndex &index, const QVariant &value, int) override
    {
        typed[{index.row(), index.column()}] = value.toString();
        emit dataChanged(index, index);
        return true;
    }
};

struct FrozenTable
{
    Grid grid;
    FrozenColumnsTableView view{QStringLiteral("Scores")};

    FrozenTable()
    {
        view.setModel(&grid);
        showActive(view, {700, 500});
        view.setCurrentIndex(grid.index(0, 1));
    }

    /// The part of the viewport between the frozen columns.
    bool standsFree(int column) const
    {
        const int x = view.columnViewportPosition(column);
        const int left = view.columnWidth(0);
        const int right = view.viewport()->width() - view.columnWidth(Grid::columns - 1);
        return x >= left && x + view.columnWidth(column) <= right;
    }
};

} // namespace

TEST_CASE("the frozen columns stay while the others scroll")
{
    FrozenTable table;
    REQUIRE(table.view.firstPane()->isVisible());
    REQUIRE(table.view.lastPane()->isVisible());
    const QRect first = table.view.firstPane()->geometry();
    const QRect last = table.view.lastPane()->geometry();
    table.view.horizontalScrollBar()->setValue(300);
    CHECK(table.view.firstPane()->geometry() == first);
    CHECK(table.view.lastPane()->geometry() == last);
    CHECK(first.width() == table.view.columnWidth(0));
    CHECK(last.right() == table.view.viewport()->geometry().right());
    CHECK_FALSE(table.view.firstPane()->isColumnHidden(0));
    CHECK(table.view.firstPane()->isColumnHidden(1));
    CHECK_FALSE(table.view.lastPane()->isColumnHidden(Grid::columns - 1));
}

TEST_CASE("what changes in a row is painted in the frozen columns too, also after they were reset out of sight")
{
    /// Counts what it paints of one cell.
    class Counting : public QStyledItemDelegate
    {
    public:
        Counting(QModelIndex cell, int &painted) : m_cell{cell}, m_painted{painted} {}
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            m_painted += index == m_cell ? 1 : 0;
            QStyledItemDelegate::paint(painter, option, index);
        }

    private:
        QModelIndex m_cell;
        int &m_painted;
    };
    FrozenTable table;
    const QModelIndex total = table.grid.index(2, Grid::columns - 1);
    int painted = 0;
    table.view.setDelegates([&] { return std::make_unique<Counting>(total, painted); });
    const bool wasReset = GENERATE(false, true);
    if (wasReset) {
        table.view.resize(4000, 500);
        REQUIRE_FALSE(table.view.lastPane()->isVisible());
        QMetaObject::invokeMethod(&table.grid, "modelReset");
        QCoreApplication::processEvents();
        table.view.resize(700, 500);
    }
    REQUIRE(QTest::qWaitFor([&] { return table.view.lastPane()->isVisible() && painted > 0; }));
    QCoreApplication::processEvents();
    painted = 0;
    emit table.grid.dataChanged(table.grid.index(2, 0), total);
    CHECK(QTest::qWaitFor([&] { return painted > 0; }));
    painted = 0;
    emit table.grid.dataChanged(total, total);
    CHECK(QTest::qWaitFor([&] { return painted > 0; }));
}

TEST_CASE("the arrows bring every column out from under the frozen ones")
{
    FrozenTable table;
    for (int column = 2; column < Grid::columns - 1; ++column) {
        QTest::keyClick(&table.view, Qt::Key_Right);
        INFO(column);
        REQUIRE(table.view.currentIndex().column() == column);
        CHECK(table.standsFree(column));
    }
    for (int column = Grid::columns - 3; column >= 1; --column) {
        QTest::keyClick(&table.view, Qt::Key_Left);
        INFO(column);
        REQUIRE(table.view.currentIndex().column() == column);
        CHECK(table.standsFree(column));
    }
}

TEST_CASE("a column that is partly under a frozen one is covered, and a click brings all of it")
{
    FrozenTable table;
    const int from = table.view.columnWidth(0);
    const int to = table.view.viewport()->width() - table.view.columnWidth(Grid::columns - 1);
    for (int column = 1; column < Grid::columns - 1; ++column)
        table.view.setColumnWidth(column, (to - from) * 2 / 7); // three and a half are seen
    const int left = table.view.viewport()->geometry().left();
    const QWidget &last = *table.view.lastEdge();
    REQUIRE_FALSE(table.standsFree(4));
    REQUIRE(table.standsFree(3));
    CHECK(last.isVisible());
    CHECK(last.geometry().left() == left + table.view.columnViewportPosition(4));
    CHECK(last.geometry().right() == table.view.lastPane()->geometry().left());
    CHECK(table.view.firstEdge()->width() == 1); // nothing but the line

    QTest::mouseClick(table.view.lastEdge(), Qt::LeftButton);
    CHECK(table.standsFree(4));
    CHECK(last.width() == 1);
    CHECK(table.view.firstEdge()->geometry().right() + 1 == left + table.view.columnViewportPosition(2));
}

TEST_CASE("a wide column of words is read as far as it can be seen")
{
    FrozenTable table;
    const int from = table.view.columnWidth(0);
    const int to = table.view.viewport()->width() - table.view.columnWidth(Grid::columns - 1);
    for (const int column : {1, 2})
        table.view.setColumnWidth(column, (to - from) * 2 / 3);
    REQUIRE_FALSE(table.standsFree(2));
    CHECK(table.view.lastEdge()->isVisible());
    CHECK(table.view.lastEdge()->width() == 1);
}

TEST_CASE("going to a frozen column scrolls down but not sideways")
{
    FrozenTable table;
    table.view.horizontalScrollBar()->setValue(400);
    const int before = table.view.horizontalScrollBar()->value();
    table.view.scrollTo(table.grid.index(900, 0));
    CHECK(table.view.horizontalScrollBar()->value() == before);
    CHECK(table.view.verticalScrollBar()->value() > 0);
}

TEST_CASE("all three views scroll down together and show the same rows at the same height")
{
    FrozenTable table;
    table.view.verticalScrollBar()->setValue(5000);
    CHECK(table.view.firstPane()->verticalScrollBar()->value() == 5000);
    CHECK(table.view.lastPane()->verticalScrollBar()->value() == 5000);
    table.view.firstPane()->verticalScrollBar()->setValue(123);
    CHECK(table.view.verticalScrollBar()->value() == 123);
    CHECK(table.view.rowViewportPosition(30) == table.view.firstPane()->rowViewportPosition(30));
    CHECK(table.view.rowViewportPosition(30) == table.view.lastPane()->rowViewportPosition(30));
}

TEST_CASE("a click on a frozen column chooses the cell and leaves the keyboard with the table")
{
    FrozenTable table;
    QTableView *pane = table.view.firstPane();
    QTest::mouseClick(pane->viewport(), Qt::LeftButton, {}, pane->visualRect(table.grid.index(3, 0)).center());
    CHECK(table.view.currentIndex() == table.grid.index(3, 0));
    CHECK(QApplication::focusWidget() == &table.view);
    QTest::keyClick(&table.view, Qt::Key_Down);
    CHECK(table.view.currentIndex() == table.grid.index(4, 0));
}

TEST_CASE("what Shift extends begins at the last choice, whichever view it was made in, or by code")
{
    FrozenTable table;
    const auto chosen = [&table] { return table.view.selectionModel()->selection(); };
    QTest::keyClick(&table.view, Qt::Key_Right);
    QTableView *pane = table.view.firstPane();
    QTest::mouseClick(pane->viewport(), Qt::LeftButton, {}, pane->visualRect(table.grid.index(3, 0)).center());
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(chosen() == QItemSelection{table.grid.index(3, 0), table.grid.index(4, 0)});
    table.view.setCurrentIndex(table.grid.index(5, 3));
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(chosen() == QItemSelection{table.grid.index(5, 3), table.grid.index(6, 3)});
    QTest::mouseClick(pane->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      pane->visualRect(table.grid.index(7, 0)).center());
    CHECK(chosen() == QItemSelection{table.grid.index(5, 0), table.grid.index(7, 3)});
}

TEST_CASE("typing edits the cell, in a frozen column too")
{
    FrozenTable table;
    table.view.setDelegates([] { return std::make_unique<QStyledItemDelegate>(); });
    const int column = GENERATE(0, 5, Grid::columns - 1);
    INFO(column);
    table.view.setCurrentIndex(table.grid.index(2, column));
    QTest::keyClicks(&table.view, QStringLiteral("7"));
    auto *editor = table.view.findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    CHECK(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return table.grid.typed.contains({2, column}); }));
}

TEST_CASE("a cell that was gone to stays between the frozen columns until someone scrolls")
{
    Grid grid;
    FrozenColumnsTableView view{QStringLiteral("Scores")};
    view.setModel(&grid);
    // As when a page is led to a cell before it was ever shown: its room is not known yet.
    view.resize(900, 500);
    view.setCurrentIndex(grid.index(2, 7));
    view.show();
    view.resize(620, 500);
    const auto isFree = [&view](int column) {
        const int from = view.columnViewportPosition(column);
        const int right = view.viewport()->width() - view.lastPane()->width();
        return from >= view.firstPane()->width() && from + view.columnWidth(column) <= right;
    };
    REQUIRE(view.lastPane()->isVisible());
    CHECK(isFree(7));
    for (int width = 610; width > 400; width -= 37) {
        view.resize(width, 500);
        CHECK(isFree(7));
    }
    view.horizontalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    CHECK_FALSE(isFree(7));
    const int scrolled = view.horizontalScrollBar()->value();
    view.resize(410, 500);
    CHECK(view.horizontalScrollBar()->value() >= scrolled);
}

TEST_CASE("typing into a cell that lies half under a frozen column brings it out")
{
    FrozenTable table;
    table.view.setDelegates([] { return std::make_unique<QStyledItemDelegate>(); });
    table.view.setCurrentIndex(table.grid.index(2, 6));
    const int under = table.view.columnViewportPosition(6) + table.view.columnWidth(6) / 2 -
                      (table.view.viewport()->width() - table.view.lastPane()->width());
    table.view.horizontalScrollBar()->setValue(table.view.horizontalScrollBar()->value() + under);
    QTest::keyClicks(&table.view, QStringLiteral("7"));
    auto *editor = table.view.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    CHECK(editor->geometry().right() <= table.view.viewport()->width() - table.view.lastPane()->width());
    CHECK(editor->geometry().left() >= table.view.firstPane()->width());
}

TEST_CASE("a wider column stays as wide in its frozen view, whichever is dragged")
{
    FrozenTable table;
    table.view.setColumnWidth(0, 180);
    CHECK(table.view.firstPane()->columnWidth(0) == 180);
    CHECK(table.view.firstPane()->width() == 180);
    table.view.firstPane()->horizontalHeader()->resizeSection(0, 140);
    CHECK(table.view.columnWidth(0) == 140);
}

TEST_CASE("nothing is laid over a table that fits")
{
    FrozenTable table;
    table.view.resize(4000, 500);
    CHECK_FALSE(table.view.firstPane()->isVisible());
    CHECK_FALSE(table.view.lastPane()->isVisible());
}

TEST_CASE("a reset model keeps its frozen columns")
{
    FrozenTable table;
    QMetaObject::invokeMethod(&table.grid, "modelReset");
    CHECK_FALSE(table.view.firstPane()->isColumnHidden(0));
    CHECK(table.view.firstPane()->isColumnHidden(1));
}
