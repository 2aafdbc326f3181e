#pragma once

#include "domain/rubric.h"
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

} // namespace yanben
