#include "calendar/series/occurrences.h"
#include "calendar/series/series_cut.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;

namespace
{

using Days = std::vector<QDate>;

Days patternDays(const Recurring &series)
{
    Days days;
    for (const Occurrence &each : patternOf(series, springTerm()))
        days.push_back(each.original);
    return days;
}

Days daysOfBoth(const SeriesCut &cut)
{
    Days days = cut.before ? patternDays(*cut.before) : Days{};
    for (const QDate day : patternDays(cut.after))
        days.push_back(day);
    return days;
}

const QDate april12{2019, 4, 12};

} // namespace

TEST_CASE("A series in two meets when the whole one did, wherever it is cut", "[series]")
{
    const Recurring series = GENERATE(values<Recurring>({
        {.weekdays = {3}},
        {.weekdays = {2, 4}},
        {.weekdays = {2}, .parity = Parity::Odd},
        {.weekdays = {2, 3}, .parity = Parity::Even},
        {.weekdays = {4}, .every = 2},
        {.weekdays = {1, 4}, .every = 3, .start = QDate{2019, 3, 14}},
        {.start = QDate{2019, 3, 20}, .end = QDate{2019, 5, 15}},
        {.rhythm = EachMonth{}},
        {.rhythm = EachMonth{MonthPart::End}},
        {.every = 2, .rhythm = EachMonthDay{10}},
        {.weekdays = {3}, .rhythm = EachMonthWeek{2}},
    }));
    const Days whole = patternDays(series);
    REQUIRE(whole.size() > 2);
    for (const QDate day : whole) {
        const SeriesCut cut = cutBefore(series, springTerm(), day);
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        CHECK(daysOfBoth(cut) == whole);
        CHECK(cut.before.has_value() == (day != whole.front()));
        CHECK(patternDays(cut.after).front() == day);
    }
}

TEST_CASE("From a meeting on another rule holds, from the beginning of its week where that is free", "[series]")
{
    const Recurring wednesdays{.weekdays = {3}, .end = QDate{2019, 4, 26}};
    const SeriesCut cut = cutFor(wednesdays, springTerm(), {2019, 4, 10}, {.weekdays = {2}, .end = QDate{2019, 4, 26}});
    CHECK(daysOfBoth(cut) == Days{{2019, 3, 6},
                                  {2019, 3, 13},
                                  {2019, 3, 20},
                                  {2019, 3, 27},
                                  {2019, 4, 3},
                                  {2019, 4, 9},
                                  {2019, 4, 16},
                                  {2019, 4, 23}});

    const Recurring twice{.weekdays = {2, 4}, .start = QDate{2019, 4, 8}, .end = QDate{2019, 4, 19}};
    const SeriesCut later = cutFor(twice, springTerm(), {2019, 4, 11}, {.weekdays = {1}, .end = QDate{2019, 4, 19}});
    CHECK(daysOfBoth(later) == Days{{2019, 4, 9}, {2019, 4, 15}});
}

TEST_CASE("A whole series moves with one of its meetings, where a rule can say so", "[series]")
{
    const QDate last = april12;
    const auto [series, original, target, days] = GENERATE_COPY(table<Recurring, QDate, QDate, Days>({
        // Another weekday
        {{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = last},
         {2019, 4, 3},
         {2019, 4, 4},
         {{2019, 4, 4}, {2019, 4, 11}}},
        // One of two weekdays
        {{.weekdays = {2, 4}, .start = QDate{2019, 4, 1}, .end = last},
         {2019, 4, 9},
         {2019, 4, 12},
         {{2019, 4, 4}, {2019, 4, 5}, {2019, 4, 11}, {2019, 4, 12}}},
        // Odd weeks become even ones
        {{.weekdays = {2}, .parity = Parity::Odd, .end = last},
         {2019, 3, 5},
         {2019, 3, 12},
         {{2019, 3, 12}, {2019, 3, 26}, {2019, 4, 9}}},
        // Every second week, one week on
        {{.weekdays = {2}, .every = 2, .end = last},
         {2019, 3, 19},
         {2019, 3, 26},
         {{2019, 3, 12}, {2019, 3, 26}, {2019, 4, 9}}},
        // Every third week, one week back
        {{.weekdays = {2}, .every = 3, .end = last}, {2019, 3, 26}, {2019, 3, 19}, {{2019, 3, 19}, {2019, 4, 9}}},
        {{.rhythm = EachMonthDay{10}},
         {2019, 5, 10},
         {2019, 5, 15},
         {{2019, 3, 15}, {2019, 4, 15}, {2019, 5, 15}, {2019, 6, 15}}},
        {{.weekdays = {3}, .rhythm = EachMonthWeek{1}},
         {2019, 4, 3},
         {2019, 4, 11},
         {{2019, 3, 14}, {2019, 4, 11}, {2019, 5, 9}, {2019, 6, 13}, {2019, 7, 11}}},
        {{.start = QDate{2019, 4, 1}, .end = last}, {2019, 4, 8}, {2019, 4, 10}, {{2019, 4, 3}, {2019, 4, 10}}},
        // Behind the old end
        {{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = QDate{2019, 4, 10}},
         {2019, 4, 10},
         {2019, 4, 11},
         {{2019, 4, 4}, {2019, 4, 11}}},
    }));
    CAPTURE(original.toString(Qt::ISODate).toStdString(), target.toString(Qt::ISODate).toStdString());
    const auto moved = movedSeries(series, springTerm(), original, target);
    REQUIRE(moved);
    CHECK(patternDays(*moved) == days);
}

