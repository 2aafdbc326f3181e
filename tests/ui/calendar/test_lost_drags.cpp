#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/support/views_desk.h"

#include <QContextMenuEvent>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate tuesday{2019, 4, 9};

void moveOver(QWidget &widget, QPoint place, Qt::MouseButtons buttons)
{
    QMouseEvent move{QEvent::MouseMove, QPointF(place), widget.mapToGlobal(QPointF(place)),
                     Qt::NoButton,      buttons,        Qt::NoModifier};
    QApplication::sendEvent(&widget, &move);
}

/// The button stays down.
void hold(QWidget &widget, QPoint from, QPoint to)
{
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (const QPoint &place : {(from + to) / 2, to})
        moveOver(widget, place, Qt::LeftButton);
}

void askMenu(QWidget &widget)
{
    QContextMenuEvent event{QContextMenuEvent::Keyboard, widget.rect().center(),
                            widget.mapToGlobal(widget.rect().center())};
    QApplication::sendEvent(&widget, &event);
    REQUIRE(openMenu());
    openMenu()->close();
}

} // namespace

TEST_CASE("In the weeks of the term a drag whose release is not heard ends, and nothing is dropped", "[lost drags]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf(tuesday));
    desk.show();
    LinesTable &table = *desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
    table.scrollTo(table.model()->index(5, 0), QAbstractItemView::PositionAtTop);
    hold(*table.viewport(), table.lineRect(5, 1, 0).center(), ViewsDesk::middleOf(table, 6, 3));
    REQUIRE_FALSE(table.dropTargets().empty());
    QWidget other;
    SECTION("the mouse comes back without the button")
    {
        moveOver(*table.viewport(), ViewsDesk::middleOf(table, 6, 4), Qt::NoButton);
    }
    SECTION("it is pressed again where nothing stands")
    {
        QTest::mousePress(table.viewport(), Qt::LeftButton, {}, ViewsDesk::middleOf(table, 6, 4));
    }
    SECTION("another window comes up")
    {
        showActive(other);
    }
    SECTION("a menu opens")
    {
        askMenu(table);
    }
    SECTION("another view comes up")
    {
        desk.press(Qt::Key_1, Qt::AltModifier);
        desk.press(Qt::Key_3, Qt::AltModifier);
    }
    SECTION("what is shown becomes other")
    {
        desk.add(u"Talk"_s, dayOf({2019, 5, 16}));
    }
    CHECK(table.dropTargets().empty());
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, ViewsDesk::middleOf(table, 6, 4));
    CHECK(desk.row(id).when == dayOf(tuesday));
    // From there on a click is a click.
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, ViewsDesk::middleOf(table, 6, 2));
    CHECK(table.currentIndex() == table.model()->index(6, 2));
}

TEST_CASE("In the month a drag whose release is not heard ends, and nothing is dropped", "[lost drags]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf(tuesday));
    desk.show();
    MonthView &month = desk.month();
    hold(month, month.barRect(id, tuesday).center(), month.dayRect({2019, 4, 18}).center());
    REQUIRE(month.cursor().shape() == Qt::ClosedHandCursor);
    QWidget other;
    SECTION("the mouse comes back without the button")
    {
        moveOver(month, month.dayRect({2019, 4, 24}).center(), Qt::NoButton);
    }
    SECTION("it is pressed again where nothing stands")
    {
        QTest::mousePress(&month, Qt::LeftButton, {}, month.dayRect({2019, 4, 24}).center());
    }
    SECTION("another window comes up")
    {
        showActive(other);
    }
    SECTION("a menu opens")
    {
        askMenu(month);
    }
    SECTION("another view comes up")
    {
        desk.press(Qt::Key_3, Qt::AltModifier);
        desk.press(Qt::Key_1, Qt::AltModifier);
    }
    CHECK(month.cursor().shape() == Qt::ArrowCursor);
    QTest::mouseRelease(&month, Qt::LeftButton, {}, month.dayRect({2019, 4, 24}).center());
    CHECK(desk.row(id).when == dayOf(tuesday));
    QTest::mouseClick(&month, Qt::LeftButton, {}, month.dayRect({2019, 4, 25}).center());
    CHECK(month.day() == QDate{2019, 4, 25});
}
