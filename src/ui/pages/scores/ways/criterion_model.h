#pragma once

#include "ui/pages/scores/table/score_models.h"

namespace yanben
{

/// All teachers on one criterion, as in a contest: their places move while they are scored, and who is not scored yet
/// is told apart.
class CriterionModel final : public ScoreModel
{
    Q_OBJECT

public:
    enum Column { Place, Name, Groups, Self, Mark, Working, Note, ColumnCount };
    /// Of the lines: as on the roster, by place, by name, or by who was scored first. Who has no points comes last.
    enum class Order { Roster, Place, Name, Entered };

    using ScoreModel::ScoreModel;

    /// The criterion's column in the book.
    void show(int column);
    int shownColumn() const { return m_column; }
    /// By place only where marks make results: a rater is told no ranks.
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Rows of the book, as they stand below each other.
    const std::vector<int> &lines() const { return m_lines; }
    /// Who still has to be scored.
    int open() const;
    /// The next line after this one that has to be scored, from the top again after the last.
    std::optional<int> nextOpen(int after) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    std::optional<BookCell> cellAt(const QModelIndex &index) const override;
    std::optional<BookCell> lineAt(const QModelIndex &index) const override;
    QModelIndex indexOf(BookCell cell) const override;
    int firstMarkColumn() const override { return Mark; }
    int lastMarkColumn() const override { return Mark; }

signals:
    /// The lines stand in another order.
    void sorted();

protected:
    void rowsChanged(const std::vector<int> &rows) override;
    void bookReset() override;
    QVariant otherData(const QModelIndex &index, int role) const override;
    bool setOther(const QModelIndex &index, const QString &text) override;
    bool isOtherEditable(const QModelIndex &index) const override;
    std::optional<NumberWorking> otherWorking(const QModelIndex &index) const override;

private:
    BookCell place(int line) const { return {m_lines[static_cast<std::size_t>(line)], m_column}; }
    bool isShown() const;
    bool isOpen(int row) const;
    /// The rows of the book in the chosen order.
    std::vector<int> inOrder() const;
    void collect();
    void rank();
    void sortAgain();

    int m_column = 0;
    Order m_order = Order::Roster;
    std::vector<int> m_lines;
    std::vector<std::optional<int>> m_places; ///< by row of the book
    mutable std::vector<QString> m_nameKeys;  ///< by row of the book, once they were asked for
    bool m_isSortDue = false;
};

} // namespace yanben
