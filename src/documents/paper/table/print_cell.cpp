#include "documents/paper/table/print_cell.h"

#include <QRegularExpression>

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
    if (isPercent)
        digits.append(u'%');
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

PrintCell figureCell(const QString &text)
{
    static const QRegularExpression form{QStringLiteral("^([0-9]{1,9})(?:\\.([0-9]{1,6}))?(%?)$")};
    const QRegularExpressionMatch match = form.match(text);
    PrintCell cell = textCell(text);
    if (match.hasMatch())
        cell.number = PrintNumber{.unscaled = QString{match.captured(1) + match.captured(2)}.toLongLong(),
                                  .decimals = static_cast<int>(match.captured(2).size()),
                                  .keepsZeros = true,
                                  .isPercent = !match.captured(3).isEmpty()};
    return cell;
}

PrintCell sumCell(const std::optional<PrintNumber> &number)
{
    return number ? numberCell(number) : textCell(QStringLiteral("—"));
}

} // namespace yanben
