#include "calendar/random_whens.h"
#include "calendar/when_dates.h"
#include "support/terms.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

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
        {Recurring{.rhythm = EachMonth{MonthPart::End}}, {QDate{2019, 3, 25}, QDate{2019, 6, 30}}},
        {Undated{}, {}},
        {SetElsewhere{u"进修学校"_s}, {}},
    }));
    CHECK(spanOf(whenOf(kind), springTerm()) == span);
}

TEST_CASE("A schedule sorts by day, then hour, then last day, with every kind at its place")
{
    const std::vector<When> sorted{
        whenOf(PartOfMonth{{2019, 3}, MonthPart::Early}),
        whenOf(WholeMonth{{2019, 3}}),
        whenOf(OpenStart{{2019, 3, 1}}),
        whenOf(Recurring{.weekdays = {3}}), // its first meeting is on 6 March
        whenOf(SingleDay{{2019, 3, 11}}),
        whenOf(DayRange{{2019, 3, 11}, {2019, 3, 12}}),
        whenOf(WeekSpan{2, 2, {}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.half = HalfDay::Morning}),
        whenOf(SingleDay{{2019, 3, 11}}, {.time = ClockSpan{{8 * 60}, {}}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.periods = {3}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.half = HalfDay::Afternoon}),
        whenOf(SingleDay{{2019, 3, 11}}, {.time = ClockSpan{{14 * 60 + 30}, ClockTime{15 * 60}}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.time = ClockSpan{{14 * 60 + 30}, {}}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.periods = {7}}),
        whenOf(SingleDay{{2019, 3, 11}}, {.half = HalfDay::Evening}),
        whenOf(WeekSpan{3, 3, {}}),
        whenOf(Recurring{.weekdays = {2}, .start = QDate{2019, 6, 3}}),
        whenOf(SingleDay{{2019, 7, 6}}),
        whenOf(Deadline{{2019, 7, 6}}),
        whenOf(SetElsewhere{u"进修学校"_s}),
        whenOf(Undated{}),
    };
    const Term term = springTerm();
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        INFO(i);
        CHECK(sortKeyOf(sorted[i - 1], term) < sortKeyOf(sorted[i], term));
    }
}

TEST_CASE("A lesson sorts by the school's timetable where there is one")
{
    Term late = springTerm();
    late.timetable = {{DaySchedule{.from = {2019, 1, 1}, .lessons = {{{15 * 60}, {16 * 60}}}}}};
    const When first = whenOf(SingleDay{{2019, 3, 11}}, {.periods = {1}});
    const When noon = whenOf(SingleDay{{2019, 3, 11}}, {.time = ClockSpan{{12 * 60}, {}}});
    CHECK(sortKeyOf(first, springTerm()) < sortKeyOf(noon, springTerm()));
    CHECK(sortKeyOf(noon, late) < sortKeyOf(first, late));
}

TEST_CASE("Any two times can be sorted, the same way in whatever order they come, and equal ones keep theirs")
{
    const Term term = autumnTerm();
    RandomWhens whens{term, 7};
    std::vector<std::pair<WhenSortKey, int>> keys;
    for (int i = 0; i < 1000; ++i)
        keys.emplace_back(sortKeyOf(whens.next(), term), i % 500);
    std::vector<WhenSortKey> once;
    std::ranges::stable_sort(keys, {}, &std::pair<WhenSortKey, int>::first);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        once.push_back(keys[i].first);
        for (std::size_t j = i; j < keys.size(); j += 13)
            CHECK_FALSE(keys[j].first < keys[i].first);
    }
    std::vector<WhenSortKey> again{once.rbegin(), once.rend()};
    std::ranges::stable_sort(again);
    CHECK(again == once);
}

TEST_CASE("A time lies in the term with every day that it names, a coarse one with some day")
{
    const Term term = springTerm();
    const auto inTerm = [&term](WhenKind kind) {
        return liesWithin(whenOf(std::move(kind)), term, term.first, term.last);
    };
    CHECK(inTerm(SingleDay{{2019, 7, 12}}));
    CHECK_FALSE(inTerm(SingleDay{{2019, 7, 13}}));
    CHECK_FALSE(inTerm(DayRange{{2019, 7, 8}, {2019, 7, 13}}));
    CHECK(inTerm(WholeMonth{{2019, 7}}));
    CHECK_FALSE(inTerm(WholeMonth{{2019, 8}}));
    CHECK_FALSE(inTerm(Deadline{{2019, 8, 1}}));
    CHECK(inTerm(Undated{}));
}
