#pragma once

#include "ui/pages/scores/table/score_models.h"
#include "ui/widgets/lists/frozen/frozen_columns_table_view.h"

#include <QHeaderView>

namespace yanben
{

/// Head of the score grid: number, short title and weight under each other; in a low table number and title in one
/// line.
class ScoreGridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ScoreGridHeader(QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// A table of marks under the keyboard: Enter goes down, Tab right, typing edits, Ctrl with an arrow goes to the end of
/// what is recorded, Shift+F1 tells how a number came about. What is done to chosen cells comes with ScoreDeeds.
class ScoreTable final : public FrozenColumnsTableView
{
    Q_OBJECT

public:
    enum class Head { OneLine, ThreeLines };

    ScoreTable(const QString &name, ScoreModel &model, Head head, QWidget *parent = nullptr);

    std::set<BookCell> chosenCells() const;
    std::optional<BookCell> currentCell() const;
    /// Makes it the current cell; false when it isn't shown.
    bool goTo(BookCell cell);
    /// From the end of a row or column on to the next one; where there is none, the cell is left, and typing does not
    /// replace what it holds.
    void stepBy(int rows, int columns);
    /// No key leads behind the last mark: what scrolls there comes into sight with it where both have room.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void currentCellChanged();
    /// F2 or a double click on a cell with several facts: each has its field beside the table. What is typed goes into
    /// the cell, as everywhere.
    void fieldsWanted();

protected:
    using FrozenColumnsTableView::edit;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    /// A digit typed where nothing can be entered leads nowhere.
    void keyboardSearch(const QString &) override {}
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// What is chosen goes with the keyboard even where Ctrl is held: pasting begins at what is chosen.
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    /// What comes or goes above the table, as a banner does, leaves its lines where they are on the screen, as far as
    /// there is something to scroll.
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Seen
    {
        int top = 0;
        int scrolled = 0;
    };

    /// Of the lines, in the window.
    int topOfLines() const;
    /// Where they were when they were last seen.
    void keepLines();
    /// What is typed without an editor, where it can't be entered: says why.
    bool isTypedInVain(BookCell cell);
    bool isFilled(const QModelIndex &index) const;
    /// As in Excel: the last of the filled marks that follow each other, or over empty ones to the next filled one, or
    /// the last mark of the row or column.
    QModelIndex blockEnd(const QModelIndex &from, int rows, int columns) const;
    /// Behind this one; empty when there is none.
    std::optional<int> nextWritableColumn(int column) const;

    ScoreModel &m_model;
    bool m_isRefused = false;   ///< what was typed just now
    bool m_isLeft = false;      ///< Enter or Tab would have gone on, and there was nowhere to go
    std::optional<Seen> m_seen; ///< these lines, at their last painting
};

} // namespace yanben
