#pragma once

#include <QAbstractTableModel>
#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace yanben
{

/// A table over rows that its owner holds: cells are asked for when they are shown, and edits are handed on.
class SheetModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        std::function<QVariant(int row)> text;
        /// What an editor begins with; none: the column can't be edited.
        std::function<QVariant(int row)> value = {};
        /// Gives back why the entry is refused.
        std::function<std::optional<QString>(int row, const QVariant &value)> write = {};
        /// Of a column whose values are days: what is typed. Empty: no day.
        std::function<std::optional<QDate>(int row, const QString &typed)> readDay = {};
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    };

    explicit SheetModel(std::vector<Column> columns, QObject *parent = nullptr);

    void setEditable(std::function<bool(int row)> editable) { m_editable = std::move(editable); }
    /// Rows that are shown paler than the others.
    void setMuted(std::function<bool(int row)> muted) { m_muted = std::move(muted); }
    /// Call after the rows behind the model have changed.
    void refresh(int rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void refused(const QString &why);
    void accepted();

private:
    std::vector<Column> m_columns;
    std::function<bool(int)> m_editable;
    std::function<bool(int)> m_muted;
    int m_rows = 0;
    int m_there = 0; ///< rows that the owner still has while others are being taken away
};

} // namespace yanben
