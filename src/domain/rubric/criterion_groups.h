#pragma once

#include "domain/rubric/rubric.h"

namespace yanben
{

// A criterion names groups: in its scope, among its raters, and in rules that ask different amounts of different
// groups.

bool speaksOf(const CriterionSpec &spec, const QString &group);
/// What the criterion says of `to` already stays; what it said of `from` beside it goes.
void renameGroupIn(CriterionSpec &spec, const QString &from, const QString &to);

} // namespace yanben
