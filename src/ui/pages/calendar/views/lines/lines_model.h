#pragma once

#include "ui/pages/calendar/views/lines/lines_sheet.h"

#include <QAbstractTableModel>

namespace yanben
{

/// A sheet for a table. The line that is edited is told beforehand.
class LinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// One of the same size keeps open editors and the current cell.
    void setSheet(LinesSheet sheet);
    const LinesSheet &sheet() const { return m_sheet; }
    const SheetCell *cell(const QModelIndex &index) const;

    void setEditable(bool editable) { m_editable = editable; }
    /// Which line of its cell an editor stands for; none: a new one.
    void setEditedLine(std::optional<std::size_t> line) { m_edited = line; }
    std::optional<std::size_t> editedLine() const { return m_edited; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// Somebody wrote the title of a line, or of a new one.
    void written(const yanben::SheetCell &cell, std::optional<std::size_t> line, const QString &title);

private:
    LinesSheet m_sheet;
    std::optional<std::size_t> m_edited;
    bool m_editable = false;
};

} // namespace yanben
