#pragma once

#include "ui/pages/scores/table/score_models.h"

namespace yanben
{

/// One teacher's sheet as it goes on paper: the criteria, below each section its subtotal, at the end the total.
class TeacherModel final : public ScoreModel
{
    Q_OBJECT

public:
    enum Column { Content, Full, Standard, Method, Self, Mark, Working, Note, ColumnCount };

    using ScoreModel::ScoreModel;

    /// The teacher's row in the book.
    void show(int row);
    int shownRow() const { return m_row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::optional<BookCell> cellAt(const QModelIndex &index) const override;
    std::optional<BookCell> lineAt(const QModelIndex &index) const override;
    QModelIndex indexOf(BookCell cell) const override;
    int firstMarkColumn() const override { return Mark; }
    int lastMarkColumn() const override { return Mark; }

protected:
    void rowsChanged(const std::vector<int> &rows) override;
    void bookReset() override { collect(); }
    QVariant otherData(const QModelIndex &index, int role) const override;
    bool setOther(const QModelIndex &index, const QString &text) override;
    bool isOtherEditable(const QModelIndex &index) const override;
    std::optional<NumberWorking> otherWorking(const QModelIndex &index) const override;

private:
    struct Line
    {
        enum class Kind { Criterion, Section, Total, OtherTotal };
        Kind kind = Kind::Criterion;
        int place = 0; ///< of the criterion, the section or the unit
    };

    const Line &line(const QModelIndex &index) const { return m_lines[static_cast<std::size_t>(index.row())]; }
    bool isShown() const { return m_book.version() && m_row < m_book.teachers(); }
    void collect();
    QString criterionText(int column, int criterion) const;
    QString sectionText(int column, std::size_t section) const;
    QString totalText(int column) const;
    QString otherTotalText(int column, std::size_t unit) const;

    int m_row = 0;
    std::vector<Line> m_lines;
};

} // namespace yanben
