#pragma once

#include <QTableView>

namespace yanben
{

class FrozenColumnsTableView;

/// One edge of a table with frozen columns. It never has the keyboard; the table does, whose selection it shows.
class FrozenPane final : public QTableView
{
public:
    explicit FrozenPane(FrozenColumnsTableView &table);

    bool open(const QModelIndex &index, EditTrigger trigger, QEvent *event);
    /// The table scrolls, not the pane.
    void scrollTo(const QModelIndex &, ScrollHint) override {}

protected:
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    FrozenColumnsTableView &m_table;
};

} // namespace yanben
