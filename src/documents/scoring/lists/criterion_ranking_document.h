#pragma once

#include "documents/words/scoring/printed_mark.h"
#include "domain/rubric/rubric.h"

#include <optional>

namespace yanben
{

struct CriterionRankingLine
{
    QString place; ///< empty for whom nobody has judged
    QString name;
    QString groups = {};
    PrintedMark mark;
    QString working = {}; ///< how the points came about
};

struct CriterionRankingDocument
{
    QString school;
    QString term;
    QString criterion; ///< with its number
    std::optional<PrintNumber> weight = {};
    std::vector<CriterionRankingLine> lines; ///< best first
    QString publication = {};                ///< how far the results are given out
    RubricSubject subject = RubricSubject::Teacher;
};

/// 单项名次表: who sets an example on one criterion (树立标杆).
PrintTable criterionRankingTable(const CriterionRankingDocument &document);

} // namespace yanben
