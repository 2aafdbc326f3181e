#include "documents/paper/table/table_flow.h"

#include <algorithm>
#include <numeric>

// Which rows of a table stand together, and whether the page has room for them.

namespace yanben
{

/// Behind the rows from here that merged cells tie to this one, and those tied by hand if this is the first of them, or
/// the last of them where only that follows.
size_t TableFlow::blockEnd(int row) const
{
    const bool isInside = row > 0 && m_withNext[static_cast<size_t>(row) - 1];
    int end = row + 1;
    for (int r = row; r < end; ++r) {
        for (const size_t i : m_cellsOfRow[static_cast<size_t>(r)])
            end = std::max(end, m_cells[i].lastRow() + 1);
        if (!isInside && m_withNext[static_cast<size_t>(r)])
            end = std::max(end, std::min(r + 2, static_cast<int>(m_heights.size())));
    }
    const auto behind = static_cast<size_t>(end);
    const bool leavesOne = isInside && behind < m_heights.size() && m_withNext[behind - 1] && !m_withNext[behind];
    return leavesOne ? behind + 1 : behind;
}

/// Of the rows up to blockEnd(); nothing if a merged cell began above.
double TableFlow::blockHeight(int row) const
{
    if (!m_open.empty())
        return 0;
    const auto first = m_heights.begin() + row;
    return std::accumulate(first, m_heights.begin() + static_cast<std::ptrdiff_t>(blockEnd(row)), 0.0);
}

/// What must follow on its page, if this is the first of rows tied by hand: the next row with what merged cells keep
/// together with it, short merged labels whole.
double TableFlow::keptBelow(int row, double closing) const
{
    const auto at = static_cast<size_t>(row);
    const size_t next = at + 1;
    if (!m_withNext[at] || next == m_heights.size() || (at > 0 && m_withNext[at - 1]))
        return 0;
    double need = m_heights[next];
    for (const size_t i : m_cellsOfRow[next]) {
        if (m_cells[i].rowSpan > 1 && m_cells[i].lines.size() <= labelLines)
            need = std::max(need, fullHeight(m_cells[i]));
    }
    if (const double block = blockHeight(static_cast<int>(next)); block <= freshRoom() / 2)
        need = std::max(need, block);
    return next + 1 == m_heights.size() ? need + closing : need;
}

/// The height with which all cells that end in this row can be completed.
double TableFlow::needOf(int row) const
{
    double need = m_heights[static_cast<size_t>(row)];
    for (const size_t i : m_open) {
        if (m_cells[i].lastRow() == row)
            need = std::max(need, restHeight(m_cells[i]) - (m_y - m_cells[i].top));
    }
    return need;
}

/// What this row should have if the page ended behind it: short merged labels are not torn.
double TableFlow::firstPartNeed(int row) const
{
    double need = needOf(row);
    const auto consider = [&](const FlowCell &cell, double used) {
        if (cell.lastRow() > row && cell.lines.size() - cell.next <= labelLines)
            need = std::max(need, restHeight(cell) - used);
    };
    for (const size_t i : m_open)
        consider(m_cells[i], m_y - m_cells[i].top);
    for (const size_t i : m_cellsOfRow[static_cast<size_t>(row)])
        consider(m_cells[i], 0);
    return need;
}

void TableFlow::makeRoomFor(int row, double closing)
{
    if (m_rowsOnPage == 0)
        return;
    const bool isLast = row + 1 == static_cast<int>(m_heights.size());
    const double extra = isLast ? closing : 0;
    const double left = m_content.bottom() - m_y + hair;
    const double block = blockHeight(row);
    const bool isGroup = block > m_heights[static_cast<size_t>(row)];
    const bool isKept = m_table.wholeGroups ? isGroup || block <= freshRoom() : block <= freshRoom() / 2;
    // Where the table ends with the block, what closes it stands on the same page.
    const double whole = block > 0 && blockEnd(row) == m_heights.size() ? block + closing : block;
    if (isKept && (block > left || (whole > left && whole <= freshRoom()))) {
        breakPage();
        return;
    }
    const double need = firstPartNeed(row) + keptBelow(row, closing) + extra;
    if (need <= left)
        return;
    const bool standsOnOnePage = need <= freshRoom() + hair;
    if (standsOnOnePage || left < labelLines * m_pitch + 2 * m_padding)
        breakPage();
}

} // namespace yanben
