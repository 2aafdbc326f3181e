#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/views/meetings/meetings_view.h"
#include "ui/pages/calendar/views/month_area.h"
#include "ui/pages/calendar/views/term_weeks_view.h"
#include "ui/pages/calendar/views/week_view.h"
#include "ui/support/hands.h"
#include "ui/support/views_desk.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate wednesday{2019, 4, 10}; // today

struct TodayDesk : ViewsDesk
{
    void goToToday()
    {
        QPushButton *button = buttonOf(*page, u"Today"_s);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static bool isSeen(const QTableView &table, int row, int column)
    {
        return table.viewport()->rect().intersects(table.visualRect(table.model()->index(row, column)));
    }
    void setTerm(QDate first, QDate last)
    {
        ActBuilder builder{school.state(), ActKind::EditTerm};
        builder.change<Term>(*term.id(), [&](Term &row) {
            row.first = first;
            row.last = last;
        });
        run(builder.take());
    }
};

} // namespace

TEST_CASE("The weeks of the term open with the chosen day in sight, and Today brings it back", "[today]")
{
    TodayDesk desk;
    desk.show({1080, 330});
    LinesTable &table = *desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
    CHECK(TodayDesk::isSeen(table, 5, 2));
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    REQUIRE_FALSE(TodayDesk::isSeen(table, 5, 2));
    REQUIRE(desk.views().place().day == wednesday);
    QSignalSpy said{&desk.acts, &ActFeedback::refused};
    desk.goToToday();
    CHECK(TodayDesk::isSeen(table, 5, 2));
    CHECK(desk.views().place().day == wednesday);
    CHECK(said.count() == 0);
}

TEST_CASE("In a full cell the chosen activity comes into sight, not only its day", "[today]")
{
    TodayDesk desk;
    const ActivityId last = desk.addLectures(60, wednesday).back();
    desk.show({1080, 480});
    LinesTable &table = *desk.turnTo<TermWeeksView>(CalendarViewKind::TermWeeks).table();
    const auto isSeen = [&table, last] {
        const std::vector<SheetLine> &lines = table.currentCell()->lines;
        const auto found = std::ranges::find(lines, last, &SheetLine::activity);
        REQUIRE(found != lines.end());
        const QRect place = table.lineRect(5, 2, static_cast<std::size_t>(found - lines.begin()));
        return table.viewport()->rect().contains(place.center());
    };
    REQUIRE_FALSE(isSeen());
    desk.views().choose({.day = wednesday, .activity = last});
    CHECK(isSeen());
}

TEST_CASE("Today comes into sight in a week that is higher than its room", "[today]")
{
    TodayDesk desk;
    desk.useTimetable();
    for (int lesson = 1; lesson <= 8; ++lesson) {
        for (const QString &title : {u"Lecture"_s, u"Talk"_s})
            desk.add(title, dayOf({2019, 4, 8}, {.periods = {lesson}}));
    }
    desk.show({1080, 330});
    LinesTable &table = *desk.turnTo<WeekView>(CalendarViewKind::Week).table();
    REQUIRE(table.currentIndex() == table.model()->index(0, 2));
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    REQUIRE_FALSE(TodayDesk::isSeen(table, 0, 2));
    desk.goToToday();
    CHECK(TodayDesk::isSeen(table, 0, 2));
}

TEST_CASE("Today comes into sight in a list, with nothing chosen and with what is chosen on it", "[today]")
{
    TodayDesk desk;
    desk.addLectures(40, {2019, 3, 5});
    const ActivityId talk = desk.add(u"Talk"_s, dayOf(wednesday));
    desk.show({1080, 480});
    const QTableView &table = *desk.turnTo<MeetingsView>(CalendarViewKind::List).table();
    QCoreApplication::processEvents();
    const bool isChosen = GENERATE(false, true);
    if (isChosen)
        desk.views().choose({.day = wednesday, .activity = talk});
    table.verticalScrollBar()->setValue(0);
    REQUIRE_FALSE(TodayDesk::isSeen(table, 40, 3));
    desk.goToToday();
    CHECK(TodayDesk::isSeen(table, 40, 3));
    CHECK(desk.views().place().activity.has_value() == isChosen);
}

