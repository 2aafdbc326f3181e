#include "calendar/weeks.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

using namespace yanben;

TEST_CASE("Week 1 holds the first day, whatever weekday the term begins on")
{
    const auto [first, monday, sunday] = GENERATE(table<QDate, QDate, QDate>({
        {{2019, 3, 4}, {2019, 3, 4}, {2019, 3, 3}},
        {{2019, 3, 5}, {2019, 3, 4}, {2019, 3, 3}},
        {{2019, 3, 6}, {2019, 3, 4}, {2019, 3, 3}},
        {{2019, 3, 7}, {2019, 3, 4}, {2019, 3, 3}},
        {{2019, 3, 8}, {2019, 3, 4}, {2019, 3, 3}},
        {{2019, 3, 9}, {2019, 3, 4}, {2019, 3, 3}},
        {{2019, 3, 10}, {2019, 3, 4}, {2019, 3, 10}},
    }));
    Term term = springTerm();
    term.first = first;
    CHECK(firstDayOfWeek(term, 1) == monday);
    CHECK(lastDayOfWeek(term, 1) == monday.addDays(6));
    CHECK(weekOf(term, first) == 1);
    CHECK(weekOf(term, monday.addDays(7)) == 2);
    CHECK(firstWeek(term) == 1);

    term.weekStart = Qt::Sunday;
    CHECK(firstDayOfWeek(term, 1) == sunday);
    CHECK(weekOf(term, first) == 1);
    CHECK(weekOf(term, sunday.addDays(6)) == 1);
    CHECK(weekOf(term, sunday.addDays(7)) == 2);
}

TEST_CASE("Weeks are counted over new year")
{
    const Term term = autumnTerm();
    CHECK(lastWeek(term) == 20);
    CHECK(weekOf(term, {2018, 12, 31}) == 18);
    CHECK(weekOf(term, {2019, 1, 6}) == 18);
    CHECK(weekOf(term, {2019, 1, 7}) == 19);
    CHECK(firstDayOfWeek(term, 18) == QDate{2018, 12, 31});
}

TEST_CASE("The weeks of row B16 come out as printed in the source")
{
    Term term;
    term.first = {2015, 8, 24};
    term.last = {2016, 1, 22};
    CHECK(firstDayOfWeek(term, 1) == QDate{2015, 8, 24});
    CHECK(lastDayOfWeek(term, 1) == QDate{2015, 8, 30});
    CHECK(firstDayOfWeek(term, 10) == QDate{2015, 10, 26});
    CHECK(lastWeek(term) == 22);
}

TEST_CASE("Every day of a term lies in the week that claims it")
{
    const Qt::DayOfWeek weekStart = GENERATE(Qt::Monday, Qt::Sunday);
    Term term = GENERATE(springTerm(), autumnTerm());
    term.weekStart = weekStart;
    for (QDate day = term.first; day <= term.last; day = day.addDays(1)) {
        const int week = weekOf(term, day);
        CHECK(firstDayOfWeek(term, week) <= day);
        CHECK(day <= lastDayOfWeek(term, week));
        CHECK(dayInWeek(term, week, day.dayOfWeek()) == day);
        CHECK(weekInTerm(term, day) == week);
    }
    CHECK(firstDayOfWeek(term, 5).dayOfWeek() == weekStart);
}

TEST_CASE("A day outside the term has no week in it")
{
    CHECK(weekInTerm(springTerm(), {2019, 3, 3}) == std::nullopt);
    CHECK(weekInTerm(springTerm(), {2019, 7, 13}) == std::nullopt);
    CHECK(weekInTerm(springTerm(), {2019, 7, 12}) == 19);
}

TEST_CASE("Weeks before the first teaching week are preparation weeks")
{
    Term term = springTerm();
    term.first = {2019, 2, 27};
    term.firstTeachingWeek = QDate{2019, 3, 6};
    CHECK(weekOf(term, {2019, 2, 27}) == 0);
    CHECK(weekOf(term, {2019, 3, 4}) == 1);
    CHECK(firstWeek(term) == 0);
    CHECK(weekOf(term, {2019, 2, 18}) == -1);
    CHECK(weekOf(term, {2019, 2, 24}) == -1);
}

