#pragma once

#include "documents/words/scoring/printed_mark.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct GridCriterion
{
    QString name;
    std::optional<PrintNumber> weight;
};

struct GridTeacher
{
    QString name;
    std::vector<PrintedMark> marks;   ///< one for each criterion
    std::optional<PrintNumber> total; ///< empty where a publication contradicts itself
    bool provisional = false;
    QStringList vetoes = {}; ///< those that hold, each with what it does and its grounds
};

struct ScoreGridDocument
{
    QString school;
    QString term;
    std::vector<GridCriterion> criteria;
    std::vector<GridTeacher> teachers;
    QPageSize::PageSizeId size = QPageSize::A4; ///< or A3; always landscape
    RubricSubject subject = RubricSubject::Teacher;
    QString basis = {}; ///< by which versions it is counted, and how far it is published
};

/// 教师 × 条目 with the total at the end.
PrintTable scoreGridTable(const ScoreGridDocument &document);

} // namespace yanben
