#pragma once

#include "domain/rubric/rubric.h"

#include <QStringList>

namespace yanben
{

/// Which parts of a criterion differ, as words that the history keeps and the screen translates: title, weight,
/// standard, method, groups, rule.
QStringList changedParts(const CriterionSpec &before, const CriterionSpec &after);

} // namespace yanben
