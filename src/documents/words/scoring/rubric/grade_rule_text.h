#pragma once

#include "domain/rubric/rubric.h"

#include <QStringList>

namespace yanben
{

/// The grades of a rubric as paper states them, best first: 良好：75分及以上，不足90分, with the quota where there is
/// one.
QStringList gradeRuleTexts(const RubricTerms &terms);

} // namespace yanben
