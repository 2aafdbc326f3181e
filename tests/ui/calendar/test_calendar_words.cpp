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

TEST_CASE("What was decided about a meeting names its day as the series does, and all that was decided",
          "[calendar words]")
{
    const Term term = springTerm();
    const QDate day{2019, 4, 8};
    const Occurrence monday{.original = day, .held = day, .lastDay = day};
    const Occurrence week{.original = day, .held = day, .anyDay = true, .lastDay = {2019, 4, 12}};
    const ChangedOccurrence cancelled{.original = day, .cancelled = true, .reason = u"exam"_s};
    CHECK(decisionText(cancelled, &monday, term) == u"4月8日（周一） cancelled: exam"_s);
    CHECK(decisionText(cancelled, &week, term) == u"4月8日—12日 cancelled: exam"_s);
    // By which rule it came to its day nobody knows any more.
    CHECK(decisionText(cancelled, nullptr, term) == u"4月8日 cancelled: exam"_s);

    const TimeOfDay hour{.half = HalfDay::Afternoon};
    const ChangedOccurrence later{.original = day, .when = When{.kind = SingleDay{day}, .timeOfDay = hour}};
    CHECK(decisionText(later, &monday, term) == u"4月8日（周一） at another hour, 下午"_s);
    CHECK(decisionText(later, &week, term) == u"4月8日—12日 moved to 4月8日下午"_s);
    const ChangedOccurrence moved{
        .original = day, .when = When{.kind = SingleDay{{2019, 4, 9}}}, .content = u"Talk"_s, .place = u"Hall"_s};
    CHECK(decisionText(moved, &monday, term) == u"4月8日（周一） moved to 4月9日; Talk、place Hall"_s);
    const ChangedOccurrence own{.original = day, .presenters = std::vector<Participant>{}, .minutes = u"Agreed"_s};
    CHECK(decisionText(own, &monday, term) == u"4月8日（周一）: other people、minutes"_s);
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
