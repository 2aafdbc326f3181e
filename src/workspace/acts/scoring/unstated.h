#pragma once

#include "domain/rubric/rubric.h"

namespace yanben
{

/// What the source left open is settled. The value goes where the rule reads it; what no rule reads is written into the
/// standard.
void confirmUnstated(CriterionSpec &spec, UnstatedParameter parameter, const std::optional<Points> &value);

} // namespace yanben
