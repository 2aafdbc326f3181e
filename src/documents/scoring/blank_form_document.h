#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

struct BlankCriterion
{
    QString name;
    std::optional<PrintNumber> weight;
    QString unit = {}; ///< of the weight
};

struct BlankTeacher
{
    QString name;
    std::vector<bool> applies; ///< one for each criterion
};

/// 空白评分表: a group's teachers and all criteria, to be filled in by hand.
struct BlankGridDocument
{
    QString school;
    QString term;
    QString group; ///< empty: everybody
    std::vector<BlankCriterion> criteria;
    std::vector<BlankTeacher> teachers;
    RubricSubject subject = RubricSubject::Teacher;
    bool converts = false;  ///< the sum to another full mark
    QString totalRule = {}; ///< what becomes of the sum; may be empty
};

/// How a hand fills a column in.
enum class BlankWay { Tick, Count, Write };

struct BlankColumn
{
    QString heading; ///< a level, case or part with its points
    BlankWay way = BlankWay::Write;
};

/// One criterion for a group's teachers.
struct BlankCriterionDocument
{
    QString school;
    QString term;
    QString group; ///< empty: everybody
    BlankCriterion criterion;
    QString standard;
    QString method;
    std::vector<BlankColumn> columns;
    QStringList teachers;
    RubricSubject subject = RubricSubject::Teacher;
};

/// A4 across; a criterion that does not apply to somebody is struck out. The columns of the sum are those of the score
/// table.
PrintTable blankGridTable(const BlankGridDocument &document);
/// A4 upright, across when there are many columns.
PrintTable blankCriterionTable(const BlankCriterionDocument &document);

} // namespace yanben
