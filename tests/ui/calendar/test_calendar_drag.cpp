#include "calendar/when_text.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/scope_dialog.h"
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/support/hands.h"
#include "ui/support/series_page.h"
#include "ui/support/views_desk.h"
#include "ui/support/waiting_hand.h"
#include "ui/widgets/editors/time/when_edit.h"

#include <QSignalSpy>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// The week from 8 April, in which lesson N stands in row N.
struct WeekDesk : ViewsDesk
{
    WeekDesk() { useTimetable(); }
    LinesTable &showWeek()
    {
        show();
        return *turnTo<WeekView>(CalendarViewKind::Week).table();
    }
    void dragTo(LinesTable &table, QPoint from, SheetPlace to, Qt::KeyboardModifiers keys = {},
                const std::function<void()> &between = {})
    {
        dragLine(table, from, middleOf(table, to.row, to.column), keys, between);
    }
    std::size_t count() { return school.state().all<Activity>().size(); }
};

TimeOfDay lessons(std::vector<int> numbers)
{
    return {.periods = std::move(numbers)};
}

/// The middle of the first line in a cell.
QPoint lineIn(const LinesTable &table, int row, int column)
{
    return table.lineRect(row, column, 0).center();
}

QPoint edgeIn(const LinesTable &table, int row, int column)
{
    const QRect line = table.lineRect(row, column, 0);
    return {line.center().x(), line.bottom() - 1};
}

/// In columns of days, with the week of 8 April on top.
LinesTable &showWeeks(ViewsDesk &desk)
{
    LinesTable &table = *desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
    table.scrollTo(table.model()->index(5, 0), QAbstractItemView::PositionAtTop);
    return table;
}

QString textIn(const LinesTable &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("In the week an activity is dragged to another day and lesson with all its lessons", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5, 6})));
    LinesTable &table = desk.showWeek();
    std::vector<SheetPlace> marked;
    desk.dragTo(table, lineIn(table, 5, 1), {2, 3}, {}, [&] { marked = table.dropTargets(); });
    CHECK(marked == std::vector<SheetPlace>{{2, 3}, {3, 3}});
    CHECK(table.dropTargets().empty());
    CHECK(desk.row(id).when == dayOf({2019, 4, 11}, lessons({2, 3})));
    CHECK(desk.views().place().day == QDate{2019, 4, 11});
    REQUIRE(table.currentLine());
    CHECK(table.currentLine()->activity == id);
    desk.undo();
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({5, 6})));
    // Its hour goes with the line without hours, and comes back with a lesson.
    desk.dragTo(table, lineIn(table, 5, 1), {0, 1});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}));
    desk.dragTo(table, lineIn(table, 0, 1), {4, 1});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({4})));
}

TEST_CASE("That the line without hours takes the hour away is told before it is let go, and after", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5, 6})));
    LinesTable &table = desk.showWeek();
    QSignalSpy told{&desk.acts, &ActFeedback::told};
    const QString keys = desk.page->hint();
    QString held;
    const auto look = [&] { held = desk.page->hint(); };
    // Another lesson takes nothing away.
    desk.dragTo(table, lineIn(table, 5, 1), {2, 1}, {}, look);
    CHECK(held == keys);
    CHECK(told.count() == 0);

    const QString hour = timeOfDayText(lessons({2, 3}));
    desk.dragTo(table, lineIn(table, 2, 1), {0, 1}, {}, look);
    CHECK(held.contains(hour));
    CHECK(desk.page->hint() == keys);
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toString().contains(hour));
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}));
    // What has none loses none.
    desk.dragTo(table, lineIn(table, 0, 1), {0, 3}, {}, look);
    CHECK(held == keys);
    CHECK(told.count() == 1);
    desk.undo();
    desk.undo();
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({2, 3})));
}

TEST_CASE("A drag that is given up says nothing more about hours", "[calendar drag]")
{
    WeekDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5, 6})));
    LinesTable &table = desk.showWeek();
    const QString keys = desk.page->hint();
    QString held;
    desk.dragTo(table, lineIn(table, 5, 1), {0, 1}, {}, [&] {
        held = desk.page->hint();
        QTest::keyClick(&table, Qt::Key_Escape);
    });
    CHECK(held != keys);
    CHECK(desk.page->hint() == keys);
}

