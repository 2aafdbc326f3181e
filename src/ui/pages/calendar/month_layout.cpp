#include "ui/pages/calendar/month_layout.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int fewestLanes = 3;

}

void MonthLayout::setGrid(std::vector<GridRow> rows)
{
    m_rows = std::move(rows);
    setItems({});
}

void MonthLayout::setItems(std::span<const LaneItem> items)
{
    m_items.assign(items.begin(), items.end());
    arrange();
}

void MonthLayout::setRoom(QSize room, int unit, int headWidth)
{
    m_room = room;
    m_unit = unit;
    m_headWidth = headWidth;
    arrange();
}

int MonthLayout::lanesIn(std::size_t row) const
{
    return row < m_lanes.lanesPerRow.size() ? m_lanes.lanesPerRow[row] : 0;
}

int MonthLayout::rowHeight(std::size_t row, int lanes) const
{
    const int more = lanesIn(row) > lanes ? m_unit : 0;
    return dayHead() + laneStep() * std::max(2, std::min(lanesIn(row), lanes)) + more + m_unit / 3;
}

int MonthLayout::heightWith(int lanes) const
{
    int height = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        height += rowHeight(row, lanes);
    return height;
}

void MonthLayout::arrange()
{
    m_lanes = layOutLanes(m_items, m_rows);
    const int most = m_lanes.lanesPerRow.empty() ? 0 : std::ranges::max(m_lanes.lanesPerRow);
    m_limit = fewestLanes;
    while (m_limit < most && heightWith(m_limit + 1) <= m_room.height())
        ++m_limit;
    lowerYielding(m_lanes, m_items, m_limit);
    m_shown.clear();
    for (const LaneBar &bar : m_lanes.bars) {
        if (bar.lane < m_limit)
            deepen(m_shown.emplace_back(PlacedBar{bar}));
    }
}

int MonthLayout::freeLanes(const LaneBar &bar) const
{
    const QRect row = rowRect(static_cast<std::size_t>(bar.row));
    int end = (row.height() - dayHead() - m_unit / 3) / laneStep();
    for (const LaneBar &other : m_lanes.bars) {
        const bool isBelow = other.row == bar.row && other.lane > bar.lane && other.firstColumn <= bar.firstColumn &&
                             bar.firstColumn <= other.lastColumn;
        // Below the last lane stands how many have no room.
        if (isBelow)
            end = std::min({end, other.lane, m_limit});
    }
    return std::min(end - bar.lane, deepest);
}

void MonthLayout::deepen(PlacedBar &bar) const
{
    const bool isOfOneDay = bar.firstColumn == bar.lastColumn && !bar.goesOnBefore && !bar.goesOnAfter;
    if (!isOfOneDay || !m_wordsHeight)
        return;
    const int most = freeLanes(bar);
    if (most <= 1)
        return;
    const int wanted = m_wordsHeight(bar, barRect(bar).width());
    while (bar.lanes < most && depth(bar.lanes) < wanted)
        ++bar.lanes;
}

bool MonthLayout::holds(const LaneBar &bar, QDate day) const
{
    const GridRow &row = m_rows[static_cast<std::size_t>(bar.row)];
    return row[static_cast<std::size_t>(bar.firstColumn)] <= day &&
           day <= row[static_cast<std::size_t>(bar.lastColumn)];
}

std::vector<std::size_t> MonthLayout::itemsOn(QDate day) const
{
    std::vector<std::pair<int, std::size_t>> found;
    for (const LaneBar &bar : m_lanes.bars) {
        if (holds(bar, day))
            found.emplace_back(bar.lane, bar.item);
    }
    std::ranges::sort(found);
    std::vector<std::size_t> items;
    for (const auto &[lane, item] : found)
        items.push_back(item);
    return items;
}

std::vector<std::size_t> MonthLayout::hiddenItemsOn(QDate day) const
{
    std::vector<std::size_t> items;
    for (const LaneBar &bar : m_lanes.bars) {
        if (bar.lane >= m_limit && holds(bar, day))
            items.push_back(bar.item);
    }
    return items;
}

QRect MonthLayout::rowRect(std::size_t row) const
{
    int wanted = 0;
    int before = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        wanted += rowHeight(i, m_limit);
        before += i < row ? rowHeight(i, m_limit) : 0;
    }
    // Room that is left is shared by all rows alike.
    const auto count = static_cast<int>(m_rows.size());
    const int spare = std::max(0, m_room.height() - wanted);
    const auto at = static_cast<int>(row);
    return {0, before + spare * at / count, m_room.width(),
            rowHeight(row, m_limit) + spare * (at + 1) / count - spare * at / count};
}

QRect MonthLayout::cellRect(std::size_t row, int column) const
{
    const QRect whole = rowRect(row);
    const int room = m_room.width() - weekWidth();
    const int left = weekWidth() + room * column / columns;
    const int right = weekWidth() + room * (column + 1) / columns;
    return {left, whole.top(), right - left, whole.height()};
}

QRect MonthLayout::barRect(const PlacedBar &bar) const
{
    const auto row = static_cast<std::size_t>(bar.row);
    const QRect first = cellRect(row, bar.firstColumn);
    const QRect last = cellRect(row, bar.lastColumn);
    const int left = first.left() + (bar.goesOnBefore ? 0 : 3);
    const int right = last.right() - (bar.goesOnAfter ? 0 : 3);
    return {left, first.top() + dayHead() + bar.lane * laneStep(), right - left, depth(bar.lanes)};
}

QRect MonthLayout::dayRect(QDate day) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto found = std::ranges::find(m_rows[row], day);
        if (found != m_rows[row].end())
            return cellRect(row, static_cast<int>(found - m_rows[row].begin()));
    }
    return {};
}

QRect MonthLayout::moreRect(QDate day) const
{
    const QRect cell = dayRect(day);
    if (!cell.isValid() || hiddenOn(day) == 0)
        return {};
    return {cell.left() + 3, cell.top() + dayHead() + m_limit * laneStep(), cell.width() - 6, m_unit * 6 / 5};
}

std::optional<QDate> MonthLayout::dayAt(const QPoint &place) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (cellRect(row, column).contains(place))
                return m_rows[row][static_cast<std::size_t>(column)];
        }
    }
    return std::nullopt;
}

const PlacedBar *MonthLayout::barAt(const QPoint &place) const
{
    const auto found =
        std::ranges::find_if(m_shown, [&](const PlacedBar &bar) { return barRect(bar).contains(place); });
    return found == m_shown.end() ? nullptr : &*found;
}

QSize MonthLayout::leastSize() const
{
    // All days are seen, however large the letters are; beyond that they share what there is.
    return {m_unit * 3 / 2 + columns * m_unit, heightWith(fewestLanes)};
}

} // namespace yanben
