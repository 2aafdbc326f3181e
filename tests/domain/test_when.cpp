#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A part of a month knows its days")
{
    const auto [month, part, first, last] = GENERATE(table<YearMonth, MonthPart, QDate, QDate>({
        {{2018, 10}, MonthPart::Early, {2018, 10, 1}, {2018, 10, 10}},
        {{2018, 10}, MonthPart::Middle, {2018, 10, 11}, {2018, 10, 20}},
        {{2018, 10}, MonthPart::Late, {2018, 10, 21}, {2018, 10, 31}},
        {{2018, 10}, MonthPart::End, {2018, 10, 25}, {2018, 10, 31}},
        {{2019, 2}, MonthPart::Late, {2019, 2, 21}, {2019, 2, 28}},
        {{2020, 2}, MonthPart::Late, {2020, 2, 21}, {2020, 2, 29}},
        {{2018, 12}, MonthPart::End, {2018, 12, 25}, {2018, 12, 31}},
    }));
    CHECK(PartOfMonth{month, part}.span() == std::pair{first, last});
}

TEST_CASE("Two times mean the same whatever was typed")
{
    const When typed{SingleDay{{2019, 3, 18}}, {}, u"3.18"_s};
    const When other{SingleDay{{2019, 3, 18}}, {}, u"3月18日"_s};
    const When afternoon{SingleDay{{2019, 3, 18}}, {.half = HalfDay::Afternoon}, u"3.18"_s};
    CHECK(sameMeaning(typed, other));
    CHECK_FALSE(typed == other);
    CHECK_FALSE(sameMeaning(typed, afternoon));
}

TEST_CASE("A term holds its first and last day and nothing beyond")
{
    Term term;
    term.first = {2019, 3, 4};
    term.last = {2019, 7, 12};
    CHECK(term.contains({2019, 3, 4}));
    CHECK(term.contains({2019, 7, 12}));
    CHECK_FALSE(term.contains({2019, 3, 3}));
    CHECK_FALSE(term.contains({2019, 7, 13}));
}
