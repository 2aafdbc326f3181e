#include "calendar/when_dates.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<QDate> heldDays(const Recurring &series, const Term &term)
{
    std::vector<QDate> days;
    for (const Occurrence &occurrence : occurrencesOf(series, term, SchoolCalendar::shipped())) {
        if (occurrence.held)
            days.push_back(*occurrence.held);
    }
    return days;
}

When whenOf(WhenKind kind, TimeOfDay timeOfDay = {})
{
    return {std::move(kind), std::move(timeOfDay), {}};
}

} // namespace

TEST_CASE("Every kind of time names its first and last day")
{
    const auto [kind, span] = GENERATE(table<WhenKind, DateSpan>({
        {SingleDay{{2019, 3, 11}}, {QDate{2019, 3, 11}, QDate{2019, 3, 11}}},
        {DayRange{{2019, 3, 18}, {2019, 3, 22}}, {QDate{2019, 3, 18}, QDate{2019, 3, 22}}},
        {WeekSpan{3, 3, {}}, {QDate{2019, 3, 18}, QDate{2019, 3, 24}}},
        {WeekSpan{3, 5, {}}, {QDate{2019, 3, 18}, QDate{2019, 4, 7}}},
        {WeekSpan{3, 3, {2, 4}}, {QDate{2019, 3, 19}, QDate{2019, 3, 21}}},
        {PartOfMonth{{2019, 4}, MonthPart::Middle}, {QDate{2019, 4, 11}, QDate{2019, 4, 20}}},
        {WholeMonth{{2019, 6}}, {QDate{2019, 6, 1}, QDate{2019, 6, 30}}},
        {Deadline{{2019, 7, 6}}, {std::nullopt, QDate{2019, 7, 6}}},
        {OpenStart{{2019, 3, 1}}, {QDate{2019, 3, 1}, std::nullopt}},
        {Recurring{.weekdays = {3}}, {QDate{2019, 3, 6}, QDate{2019, 7, 10}}},
        {Recurring{.weekdays = {3}, .start = QDate{2020, 3, 6}}, {}},
        {Recurring{.monthEnd = true}, {QDate{2019, 3, 25}, QDate{2019, 6, 30}}},
        {Undated{}, {}},
        {SetElsewhere{u"进修学校"_s}, {}},
    }));
    CHECK(spanOf(whenOf(kind), springTerm()) == span);
}

TEST_CASE("A weekly meeting leaves out holidays, moves or stays as the series says")
{
    Recurring series{.weekdays = {5}, .start = QDate{2019, 3, 29}, .end = QDate{2019, 4, 12}};
    CHECK(heldDays(series, springTerm()) == std::vector<QDate>{{2019, 3, 29}, {2019, 4, 12}});
    series.onHoliday = OnHoliday::Move;
    CHECK(heldDays(series, springTerm()) == std::vector<QDate>{{2019, 3, 29}, {2019, 4, 8}, {2019, 4, 12}});
    series.onHoliday = OnHoliday::Hold;
    CHECK(heldDays(series, springTerm()) == std::vector<QDate>{{2019, 3, 29}, {2019, 4, 5}, {2019, 4, 12}});
}

TEST_CASE("A moved meeting does not land on another of its series, nor behind the term")
{
    const Recurring both{
        .weekdays = {1, 5}, .start = QDate{2019, 4, 5}, .end = QDate{2019, 4, 8}, .onHoliday = OnHoliday::Move};
    CHECK(heldDays(both, springTerm()) == std::vector<QDate>{{2019, 4, 9}, {2019, 4, 8}});

    Term shortTerm = springTerm();
    shortTerm.last = {2019, 4, 7};
    const Recurring last{.weekdays = {5}, .start = QDate{2019, 4, 1}, .onHoliday = OnHoliday::Move};
    CHECK(heldDays(last, shortTerm).empty());
}

