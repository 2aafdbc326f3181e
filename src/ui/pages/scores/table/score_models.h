#pragma once

#include "ui/pages/scores/score_editor.h"
#include "ui/pages/sheets/sheet_workings.h"

#include <QAbstractTableModel>

namespace yanben
{

/// Beside the usual roles of a score cell.
enum ScoreRole {
    BookRowRole = Qt::UserRole + 1, ///< int; absent where the cell is no mark
    BookColumnRole,
    MarkStateRole, ///< RecordState as int
    FaultyRole,    ///< bool: the record can't be scored
    ProvisionalRole,
    OpenRole,   ///< bool: somebody still has to score this line
    StrongRole, ///< bool: a sum or a heading
    OneLineRole ///< bool: shortened where other columns wrap
};

/// What every table of marks shares: which of its cells stand for which place of the book.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// All outlive the model.
    ScoreModel(const State &state, ScoreBook &book, ScoreEditor &editor, QObject *parent);

    /// The place of a mark; empty for names and totals.
    virtual std::optional<BookCell> cellAt(const QModelIndex &index) const = 0;
    /// The place that a cell beside a mark is about; empty where it is about several.
    virtual std::optional<BookCell> lineAt(const QModelIndex &index) const { return cellAt(index); }
    /// Where the place is shown; invalid when it isn't.
    virtual QModelIndex indexOf(BookCell cell) const = 0;
    virtual int firstMarkColumn() const = 0;
    virtual int lastMarkColumn() const = 0;
    /// How the number in the cell came about; empty where there is none.
    std::optional<NumberWorking> working(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    ScoreEditor &editor() const { return m_editor; }
    ScoreBook &book() const { return m_book; }

protected:
    virtual void rowsChanged(const std::vector<int> &rows) = 0;
    /// Everything may be different; within the reset of the model.
    virtual void bookReset() {}
    /// Of a cell that is no mark.
    virtual QVariant otherData(const QModelIndex &index, int role) const = 0;
    virtual bool setOther(const QModelIndex &, const QString &) { return false; }
    virtual bool isOtherEditable(const QModelIndex &) const { return false; }
    virtual std::optional<NumberWorking> otherWorking(const QModelIndex &) const { return std::nullopt; }
    const SheetWorkings &workings() const { return m_workings; }
    /// How the mark came about, for a tip or a column of its own.
    QString description(BookCell cell) const;

    ScoreBook &m_book;
    ScoreEditor &m_editor;

private:
    SheetWorkings m_workings;
};

/// Teachers × criteria: name, of teachers the groups, a column for each criterion, and where the book has results the
/// state of the sheet with its grade, and the total. The lines may be those of one group, and in another order than the
/// book's; they stay where they are while scores change.
class ScoreGridModel final : public ScoreModel
{
    Q_OBJECT

public:
    enum class Order { Roster, Name, Group, Total };

    using ScoreModel::ScoreModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::optional<BookCell> cellAt(const QModelIndex &index) const override;
    QModelIndex indexOf(BookCell cell) const override;
    int firstMarkColumn() const override { return hasGroups() ? 2 : 1; }
    int lastMarkColumn() const override { return columnCount() - 1 - resultColumns(); }
    /// Behind the marks: state and total, or none.
    int resultColumns() const { return m_book.hasResults() ? 2 : 0; }
    bool isTotalColumn(int column) const { return m_book.hasResults() && column == columnCount() - 1; }
    bool isStateColumn(int column) const { return m_book.hasResults() && column == columnCount() - 2; }
    bool isTotal(const QModelIndex &index) const { return index.isValid() && isTotalColumn(index.column()); }
    /// What usually stands in the column of the states: each grade of the rubric beside each state that a sheet comes
    /// to until it is filed.
    QStringList usualStates() const;
    /// The row of the book that the line is about.
    std::optional<int> rowAt(const QModelIndex &index) const;

    /// The rows of the book as they are shown.
    const std::vector<int> &lines() const;
    void setOrder(Order order, bool isDescending);
    /// The order that a click on the head asks for: this column upwards, downwards, then the roster's.
    bool sortBy(int column);
    /// Empty is everybody.
    void setGroup(const QString &group);

protected:
    void rowsChanged(const std::vector<int> &rows) override;
    void bookReset() override;
    QVariant otherData(const QModelIndex &index, int role) const override;
    std::optional<NumberWorking> otherWorking(const QModelIndex &index) const override;

private:
    bool hasGroups() const { return m_book.sheet().terms.subject == RubricSubject::Teacher; }
    std::vector<int> inOrder() const;
    std::optional<Order> orderOf(int column) const;
    /// With the signs that stand behind totals.
    QString totalHeadTip() const;
    QVariant sheetData(int row, int role) const;
    /// What the total of the row is, with the vetoes that hold and what a correction changed.
    QString totalMeaning(int row) const;

    Order m_order = Order::Roster;
    bool m_isDescending = false;
    QString m_group;
    mutable std::optional<std::vector<int>> m_lines;
};

} // namespace yanben
