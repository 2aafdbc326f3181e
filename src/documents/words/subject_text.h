#pragma once

#include "domain/rubric/rubric.h"

#include <QString>

namespace yanben
{

/// What a title calls the assessed: 教师, 教研组, 学校.
QString assessedText(RubricSubject subject);
/// Over the column of their names: 姓名, 教研组, 学校.
QString nameHeading(RubricSubject subject);

} // namespace yanben
