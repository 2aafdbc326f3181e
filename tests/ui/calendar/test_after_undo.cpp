// The keyboard goes on where the chosen activity stands once a change was taken back.
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/support/views_desk.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate movedWednesday{2019, 4, 10}; // today
const QDate thursday{2019, 4, 11};

struct UndoDesk : ViewsDesk
{
    ActivityId id = add(u"Lecture"_s, dayOf(movedWednesday));

    void showChosen()
    {
        show();
        month().choose(movedWednesday, id);
    }
};

} // namespace

TEST_CASE("In the month the chosen day goes with the activity whose move is taken back and done again", "[after undo]")
{
    UndoDesk desk;
    desk.showChosen();
    desk.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(desk.row(desk.id).start == thursday);
    REQUIRE(desk.month().day() == thursday);
    desk.undo();
    CHECK(desk.month().day() == movedWednesday);
    CHECK(desk.month().activity() == desk.id);
    REQUIRE(desk.school.acts().redo() == RunResult::Done);
    CHECK(desk.month().day() == thursday);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.row(desk.id).start == QDate{2019, 4, 12});
}

TEST_CASE("In the weeks of the term keys act on the activity whose move was taken back", "[after undo]")
{
    UndoDesk desk;
    desk.showChosen();
    desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(desk.row(desk.id).start == QDate{2019, 4, 17});
    desk.undo();
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.row(desk.id).start == thursday);
    desk.undo();
    desk.press(Qt::Key_Delete);
    CHECK_FALSE(desk.school.state().find<Activity>(desk.id));
}

TEST_CASE("A day of what is chosen stays chosen when its other days change", "[after undo]")
{
    ViewsDesk desk;
    const ActivityId fair = desk.add(u"Fair"_s, {.kind = DayRange{movedWednesday, {2019, 4, 12}}});
    desk.show();
    desk.month().choose(thursday, fair);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(desk.row(fair).end == QDate{2019, 4, 13});
    desk.undo();
    CHECK(desk.month().day() == thursday);
    CHECK(desk.month().activity() == fair);
}

TEST_CASE("Where nothing is chosen the keys that would move it say so", "[after undo]")
{
    UndoDesk desk;
    desk.show();
    QSignalSpy told{&desk.acts, &ActFeedback::told};
    desk.month().choose(thursday, {});
    desk.press(Qt::Key_Left);
    CHECK(told.count() == 0);
    desk.month().choose(thursday, {});
    desk.press(Qt::Key_Right, Qt::AltModifier);
    REQUIRE(told.count() == 1);
    CHECK(told[0][0].toString().contains(u"No activity is chosen"_s));
    desk.turnTo<WeekView>(CalendarViewKind::Week);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(told.count() == 2);
    CHECK(desk.row(desk.id).start == movedWednesday);
}

TEST_CASE("What was deleted and brought back is chosen again", "[after undo]")
{
    UndoDesk desk;
    const ActivityId other = desk.add(u"Talk"_s, dayOf({2019, 4, 12}));
    desk.showChosen();
    desk.press(Qt::Key_Delete);
    REQUIRE_FALSE(desk.school.state().find<Activity>(desk.id));
    REQUIRE(desk.month().activity() != desk.id);
    desk.month().choose({2019, 4, 12}, other);
    desk.undo();
    CHECK(desk.month().activity() == desk.id);
    CHECK(desk.month().day() == movedWednesday);
    desk.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.row(desk.id).start == thursday);
    CHECK(desk.row(other).start == QDate{2019, 4, 12});
}
