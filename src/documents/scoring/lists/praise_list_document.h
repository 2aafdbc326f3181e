#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct PraiseLine
{
    QString place;
    QString teacher;
    QString groups;
    std::optional<PrintNumber> total;
};

struct PraiseListDocument
{
    QString school;
    QString term;
    QString group; ///< whom the list is taken from; empty: the whole school
    QString basis; ///< 前3名, 优秀
    std::vector<PraiseLine> lines;
    bool showsPlaces = true;
    bool showsTotals = false;
    QStringList notes;   ///< shared places, who took no part
    QString publication; ///< how far the results are given out
    RubricSubject subject = RubricSubject::Teacher;
};

/// 表扬名单, to be posted: totals only when they are asked for.
PrintTable praiseListTable(const PraiseListDocument &document);

} // namespace yanben
