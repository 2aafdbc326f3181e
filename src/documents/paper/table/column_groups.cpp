#include "documents/paper/table/column_groups.h"

#include <algorithm>
#include <numeric>

namespace yanben
{

namespace
{

double leastWidth(const PrintColumn &column, double points)
{
    return std::max(column.minCharacters, 1.0) * points + 2 * cellPadding;
}

/// Shares the width by weight; a column that would become too narrow gets its least width instead.
std::vector<double> shareWidth(const PrintTable &table, const std::vector<int> &columns, double points, double width)
{
    std::vector<double> widths(columns.size(), 0);
    std::vector<bool> fixed(columns.size(), false);
    const auto column = [&](size_t i) -> const PrintColumn & { return table.columns[static_cast<size_t>(columns[i])]; };
    for (bool changed = true; changed;) {
        changed = false;
        double room = width;
        double weights = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (fixed[i])
                room -= widths[i];
            else
                weights += std::max(column(i).weight, 0.01);
        }
        for (size_t i = 0; i < columns.size(); ++i) {
            if (fixed[i])
                continue;
            widths[i] = room * std::max(column(i).weight, 0.01) / weights;
            if (widths[i] < leastWidth(column(i), points)) {
                widths[i] = leastWidth(column(i), points);
                fixed[i] = changed = true;
            }
        }
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double &w : widths)
        w *= width / sum; // a no-op unless single columns are wider than the page
    return widths;
}

ColumnGroup makeGroup(const PrintTable &table, std::vector<int> columns, double points, double width)
{
    ColumnGroup group;
    const std::vector<double> widths = shareWidth(table, columns, points, width);
    group.edges.push_back(0);
    for (const double w : widths)
        group.edges.push_back(group.edges.back() + w);
    group.edges.back() = width;
    group.columns = std::move(columns);
    return group;
}

double leastWidthOf(const PrintTable &table, int first, int end, double points)
{
    double sum = 0;
    for (int c = first; c < end; ++c)
        sum += leastWidth(table.columns[static_cast<size_t>(c)], points);
    return sum;
}

} // namespace

double leastTableWidth(const PrintTable &table, double points)
{
    return leastWidthOf(table, 0, static_cast<int>(table.columns.size()), points);
}

ColumnPlan planColumns(const PrintTable &table, double width)
{
    const int count = static_cast<int>(table.columns.size());
    std::vector<int> all(static_cast<size_t>(count));
    std::iota(all.begin(), all.end(), 0);
    const double body = std::max(table.bodyPoints, smallestBodyPoints);
    constexpr double step = 0.5;
    for (double points = body; points > smallestBodyPoints - step; points -= step) {
        const double size = std::max(points, smallestBodyPoints);
        if (leastTableWidth(table, size) <= width)
            return {size, {makeGroup(table, all, size, width)}};
    }

    int keys = std::clamp(table.keyColumns, 0, count - 1);
    while (keys > 0 && leastWidthOf(table, 0, keys, smallestBodyPoints) > width / 2)
        --keys;
    const double room = width - leastWidthOf(table, 0, keys, smallestBodyPoints);
    const auto split = [&](double share) {
        std::vector<std::vector<int>> parts;
        double used = 0;
        for (int c = keys; c < count; ++c) {
            const double need = leastWidth(table.columns[static_cast<size_t>(c)], smallestBodyPoints);
            if (parts.empty() || used + need > share + 0.01) {
                parts.emplace_back();
                used = 0;
            }
            parts.back().push_back(c);
            used += need;
        }
        return parts;
    };
    std::vector<std::vector<int>> parts = split(room);
    const double even = leastWidthOf(table, keys, count, smallestBodyPoints) / static_cast<double>(parts.size());
    for (double share = even; share < room; share += 5) {
        std::vector<std::vector<int>> balanced = split(share);
        if (balanced.size() == parts.size()) {
            parts = std::move(balanced);
            break;
        }
    }
    ColumnPlan plan{smallestBodyPoints, {}};
    for (const std::vector<int> &part : parts) {
        std::vector<int> columns(all.begin(), all.begin() + keys);
        columns.insert(columns.end(), part.begin(), part.end());
        ColumnGroup group = makeGroup(table, std::move(columns), smallestBodyPoints, width);
        group.repeatedKeys = plan.groups.empty() ? 0 : keys;
        plan.groups.push_back(std::move(group));
    }
    return plan;
}

} // namespace yanben
