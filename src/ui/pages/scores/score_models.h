#pragma once

#include "ui/pages/scores/score_editor.h"

#include <QAbstractTableModel>

namespace yanben
{

/// Beside the usual roles of a score cell.
enum ScoreRole {
    BookRowRole = Qt::UserRole + 1, ///< int; absent where the cell is no mark
    BookColumnRole,
    MarkStateRole, ///< RecordState as int
    FaultyRole,    ///< bool: the record can't be scored
    ProvisionalRole
};

/// What every table of marks shares: which of its cells stand for which place of the book.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ScoreModel(ScoreBook &book, ScoreEditor &editor, QObject *parent);

    /// The place of a mark; empty for names and totals.
    virtual std::optional<BookCell> cellAt(const QModelIndex &index) const = 0;
    /// Where the place is shown; invalid when it isn't.
    virtual QModelIndex indexOf(BookCell cell) const = 0;
    virtual int firstMarkColumn() const = 0;
    virtual int lastMarkColumn() const = 0;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    ScoreEditor &editor() const { return m_editor; }
    ScoreBook &book() const { return m_book; }

protected:
    virtual void rowChanged(int row) = 0;
    /// Of a cell that is no mark.
    virtual QVariant otherData(const QModelIndex &index, int role) const = 0;
    virtual bool setOther(const QModelIndex &, const QString &) { return false; }
    virtual bool isOtherEditable(const QModelIndex &) const { return false; }

    ScoreBook &m_book;
    ScoreEditor &m_editor;
};

/// Teachers × criteria: name, a column for each criterion, total.
class ScoreGridModel final : public ScoreModel
{
    Q_OBJECT

public:
    using ScoreModel::ScoreModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::optional<BookCell> cellAt(const QModelIndex &index) const override;
    QModelIndex indexOf(BookCell cell) const override;
    int firstMarkColumn() const override { return 1; }
    int lastMarkColumn() const override { return columnCount() - 2; }

protected:
    void rowChanged(int row) override;
    QVariant otherData(const QModelIndex &index, int role) const override;
};

/// One teacher over all criteria, or one criterion over all teachers.
class ScoreListModel final : public ScoreModel
{
    Q_OBJECT

public:
    enum Column { Name, Full, Self, Mark, Working, Note, ColumnCount };
    enum class Mode { Teacher, Criterion };

    using ScoreModel::ScoreModel;

    /// The teacher's row or the criterion's column in the book.
    void show(Mode mode, int chosen);
    int chosen() const { return m_chosen; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::optional<BookCell> cellAt(const QModelIndex &index) const override;
    QModelIndex indexOf(BookCell cell) const override;
    int firstMarkColumn() const override { return Mark; }
    int lastMarkColumn() const override { return Mark; }

protected:
    void rowChanged(int row) override;
    QVariant otherData(const QModelIndex &index, int role) const override;
    bool setOther(const QModelIndex &index, const QString &text) override;
    bool isOtherEditable(const QModelIndex &index) const override;

private:
    BookCell place(int row) const;
    int count() const;

    Mode m_mode = Mode::Teacher;
    int m_chosen = 0;
};

} // namespace yanben
