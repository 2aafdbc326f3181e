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

/// What a conversion makes a total of.
struct GridSum
{
    std::optional<PrintNumber> earned;
    std::optional<PrintNumber> possible;
};

struct GridTeacher
{
    QString name;
    std::vector<PrintedMark> marks;   ///< one for each criterion
    std::optional<PrintNumber> total; ///< empty where a publication contradicts itself
    bool provisional = false;
    QStringList vetoes = {}; ///< those that hold, each with what it does and its grounds
    std::optional<GridSum> beforeConverting = {};
    QString correction = {}; ///< 已更正（…）; empty for a result that was given out once or never
};

struct ScoreGridDocument
{
    QString school;
    QString term;
    std::vector<GridCriterion> criteria;
    std::vector<GridTeacher> teachers;
    QPageSize::PageSizeId size = QPageSize::A4; ///< or A3; always landscape
    RubricSubject subject = RubricSubject::Teacher;
    QString basis = {};          ///< by which versions it is counted, and how far it is published
    QStringList totalRules = {}; ///< what becomes of the sum of the marks, of each version
};

/// 教师 × 条目 with the total at the end; where it is converted, what it is converted from stands before it.
PrintTable scoreGridTable(const ScoreGridDocument &document);

} // namespace yanben
