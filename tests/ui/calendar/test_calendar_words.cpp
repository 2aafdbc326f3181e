// How the calendar speaks of days: where in the term they lie, and which meeting of a series is meant.
#include "support/terms.h"
#include "ui/pages/calendar/series/series_words.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "ui/support/sample_pages.h"
#include "ui/support/series_page.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A meeting without a weekday is named by the days on which it may be", "[calendar words]")
{
    Occurrence meeting{.original = {2019, 4, 8}, .held = QDate{2019, 4, 8}, .lastDay = {2019, 4, 12}};
    CHECK(meetingDayText(meeting, springTerm()) == u"4月8日（周一）"_s);
    meeting.anyDay = true;
    CHECK(meetingDayText(meeting, springTerm()) == u"4月8日—12日"_s);
}

TEST_CASE("A day of no stage has that of its week, and one outside the term says so", "[calendar words]")
{
    SamplePages sample;
    const Term &term = *sample.context().term.term();
    const auto said = [&](QDate day) { return placeInTerm(sample.state(), term, day); };
    // The first stage begins with the second day of the first week.
    CHECK(said({2019, 3, 4}) == said({2019, 3, 5}));
    CHECK_FALSE(said({2019, 3, 4}).contains(u"no stage"_s));
    CHECK(said({2019, 7, 12}).contains(weekName(term, 19)));
    CHECK(said({2019, 7, 13}) == u"outside the term"_s);
    CHECK(said({2019, 3, 3}) == u"outside the term"_s);
}

TEST_CASE("Enter on a meeting leads to what it has of its own, on another activity to its title", "[calendar words]")
{
    SeriesPage desk;
    const auto isInFields = [&desk] { return desk.fields().isAncestorOf(QApplication::focusWidget()); };
    desk.choose({2019, 4, 10});
    QTest::keyClick(&desk.month(), Qt::Key_Return);
    CHECK(isInFields());
    const ActivityId other = desk.add(u"单次"_s, {.kind = SingleDay{{2019, 4, 11}}});
    desk.choose({2019, 4, 11}, other);
    desk.month().setFocus();
    QTest::keyClick(&desk.month(), Qt::Key_Return);
    CHECK_FALSE(isInFields());
    CHECK(desk.page->inspector()->isAncestorOf(QApplication::focusWidget()));
}
