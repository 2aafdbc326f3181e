#include "calendar/lanes.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace yanben
{

namespace
{

constexpr int daysPerRow = 7;

std::vector<LaneBar> barsOfRow(std::span<const LaneItem> items, const GridRow &days, int row)
{
    std::vector<LaneBar> bars;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LaneItem &item = items[i];
        if (item.last < days.front() || item.first > days.back())
            continue;
        const auto column = [&days](QDate day) {
            return static_cast<int>(std::clamp<qint64>(days.front().daysTo(day), 0, daysPerRow - 1));
        };
        bars.push_back(
            {i, row, 0, column(item.first), column(item.last), item.first<days.front(), item.last> days.back()});
    }
    std::ranges::sort(bars, {}, [](const LaneBar &bar) {
        return std::tuple{bar.firstColumn, -bar.lastColumn, bar.item};
    });
    return bars;
}

} // namespace

LaneLayout layOutLanes(std::span<const LaneItem> items, std::span<const GridRow> rows)
{
    LaneLayout layout;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        // Taking the bars by their start and each into the topmost free lane needs no more lanes than days overlap.
        std::vector<int> freeFrom;
        for (LaneBar &bar : barsOfRow(items, rows[row], static_cast<int>(row))) {
            const auto lane = std::ranges::find_if(freeFrom, [&bar](int column) { return column <= bar.firstColumn; });
            bar.lane = static_cast<int>(lane - freeFrom.begin());
            if (lane == freeFrom.end())
                freeFrom.push_back(bar.lastColumn + 1);
            else
                *lane = bar.lastColumn + 1;
            layout.bars.push_back(bar);
        }
        layout.lanesPerRow.push_back(static_cast<int>(freeFrom.size()));
    }
    return layout;
}

void lowerYielding(LaneLayout &layout, std::span<const LaneItem> items, int most)
{
    for (std::size_t row = 0; row < layout.lanesPerRow.size(); ++row) {
        const int lanes = layout.lanesPerRow[row];
        if (lanes <= most)
            continue;
        const auto isHere = [row](const LaneBar &bar) { return bar.row == static_cast<int>(row); };
        // A bar over the whole row has its lane for itself, so that lanes change places as they are.
        std::vector<int> order(static_cast<std::size_t>(lanes));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_partition(order, [&](int lane) {
            return std::ranges::none_of(layout.bars, [&](const LaneBar &bar) {
                const bool isWhole = bar.firstColumn == 0 && bar.lastColumn == daysPerRow - 1;
                return isHere(bar) && bar.lane == lane && isWhole && items[bar.item].yields;
            });
        });
        for (LaneBar &bar : layout.bars) {
            if (isHere(bar))
                bar.lane = static_cast<int>(std::ranges::find(order, bar.lane) - order.begin());
        }
    }
}

} // namespace yanben