TEST_CASE("A title typed in the weeks is written though a time at the right is refused, which stays", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}));
    desk.show();
    LinesTable &table = showWeeks(desk);
    desk.open(id);
    auto *time = desk.page->inspector()->findChild<WhenEdit *>();
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"4.31"_s);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, lineIn(table, 5, 1));
    REQUIRE_FALSE(time->problem().isEmpty());
    REQUIRE(table.hasFocus());
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.write(u"Talk"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.school.state().all<Activity>().size() == 2);
    const Activity &added = desk.school.state().all<Activity>().rbegin()->second;
    CHECK(added.title == u"Talk"_s);
    CHECK(refused.count() == 1);
    CHECK(time->text() == u"4.31"_s);
    CHECK_FALSE(time->problem().isEmpty());
    CHECK(desk.page->inspector()->activity() == id);
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}));
}

TEST_CASE("Where a block would fall there is one frame on each day", "[calendar drag]")
{
    WeekDesk desk;
    desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 9}, {2019, 4, 10}}, .timeOfDay = lessons({5, 6})});
    LinesTable &table = desk.showWeek();
    std::vector<QRect> frames;
    std::vector<QRect> blocks;
    const auto cell = [&table](int row, int column) { return table.visualRect(table.model()->index(row, column)); };
    desk.dragTo(table, lineIn(table, 5, 1), {2, 2}, {}, [&] {
        frames = table.dropFrames();
        blocks = {cell(2, 2) | cell(3, 2), cell(2, 3) | cell(3, 3)};
    });
    CHECK(frames == blocks);
    CHECK(table.dropFrames().empty());
}

TEST_CASE("A time by the clock goes to the clock of the other lesson", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, between(14 * 60, 14 * 60 + 40)));
    LinesTable &table = desk.showWeek();
    desk.dragTo(table, lineIn(table, 5, 1), {1, 1});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, between(8 * 60, 8 * 60 + 40)));
    desk.undo();
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, between(14 * 60, 14 * 60 + 40)));
}

TEST_CASE("The lower edge is dragged: more lessons or fewer, in one step", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5})));
    LinesTable &table = desk.showWeek();
    std::vector<SheetPlace> marked;
    desk.dragTo(table, edgeIn(table, 5, 1), {7, 3}, {}, [&] { marked = table.dropTargets(); });
    CHECK(marked == std::vector<SheetPlace>{{5, 1}, {6, 1}, {7, 1}});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({5, 6, 7})));
    // Only its last lesson has the edge.
    desk.dragTo(table, edgeIn(table, 5, 1), {6, 1});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({6, 7, 8})));
    desk.dragTo(table, edgeIn(table, 8, 1), {2, 1});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({6})));
    desk.undo();
    desk.undo();
    desk.undo();
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({5})));
}

TEST_CASE("Ctrl with a drag in the week copies, Escape leaves all as it was", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5})));
    LinesTable &table = desk.showWeek();
    desk.dragTo(table, lineIn(table, 5, 1), {2, 1}, Qt::ControlModifier);
    REQUIRE(desk.count() == 2);
    CHECK(desk.row(id).when.timeOfDay == lessons({5}));
    REQUIRE(desk.views().place().activity);
    const ActivityId copy = *desk.views().place().activity;
    CHECK(copy != id);
    CHECK(desk.row(copy).when == dayOf({2019, 4, 9}, lessons({2})));
    desk.undo();
    CHECK(desk.count() == 1);

    desk.dragTo(table, lineIn(table, 5, 1), {2, 3}, {}, [&] {
        CHECK_FALSE(table.dropTargets().empty());
        desk.press(Qt::Key_Escape);
        CHECK(table.dropTargets().empty());
    });
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({5})));
    // Let go where it was taken, or outside of all cells.
    QSignalSpy changed{&desk.school.acts(), &ActRunner::changed};
    desk.dragTo(table, lineIn(table, 5, 1), {5, 1});
    ViewsDesk::dragLine(table, lineIn(table, 5, 1), {-40, -40});
    CHECK(changed.count() == 0);
}

TEST_CASE("What is only looked at, or has no day of its own, is not dragged", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5})));
    const ActivityId month = desk.add(u"Reading"_s, {.kind = WholeMonth{{2019, 4}}});
    LinesTable &table = desk.showWeek();
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.dragTo(table, lineIn(table, 0, 1), {0, 3});
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().contains(u"Reading"_s));
    CHECK(desk.row(month).when.kind == WhenKind{WholeMonth{{2019, 4}}});
    desk.school.sign(Role::Viewer);
    desk.dragTo(table, lineIn(table, 5, 1), {2, 3});
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({5})));
}

