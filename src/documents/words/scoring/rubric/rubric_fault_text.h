#pragma once

#include "domain/json/json_problem.h"
#include "domain/rubric/checks/rubric_check.h"

namespace yanben
{

/// Why a rubric can't be used, and the mend.
QString rubricFaultText(const RubricProblem &problem);
/// Where in a rule it is, as its editor calls the place: 第2部分，第3档. Empty for the rule as a whole.
QString rulePlaceText(const QString &path);
/// Which criterion of a rubric a place is in, and where in it.
struct RubricPlace
{
    const CriterionSpec *criterion; ///< of the sheet; null for a place in no criterion
    QString part;                   ///< as rulePlaceText says it
};
RubricPlace rubricPlace(const RubricSheet &sheet, const QString &path);
/// The same in words: 条目 9“班级管理讲座”，第2档.
QString rubricPlaceText(const RubricSheet &sheet, const QString &path);

/// At most so many characters, with … in place of what is left out between the beginning and the end.
QString shortened(const QString &text, qsizetype most);

/// Why a rubric or records file can't be read, and the mend.
QString fileProblemText(const JsonProblem &problem);

} // namespace yanben
