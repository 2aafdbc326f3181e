#include "calendar/series/occurrences.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

using Cause = OccurrenceCause;

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

/// Days and what came of them: those left out have none.
std::vector<std::pair<QDate, Cause>> causesOf(const std::vector<Occurrence> &occurrences)
{
    std::vector<std::pair<QDate, Cause>> causes;
    for (const Occurrence &occurrence : occurrences)
        causes.emplace_back(occurrence.held.value_or(QDate{}), occurrence.cause);
    return causes;
}

/// 28 April and 5 May 2019 are at work for 劳动节; the notice says for which weekdays.
SchoolCalendar withNotice()
{
    CalendarDay first{.date = {2019, 4, 28}, .kind = CalendarDay::Work, .name = u"劳动节"_s, .standsFor = 4};
    CalendarDay second{.date = {2019, 5, 5}, .kind = CalendarDay::Work, .name = u"劳动节"_s, .standsFor = 5};
    return SchoolCalendar::shipped(std::vector{first, second});
}

} // namespace

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
    CHECK(originals({.rhythm = EachMonth{MonthPart::End}}, springTerm()) ==
          std::vector<QDate>{{2019, 3, 25}, {2019, 4, 24}, {2019, 5, 25}, {2019, 6, 24}});
    CHECK(originals({.parity = Parity::Even, .rhythm = EachMonth{MonthPart::End}}, springTerm()) ==
          std::vector<QDate>{{2019, 4, 24}, {2019, 6, 24}});
    CHECK(originals({.every = 2, .rhythm = EachMonth{MonthPart::End}}, springTerm()) ==
          std::vector<QDate>{{2019, 3, 25}, {2019, 5, 25}});
    CHECK(originals({.weekdays = {5}, .rhythm = EachMonth{MonthPart::End}}, springTerm()) ==
          std::vector<QDate>{{2019, 3, 29}, {2019, 4, 26}, {2019, 5, 31}, {2019, 6, 28}});
}

TEST_CASE("A series meets on a make-up day only where it says so, and the notice the weekday")
{
    Recurring fridays{.weekdays = {5}, .start = QDate{2019, 4, 22}, .end = QDate{2019, 5, 10}};
    CHECK(heldDays(fridays, springTerm()) == std::vector<QDate>{{2019, 4, 26}, {2019, 5, 10}});
    fridays.onMakeUpDays = true;
    CHECK(heldDays(fridays, springTerm()) == std::vector<QDate>{{2019, 4, 26}, {2019, 5, 10}});
    CHECK(causesOf(occurrencesOf(fridays, springTerm(), withNotice())) ==
          std::vector<std::pair<QDate, Cause>>{{{2019, 4, 26}, Cause::Pattern},
                                               {{}, Cause::HolidayLeftOut},
                                               {{2019, 5, 5}, Cause::MakeUpDay},
                                               {{2019, 5, 10}, Cause::Pattern}});
    // 28 April closes week 8, 5 May week 9.
    Recurring even = fridays;
    even.parity = Parity::Even;
    CHECK(causesOf(occurrencesOf(even, springTerm(), withNotice())) ==
          std::vector<std::pair<QDate, Cause>>{{{2019, 4, 26}, Cause::Pattern}, {{2019, 5, 10}, Cause::Pattern}});
}