TEST_CASE("Odd, even and every n-th week follow the weeks of the term")
{
    const auto [series, days] = GENERATE(table<Recurring, std::vector<QDate>>({
        {{.weekdays = {2}, .parity = Parity::Odd, .end = QDate{2019, 4, 6}},
         {{2019, 3, 5}, {2019, 3, 19}, {2019, 4, 2}}},
        {{.weekdays = {2, 3}, .parity = Parity::Even, .end = QDate{2019, 3, 31}},
         {{2019, 3, 12}, {2019, 3, 13}, {2019, 3, 26}, {2019, 3, 27}}},
        {{.weekdays = {4}, .every = 2, .start = QDate{2019, 3, 11}, .end = QDate{2019, 4, 12}},
         {{2019, 3, 14}, {2019, 3, 28}, {2019, 4, 11}}},
        {{.weekdays = {4}, .every = 3, .end = QDate{2019, 4, 20}}, {{2019, 3, 7}, {2019, 3, 28}, {2019, 4, 18}}},
    }));
    CHECK(heldDays(series, springTerm()) == days);
}

TEST_CASE("Weeks of a series are counted over new year, around new year's day")
{
    const Recurring series{.weekdays = {2}, .start = QDate{2018, 12, 18}};
    CHECK(heldDays(series, autumnTerm()) ==
          std::vector<QDate>{{2018, 12, 18}, {2018, 12, 25}, {2019, 1, 8}, {2019, 1, 15}});
}

TEST_CASE("Preparation weeks have no meetings unless the series starts in them")
{
    Term term = springTerm();
    term.first = {2019, 2, 25};
    term.firstTeachingWeek = QDate{2019, 3, 4};
    CHECK(heldDays({.weekdays = {3}, .end = QDate{2019, 3, 10}}, term) == std::vector<QDate>{{2019, 3, 6}});
    CHECK(heldDays({.weekdays = {3}, .start = QDate{2019, 2, 25}, .end = QDate{2019, 3, 10}}, term) ==
          std::vector<QDate>{{2019, 2, 27}, {2019, 3, 6}});
}

TEST_CASE("A meeting once a week on no named day takes the first free day of each week")
{
    const std::vector<Occurrence> weeks = occurrencesOf({.start = QDate{2019, 4, 22}, .end = QDate{2019, 5, 12}},
                                                        springTerm(), SchoolCalendar::shipped());
    REQUIRE(weeks.size() == 3);
    CHECK(weeks[0] == Occurrence{{2019, 4, 22}, QDate{2019, 4, 22}, true, {2019, 4, 28}});
    CHECK(weeks[1].held == QDate{2019, 4, 29});
    CHECK(weeks[2].lastDay == QDate{2019, 5, 12});
}

TEST_CASE("Month ends come once in each month, or in every second one")
{
    const auto originals = [](const Recurring &series, const Term &term) {
        std::vector<QDate> days;
        for (const Occurrence &occurrence : occurrencesOf(series, term, SchoolCalendar::shipped()))
            days.push_back(occurrence.original);
        return days;
    };
    CHECK(originals({.monthEnd = true}, springTerm()) ==
          std::vector<QDate>{{2019, 3, 25}, {2019, 4, 24}, {2019, 5, 25}, {2019, 6, 24}});
    CHECK(originals({.parity = Parity::Even, .monthEnd = true}, springTerm()) ==
          std::vector<QDate>{{2019, 4, 24}, {2019, 6, 24}});
    CHECK(originals({.every = 2, .monthEnd = true}, springTerm()) == std::vector<QDate>{{2019, 3, 25}, {2019, 5, 25}});
    CHECK(originals({.weekdays = {5}, .monthEnd = true}, springTerm()) ==
          std::vector<QDate>{{2019, 3, 29}, {2019, 4, 26}, {2019, 5, 31}, {2019, 6, 28}});
}

TEST_CASE("A schedule sorts by day, then hour, then last day; what has no date comes last")
{
    const std::vector<When> sorted{
        whenOf(PartOfMonth{{2019, 3}, MonthPart::Early}),
        whenOf(WholeMonth{{2019, 3}}),
        whenOf(OpenStart{{2019, 3, 1}}),
        whenOf(SingleDay{{2019, 3, 11}}),
        whenOf(DayRange{{2019, 3, 11}, {2019, 3, 12}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.time = ClockSpan{{8 * 60}, {}}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.half = HalfDay::Afternoon}),
        whenOf(SingleDay{{2019, 3, 11}}, {.time = ClockSpan{{14 * 60 + 30}, {}}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.half = HalfDay::Evening}),
        whenOf(WeekSpan{3, 3, {}}),
        whenOf(Deadline{{2019, 7, 6}}),
        whenOf(Undated{}),
    };
    const Term term = springTerm();
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        INFO(i);
        CHECK(sortKeyOf(sorted[i - 1], term) < sortKeyOf(sorted[i], term));
    }
}
