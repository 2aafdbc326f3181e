#pragma once

#include "ui/pages/review/review_part.h"
#include "ui/pages/review/review_table.h"

namespace yanben
{

class TextLabel;

/// 异常: points and totals that are unlike those of the group, each with its reason.
class OutlierPart final : public ReviewPart
{
    Q_OBJECT

public:
    OutlierPart(const ReviewData &review, ShellSettings &settings, QWidget *parent = nullptr);

    QString emptiness() const override;
    void fill() override;
    bool isByGroup() const override { return true; }
    std::vector<PrintTable> papers() const override;
    QWidget *table() const override { return m_table; }
    std::vector<int> chosenRows() const override { return m_table->chosenRows(); }

private:
    std::vector<const Outlier *> shown() const;
    QString reason(const Outlier &outlier) const;

    ReviewTable *m_table;
    TextLabel *m_reason;
};

} // namespace yanben