TEST_CASE("Today leaves behind what is chosen elsewhere: Del takes nothing away out of sight", "[today]")
{
    TodayDesk desk;
    const ActivityId here = desk.add(u"Talk"_s, dayOf(wednesday));
    const ActivityId elsewhere = desk.add(u"Lecture"_s, dayOf({2019, 5, 16}));
    desk.show();
    desk.open(elsewhere);
    desk.goToToday();
    CHECK(desk.month().month() == YearMonth{2019, 4});
    CHECK(desk.month().day() == wednesday);
    CHECK_FALSE(desk.page->inspector()->activity());
    QTest::keyClick(&desk.month(), Qt::Key_Delete);
    CHECK(desk.school.state().find<Activity>(elsewhere));

    desk.open(here);
    desk.goToToday();
    CHECK(desk.page->inspector()->activity() == here);
}

TEST_CASE("Today outside of the term is said, and the nearest day of the term is shown", "[today]")
{
    struct Case
    {
        QDate first;
        QDate last;
        QDate nearest;
        QString named;
    };
    const Case term = GENERATE(Case{{2019, 9, 2}, {2020, 1, 17}, {2019, 9, 2}, u"9月2日"_s},
                               Case{{2018, 9, 3}, {2019, 1, 18}, {2019, 1, 18}, u"1月18日"_s});
    const CalendarViewKind kind =
        GENERATE(CalendarViewKind::Month, CalendarViewKind::Week, CalendarViewKind::TermWeeks, CalendarViewKind::List);
    TodayDesk desk;
    desk.setTerm(term.first, term.last);
    desk.show();
    desk.press(Qt::Key_1 + static_cast<int>(kind), Qt::AltModifier);
    desk.views().choose({.day = term.first.addDays(40)});
    QSignalSpy said{&desk.acts, &ActFeedback::refused};
    desk.goToToday();
    CHECK(desk.views().place().day == term.nearest);
    REQUIRE(said.count() == 1);
    CHECK(said[0][0].toString().contains(u"4月10日"_s));
    CHECK(said[0][0].toString().contains(term.named));
}

TEST_CASE("The weekdays stay above a month of six weeks that scrolls", "[today]")
{
    TodayDesk desk;
    desk.show({1080, 420});
    const auto *area = desk.page->findChild<MonthArea *>();
    REQUIRE(area);
    MonthView &month = desk.month();
    desk.views().choose({.day = {2019, 9, 30}});
    REQUIRE(month.lastShown() == QDate{2019, 10, 6});
    REQUIRE(month.firstShown() == QDate{2019, 8, 26});
    REQUIRE(QTest::qWaitFor([area] { return area->verticalScrollBar()->value() > 0; }));
    REQUIRE(area->head()->isVisible());
    const QPoint seen = area->viewport()->mapTo(area, QPoint{});
    CHECK(area->head()->geometry() ==
          QRect{seen.x(), seen.y() - month.headHeight(), area->viewport()->width(), month.headHeight()});
    // The days begin below it, and are hit where they are drawn.
    CHECK(month.dayRect({2019, 8, 26}).top() == 0);
    const QPoint first = month.mapFrom(area->viewport(), QPoint{area->viewport()->width() / 2, 1});
    QTest::mouseClick(&month, Qt::LeftButton, {}, first);
    CHECK(month.dayRect(month.day()).contains(first));
    QTest::keyClick(&month, Qt::Key_PageUp);
    QTest::keyClick(&month, Qt::Key_Home);
    REQUIRE(month.day() == QDate{2019, 8, 1});
    CHECK(QTest::qWaitFor([&] { return month.visibleRegion().boundingRect().contains(month.dayRect({2019, 8, 1})); }));
}

TEST_CASE("The week of a row of the month says in a tip what has no room, a holiday its name", "[today]")
{
    TodayDesk desk;
    desk.show();
    const auto tipAt = [&desk](QPoint place) {
        QHelpEvent help{QEvent::ToolTip, place, desk.month().mapToGlobal(place)};
        QApplication::sendEvent(&desk.month(), &help);
        const QString text = QToolTip::text();
        QToolTip::hideText();
        return text;
    };
    CHECK(tipAt({2, desk.month().dayRect(wednesday).center().y()}).startsWith(u"第6周"_s));
    CHECK(tipAt(desk.month().dayRect({2019, 4, 5}).center()).contains(u"清明"_s));
}
