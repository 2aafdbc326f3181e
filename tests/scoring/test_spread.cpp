#include "scoring/spread.h"

#include <catch2/catch.hpp>

using namespace yanben;

namespace
{

using Values = std::vector<Exact>;

Spread of(const Values &values)
{
    return spreadOf(values).value();
}

} // namespace

TEST_CASE("Mean, median and deviation are exact for odd and even counts", "[spread]")
{
    const auto [values, lowest, highest, mean, median, deviation] =
        GENERATE(table<Values, Exact, Exact, Exact, Exact, Exact>({
            {{7}, 7, 7, 7, 7, 0},
            // Distances from 4: 3, 2, 0, 1, 5.
            {{1, 2, 4, 5, 9}, 1, 9, {21, 5}, 4, 2},
            // The middle of 4 and 5; distances 3.5, 0.5, 0.5, 4.5.
            {{9, 1, 5, 4}, 1, 9, {19, 4}, {9, 2}, 2},
            {{{1, 3}, {2, 3}}, {1, 3}, {2, 3}, {1, 2}, {1, 2}, {1, 6}},
            {{-3, -1, 2}, -3, 2, {-2, 3}, -1, 2},
            {{8, 8, 8, 2}, 2, 8, {13, 2}, 8, 0},
        }));
    const Spread spread = of(values);
    CHECK(spread.count == static_cast<int>(values.size()));
    CHECK(spread.lowest == lowest);
    CHECK(spread.highest == highest);
    CHECK(spread.mean == mean);
    CHECK(spread.median == median);
    CHECK(spread.deviation == deviation);
    CHECK_FALSE(spreadOf({}));
}

TEST_CASE("Exactly 2.5 deviations from the median is within, a hundredth more stands out", "[spread]")
{
    // Median 10; distances 2, 1, 0, 1 and that of the last: the deviation is 1.
    const auto [value, expected] = GENERATE(table<Exact, std::optional<StandsOut>>({
        {10, std::nullopt},
        {12, std::nullopt},
        {{1250, 100}, std::nullopt},
        {{1251, 100}, StandsOut::FarFromMedian},
        {13, StandsOut::FarFromMedian},
    }));
    CAPTURE(value.toString().toStdString());
    const Spread group = of({8, 9, 10, 11, value});
    REQUIRE(group.median == Exact{10});
    REQUIRE(group.deviation == Exact{1});
    CHECK(standsOut(value, group) == expected);
}

TEST_CASE("What lies far below stands out like what lies far above", "[spread]")
{
    const Spread group = of({{748, 100}, 9, 10, 11, 12});
    REQUIRE(group.deviation == Exact{1});
    CHECK(standsOut(Exact{748, 100}, group) == StandsOut::FarFromMedian);
    CHECK_FALSE(standsOut(Exact{750, 100}, group));
}

TEST_CASE("Where the deviation is 0, somebody stands out only if four of five are equal", "[spread]")
{
    const auto [values, value, expected] = GENERATE(table<Values, Exact, std::optional<StandsOut>>({
        {{8, 8, 8, 8, 2}, 2, StandsOut::UnlikeTheRest},
        {{8, 8, 8, 8, 2}, 8, std::nullopt},
        {{8, 8, 8, 2, 3}, 2, std::nullopt},
        {{8, 8, 8, 8, 8, 8, 8, 8, 9, 2}, 9, StandsOut::UnlikeTheRest},
        {{8, 8, 8, 8, 8, 8, 8, 7, 9}, 9, std::nullopt}, // seven of nine
        {{8, 8, 8, 8, 8}, 8, std::nullopt},
    }));
    const Spread group = of(values);
    REQUIRE(group.deviation.isZero());
    CHECK(standsOut(value, group) == expected);
}

TEST_CASE("Nobody is judged in a group of fewer than five", "[spread]")
{
    CHECK_FALSE(standsOut(Exact{100}, of({9, 10, 11, 100})));
    CHECK_FALSE(standsOut(Exact{2}, of({8, 8, 8, 2})));
    CHECK(standsOut(Exact{100}, of({8, 9, 10, 11, 100})) == StandsOut::FarFromMedian);
}

TEST_CASE("A criterion separates nobody when three or more have the same", "[spread]")
{
    CHECK(separatesNobody(of({5, 5, 5})));
    CHECK_FALSE(separatesNobody(of({5, 5})));
    CHECK_FALSE(separatesNobody(of({5, 5, {501, 100}})));
}
