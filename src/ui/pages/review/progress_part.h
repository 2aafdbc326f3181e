#pragma once

#include "ui/pages/review/review_part.h"
#include "ui/pages/review/review_table.h"

namespace yanben
{

class Card;
class TextLabel;

/// 进度: where the sheets stand, how far every criterion and every rater is, and what the points so far are like. A
/// line leads to the first open cell.
class ProgressPart final : public ReviewPart
{
    Q_OBJECT

public:
    ProgressPart(const ReviewData &review, ShellSettings &settings, QWidget *parent = nullptr);

    QString emptiness() const override { return {}; }
    void fill() override;
    std::vector<PrintTable> papers() const override;
    QWidget *table() const override { return m_table; }
    ReviewTable &raters() const { return *m_raters; }

private:
    void fillSheets();
    void fillRaters();
    std::vector<int> judged(int column) const;

    TextLabel *m_sheets;
    ReviewTable *m_table;
    ReviewTable *m_raters;
    Card *m_ratersCard;
};

/// 不区分: criteria on which everybody who was judged has the same.
class EqualPart final : public ReviewPart
{
    Q_OBJECT

public:
    EqualPart(const ReviewData &review, ShellSettings &settings, QWidget *parent = nullptr);

    QString emptiness() const override;
    void fill() override;
    std::vector<PrintTable> papers() const override;
    QWidget *table() const override { return m_table; }

private:
    ReviewTable *m_table;
};

} // namespace yanben
