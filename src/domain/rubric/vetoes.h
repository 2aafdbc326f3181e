#pragma once

#include "domain/rubric/rubric.h"

#include <span>

namespace yanben
{

/// Null where the rubric does not have it.
const Veto *vetoNamed(const RubricTerms &terms, const QString &name);

/// Which consequences a teacher meets depends on his employment.
bool dependsOnEmployment(const Veto &veto);
/// Of those that `held` names, the ones that do.
std::vector<QString> dependingOnEmployment(const RubricTerms &terms, std::span<const QString> held);

} // namespace yanben
