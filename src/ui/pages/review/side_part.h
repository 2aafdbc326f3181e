#pragma once

#include "ui/pages/review/review_cells.h"
#include "ui/pages/review/review_part.h"

namespace yanben
{

class FrozenColumnsTableView;
class ReviewModel;

/// 并排: the sheets of a group, a column for each teacher, beside them the medians of the group.
class SidePart final : public ReviewPart
{
    Q_OBJECT

public:
    explicit SidePart(const ReviewData &review, QWidget *parent = nullptr);

    QString emptiness() const override;
    void fill() override;
    bool isByGroup() const override { return true; }
    std::vector<PrintTable> papers() const override;
    QWidget *table() const override;
    /// By the columns of the chosen cells.
    std::vector<int> chosenRows() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    enum class LineKind { Criterion, Total, Rank };
    /// Tells of each cell of a line; the last column is the median.
    ReviewLine::Working workingOf(LineKind kind, std::optional<int> criterion) const;
    ReviewCell mark(int row, int column) const;
    ReviewCell total(int row) const;
    std::optional<Exact> median(std::optional<int> column) const;
    void setOff(ReviewCell &cell, int row, std::optional<int> column) const;

    ReviewModel *m_lines;
    FrozenColumnsTableView *m_table;
};

} // namespace yanben
