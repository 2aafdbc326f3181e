#pragma once

#include "ui/pages/totals/totals_model.h"

#include <QWidget>

class QTableWidget;

namespace yanben
{

class BarChart;
class TextLabel;

/// How the results are spread, and the average of every criterion.
class TotalsSide final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    TotalsSide(const State &state, const ScoreBook &book, QWidget *parent = nullptr);

    /// Of these rows of the book.
    void show(const std::vector<int> &rows);
    /// How many reached each tenth of the possible points, from below 60 % to 90 % and more.
    const std::vector<int> &spread() const { return m_spread; }

private:
    void draw();

    const ScoreBook &m_book;
    SheetWorkings m_workings;
    std::vector<int> m_rows;
    std::vector<int> m_spread;
    BarChart *m_chart; ///< null: the part that draws charts is not installed
    TextLabel *m_none; ///< in place of a chart without a bar
    QTableWidget *m_averages;
};

} // namespace yanben
