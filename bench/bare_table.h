#pragma once

#include <QAbstractTableModel>

/// Rows of short numbers, with nothing behind them.
class BareTable final : public QAbstractTableModel
{
public:
    BareTable(int rows, int columns) : m_rows{rows}, m_columns{columns} {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant{index.row() % 100} : QVariant{};
    }

private:
    int m_rows;
    int m_columns;
};
