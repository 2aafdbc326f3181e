#include "documents/tables/clipboard_table.h"

#include "documents/tables/csv_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// What a spreadsheet would take for a formula. Signed numbers are left as they are.
bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty() || !QStringView{u"=+-@"}.contains(text.front()))
        return false;
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return !isNumber;
}

/// What a spreadsheet shows as it was written: 0012 would lose its zeros, 3-4 would become a day.
bool isPlainNumber(const QString &text)
{
    static const QRegularExpression plain{u"^-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?$"_s};
    return plain.match(text).hasMatch() && text.size() <= 16;
}

QString quotedForText(const ClipboardCell &cell)
{
    if (cell.covered)
        return {};
    QString text = looksLikeFormula(cell.text) ? u'\'' + cell.text : cell.text;
    if (text.contains(u'\n') || text.contains(u'\t') || text.startsWith(u'"'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QString spanAttribute(const QString &name, int span)
{
    return span > 1 ? u" %1=\"%2\""_s.arg(name).arg(span) : QString{};
}

} // namespace

const QString &textAt(const ClipboardTable &table, std::size_t row, std::size_t column)
{
    std::size_t above = row;
    while (above > 0 && table.rows[above][column].covered)
        --above;
    const ClipboardCell &cell = table.rows[above][column];
    const bool reaches = !cell.covered && static_cast<std::size_t>(cell.rowSpan) > row - above;
    return reaches ? cell.text : table.rows[row][column].text;
}

ClipboardTable tableFromText(QStringView text)
{
    const CsvTable read = readDelimited(text, u'\t');
    ClipboardTable table;
    table.truncated = read.truncated;
    qsizetype width = 0;
    for (const QStringList &row : read.rows)
        width = std::max(width, row.size());
    for (const QStringList &row : read.rows) {
        std::vector<ClipboardCell> cells(static_cast<size_t>(width));
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row[i].trimmed();
            if (cell.startsWith(u'\'') && looksLikeFormula(QStringView{cell}.mid(1)))
                cell.remove(0, 1);
            cells[static_cast<size_t>(i)].text = cell;
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

std::optional<ClipboardTable> tableFromMime(const QMimeData &data)
{
    if (data.hasHtml()) {
        if (std::optional<ClipboardTable> table = tableFromHtml(data.html()))
            return table;
    }
    if (!data.hasText() || data.text().isEmpty())
        return std::nullopt;
    return tableFromText(data.text());
}

QString textFromTable(const ClipboardTable &table)
{
    QString text;
    for (const std::vector<ClipboardCell> &row : table.rows) {
        QStringList cells;
        for (const ClipboardCell &cell : row)
            cells += quotedForText(cell);
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlFromTable(const ClipboardTable &table)
{
    QString html = u"<html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const std::vector<ClipboardCell> &row : table.rows) {
        html += u"<tr>"_s;
        for (const ClipboardCell &cell : row) {
            if (cell.covered)
                continue;
            html += u"<td"_s + spanAttribute(u"rowspan"_s, cell.rowSpan) + spanAttribute(u"colspan"_s, cell.colSpan);
            if (!isPlainNumber(cell.text))
                html += u" style='mso-number-format:\"\\@\"'"_s;
            html += u'>' + cell.text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

std::unique_ptr<QMimeData> mimeFromTable(const ClipboardTable &table)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(textFromTable(table));
    data->setHtml(htmlFromTable(table));
    return data;
}

} // namespace yanben