TEST_CASE("A lost meeting that a make-up day stands for is not moved besides, any other one is")
{
    Recurring series{
        .start = QDate{2019, 4, 22}, .end = QDate{2019, 5, 10}, .onHoliday = OnHoliday::Move, .onMakeUpDays = true};
    series.weekdays = {5};
    CHECK(causesOf(occurrencesOf(series, springTerm(), withNotice())) ==
          std::vector<std::pair<QDate, Cause>>{{{2019, 4, 26}, Cause::Pattern},
                                               {{}, Cause::HolidayLeftOut},
                                               {{2019, 5, 5}, Cause::MakeUpDay},
                                               {{2019, 5, 10}, Cause::Pattern}});
    // The make-up day comes before what is lost.
    series.weekdays = {4};
    CHECK(causesOf(occurrencesOf(series, springTerm(), withNotice())) ==
          std::vector<std::pair<QDate, Cause>>{{{2019, 4, 25}, Cause::Pattern},
                                               {{2019, 4, 28}, Cause::MakeUpDay},
                                               {{}, Cause::HolidayLeftOut},
                                               {{2019, 5, 9}, Cause::Pattern}});
    // No make-up day stands for Wednesday.
    series.weekdays = {3};
    CHECK(causesOf(occurrencesOf(series, springTerm(), withNotice())) ==
          std::vector<std::pair<QDate, Cause>>{
              {{2019, 4, 24}, Cause::Pattern}, {{2019, 5, 5}, Cause::HolidayMoved}, {{2019, 5, 8}, Cause::Pattern}});
    // Without the make-up days it is moved as ever.
    series.weekdays = {5};
    series.onMakeUpDays = false;
    CHECK(causesOf(occurrencesOf(series, springTerm(), withNotice())) ==
          std::vector<std::pair<QDate, Cause>>{
              {{2019, 4, 26}, Cause::Pattern}, {{2019, 5, 5}, Cause::HolidayMoved}, {{2019, 5, 10}, Cause::Pattern}});
}

TEST_CASE("A make-up day without weekday counts for a series of all workdays")
{
    const Recurring daily{
        .weekdays = {1, 2, 3, 4, 5}, .start = QDate{2019, 4, 26}, .end = QDate{2019, 5, 6}, .onMakeUpDays = true};
    CHECK(heldDays(daily, springTerm()) ==
          std::vector<QDate>{{2019, 4, 26}, {2019, 4, 28}, {2019, 4, 29}, {2019, 4, 30}, {2019, 5, 5}, {2019, 5, 6}});
}

TEST_CASE("Monthly meetings come by week, day or part of the month")
{
    const auto [rhythm, weekdays, days] = GENERATE(table<Rhythm, Weekdays, std::vector<QDate>>({
        {EachMonthWeek{1}, {3}, {{2019, 3, 6}, {2019, 4, 3}, {2019, 6, 5}, {2019, 7, 3}}},
        {EachMonthWeek{5}, {5}, {{2019, 3, 29}, {2019, 5, 31}}},
        {EachMonthWeek{2}, {}, {{2019, 3, 8}, {2019, 4, 8}, {2019, 5, 8}, {2019, 6, 10}, {2019, 7, 8}}},
        {EachMonthDay{31}, {}, {{2019, 3, 31}, {2019, 5, 31}}},
        {EachMonthDay{10}, {}, {{2019, 3, 10}, {2019, 4, 10}, {2019, 5, 10}, {2019, 6, 10}, {2019, 7, 10}}},
        {EachMonth{}, {}, {{2019, 3, 4}, {2019, 4, 1}, {2019, 5, 5}, {2019, 6, 3}, {2019, 7, 1}}},
        {EachMonth{MonthPart::Middle},
         {5},
         {{2019, 3, 15}, {2019, 4, 12}, {2019, 4, 19}, {2019, 5, 17}, {2019, 6, 14}, {2019, 7, 12}}},
    }));
    CHECK(heldDays({.weekdays = weekdays, .rhythm = rhythm}, springTerm()) == days);
}

TEST_CASE("Every second month counts from the first, odd and even ones by their number")
{
    CHECK(heldDays({.every = 2, .rhythm = EachMonthDay{10}}, springTerm()) ==
          std::vector<QDate>{{2019, 3, 10}, {2019, 5, 10}, {2019, 7, 10}});
    CHECK(heldDays({.parity = Parity::Even, .rhythm = EachMonthDay{10}}, springTerm()) ==
          std::vector<QDate>{{2019, 4, 10}, {2019, 6, 10}});
}

TEST_CASE("Where weeks start on Sunday, a week's Sunday comes before its Monday")
{
    Term term = springTerm();
    term.weekStart = Qt::Sunday;
    CHECK(heldDays({.weekdays = {1, 7}, .end = QDate{2019, 3, 17}}, term) ==
          std::vector<QDate>{{2019, 3, 4}, {2019, 3, 10}, {2019, 3, 11}, {2019, 3, 17}});
}

