#include "documents/paper/table/print_grid.h"
#include "documents/tables/xlsx_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

#include <xlsxwriter.h>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 32767;
constexpr double lineHeight = 16;

struct Look
{
    CellAlign align = CellAlign::Center;
    bool bold = false;
    bool frame = true;
    double points = 10;
    int decimals = -1; ///< -1: text
    bool percent = false;

    friend auto operator<=>(const Look &, const Look &) = default;
};

int shownDecimals(const PrintNumber &number)
{
    const QString text = number.text().remove(u'%');
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

/// A name that Excel accepts: at most 31 characters, none of []:*?/\.
QString sheetName(const QString &title)
{
    QString name = title;
    name.removeIf([](QChar c) { return QStringView{u"[]:*?/\\'"}.contains(c); });
    return name.isEmpty() ? u"表"_s : name.left(31);
}

class Sheet
{
public:
    Sheet(const PrintTable &table, lxw_workbook *book) : m_table(table), m_book(book)
    {
        m_sheet = workbook_add_worksheet(book, sheetName(table.title).toUtf8().constData());
    }

    bool fill()
    {
        if (!m_sheet || m_table.columns.empty())
            return false;
        setWidths();
        writeBanner(m_table.title, {CellAlign::Center, true, false, 18}, 32);
        writeSpread({m_table.subtitleLeft, m_table.subtitleRight});
        const std::vector<PrintRow> heads = headRowsOf(m_table);
        const auto firstHead = static_cast<lxw_row_t>(m_row);
        writeRows(heads, true);
        worksheet_repeat_rows(m_sheet, firstHead, static_cast<lxw_row_t>(m_row - 1));
        worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_row), column(m_table.keyColumns));
        writeRows(m_table.rows, false);
        for (const ClosingLine &line : m_table.closing)
            writeSpread(line.parts);
        setPage();
        return true;
    }

