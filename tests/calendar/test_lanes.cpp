#include "calendar/lanes.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace yanben;

namespace
{

std::vector<LaneItem> randomItems(unsigned seed, int count)
{
    std::mt19937 random{seed};
    std::uniform_int_distribution<int> start{-10, 40};
    std::uniform_int_distribution<int> length{0, 20};
    std::vector<LaneItem> items;
    for (int i = 0; i < count; ++i) {
        const QDate first = QDate{2019, 4, 1}.addDays(start(random));
        items.push_back({first, first.addDays(length(random) / (i % 3 + 1)), i % 4 == 0});
    }
    return items;
}

} // namespace

TEST_CASE("Bars of a lane never share a day, every day of an item is drawn, and no lane is wasted")
{
    const unsigned seed = GENERATE(range(1U, 41U));
    const std::vector<LaneItem> items = randomItems(seed, static_cast<int>(seed) * 2);
    const std::vector<GridRow> rows = monthGrid({2019, 4}, seed % 2 == 0 ? Qt::Monday : Qt::Sunday);
    LaneLayout layout = layOutLanes(items, rows);
    if (GENERATE(false, true))
        lowerYielding(layout, items, 3);
    REQUIRE(layout.lanesPerRow.size() == rows.size());

    for (std::size_t row = 0; row < rows.size(); ++row) {
        int fullest = 0;
        for (int column = 0; column < 7; ++column) {
            const QDate day = rows[row][static_cast<std::size_t>(column)];
            std::vector<std::size_t> drawn;
            std::vector<int> lanes;
            for (const LaneBar &bar : layout.bars) {
                if (bar.row == static_cast<int>(row) && bar.firstColumn <= column && column <= bar.lastColumn) {
                    drawn.push_back(bar.item);
                    lanes.push_back(bar.lane);
                }
            }
            std::vector<std::size_t> expected;
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (items[i].first <= day && day <= items[i].last)
                    expected.push_back(i);
            }
            std::ranges::sort(drawn);
            CHECK(drawn == expected);
            std::ranges::sort(lanes);
            CHECK(std::ranges::adjacent_find(lanes) == lanes.end());
            fullest = std::max(fullest, static_cast<int>(lanes.size()));
        }
        CHECK(layout.lanesPerRow[row] == fullest);
    }
}

TEST_CASE("A long bar stands above a short one that begins with it, and says where it goes on")
{
    const std::vector<LaneItem> items{{{2019, 4, 3}, {2019, 4, 3}}, {{2019, 4, 3}, {2019, 4, 9}}};
    const std::vector<GridRow> rows = monthGrid({2019, 4}, Qt::Monday);
    const LaneLayout layout = layOutLanes(items, rows);
    REQUIRE(layout.bars.size() == 3);
    CHECK(layout.bars[0] == LaneBar{1, 0, 0, 2, 6, false, true});
    CHECK(layout.bars[1] == LaneBar{0, 0, 1, 2, 2, false, false});
    CHECK(layout.bars[2] == LaneBar{1, 1, 0, 0, 1, true, false});
    CHECK(layout.lanesPerRow == std::vector{2, 1, 0, 0, 0});
}

TEST_CASE("Where lanes are short, what takes a whole row and yields goes below what has days of its own")
{
    const std::vector<LaneItem> items{{{2019, 4, 8}, {2019, 4, 14}, true},  {{2019, 4, 8}, {2019, 4, 14}, true},
                                      {{2019, 4, 8}, {2019, 4, 14}},        {{2019, 4, 10}, {2019, 4, 10}},
                                      {{2019, 4, 15}, {2019, 4, 21}, true}, {{2019, 4, 16}, {2019, 4, 16}}};
    LaneLayout layout = layOutLanes(items, monthGrid({2019, 4}, Qt::Monday));
    const auto laneOf = [&layout](std::size_t item) {
        return std::ranges::find(layout.bars, item, &LaneBar::item)->lane;
    };
    const LaneLayout before = layout;
    lowerYielding(layout, items, 4);
    CHECK(layout.bars == before.bars);
    lowerYielding(layout, items, 3);
    CHECK(laneOf(2) == 0);
    CHECK(laneOf(3) == 1);
    CHECK(laneOf(0) == 2);
    CHECK(laneOf(1) == 3);
    CHECK(layout.lanesPerRow == before.lanesPerRow);
    // The next week has lanes enough.
    CHECK(laneOf(4) == 0);
    CHECK(laneOf(5) == 1);
}

TEST_CASE("What lies outside of the sheet is not drawn")
{
    const std::vector<LaneItem> items{{{2019, 3, 1}, {2019, 3, 31}}, {{2019, 5, 6}, {2019, 5, 7}}};
    CHECK(layOutLanes(items, monthGrid({2019, 4}, Qt::Monday)).bars.empty());
    CHECK(layOutLanes({}, monthGrid({2019, 4}, Qt::Monday)).lanesPerRow == std::vector{0, 0, 0, 0, 0});
}
