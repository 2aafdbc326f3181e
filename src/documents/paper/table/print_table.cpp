#include "documents/paper/table/print_table.h"

namespace yanben
{

QString PrintNumber::text() const
{
    QString digits = QString::number(qAbs(unscaled)).rightJustified(decimals + 1, u'0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, u'.');
        while (!keepsZeros && digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return unscaled < 0 ? u'-' + digits : digits;
}

PrintCell textCell(const QString &text, std::optional<CellAlign> align)
{
    PrintCell cell;
    cell.text = text;
    cell.align = align;
    return cell;
}

PrintCell numberCell(const std::optional<PrintNumber> &number)
{
    PrintCell cell = textCell(number ? number->text() : QString{});
    cell.number = number;
    return cell;
}

PrintCell sumCell(const std::optional<PrintNumber> &number)
{
    return number ? numberCell(number) : textCell(QStringLiteral("—"));
}

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
