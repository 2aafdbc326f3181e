#include "documents/paper/table/print_cell.h"

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

} // namespace yanben
