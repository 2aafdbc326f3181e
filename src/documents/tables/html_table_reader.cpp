#include "documents/tables/clipboard_table.h"
#include "documents/tables/html_tokens.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr qsizetype mostCharacters = 20'000'000;
constexpr int mostRows = 20'000;
constexpr int mostColumns = 500;

bool isWide(QChar c)
{
    return c.unicode() >= 0x2e80;
}

/// The text of one cell: blanks of the source run together, line breaks come from tags.
class CellText
{
public:
    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (c == u' ' || c == u'\n' || c == u'\r' || c == u'\t') {
                m_blank = true;
                m_wrapped = m_wrapped || c == u'\n' || c == u'\r';
                continue;
            }
            settle();
            addBlank(c);
            m_text += c == QChar::Nbsp ? QChar{u' '} : c;
        }
    }

    void breakLine()
    {
        settle();
        m_text += u'\n';
    }

    /// What comes next begins a new line, if anything comes and anything was there.
    void endParagraph()
    {
        m_blank = m_wrapped = false;
        m_lineDue = !m_text.isEmpty() && !m_text.endsWith(u'\n');
    }

    QString take()
    {
        QStringList lines = std::exchange(m_text, QString{}).split(u'\n');
        for (QString &line : lines)
            line = line.trimmed();
        m_blank = m_wrapped = m_lineDue = false;
        return lines.join(u'\n').trimmed();
    }

private:
    void settle()
    {
        if (m_lineDue) {
            m_text += u'\n';
            m_blank = m_wrapped = m_lineDue = false;
        }
    }

    /// Word wraps its source between Chinese characters, where no blank is meant.
    void addBlank(QChar next)
    {
        if (m_blank && !m_text.isEmpty() && !m_text.endsWith(u'\n') &&
            !(m_wrapped && isWide(m_text.back()) && isWide(next)))
            m_text += u' ';
        m_blank = m_wrapped = false;
    }

    QString m_text;
    bool m_blank = false;
    bool m_wrapped = false; ///< the blank held a line break
    bool m_lineDue = false;
};

class TableReader
{
public:
    std::optional<ClipboardTable> read(QStringView html)
    {
        HtmlTokens tokens{html.left(mostCharacters)};
        m_table.truncated = html.size() > mostCharacters;
        while (const std::optional<HtmlToken> token = tokens.next()) {
            if (token->name.isEmpty())
                addText(token->text);
            else if (token->closing)
                close(token->name);
            else
                open(*token);
            if (m_finished)
                break;
        }
        endCell();
        if (m_depth == 0 && !m_finished)
            return std::nullopt;
        return finish();
    }

private:
    void addText(const QString &text)
    {
        if (m_inCell)
            m_text.add(text);
    }

    void open(const HtmlToken &tag)
    {
        if (tag.name == u"table") {
            if (++m_depth > 1)
                m_text.endParagraph();
        } else if (tag.name == u"br") {
            m_text.breakLine();
        } else if (tag.name == u"p" || tag.name == u"div" || tag.name == u"li") {
            m_text.endParagraph();
        } else if (m_depth == 1 && tag.name == u"tr") {
            beginRow();
        } else if (m_depth == 1 && (tag.name == u"td" || tag.name == u"th")) {
            beginCell(tag);
        } else if (m_depth > 1 && tag.name == u"tr") {
            m_text.endParagraph();
        } else if (m_depth > 1 && (tag.name == u"td" || tag.name == u"th")) {
            m_text.add(u" ");
        }
    }

    void close(const QString &name)
    {
        if (name == u"table" && m_depth > 0) {
            m_text.endParagraph();
            m_finished = --m_depth == 0;
        } else if (name == u"p" || name == u"div" || name == u"li") {
            m_text.endParagraph();
        } else if (m_depth == 1 && (name == u"td" || name == u"th" || name == u"tr")) {
            endCell();
        }
    }

    void beginRow()
    {
        endCell();
        if (static_cast<int>(m_table.rows.size()) == mostRows) {
            m_table.truncated = m_finished = true;
            return;
        }
        m_table.rows.emplace_back();
        m_taken = 0;
    }

    void beginCell(const HtmlToken &tag)
    {
        endCell();
        if (m_table.rows.empty())
            m_table.rows.emplace_back();
        m_cell = {};
        m_cell.rowSpan = std::clamp(tag.attribute(u"rowspan").toInt(), 1, mostRows);
        m_cell.colSpan = std::clamp(tag.attribute(u"colspan").toInt(), 1, mostColumns);
        m_inCell = true;
    }

    void endCell()
    {
        if (!m_inCell)
            return;
        m_inCell = false;
        m_cell.text = m_text.take();
        std::vector<ClipboardCell> &row = m_table.rows.back();
        const auto r = static_cast<int>(m_table.rows.size()) - 1;
        const size_t column = firstFree();
        const size_t end = column + static_cast<size_t>(m_cell.colSpan);
        if (end > static_cast<size_t>(mostColumns)) {
            m_table.truncated = true;
            return;
        }
        if (m_openUntil.size() < end)
            m_openUntil.resize(end, 0);
        if (row.size() < end)
            row.resize(end);
        for (size_t c = column; c < end; ++c)
            m_openUntil[c] = r + m_cell.rowSpan;
        row[column] = m_cell;
        m_taken = end;
    }

    /// The first column of this row that neither an earlier cell of the row nor a merged one from above takes.
    size_t firstFree()
    {
        const int row = static_cast<int>(m_table.rows.size()) - 1;
        size_t column = m_taken;
        while (column < m_openUntil.size() && m_openUntil[column] > row)
            ++column;
        return column;
    }

    ClipboardTable finish()
    {
        size_t width = 0;
        for (const auto &row : m_table.rows)
            width = std::max(width, row.size());
        for (auto &row : m_table.rows)
            row.resize(width);
        const int height = static_cast<int>(m_table.rows.size());
        for (int r = 0; r < height; ++r) {
            for (size_t c = 0; c < width; ++c) {
                ClipboardCell &cell = m_table.rows[static_cast<size_t>(r)][c];
                cell.rowSpan = std::min(cell.rowSpan, height - r);
                cover(r, c, cell.rowSpan, cell.colSpan);
            }
        }
        return std::move(m_table);
    }

    void cover(int row, size_t column, int rows, int columns)
    {
        for (int r = row; r < row + rows; ++r) {
            for (size_t c = column; c < column + static_cast<size_t>(columns); ++c) {
                if (r != row || c != column)
                    m_table.rows[static_cast<size_t>(r)][c].covered = true;
            }
        }
    }

    ClipboardTable m_table;
    std::vector<int> m_openUntil; ///< of each column, the first row below its merged cell
    size_t m_taken = 0;           ///< columns that the cells of the current row have used
    ClipboardCell m_cell;
    CellText m_text;
    int m_depth = 0;
    bool m_inCell = false;
    bool m_finished = false;
};

} // namespace

std::optional<ClipboardTable> tableFromHtml(QStringView html)
{
    return TableReader{}.read(html);
}

} // namespace yanben
