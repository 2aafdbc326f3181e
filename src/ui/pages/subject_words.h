#pragma once

#include "domain/ids.h"
#include "domain/rubric/rubric.h"
#include "ui/shell/page.h"

#include <QString>

namespace yanben
{

/// 教师, 教研组, 学校, as part of a sentence.
QString subjectKindText(RubricSubject kind);
/// The same over a column or before a name.
QString subjectHeading(RubricSubject kind);
/// Where the sheets of such subjects are scored.
PageId scoresPageOf(RubricSubject kind);
/// The part of a target there that names one criterion of whatever rubric; the page then shows that rubric.
QString criterionPart(CriterionVersionId criterion);
std::optional<CriterionVersionId> criterionOfPart(const QString &part);

} // namespace yanben
