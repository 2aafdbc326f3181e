#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

/// The columns that stand side by side on one page, key columns first, with their edges from 0 to the page's width.
struct ColumnGroup
{
    std::vector<int> columns;
    std::vector<double> edges; ///< one more than columns
    int repeatedKeys = 0;      ///< leading columns that an earlier group has already shown
};

struct ColumnPlan
{
    double points = 10; ///< the type size that the widths were made for
    std::vector<ColumnGroup> groups;
};

/// Room on both sides of a cell's text.
inline constexpr double cellPadding = 4;

/// That its columns need beside each other.
double leastTableWidth(const PrintTable &table, double points);

/// One group if the columns fit, in smaller type down to 9 pt if need be; else as few groups as possible, filled
/// evenly.
ColumnPlan planColumns(const PrintTable &table, double width);

} // namespace yanben
