#pragma once

#include "documents/tables/clipboard_table.h"

#include <QWidget>

class QSpinBox;

namespace yanben
{

class ColumnMapping;

/// How a pasted table is to be read: what each column stands for, and how many rows of headings it begins with.
class TableMapping final : public QWidget
{
    Q_OBJECT

public:
    /// `uses` are the choices of every column. `table` outlives the widget.
    TableMapping(const ClipboardTable &table, const QStringList &uses, int headRows, QWidget *parent = nullptr);

    int use(int column) const;
    /// Emits nothing.
    void setUse(int column, int use);
    int headRows() const;

signals:
    void changed();

private:
    ColumnMapping *m_columns;
    QSpinBox *m_headRows;
};

} // namespace yanben