TEST_CASE("In the week keys go by lessons up and down, by days to the sides", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({7})));
    desk.show();
    desk.month().choose({2019, 4, 9}, id);
    desk.turnTo<WeekView>(CalendarViewKind::Week);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, lessons({8})));
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(refused.count() == 1);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.row(id).when == dayOf({2019, 4, 8}, lessons({7})));
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.row(id).when == dayOf({2019, 4, 8}, lessons({7, 8})));
    desk.press(Qt::Key_Up, Qt::ShiftModifier);
    desk.press(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(desk.row(id).when == dayOf({2019, 4, 8}, lessons({7})));
    CHECK(refused.count() == 1);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 8}, {2019, 4, 9}}});
    desk.undo();
    desk.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(desk.count() == 2);
    CHECK(desk.row(*desk.views().place().activity).when == dayOf({2019, 4, 8}, lessons({6})));
}

TEST_CASE("What is in no lesson is not moved by one: it is said what to do", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}));
    desk.show();
    desk.month().choose({2019, 4, 9}, id);
    desk.turnTo<WeekView>(CalendarViewKind::Week);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    for (const Qt::KeyboardModifiers keys : {Qt::KeyboardModifiers{Qt::AltModifier}, {Qt::ShiftModifier}})
        desk.press(Qt::Key_Down, keys);
    REQUIRE(refused.count() == 2);
    CHECK(refused[0][0].toString().contains(u"in no lesson"_s));
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}));
}

TEST_CASE("Without a timetable keys go by half days, and say why they don't", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId whole = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}));
    const ActivityId half = desk.add(u"Talk"_s, dayOf({2019, 4, 10}, {.half = HalfDay::Afternoon}));
    desk.show();
    desk.month().choose({2019, 4, 9}, whole);
    desk.turnTo<WeekView>(CalendarViewKind::Week);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    for (const Qt::KeyboardModifiers keys : {Qt::KeyboardModifiers{Qt::AltModifier}, {Qt::ShiftModifier}})
        desk.press(Qt::Key_Down, keys);
    REQUIRE(refused.count() == 2);
    CHECK(refused[0][0].toString().contains(u"“Lecture” is in no half day"_s));
    CHECK(refused[1][0].toString().contains(u"“Lecture” is in no half day"_s));
    desk.views().choose({.day = {2019, 4, 10}, .activity = half});
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(desk.row(half).when.timeOfDay.half == HalfDay::Evening);
    CHECK(refused.count() == 2);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(refused.count() == 3);
    CHECK(refused[2][0].toString().contains(u"“Talk” stays in its half day"_s));
}

TEST_CASE("What takes several lessons is one block, with one step of the keys", "[calendar drag]")
{
    WeekDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5, 6, 7})));
    desk.add(u"Talk"_s, dayOf({2019, 4, 11}, lessons({5})));
    LinesTable &table = desk.showWeek();
    const QRect block = table.blockRect(5, 1, 0);
    CHECK(block.top() == table.lineRect(5, 1, 0).top());
    CHECK(block.bottom() == table.lineRect(7, 1, 0).bottom());
    CHECK(block.contains(table.visualRect(table.model()->index(6, 1)).center()));
    for (const int row : {6, 7})
        CHECK(table.blockRect(row, 1, 0) == block);
    CHECK(table.blockRect(5, 3, 0) == table.lineRect(5, 3, 0));
    // Also over the lines between the lessons.
    CHECK(table.lineRect(6, 1, 0).height() == table.rowHeight(6));

    table.setFocus();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, lineIn(table, 6, 1));
    desk.press(Qt::Key_Down);
    CHECK(table.currentIndex() == table.model()->index(8, 1));
    desk.press(Qt::Key_Up);
    CHECK(table.currentIndex() == table.model()->index(7, 1));
    desk.press(Qt::Key_Up);
    CHECK(table.currentIndex() == table.model()->index(4, 1));
}

