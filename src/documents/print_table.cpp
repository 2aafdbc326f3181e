#include "documents/print_table.h"

namespace yanben
{

QString PrintNumber::text() const
{
    QString digits = QString::number(qAbs(unscaled)).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return unscaled < 0 ? u'-' + digits : digits;
}

std::vector<PrintRow> headRowsOf(const PrintTable &table)
{
    if (!table.headRows.empty())
        return table.headRows;
    PrintRow row;
    for (const PrintColumn &column : table.columns) {
        PrintCell cell;
        cell.text = column.heading;
        row.cells.push_back(std::move(cell));
    }
    return {row};
}

} // namespace yanben
