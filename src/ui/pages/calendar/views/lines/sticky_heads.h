#pragma once

#include <QHeaderView>

class QTableView;

namespace yanben
{

/// The heads of the rows of a table: each stands in the middle of what is seen of its row, however high the row is and
/// however far the table is scrolled.
class StickyHeads final : public QHeaderView
{
    Q_OBJECT

public:
    /// Becomes the vertical header of the table.
    explicit StickyHeads(QTableView &table);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace yanben
