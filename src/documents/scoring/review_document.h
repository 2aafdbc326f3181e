#pragma once

#include "documents/paper/table/print_table.h"
#include "documents/words/scoring/sheet_state_text.h"

namespace yanben
{

enum class ReviewPaper {
    Progress,
    Raters, ///< how far each of them is
    Totals, ///< how they are spread
    Outliers,
    Equal,    ///< criteria on which all have the same
    Teachers, ///< with the term before
    Criteria, ///< the same
    SideBySide
};

/// 评分审核: what the principal's review shows, as a table. Each line has a cell for each of the paper's columns.
struct ReviewDocument
{
    ReviewPaper paper = ReviewPaper::Progress;
    QString school;
    QString term;
    QString group;        ///< whom the lines are about
    QStringList teachers; ///< the columns between criterion and median, with SideBySide
    std::vector<PrintRow> lines;
    SheetCounts sheets = {}; ///< told below the lines, with Progress
};

PrintTable reviewTable(const ReviewDocument &document);

} // namespace yanben
