#include "ui/pages/settings/sheet_model.h"

#include "ui/theme/colours.h"
#include "ui/widgets/text/plain_tip.h"

#include <QGuiApplication>
#include <QPalette>

namespace yanben
{

SheetModel::SheetModel(std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{}

void SheetModel::refresh(int rows)
{
    m_there = rows;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_there)
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(index.row());
    case Qt::ToolTipRole: return plainTip(column.text(index.row()).toString());
    case Qt::EditRole: return column.value ? column.value(index.row()) : column.text(index.row());
    case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
    case Qt::ForegroundRole:
        if (m_muted && m_muted(index.row()))
            return coloursOf(QGuiApplication::palette()).muted;
        return {};
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_columns[static_cast<std::size_t>(index.column())].write && index.row() < m_there &&
        (!m_editable || m_editable(index.row())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    QVariant entry = value;
    if (column.readDay && value.typeId() == QMetaType::QString) {
        const std::optional<QDate> day = column.readDay(index.row(), value.toString());
        if (!day) {
            emit refused(tr("Not saved: “%1” is no day. Write one such as 4月17日, 2019-4-17 or 20190417.")
                             .arg(value.toString().trimmed()));
            return false;
        }
        entry = *day;
    }
    if (entry == data(index, Qt::EditRole))
        return true;
    if (const auto why = column.write(index.row(), entry)) {
        emit refused(*why);
        return false;
    }
    emit accepted();
    return true;
}

} // namespace yanben