private:
    static lxw_col_t column(int index) { return static_cast<lxw_col_t>(index); }
    int lastColumn() const { return static_cast<int>(m_table.columns.size()) - 1; }

    void setWidths()
    {
        const double page = m_table.setup.orientation == QPageLayout::Landscape ? 130 : 88;
        double weights = 0;
        for (const PrintColumn &c : m_table.columns)
            weights += c.weight;
        for (int i = 0; i <= lastColumn(); ++i) {
            const PrintColumn &c = m_table.columns[static_cast<size_t>(i)];
            m_widths.push_back(std::max(page * c.weight / weights, c.minCharacters * 2 + 2));
            worksheet_set_column(m_sheet, column(i), column(i), m_widths.back(), nullptr);
        }
    }

    lxw_format *format(const Look &look)
    {
        const auto known = m_formats.find(look);
        if (known != m_formats.end())
            return known->second;
        lxw_format *made = workbook_add_format(m_book);
        format_set_font_name(made, look.bold ? "黑体" : "宋体");
        format_set_font_size(made, look.points);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
        format_set_align(made, look.align == CellAlign::Left    ? LXW_ALIGN_LEFT
                               : look.align == CellAlign::Right ? LXW_ALIGN_RIGHT
                                                                : LXW_ALIGN_CENTER);
        if (look.bold)
            format_set_bold(made);
        if (look.frame)
            format_set_border(made, LXW_BORDER_THIN);
        if (look.decimals < 0)
            format_set_num_format(made, "@");
        else
            format_set_num_format(made,
                                  ((look.decimals == 0 ? QByteArray{"0"} : "0." + QByteArray{look.decimals, '0'}) +
                                   (look.percent ? "%" : ""))
                                      .constData());
        return m_formats.emplace(look, made).first->second;
    }

    void writeCell(int row, int firstColumn, int rows, int columns, const PrintCell &cell, Look look)
    {
        if (cell.number) {
            look.decimals = shownDecimals(*cell.number);
            look.percent = cell.number->isPercent;
        }
        lxw_format *const form = format(look);
        const auto r = static_cast<lxw_row_t>(row);
        if (rows > 1 || columns > 1)
            worksheet_merge_range(m_sheet, r, column(firstColumn), static_cast<lxw_row_t>(row + rows - 1),
                                  column(firstColumn + columns - 1), "", form);
        if (cell.number)
            worksheet_write_number(m_sheet, r, column(firstColumn),
                                   static_cast<double>(cell.number->unscaled) /
                                       std::pow(10.0, cell.number->decimals + (cell.number->isPercent ? 2 : 0)),
                                   form);
        else if (cell.text.isEmpty())
            worksheet_write_blank(m_sheet, r, column(firstColumn), form);
        else
            worksheet_write_string(m_sheet, r, column(firstColumn), cell.text.left(longestText).toUtf8().constData(),
                                   form);
    }

    void writeBanner(const QString &text, const Look &look, double height)
    {
        if (text.isEmpty())
            return;
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), height, nullptr);
        writeCell(m_row++, 0, 1, lastColumn() + 1, textCell(text), look);
    }

    /// Parts over the width of the table: the first half left, the last right.
    void writeSpread(const QStringList &parts)
    {
        if (std::all_of(parts.begin(), parts.end(), [](const QString &part) { return part.isEmpty(); }))
            return;
        const int count = std::min(static_cast<int>(parts.size()), lastColumn() + 1);
        for (int i = 0; i < count; ++i) {
            const int first = i * (lastColumn() + 1) / count;
            const int end = (i + 1) * (lastColumn() + 1) / count;
            const CellAlign align = i == 0 ? CellAlign::Left : i + 1 == count ? CellAlign::Right : CellAlign::Center;
            writeCell(m_row, first, 1, end - first, textCell(parts[i]), {align, false, false, 10});
        }
        ++m_row;
    }

    /// Excel measures neither merged cells nor, in every program, wrapped ones: the height is reckoned here.
    double linesOf(const GridCell &cell) const
    {
        const auto first = m_widths.begin() + cell.column;
        const double width = std::accumulate(first, first + cell.colSpan, 0.0) - 1;
        double lines = 0;
        for (const QString &paragraph : cell.cell.text.split(u'\n')) {
            double length = 0;
            for (const QChar c : paragraph)
                length += c.unicode() < 0x2000 ? 1 : 2;
            lines += std::max(1.0, std::ceil(length / width));
        }
        return lines / cell.rowSpan;
    }

    void writeRows(const std::vector<PrintRow> &rows, bool head)
    {
        std::vector<double> lines(rows.size(), 1);
        for (const GridCell &cell : placeOnGrid(rows, lastColumn() + 1)) {
            Look look;
            look.align = head ? CellAlign::Center
                              : cell.cell.align.value_or(m_table.columns[static_cast<size_t>(cell.column)].align);
            look.bold = head || cell.cell.bold;
            look.frame = cell.cell.frame;
            writeCell(m_row + cell.row, cell.column, cell.rowSpan, cell.colSpan, cell.cell, look);
            for (int r = cell.row; r < cell.row + cell.rowSpan; ++r)
                lines[static_cast<size_t>(r)] = std::max(lines[static_cast<size_t>(r)], linesOf(cell));
        }
        for (const double count : lines)
            worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row++), std::min(count * lineHeight + 6, 409.0),
                              nullptr);
    }

    void setPage()
    {
        worksheet_set_paper(m_sheet, m_table.setup.size == QPageSize::A3 ? 8 : 9);
        if (m_table.setup.orientation == QPageLayout::Landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        QString left = m_table.footerLeft.left(100);
        left.replace(u'&', u"&&"_s);
        worksheet_set_footer(m_sheet, (u"&L"_s + left + u"&R第 &P 页　共 &N 页"_s).toUtf8().constData());
    }

    const PrintTable &m_table;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<double> m_widths;
    std::map<Look, lxw_format *> m_formats; // the workbook owns them
    int m_row = 0;
};

} // namespace

} // namespace yanben

extern "C" Q_DECL_EXPORT bool yanben_write_xlsx(const yanben::PrintTable &table, QByteArray &bytes)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return false;
    const QString name = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray folderName = QFile::encodeName(folder.path());
    lxw_workbook_options options = {};
    options.tmpdir = folderName.data();
    lxw_workbook *const book = workbook_new_opt(QFile::encodeName(name).constData(), &options);
    if (!book)
        return false;
    const bool filled = yanben::Sheet{table, book}.fill();
    if (workbook_close(book) != LXW_NO_ERROR || !filled)
        return false;
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return false;
    bytes = file.readAll();
    return file.error() == QFileDevice::NoError;
}
