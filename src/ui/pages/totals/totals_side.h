#pragma once

#include "ui/pages/totals/totals_model.h"

#include <QWidget>

class QBarSet;
class QChart;
class QTableWidget;

namespace yanben
{

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
    QChart *m_chart;
    QTableWidget *m_averages;
};

} // namespace yanben
