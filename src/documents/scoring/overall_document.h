#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/overall/overall.h"
#include "scoring/overall/overall_result.h"

#include <QString>

#include <vector>

namespace yanben
{

struct OverallDocumentLine
{
    QString name;
    QString groups = {}; ///< of a teacher; printed where there are no stages
    OverallSubject marks;
    OverallResult result;
};

struct OverallDocument
{
    QString school;
    QString term;
    OverallSheet sheet;                     ///< without any problem
    std::vector<OverallDocumentLine> lines; ///< in the order of printing
    int unpublished = 0;                    ///< lines with a mark that is not published
};

/// 综合评定结果: the marks of every part, under their stages where there are any, with total, grade and rank. Marks of
/// a stage that was not entered are left out.
PrintTable overallResultsTable(const OverallDocument &document);

/// 综合评定计算说明: how every result came about.
PrintTable overallWorkingsTable(const OverallDocument &document);

} // namespace yanben
