#pragma once

#include "ui/pages/totals/totals_model.h"

#include <QWidget>

class QTableWidget;

namespace yanben
{

class BarChart;

/// How the results are spread, and the average of every criterion.
class TotalsSide final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsSide(QWidget *parent = nullptr);

    void show(const ScoreBook &book, const std::vector<int> &rows);
    /// How many reached each tenth of the possible points, from below 60 % to 90 % and more.
    const std::vector<int> &spread() const { return m_spread; }

private:
    void draw();

    std::vector<int> m_spread;
    BarChart *m_chart; ///< null: the part that draws charts is not installed
    QTableWidget *m_averages;
};

} // namespace yanben
