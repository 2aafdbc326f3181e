#include "documents/tables/csv_reader.h"

namespace yanben
{

namespace
{

class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar delimiter, const CsvLimits &limits)
        : m_text(text.left(limits.characters)), m_delimiter(delimiter), m_limits(limits)
    {
        m_table.truncated = m_text.size() < text.size();
    }

    CsvTable read()
    {
        for (m_at = 0; m_at < m_text.size() && !isFull(); ++m_at) {
            const QChar c = m_text[m_at];
            if (m_quoted)
                takeQuoted(c);
            else if (c == u'"' && m_cellIsEmpty && quoteCloses())
                m_quoted = true, m_cellIsEmpty = false;
            else if (c == m_delimiter)
                endCell();
            else if (c == u'\n' || c == u'\r')
                endLine(c);
            else
                take(c);
        }
        if (!m_cellIsEmpty || !m_row.isEmpty())
            endRow();
        return std::move(m_table);
    }

private:
    /// A mark that opens a quoted cell has its other end in front of a delimiter, a line's end or the end of all.
    bool quoteCloses() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 == m_text.size())
                return true;
            const QChar next = m_text[at + 1];
            if (next != u'"')
                return next == m_delimiter || next == u'\n' || next == u'\r';
            ++at;
        }
        return false;
    }

    bool isFull()
    {
        if (static_cast<int>(m_table.rows.size()) < m_limits.rows)
            return false;
        m_table.truncated = true;
        return true;
    }

    void take(QChar c)
    {
        m_cell += c;
        m_cellIsEmpty = false;
    }

    void takeQuoted(QChar c)
    {
        if (c == u'\r') { // a line break in a cell is always one LF
            if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'\n')
                m_cell += u'\n';
        } else if (c != u'"') {
            m_cell += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endCell()
    {
        if (m_row.size() < m_limits.columns)
            m_row += m_cell;
        else
            m_table.truncated = true;
        m_cell.clear();
        m_cellIsEmpty = true;
    }

    void endLine(QChar c)
    {
        if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        endRow();
    }

    void endRow()
    {
        endCell();
        m_table.rows.push_back(m_row);
        m_row.clear();
    }

    QStringView m_text;
    QChar m_delimiter;
    CsvLimits m_limits;
    CsvTable m_table;
    QStringList m_row;
    QString m_cell;
    qsizetype m_at = 0;
    bool m_quoted = false;
    bool m_cellIsEmpty = true; ///< nothing of the cell has been seen, not even a quotation mark
};

} // namespace

CsvTable readDelimited(QStringView text, QChar delimiter, const CsvLimits &limits)
{
    return DelimitedReader{text, delimiter, limits}.read();
}

} // namespace yanben
