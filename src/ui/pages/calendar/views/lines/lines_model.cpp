#include "ui/pages/calendar/views/lines/lines_model.h"

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString linesOf(const SheetCell &cell, QString SheetLine::*text)
{
    QStringList lines;
    if (const QString head = (cell.head + u' ' + cell.note).trimmed(); !head.isEmpty())
        lines << head;
    for (const SheetLine &line : cell.lines)
        lines << line.*text;
    return lines.join(u'\n');
}

} // namespace

void LinesModel::setSheet(LinesSheet sheet)
{
    if (sheet == m_sheet)
        return;
    const bool isSameSize = sheet.columns.size() == m_sheet.columns.size() && sheet.rows.size() == m_sheet.rows.size();
    if (!isSameSize) {
        beginResetModel();
        m_sheet = std::move(sheet);
        endResetModel();
        return;
    }
    m_sheet = std::move(sheet);
    if (rowCount() == 0 || columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const SheetCell *LinesModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return nullptr;
    return &m_sheet.cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.rows.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.columns.size());
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList &heads = orientation == Qt::Horizontal ? m_sheet.columns : m_sheet.rows;
    if (section < 0 || section >= heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return heads[section];
    if (role == Qt::AccessibleTextRole)
        return QString{heads[section]}.replace(u'\n', u' ');
    return {};
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    const SheetCell *found = cell(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return linesOf(*found, &SheetLine::text);
    case Qt::EditRole: return m_edited && *m_edited < found->lines.size() ? found->lines[*m_edited].title : QString{};
    case Qt::ToolTipRole: {
        // Escaped: what a file holds is never taken for markup.
        QString tip = linesOf(*found, &SheetLine::tip).toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (m_editable)
            tip += (tip.isEmpty() ? QString{} : u"<br>"_s) +
                   u"<i>%1</i>"_s.arg(tr("Typing adds an activity here; Enter or F2 renames the chosen one."));
        return tip.isEmpty() ? QVariant{} : tip;
    }
    case Qt::AccessibleTextRole: {
        const QStringList words{m_sheet.rows[index.row()], m_sheet.columns[index.column()],
                                linesOf(*found, &SheetLine::tip)};
        return words.join(u' ').replace(u'\n', u' ').trimmed();
    }
    default: return {};
    }
}

Qt::ItemFlags LinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable ? flags | Qt::ItemIsEditable : flags;
}

bool LinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SheetCell *found = cell(index);
    if (!found || role != Qt::EditRole || !m_editable)
        return false;
    // The act that follows makes the sheet anew.
    const SheetCell meant = *found;
    const std::optional<std::size_t> line = m_edited;
    const QString title = value.toString().trimmed();
    const bool isSame = line && *line < meant.lines.size() && title == meant.lines[*line].title;
    if (title.isEmpty() || isSame)
        return false;
    emit written(meant, line, title);
    return true;
}

} // namespace yanben
