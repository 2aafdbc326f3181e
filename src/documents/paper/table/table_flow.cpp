#include "documents/paper/table/table_flow.h"

#include <algorithm>
#include <numeric>

namespace yanben
{

namespace
{

constexpr double linePitch = 1.5; // of the type size
constexpr double tightPadding = 1.5;

} // namespace

TableFlow::TableFlow(const PrintTable &table, const ColumnPlan &plan, size_t group, const TextMeasure &measure,
                     double furtherTop, NewPage newPage)
    : m_table(table),
      m_plan(plan),
      m_group(plan.groups[group]),
      m_laterGroup(group > 0),
      m_measure(measure),
      m_newPage(std::move(newPage)),
      m_content(table.setup.content()),
      m_furtherTop{furtherTop},
      m_pitch(plan.points * linePitch),
      m_padding{table.isTight ? tightPadding : cellPadding}
{
    std::vector<PrintRow> heads = headRowsOf(table);
    std::vector<PrintRow> rows = table.rows;
    m_heads = prepare(heads, true);
    m_headHeights = leastHeights(m_heads, heads, m_content.height());
    m_headHeight = std::accumulate(m_headHeights.begin(), m_headHeights.end(), 0.0);
    if (m_headHeight > m_content.height() / 2) { // a head that leaves no room for rows is treated as rows itself
        rows.insert(rows.begin(), heads.begin(), heads.end());
        m_heads.clear();
        m_headHeights.clear();
        m_headHeight = 0;
    }
    m_cells = prepare(rows, false);
    m_cellsOfRow.resize(rows.size());
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_cellsOfRow[static_cast<size_t>(m_cells[i].row)].push_back(i);
    for (const PrintRow &row : rows) {
        m_shares.push_back(row.share);
        m_withNext.push_back(row.withNext);
    }
    m_hasOpenSides = std::ranges::any_of(m_cells, [](const FlowCell &cell) { return cell.open != Qt::Edges{}; });
    m_heights = leastHeights(m_cells, rows, freshRoom());
}

std::vector<FlowCell> TableFlow::prepare(const std::vector<PrintRow> &rows, bool head) const
{
    std::vector<FlowCell> cells;
    for (const GridCell &grid : placeOnGrid(rows, static_cast<int>(m_table.columns.size()))) {
        std::optional<size_t> first;
        size_t last = 0;
        for (size_t i = 0; i < m_group.columns.size(); ++i) {
            const int column = m_group.columns[i];
            if (column >= grid.column && column < grid.column + grid.colSpan) {
                first = first.value_or(i);
                last = i;
            }
        }
        if (!first)
            continue;
        FlowCell cell;
        cell.row = grid.row;
        cell.rowSpan = grid.rowSpan;
        cell.column = m_group.columns[*first];
        cell.left = m_content.left() + m_group.edges[*first];
        cell.right = m_content.left() + m_group.edges[last + 1];
        cell.text = grid.cell.text;
        cell.style = {head ? PaperFace::Hei : PaperFace::Song, m_plan.points, head || grid.cell.bold};
        cell.align = grid.cell.align.value_or(head ? CellAlign::Center
                                                   : m_table.columns[static_cast<size_t>(grid.column)].align);
        cell.frame = grid.cell.frame;
        cell.atTop = grid.cell.atTop;
        cell.open = grid.cell.open;
        cell.bar = grid.cell.bar;
        cell.headAbove = grid.cell.headAbove;
        if (!grid.cell.again.isEmpty())
            cell.again = grid.cell.again + continuedMark();
        const bool isKey = static_cast<int>(*first) < m_group.repeatedKeys;
        const bool isRest = m_laterGroup && grid.column < cell.column;
        cell.repeated = isKey || isRest;
        if (isRest && !cell.text.isEmpty())
            cell.text += continuedMark();
        cell.lines = linesIn(cell, cell.text, m_measure);
        cells.push_back(std::move(cell));
    }
    return cells;
}

double TableFlow::fullHeight(const FlowCell &cell) const
{
    return static_cast<double>(std::max<size_t>(cell.lines.size(), 1)) * m_pitch + 2 * m_padding;
}

double TableFlow::restHeight(const FlowCell &cell) const
{
    return static_cast<double>(cell.lines.size() - cell.next) * m_pitch + 2 * m_padding;
}

/// Merged cells that need more than their rows have share the lack out among these, or among those of them that ask for
/// room, unless they cannot stand on one page anyway.
std::vector<double> TableFlow::leastHeights(const std::vector<FlowCell> &cells, const std::vector<PrintRow> &rows,
                                            double room) const
{
    std::vector<double> heights;
    for (const PrintRow &row : rows)
        heights.push_back((row.mayVanish ? 0 : m_pitch) + 2 * m_padding);
    std::vector<const FlowCell *> merged;
    for (const FlowCell &cell : cells) {
        const auto row = static_cast<size_t>(cell.row);
        if (cell.rowSpan == 1 && (!rows[row].mayVanish || !cell.lines.empty()))
            heights[row] = std::max(heights[row], fullHeight(cell));
        else if (cell.rowSpan > 1)
            merged.push_back(&cell);
    }
    std::stable_sort(merged.begin(), merged.end(),
                     [](const FlowCell *a, const FlowCell *b) { return a->rowSpan < b->rowSpan; });
    for (const FlowCell *cell : merged) {
        const auto first = heights.begin() + cell->row;
        const double lack = fullHeight(*cell) - std::accumulate(first, first + cell->rowSpan, 0.0);
        if (lack <= 0 || fullHeight(*cell) > room)
            continue;
        double shares = 0;
        for (int row = cell->row; row <= cell->lastRow(); ++row)
            shares += rows[static_cast<size_t>(row)].share;
        for (int row = cell->row; row <= cell->lastRow(); ++row)
            heights[static_cast<size_t>(row)] +=
                shares > 0 ? lack * rows[static_cast<size_t>(row)].share / shares : lack / cell->rowSpan;
    }
    return heights;
}

void TableFlow::startPage(double top)
{
    m_page = &m_newPage(m_firstPage);
    m_y = top;
    m_rowsOnPage = 0;
    placeHeads();
    m_firstPage = false;
}

void TableFlow::placeHeads()
{
    std::vector<double> tops{m_y};
    for (const double height : m_headHeights)
        tops.push_back(tops.back() + height);
    for (const FlowCell &head : m_heads) {
        FlowCell cell = head;
        cell.top = tops[static_cast<size_t>(cell.row)];
        cell.repeated = cell.repeated || !m_firstPage;
        closeBox(cell, tops[static_cast<size_t>(cell.lastRow() + 1)], true);
        m_page->cells.back().row.reset();
    }
    m_y = tops.back();
}

void TableFlow::breakPage()
{
    for (const size_t i : m_open)
        closeBox(m_cells[i], m_y, false);
    drawPageEdge();
    startPage(m_furtherTop);
    drawPageEdge();
    for (const size_t i : m_open) {
        labelAgain(m_cells[i], m_measure);
        m_cells[i].top = m_y;
    }
}

/// Names what begins the page if its head stands on the one before.
void TableFlow::nameAtTop(int row)
{
    if (m_rowsOnPage > 0 || row == 0)
        return;
    for (const size_t i : m_cellsOfRow[static_cast<size_t>(row)]) {
        FlowCell &cell = m_cells[i];
        if (!cell.headAbove)
            continue;
        labelAgain(cell, m_measure);
        if (cell.rowSpan == 1)
            m_heights[static_cast<size_t>(row)] = std::max(m_heights[static_cast<size_t>(row)], fullHeight(cell));
    }
}

void TableFlow::openCells(int row)
{
    for (const size_t i : m_cellsOfRow[static_cast<size_t>(row)]) {
        m_cells[i].top = m_y;
        m_open.push_back(i);
    }
}

void TableFlow::closeCells(int row)
{
    for (const size_t i : m_open) {
        if (m_cells[i].lastRow() == row)
            closeBox(m_cells[i], m_y, true);
    }
    std::erase_if(m_open, [&](size_t i) { return m_cells[i].lastRow() == row; });
    ++m_rowsOnPage;
}

void TableFlow::placeRow(int row, double closing)
{
    openCells(row);
    double height = needOf(row);
    const auto next = static_cast<size_t>(row) + 1;
    if (next < m_heights.size()) {
        const double after = m_heights[next] + (next + 1 == m_heights.size() ? closing : 0);
        if (m_y + height + after > m_content.bottom())
            height = std::max(height, std::min(firstPartNeed(row), m_content.bottom() - m_y));
    }
    m_y += height;
    closeCells(row);
}

void TableFlow::divideRow(int row)
{
    openCells(row);
    m_heights[static_cast<size_t>(row)] = 0; // from here only the texts count
    while (m_y + needOf(row) > m_content.bottom() + hair) {
        m_y = m_content.bottom();
        breakPage();
    }
    m_y += needOf(row);
    closeCells(row);
}

/// What stands on one page with room to spare gives the room to the rows that ask for it.
void TableFlow::fillPage(double firstTop, double closing)
{
    const double shares = std::accumulate(m_shares.begin(), m_shares.end(), 0.0);
    const double used = std::accumulate(m_heights.begin(), m_heights.end(), m_headHeight + closing);
    const double spare = m_content.bottom() - firstTop - used - hair;
    for (size_t row = 0; spare > 0 && shares > 0 && row < m_heights.size(); ++row)
        m_heights[row] += spare * m_shares[row] / shares;
}

double TableFlow::pour(double firstTop, double closing)
{
    fillPage(firstTop, closing);
    startPage(firstTop);
    for (int row = 0; row < static_cast<int>(m_heights.size()); ++row) {
        makeRoomFor(row, closing);
        nameAtTop(row);
        if (m_y + needOf(row) <= m_content.bottom() + hair)
            placeRow(row, closing);
        else
            divideRow(row);
    }
    return m_y;
}

} // namespace yanben
