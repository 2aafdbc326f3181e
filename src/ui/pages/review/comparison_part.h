#pragma once

#include "ui/pages/review/review_part.h"
#include "ui/pages/review/review_table.h"

namespace yanben
{

class Card;

/// 与上学期比较: rates and ranks of the teachers, and the averages of the criteria that both terms have.
class ComparisonPart final : public ReviewPart
{
    Q_OBJECT

public:
    ComparisonPart(const ReviewData &review, ShellSettings &settings, QWidget *parent = nullptr);

    QString emptiness() const override;
    void fill() override;
    bool isByGroup() const override { return true; }
    std::vector<PrintTable> papers() const override;
    QWidget *table() const override { return m_teachers; }
    std::vector<int> chosenRows() const override { return m_teachers->chosenRows(); }
    ReviewTable &criteria() const { return *m_criteria; }

private:
    std::optional<NumberWorking> teacherWorking(int row, int column) const;
    NumberWorking criterionWorking(const CriterionComparison &compared, int column) const;

    ReviewTable *m_teachers;
    ReviewTable *m_criteria;
    const ReviewTable *m_looked; ///< in which a line was chosen last
    Card *m_criteriaCard;
};

} // namespace yanben