TEST_CASE("What a person decided about one meeting stands over the pattern and the holidays")
{
    const Recurring fridays{.weekdays = {5}, .start = QDate{2019, 3, 29}, .end = QDate{2019, 4, 19}};
    const std::vector<OccurrenceException> exceptions{{{2019, 3, 29}, {}},
                                                      {{2019, 4, 5}, QDate{2019, 4, 4}},
                                                      {{2019, 4, 12}, QDate{2019, 4, 15}},
                                                      {{2019, 4, 13}, {}}};
    const std::vector<Occurrence> occurrences =
        occurrencesOf(fridays, springTerm(), SchoolCalendar::shipped(), exceptions);
    CHECK(causesOf(occurrences) == std::vector<std::pair<QDate, Cause>>{{{}, Cause::CancelledByHand},
                                                                        {{2019, 4, 4}, Cause::MovedByHand},
                                                                        {{2019, 4, 15}, Cause::MovedByHand},
                                                                        {{2019, 4, 19}, Cause::Pattern}});
    CHECK(withoutOccurrence(exceptions, occurrences) == std::vector<OccurrenceException>{{{2019, 4, 13}, {}}});
}

TEST_CASE("Every kind of time names the meetings that it has")
{
    const auto [kind, occurrences] = GENERATE(table<WhenKind, std::vector<Occurrence>>({
        {SingleDay{{2019, 4, 5}}, {{{2019, 4, 5}, QDate{2019, 4, 5}, false, {2019, 4, 5}}}},
        {DayRange{{2019, 4, 1}, {2019, 4, 9}}, {{{2019, 4, 1}, QDate{2019, 4, 1}, false, {2019, 4, 9}}}},
        {WeekSpan{3, 4, {2}},
         {{{2019, 3, 19}, QDate{2019, 3, 19}, false, {2019, 3, 19}},
          {{2019, 3, 26}, QDate{2019, 3, 26}, false, {2019, 3, 26}}}},
        {WeekSpan{3, 3, {}}, {{{2019, 3, 18}, QDate{2019, 3, 18}, true, {2019, 3, 24}}}},
        {WholeMonth{{2019, 5}}, {{{2019, 5, 1}, QDate{2019, 5, 5}, true, {2019, 5, 31}}}},
        {PartOfMonth{{2019, 4}, MonthPart::Middle}, {{{2019, 4, 11}, QDate{2019, 4, 11}, true, {2019, 4, 20}}}},
        {Deadline{{2019, 7, 6}}, {}},
        {OpenStart{{2019, 3, 1}}, {}},
        {Undated{}, {}},
    }));
    CHECK(occurrencesOf(When{kind, {}, {}}, springTerm(), SchoolCalendar::shipped()) == occurrences);
}

TEST_CASE("The meetings of rows B17 to B19 of a term come out as written by hand")
{
    // 单周周二下午 of autumn 2018: 国庆节 takes 2 October (week 5).
    CHECK(heldDays({.weekdays = {2}, .parity = Parity::Odd}, autumnTerm()) == std::vector<QDate>{{2018, 9, 4},
                                                                                                 {2018, 9, 18},
                                                                                                 {2018, 10, 16},
                                                                                                 {2018, 10, 30},
                                                                                                 {2018, 11, 13},
                                                                                                 {2018, 11, 27},
                                                                                                 {2018, 12, 11},
                                                                                                 {2018, 12, 25},
                                                                                                 {2019, 1, 8}});
    // 双周二、三上午 of spring 2019: 1 May (week 9) is odd, so nothing is lost.
    CHECK(heldDays({.weekdays = {2, 3}, .parity = Parity::Even}, springTerm()) == std::vector<QDate>{{2019, 3, 12},
                                                                                                     {2019, 3, 13},
                                                                                                     {2019, 3, 26},
                                                                                                     {2019, 3, 27},
                                                                                                     {2019, 4, 9},
                                                                                                     {2019, 4, 10},
                                                                                                     {2019, 4, 23},
                                                                                                     {2019, 4, 24},
                                                                                                     {2019, 5, 7},
                                                                                                     {2019, 5, 8},
                                                                                                     {2019, 5, 21},
                                                                                                     {2019, 5, 22},
                                                                                                     {2019, 6, 4},
                                                                                                     {2019, 6, 5},
                                                                                                     {2019, 6, 18},
                                                                                                     {2019, 6, 19},
                                                                                                     {2019, 7, 2},
                                                                                                     {2019, 7, 3}});
}