TEST_CASE("What happens beside a block has a part of the width of its own", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId lecture = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5, 6})));
    const ActivityId talk = desk.add(u"Talk"_s, dayOf({2019, 4, 9}, lessons({6})));
    const ActivityId visit = desk.add(u"Visit"_s, dayOf({2019, 4, 9}, lessons({6})));
    LinesTable &table = desk.showWeek();
    const auto rectOf = [&](ActivityId id) {
        table.choose(6, 1, id, {});
        for (std::size_t line = 0; line < 3; ++line) {
            if (table.currentCell()->lines[line].activity == id)
                return table.blockRect(6, 1, line);
        }
        return QRect{};
    };
    CHECK_FALSE(rectOf(lecture).intersects(rectOf(talk)));
    CHECK_FALSE(rectOf(lecture).intersects(rectOf(visit)));
    CHECK_FALSE(rectOf(talk).intersects(rectOf(visit)));
    CHECK(rectOf(talk).left() == rectOf(visit).left());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rectOf(visit).center());
    CHECK(desk.page->inspector()->activity() == visit);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rectOf(lecture).center());
    CHECK(desk.page->inspector()->activity() == lecture);
}

TEST_CASE("The lower edge is thick enough to be found, and the mouse shows it", "[calendar drag]")
{
    WeekDesk desk;
    desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, lessons({5, 6})));
    LinesTable &table = desk.showWeek();
    const QRect last = table.lineRect(6, 1, 0);
    const auto shapeAt = [&table](QPoint place) {
        QMouseEvent move{QEvent::MouseMove, QPointF(place), table.viewport()->mapToGlobal(QPointF(place)),
                         Qt::NoButton,      Qt::NoButton,   Qt::NoModifier};
        QApplication::sendEvent(table.viewport(), &move);
        return table.viewport()->cursor().shape();
    };
    CHECK(shapeAt({last.center().x(), last.bottom()}) == Qt::SizeVerCursor);
    CHECK(shapeAt({last.center().x(), last.bottom() - 7}) == Qt::SizeVerCursor);
    CHECK(shapeAt({last.center().x(), last.top() + 1}) == Qt::PointingHandCursor);
    // Its first lesson has no edge.
    CHECK(shapeAt({last.center().x(), table.lineRect(5, 1, 0).bottom()}) == Qt::PointingHandCursor);
}

TEST_CASE("A stretch of days is dragged by any of them, and stays one activity", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Fair"_s, {.kind = DayRange{{2019, 4, 8}, {2019, 4, 10}}});
    desk.show();
    LinesTable &table = showWeeks(desk);
    std::vector<SheetPlace> marked;
    ViewsDesk::dragLine(table, lineIn(table, 5, 1), ViewsDesk::middleOf(table, 5, 2), {},
                        [&] { marked = table.dropTargets(); });
    CHECK(marked == std::vector<SheetPlace>{{5, 1}, {5, 2}, {5, 3}});
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 9}, {2019, 4, 11}}});
    CHECK(desk.school.state().all<Activity>().size() == 1);
    REQUIRE(table.currentLine());
    CHECK(table.currentLine()->activity == id);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 9}, {2019, 4, 12}}});
    CHECK(textIn(table, 5, 4).contains(u"→ continued Fair"_s));
    desk.undo();
    desk.undo();
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 8}, {2019, 4, 10}}});
}

TEST_CASE("A meeting of a series that is dragged in the week asks once how far that goes", "[calendar drag]")
{
    WeekDesk desk;
    const ActivityId id = desk.add(u"Group meeting"_s, {.kind = Recurring{.weekdays = {3}}, .timeOfDay = lessons({7})});
    LinesTable &table = desk.showWeek();
    WaitingHand<ScopeDialog> hand{[](ScopeDialog &dialog) { take(dialog, u"Only this one"_s); }};
    desk.dragTo(table, lineIn(table, 7, 2), {5, 3});
    CHECK(hand.isDone());
    REQUIRE(desk.school.state().all<ChangedOccurrence>().size() == 1);
    const ChangedOccurrence &decided = desk.school.state().all<ChangedOccurrence>().begin()->second;
    CHECK(decided.original == QDate{2019, 4, 10});
    CHECK(decided.when == dayOf({2019, 4, 11}, lessons({5})));
    CHECK(std::holds_alternative<Recurring>(desk.row(id).when.kind));
    CHECK(textIn(table, 5, 3).contains(u"Group meeting"_s));
    desk.undo();
    CHECK(textIn(table, 7, 2).contains(u"Group meeting"_s));
    // One of them is not copied, and that is said.
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.dragTo(table, lineIn(table, 7, 2), {5, 3}, Qt::ControlModifier);
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().contains(u"comes round"_s));
    CHECK(desk.count() == 1);
}

