#pragma once

#include "ui/pages/review/review_part.h"
#include "ui/widgets/bar_chart.h"

class QTableView;

namespace yanben
{

class ReviewModel;
class TextLabel;

/// 分布: the final totals of a group as bars, beside them in numbers.
class SpreadPart final : public ReviewPart
{
    Q_OBJECT

public:
    explicit SpreadPart(const ReviewData &review, QWidget *parent = nullptr);

    QString emptiness() const override;
    void fill() override;
    bool isByGroup() const override { return true; }
    std::vector<PrintTable> papers() const override;
    std::vector<PaperPage> pages(const PaperFonts &fonts) const override;
    QWidget *table() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    TotalBands m_bands;
    BarChart *m_chart; ///< null: the part that draws charts is not installed
    ReviewModel *m_lines;
    QTableView *m_table;
    TextLabel *m_numbers;
};

} // namespace yanben
