#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct GradeNames
{
    QString grade;
    QStringList names; ///< best first
};

/// Teachers without a grade, by the reason.
struct GradelessNames
{
    QString reason;
    QStringList names;
};

struct GradeListDocument
{
    QString school;
    QString term;
    QString group; ///< whom the list is about; empty: the whole school
    std::vector<GradeNames> grades;
    std::vector<GradelessNames> without;
    QStringList notes{}; ///< of the names whose grade a veto or a correction concerns, or where nothing counts
    QString publication; ///< how far the results are given out
    RubricSubject subject = RubricSubject::Teacher;
};

/// 等次名单: each grade with its names, and apart from them who has none.
PrintTable gradeListTable(const GradeListDocument &document);

} // namespace yanben