TEST_CASE("In the weeks of the term an activity is dragged to another day or week", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, {.half = HalfDay::Afternoon}));
    desk.show();
    LinesTable &table = showWeeks(desk);
    std::vector<SheetPlace> marked;
    ViewsDesk::dragLine(table, lineIn(table, 5, 1), ViewsDesk::middleOf(table, 6, 3), {},
                        [&] { marked = table.dropTargets(); });
    CHECK(marked == std::vector<SheetPlace>{{6, 3}});
    CHECK(desk.row(id).when == dayOf({2019, 4, 18}, {.half = HalfDay::Afternoon}));
    CHECK(desk.views().place().day == QDate{2019, 4, 18});
    desk.undo();
    table.scrollTo(table.model()->index(5, 0), QAbstractItemView::PositionAtTop);
    ViewsDesk::dragLine(table, lineIn(table, 5, 1), ViewsDesk::middleOf(table, 6, 1), Qt::ControlModifier);
    CHECK(desk.row(id).start == QDate{2019, 4, 9});
    REQUIRE(desk.school.state().all<Activity>().size() == 2);
    CHECK(desk.row(*desk.views().place().activity).start == QDate{2019, 4, 16});
    desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.row(*desk.views().place().activity).start == QDate{2019, 4, 9});
    desk.undo();
    desk.undo();
    CHECK(desk.school.state().all<Activity>().size() == 1);
    CHECK(desk.row(id).start == QDate{2019, 4, 9});
}

TEST_CASE("In the weeks of the term the right edge is dragged: another last day, in one step", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 9}, {.half = HalfDay::Afternoon}));
    desk.show();
    LinesTable &table = showWeeks(desk);
    const auto stretch = [&table](SheetPlace from, SheetPlace to, const std::function<void()> &between = {}) {
        table.scrollTo(table.model()->index(5, 0), QAbstractItemView::PositionAtTop);
        const QRect line = table.lineRect(from.row, from.column, 0);
        ViewsDesk::dragLine(table, {line.right() - 1, line.center().y()}, ViewsDesk::middleOf(table, to.row, to.column),
                            {}, between);
    };
    std::vector<SheetPlace> marked;
    stretch({5, 1}, {6, 1}, [&] { marked = table.dropTargets(); });
    CHECK(marked == std::vector<SheetPlace>{{5, 1}, {5, 2}, {5, 3}, {5, 4}, {5, 5}, {5, 6}, {6, 0}, {6, 1}});
    CHECK(desk.row(id).when ==
          When{.kind = DayRange{{2019, 4, 9}, {2019, 4, 16}}, .timeOfDay = {.half = HalfDay::Afternoon}});
    // Of a stretch the last day has the edge, and it does not pass the first.
    stretch({6, 1}, {5, 3});
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 9}, {2019, 4, 11}}});
    stretch({5, 3}, {5, 0});
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 9}}});
    desk.undo();
    desk.undo();
    // Elsewhere it is held as a whole.
    stretch({5, 2}, {5, 3});
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 10}, {2019, 4, 17}}});
    desk.undo();
    desk.undo();
    CHECK(desk.row(id).when == dayOf({2019, 4, 9}, {.half = HalfDay::Afternoon}));
}

TEST_CASE("In the weeks of the term the left edge is dragged: another first day, in one step", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Lecture"_s, dayOf({2019, 4, 16}, {.half = HalfDay::Afternoon}));
    desk.show();
    LinesTable &table = showWeeks(desk);
    const auto stretch = [&table](SheetPlace from, SheetPlace to, const std::function<void()> &between = {}) {
        table.scrollTo(table.model()->index(5, 0), QAbstractItemView::PositionAtTop);
        const QRect line = table.lineRect(from.row, from.column, 0);
        ViewsDesk::dragLine(table, {line.left() + 1, line.center().y()}, ViewsDesk::middleOf(table, to.row, to.column),
                            {}, between);
    };
    std::vector<SheetPlace> marked;
    stretch({6, 1}, {5, 3}, [&] {
        marked = table.dropTargets();
        CHECK(table.viewport()->cursor().shape() == Qt::SizeHorCursor);
    });
    CHECK(marked == std::vector<SheetPlace>{{5, 3}, {5, 4}, {5, 5}, {5, 6}, {6, 0}, {6, 1}});
    CHECK(desk.row(id).when ==
          When{.kind = DayRange{{2019, 4, 11}, {2019, 4, 16}}, .timeOfDay = {.half = HalfDay::Afternoon}});
    // Elsewhere it is held as a whole.
    stretch({6, 1}, {6, 2});
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 12}, {2019, 4, 17}}});
    desk.undo();
    // The first day has the edge, and it does not pass the last.
    stretch({5, 3}, {6, 4});
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 16}}});

    desk.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 15}, {2019, 4, 16}}});
    desk.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{DayRange{{2019, 4, 8}, {2019, 4, 16}}});
    desk.undo();
    desk.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(desk.row(id).when.kind == WhenKind{SingleDay{{2019, 4, 16}}});
    QSignalSpy changed{&desk.school.acts(), &ActRunner::changed};
    desk.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(changed.count() == 0);
    for (int step = 0; step < 4; ++step)
        desk.undo();
    CHECK(desk.row(id).when == dayOf({2019, 4, 16}, {.half = HalfDay::Afternoon}));
}

