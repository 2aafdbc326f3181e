#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

/// A cell with its place. Spans end at the table's edges.
struct GridCell
{
    PrintCell cell;
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int colSpan = 1;
};

/// Row by row. Places that no cell covers get an empty one, so that the grid of borders is whole.
std::vector<GridCell> placeOnGrid(const std::vector<PrintRow> &rows, int columns);

} // namespace yanben
