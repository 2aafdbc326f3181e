#include "ui/pages/calendar/views/lines/lines_blocks.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

/// The cells of one column of the sheet.
class SheetColumn
{
public:
    SheetColumn(LinesSheet &sheet, std::size_t column) : m_sheet{sheet}, m_column{column} {}

    SheetCell &at(std::size_t row) { return m_sheet.cells[row][m_column]; }
    std::size_t rows() const { return m_sheet.cells.size(); }
    void join();
    /// Of the rows that blocks hold together, from this one.
    std::size_t endOfRun(std::size_t row);
    void layLanes(std::size_t first, std::size_t end);

private:
    int layRow(std::size_t row);

    LinesSheet &m_sheet;
    std::size_t m_column;
};

void SheetColumn::join()
{
    for (std::size_t row = 0; row + 1 < rows(); ++row) {
        for (SheetLine &line : at(row).lines) {
            const std::optional<std::size_t> below = lineOfEntry(at(row + 1), line);
            if (!below)
                continue;
            line.goesOnBelow = true;
            at(row + 1).lines[*below].goesOnAbove = true;
        }
    }
}

std::size_t SheetColumn::endOfRun(std::size_t row)
{
    while (std::ranges::any_of(at(row).lines, &SheetLine::goesOnBelow))
        ++row;
    return row + 1;
}

int SheetColumn::layRow(std::size_t row)
{
    std::set<int> taken;
    const auto firstFree = [&taken] {
        int lane = 0;
        while (taken.contains(lane))
            ++lane;
        return lane;
    };
    std::vector<SheetLine> &lines = at(row).lines;
    for (SheetLine &line : lines) {
        if (!line.goesOnAbove)
            continue;
        const SheetCell &above = at(row - 1);
        line.lane = above.lines[lineOfEntry(above, line).value()].lane;
        taken.insert(line.lane);
    }
    for (SheetLine &line : lines) {
        if (line.goesOnAbove || !line.goesOnBelow)
            continue;
        line.lane = firstFree();
        taken.insert(line.lane);
    }
    const int single = firstFree();
    for (SheetLine &line : lines) {
        if (line.isBlock())
            continue;
        line.lane = single;
        taken.insert(single);
    }
    return taken.empty() ? 0 : *taken.rbegin() + 1;
}

void SheetColumn::layLanes(std::size_t first, std::size_t end)
{
    int lanes = 1;
    for (std::size_t row = first; row < end; ++row)
        lanes = std::max(lanes, layRow(row));
    for (std::size_t row = first; row < end; ++row) {
        for (SheetLine &line : at(row).lines)
            line.lanes = lanes;
    }
}

} // namespace

void joinBlocks(LinesSheet &sheet)
{
    for (std::size_t place = 0; place < static_cast<std::size_t>(sheet.columns.size()); ++place) {
        SheetColumn column{sheet, place};
        column.join();
        for (std::size_t row = 0, end = 0; row < column.rows(); row = end) {
            end = column.endOfRun(row);
            column.layLanes(row, end);
        }
    }
}

std::optional<std::size_t> lineOfEntry(const SheetCell &cell, const SheetLine &line)
{
    const auto found =
        std::ranges::find_if(cell.lines, [&line](const SheetLine &other) { return other.isSameEntry(line); });
    return found == cell.lines.end() ? std::nullopt
                                     : std::optional{static_cast<std::size_t>(found - cell.lines.begin())};
}

} // namespace yanben