TEST_CASE("What no rule can say for the others is not moved as a series", "[series]")
{
    const auto [series, original, target] = GENERATE(table<Recurring, QDate, QDate>({
        {{.weekdays = {3}}, {2019, 4, 3}, {2019, 4, 10}},                           // the same Wednesdays
        {{.weekdays = {2, 4}}, {2019, 4, 9}, {2019, 4, 11}},                        // Thursdays are there already
        {{.weekdays = {2, 4}, .parity = Parity::Odd}, {2019, 3, 5}, {2019, 3, 13}}, // one odd, one even
        {{.rhythm = EachMonthDay{10}}, {2019, 4, 10}, {2019, 5, 3}},                // another month
        {{.rhythm = EachMonth{}}, {2019, 4, 1}, {2019, 4, 3}},                      // on any day
        {{}, {2019, 4, 8}, {2019, 4, 16}},                                          // another week
        {{.weekdays = {5}, .rhythm = EachMonth{MonthPart::End}}, {2019, 4, 26}, {2019, 4, 11}},
        {{.weekdays = {3}}, {2019, 4, 4}, {2019, 4, 5}}, // no meeting of it
    }));
    CAPTURE(original.toString(Qt::ISODate).toStdString(), target.toString(Qt::ISODate).toStdString());
    CHECK_FALSE(movedSeries(series, springTerm(), original, target));
}

TEST_CASE("From one meeting on a series moves and keeps its rhythm", "[series]")
{
    const QDate last{2019, 4, 26};
    const auto [series, original, target, days] = GENERATE_COPY(table<Recurring, QDate, QDate, Days>({
        {{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = last},
         {2019, 4, 17},
         {2019, 4, 18},
         {{2019, 4, 3}, {2019, 4, 10}, {2019, 4, 18}, {2019, 4, 25}}},
        // Earlier in its week, over the other weekday
        {{.weekdays = {2, 4}, .start = QDate{2019, 4, 8}, .end = last},
         {2019, 4, 18},
         {2019, 4, 15},
         {{2019, 4, 9}, {2019, 4, 11}, {2019, 4, 15}, {2019, 4, 16}, {2019, 4, 22}, {2019, 4, 23}}},
        // A pause of two weeks
        {{.weekdays = {3}, .start = QDate{2019, 4, 1}, .end = last},
         {2019, 4, 10},
         {2019, 4, 24},
         {{2019, 4, 3}, {2019, 4, 24}}},
        // Every second week, a week later; the other weeks from there on
        {{.weekdays = {2}, .every = 2, .end = last},
         {2019, 4, 2},
         {2019, 4, 10},
         {{2019, 3, 5}, {2019, 3, 19}, {2019, 4, 10}, {2019, 4, 24}}},
        {{.weekdays = {2}, .parity = Parity::Odd, .end = last},
         {2019, 4, 2},
         {2019, 4, 9},
         {{2019, 3, 5}, {2019, 3, 19}, {2019, 4, 9}, {2019, 4, 23}}},
        {{.rhythm = EachMonthDay{10}},
         {2019, 5, 10},
         {2019, 5, 6},
         {{2019, 3, 10}, {2019, 4, 10}, {2019, 5, 6}, {2019, 6, 6}, {2019, 7, 6}}},
    }));
    CAPTURE(original.toString(Qt::ISODate).toStdString(), target.toString(Qt::ISODate).toStdString());
    const auto cut = movedFrom(series, springTerm(), original, target);
    REQUIRE(cut);
    CHECK(daysOfBoth(*cut) == days);
    CHECK_FALSE(movedFrom(series, springTerm(), original, original));
}

TEST_CASE("A series does not move onto itself", "[series]")
{
    CHECK_FALSE(movedFrom({.weekdays = {3}}, springTerm(), {2019, 4, 10}, {2019, 4, 3}));
    CHECK_FALSE(movedFrom({.weekdays = {2, 4}}, springTerm(), {2019, 4, 9}, {2019, 4, 11}));
}
