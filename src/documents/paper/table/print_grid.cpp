#include "documents/paper/table/print_grid.h"

#include <algorithm>

namespace yanben
{

std::vector<GridCell> placeOnGrid(const std::vector<PrintRow> &rows, int columns)
{
    std::vector<GridCell> placed;
    std::vector<int> coveredUntil(static_cast<size_t>(columns), 0); // first free row of each column
    const int rowCount = static_cast<int>(rows.size());
    for (int r = 0; r < rowCount; ++r) {
        const auto isFree = [&](int c) { return c < columns && coveredUntil[static_cast<size_t>(c)] <= r; };
        const auto place = [&](const PrintCell &cell, int c) {
            int width = 1;
            while (width < cell.colSpan && isFree(c + width))
                ++width;
            const int height = std::clamp(cell.rowSpan, 1, rowCount - r);
            for (int i = c; i < c + width; ++i)
                coveredUntil[static_cast<size_t>(i)] = r + height;
            placed.push_back({cell, r, c, height, width});
        };
        for (const PrintCell &cell : rows[static_cast<size_t>(r)].cells) {
            int c = 0;
            while (c < columns && !isFree(c))
                ++c;
            if (c < columns)
                place(cell, c);
        }
        for (int c = 0; c < columns; ++c) {
            if (isFree(c))
                place({}, c);
        }
    }
    return placed;
}

} // namespace yanben