TEST_CASE("Between groups nothing is dragged: only the week changes", "[calendar drag]")
{
    ViewsDesk desk;
    const GroupId chinese = desk.school.group(u"Chinese"_s);
    const ActivityId id = desk.add(u"Reading"_s, {.kind = WeekSpan{.first = 6, .last = 6}},
                                   {.audience = {Participant{.staff = {}, .group = chinese, .name = {}}}});
    desk.settings.views[ViewId::CalendarView] = "weeks groups kind";
    desk.show();
    LinesTable &table = *dynamic_cast<TermWeeksView *>(desk.views().current())->table();
    table.scrollTo(table.model()->index(5, 0), QAbstractItemView::PositionAtTop);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    ViewsDesk::dragLine(table, lineIn(table, 5, 1), ViewsDesk::middleOf(table, 5, 0));
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().contains(u"not its groups"_s));
    std::vector<SheetPlace> marked;
    ViewsDesk::dragLine(table, lineIn(table, 5, 1), ViewsDesk::middleOf(table, 6, 0), {},
                        [&] { marked = table.dropTargets(); });
    CHECK(marked == std::vector<SheetPlace>{{6, 1}});
    CHECK(desk.row(id).when.kind == WhenKind{WeekSpan{.first = 7, .last = 7}});
    CHECK(refused.count() == 1);
    desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.row(id).when.kind == WhenKind{WeekSpan{.first = 6, .last = 6}});
    desk.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(refused.count() == 2);
    CHECK(refused[1][0].toString().contains(u"whole weeks"_s));
    desk.undo();
    desk.undo();
    CHECK(desk.row(id).when.kind == WhenKind{WeekSpan{.first = 6, .last = 6}});
}

TEST_CASE("Weeks stay inside the term", "[calendar drag]")
{
    ViewsDesk desk;
    const ActivityId id = desk.add(u"Reading"_s, {.kind = WeekSpan{.first = 1, .last = 1}});
    desk.show();
    desk.month().choose({2019, 3, 4}, id);
    desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    QSignalSpy refused{&desk.acts, &ActFeedback::refused};
    desk.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(refused.count() == 1);
    CHECK(desk.row(id).when.kind == WhenKind{WeekSpan{.first = 1, .last = 1}});
}

TEST_CASE("What is made in a line of the week has its day and its lesson", "[calendar drag]")
{
    WeekDesk desk;
    LinesTable &table = desk.showWeek();
    const auto made = [&desk] { return desk.row(desk.views().place().activity.value()).when; };
    const auto click = [&table](int row, int column) {
        table.setFocus();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, ViewsDesk::middleOf(table, row, column));
    };
    doubleClick(*table.viewport(), ViewsDesk::middleOf(table, 3, 2));
    REQUIRE(desk.count() == 1);
    CHECK(made() == dayOf({2019, 4, 10}, lessons({3})));
    REQUIRE(table.currentLine());
    CHECK(table.currentIndex().row() == 3);

    click(4, 3);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.count() == 2);
    CHECK(made() == dayOf({2019, 4, 11}, lessons({4})));
    click(5, 3);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.count() == 3);
    CHECK(made() == dayOf({2019, 4, 11}, lessons({5})));
    // The first line has no hour to give.
    click(0, 4);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.count() == 4);
    CHECK(made() == dayOf({2019, 4, 12}));
    desk.undo();
    CHECK(desk.count() == 3);
}