TEST_CASE("The weeks before the first teaching week are named, whatever weekday the term begins on")
{
    const int late = GENERATE(range(0, 7));
    Term term = springTerm();
    term.first = QDate{2019, 2, 18}.addDays(late);
    term.firstTeachingWeek = QDate{2019, 3, 4}.addDays(late);
    CHECK(firstWeek(term) == -1);
    CHECK(weekName(term, -1).toStdString() == "预备第1周");
    CHECK(weekName(term, 0).toStdString() == "预备第2周");
    CHECK(weekName(term, 1).toStdString() == "第1周");
    term.first = term.first.addDays(7);
    CHECK(weekName(term, 0).toStdString() == "预备周");

    term.weekStart = Qt::Sunday;
    CHECK(firstWeek(term) == 0);
    CHECK(weekOf(term, *term.firstTeachingWeek) == 1);
    CHECK(weekOf(term, term.firstTeachingWeek->addDays(-7)) == 0);
}

TEST_CASE("A second count has its own week 1, and is looked up both ways")
{
    const int day = GENERATE(range(0, 7));
    Term term = springTerm();
    term.secondWeeks = WeekNumbering{QStringLiteral("普高周次"), QDate{2019, 3, 18}.addDays(day)};
    CHECK(secondNumberOf(term, 2) == std::nullopt);
    CHECK(secondNumberOf(term, 3) == 1);
    CHECK(secondNumberOf(term, 19) == 17);
    CHECK(weekOfSecondNumber(term, 1) == 3);
    CHECK(weekOfSecondNumber(term, 0) == std::nullopt);
    for (int week = 3; week <= lastWeek(term); ++week)
        CHECK(weekOfSecondNumber(term, *secondNumberOf(term, week)) == week);

    // It may also begin before the term's own.
    term.secondWeeks->firstWeek = {2019, 2, 25};
    CHECK(secondNumberOf(term, 1) == 2);
    CHECK(weekOfSecondNumber(term, 1) == 0);
    CHECK(secondNumberOf(springTerm(), 3) == std::nullopt);
    CHECK(weekOfSecondNumber(springTerm(), 3) == std::nullopt);
}

TEST_CASE("What stands before a number of the second count comes from its name")
{
    CHECK(secondWeeksPrefix({QStringLiteral("普高周次"), {}}) == QStringLiteral("普高"));
    CHECK(secondWeeksPrefix({QStringLiteral("高中教学周"), {}}) == QStringLiteral("高中"));
    CHECK(secondWeeksPrefix({QStringLiteral("普高"), {}}) == QStringLiteral("普高"));
    CHECK(secondWeeksPrefix({QStringLiteral("周次"), {}}).isEmpty());
}

TEST_CASE("Odd and even weeks alternate")
{
    CHECK(parityOf(1) == Parity::Odd);
    CHECK(parityOf(2) == Parity::Even);
    CHECK(parityOf(19) == Parity::Odd);
    CHECK(parityOf(0) == Parity::Even);
    CHECK(parityOf(-1) == Parity::Odd);
}

TEST_CASE("A month sheet has whole weeks that hold every day of the month once")
{
    const auto [month, weekStart, rows, first] = GENERATE(table<YearMonth, Qt::DayOfWeek, std::size_t, QDate>({
        {{2019, 3}, Qt::Monday, 5, {2019, 2, 25}},
        {{2019, 3}, Qt::Sunday, 6, {2019, 2, 24}},
        {{2019, 4}, Qt::Monday, 5, {2019, 4, 1}},
        {{2010, 2}, Qt::Monday, 4, {2010, 2, 1}},
        {{2019, 9}, Qt::Monday, 6, {2019, 8, 26}},
        {{2018, 12}, Qt::Monday, 6, {2018, 11, 26}},
    }));
    const std::vector<GridRow> grid = monthGrid(month, weekStart);
    REQUIRE(grid.size() == rows);
    CHECK(grid.front().front() == first);
    QDate expected = first;
    for (const GridRow &row : grid) {
        for (const QDate day : row) {
            CHECK(day == expected);
            expected = expected.addDays(1);
        }
    }
    CHECK(grid.front().back() >= month.firstDay());
    CHECK(grid.back().front() <= month.lastDay());
    CHECK(grid.back().back() >= month.lastDay());
}
