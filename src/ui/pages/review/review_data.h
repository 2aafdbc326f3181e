#pragma once

#include "documents/scoring/review_document.h"
#include "ui/pages/page_context.h"
#include "ui/pages/sheets/sheet_workings.h"
#include "workspace/acts/scoring/panel_acts.h"
#include "workspace/queries/scores/published/term_comparison.h"

namespace yanben
{

/// What the parts of the review show, each computed when it is first asked for.
class ReviewData
{
public:
    /// Both outlive the data.
    ReviewData(const PageContext &context, ScoreBook &book);

    /// Everything may be different.
    void forget();

    const ScoreBook &book() const { return m_book; }
    const ReviewSheets &sheets() const;
    const std::vector<CriterionProgress> &progress() const;
    const std::vector<Outlier> &outliers() const;
    const TermComparison &comparison() const;
    /// How many sheets stand where.
    SheetCounts sheetCounts() const;
    /// Somebody was judged on some criterion.
    bool anyJudged() const;

    /// Whom the parts are about; everybody until another group is chosen.
    const ReviewGroup &group() const;
    bool isEverybody() const { return &group() == &sheets().groups.front(); }
    /// A name that no group has means everybody.
    void chooseGroup(const QString &name) { m_group = name; }

    SheetWorkings workings() const { return {m_context.state(), m_book}; }
    struct Rater
    {
        QString name;
        RaterProgress progress;
    };
    /// Everybody who rates something beside the office.
    std::vector<Rater> raters() const;

    QString criterionName(int column) const;
    /// Those that hold for the sheet, each with its effect and the consequences that this teacher meets.
    QString vetoes(int row) const;
    /// The teacher's cell among the scores; without a column the teacher's total.
    Target place(int row, std::optional<int> column) const;
    PrintTable paper(ReviewPaper kind, std::vector<PrintRow> lines, const QStringList &teachers = {}) const;

private:
    ReviewSheets collect() const;

    const PageContext &m_context;
    ScoreBook &m_book;
    QString m_group;
    mutable std::optional<ReviewSheets> m_sheets;
    mutable std::optional<std::vector<CriterionProgress>> m_progress;
    mutable std::optional<std::vector<Outlier>> m_outliers;
    mutable std::optional<TermComparison> m_comparison;
};

} // namespace yanben
