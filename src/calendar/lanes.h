#pragma once

#include "calendar/weeks.h"

#include <QDate>

#include <cstddef>
#include <span>
#include <vector>

namespace yanben
{

struct LaneItem
{
    QDate first{};
    QDate last{};        ///< not before `first`
    bool yields = false; ///< leaves the upper lanes to others where there are too many
};

/// The piece of an item that lies in one row of a month sheet.
struct LaneBar
{
    std::size_t item = 0; ///< index into the items
    int row = 0;
    int lane = 0; ///< from the top
    int firstColumn = 0;
    int lastColumn = 0;
    bool goesOnBefore = false; ///< in an earlier row or month
    bool goesOnAfter = false;

    friend bool operator==(const LaneBar &, const LaneBar &) = default;
};

struct LaneLayout
{
    std::vector<LaneBar> bars;    ///< by row, then first column; long ones first, then in the order of the items
    std::vector<int> lanesPerRow; ///< as few as the fullest day of the row needs
};

/// Bars of one lane never share a day.
LaneLayout layOutLanes(std::span<const LaneItem> items, std::span<const GridRow> rows);

/// In rows of more lanes than `most`, the bars of items that yield go below all others, where they take the whole row.
void lowerYielding(LaneLayout &layout, std::span<const LaneItem> items, int most);

} // namespace yanben
