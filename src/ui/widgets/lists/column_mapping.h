#pragma once

#include "documents/tables/clipboard_table.h"

#include <QScrollArea>

class QComboBox;

namespace yanben
{

class TextLabel;

/// Above the preview of a pasted table: what each of its columns stands for, with the beginning of the column.
class ColumnMapping final : public QScrollArea
{
    Q_OBJECT

public:
    /// `uses` are the choices of every column. `table` outlives the widget.
    ColumnMapping(const ClipboardTable &table, const QStringList &uses, QWidget *parent = nullptr);

    int use(int column) const;
    /// Emits nothing.
    void setUse(int column, int use);
    /// The samples are taken below the heads.
    void setHeadRows(int rows);

signals:
    void useChanged(int column, int use);

private:
    const ClipboardTable &m_table;
    std::vector<QComboBox *> m_choices;
    std::vector<TextLabel *> m_samples;
};

} // namespace yanben
