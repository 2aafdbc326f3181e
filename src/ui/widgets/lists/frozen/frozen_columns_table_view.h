#pragma once

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace yanben
{

class FrozenEdge;
class FrozenPane;

/// A table whose first and last columns stay in place while the others scroll between them. One view holds every
/// column and the keyboard; two more lie over its edges and share model and selection. What Shift extends begins where
/// the last choice without Shift was made, by whatever key, click or code. Clicks and what they activate are told by
/// this view, wherever they were made. A narrow column is seen whole or not at all: its rest beside a frozen one is
/// empty, and a click on it brings it into sight.
class FrozenColumnsTableView : public QTableView
{
    Q_OBJECT

public:
    using MakeDelegate = std::function<std::unique_ptr<QAbstractItemDelegate>()>;

    explicit FrozenColumnsTableView(const QString &name, QWidget *parent = nullptr);
    ~FrozenColumnsTableView() override;

    void setFrozen(int first, int last);
    int frozenFirst() const { return m_first; }
    int frozenLast() const { return m_last; }
    bool isFrozen(int column) const;

    /// Every view gets its own delegate: an editor belongs to one view.
    void setDelegates(const MakeDelegate &make);
    void setRowHeight(int height);
    /// Of all three views.
    void setGrid(bool shown);
    /// Heads sort the model, in whichever view they lie. Comes after the header and the model.
    void setSortable();
    /// Whole rows are chosen, in whichever view.
    void setWholeRows();

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    /// A cell comes to lie between the frozen columns, and stays there when the table gets narrower, until a person
    /// scrolls.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// After other widths: the cell that was gone to, or chosen, unless a person has scrolled since.
    void bringBack();

    /// The views over the edges, for tests and for drawing.
    QTableView *firstPane() const;
    QTableView *lastPane() const;
    /// What lies over the columns that are partly under the first or the last pane; hidden while nothing scrolls.
    QWidget *firstEdge() const;
    QWidget *lastEdge() const;

signals:
    /// A head was clicked, in whichever view it lies.
    void columnClicked(int column);

protected:
    using QTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;

private:
    friend class FrozenPane;

    void hideColumns();
    void place();
    void placeEdges();
    /// Sideways only: the column comes to lie between the frozen ones.
    void showColumn(int column);
    void connectPane(FrozenPane &pane);
    int widthOf(int from, int to) const;
    /// False when the command extends nothing.
    bool extendChoice(QItemSelectionModel::SelectionFlags command);
    /// Where the current cell is all that is chosen, the next extension begins there.
    void keepAnchor();

    int m_first = 1;
    int m_last = 1;
    bool m_placing = false;
    QPersistentModelIndex m_followed; ///< where scrollTo() or the choice of a cell went last
    QPersistentModelIndex m_anchor;   ///< of the three views, whose own ones know nothing of each other
    FrozenPane *m_left;
    FrozenPane *m_right;
    FrozenEdge *m_leftEdge;
    FrozenEdge *m_rightEdge;
    std::optional<int> m_leftRest; ///< the column whose rest is covered
    std::optional<int> m_rightRest;
    std::vector<std::unique_ptr<QAbstractItemDelegate>> m_delegates;
};

} // namespace yanben
