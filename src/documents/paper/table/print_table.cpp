#include "documents/paper/table/print_table.h"

namespace yanben
{

PrintTable onSheet(PrintTable table, const PaperSheet &sheet)
{
    constexpr double larger = 1.25;
    constexpr double largest = 1.6;
    if (sheet.size == QPageSize::A3 && table.setup.size != QPageSize::A3) {
        const OnePageType own = table.onePage.value_or(OnePageType{table.bodyPoints, table.bodyPoints});
        table.bodyPoints *= larger;
        table.onePage = OnePageType{own.least * larger, own.most * largest};
    }
    table.setup.size = sheet.size;
    table.setup.orientation = sheet.orientation;
    return table;
}

std::vector<PrintRow> headRowsOf(const PrintTable &table)
{
    if (!table.headRows.empty())
        return table.headRows;
    PrintRow row;
    for (const PrintColumn &column : table.columns)
        row.cells.push_back(textCell(column.heading));
    return {row};
}

} // namespace yanben
