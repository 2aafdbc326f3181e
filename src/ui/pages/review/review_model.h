#pragma once

#include "ui/pages/review/review_cells.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace yanben
{

/// A table of the review, as it was last put together.
class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int PercentRole = Qt::UserRole + 2;
    static constexpr int StandsOutRole = Qt::UserRole + 3;

    explicit ReviewModel(std::vector<ReviewHead> heads, QObject *parent = nullptr);

    void setLines(std::vector<ReviewLine> lines);
    void setTable(std::vector<ReviewHead> heads, std::vector<ReviewLine> lines);
    const std::vector<ReviewHead> &heads() const { return m_heads; }
    const std::vector<ReviewLine> &lines() const { return m_lines; }
    /// Where the cell leads to.
    std::optional<Target> target(const QModelIndex &index) const;

    std::optional<NumberWorking> working(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ReviewCell &cell(const QModelIndex &index) const;

    std::vector<ReviewHead> m_heads;
    std::vector<ReviewLine> m_lines;
};

/// Draws shares as bars and sets off what stands out.
class ReviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace yanben
