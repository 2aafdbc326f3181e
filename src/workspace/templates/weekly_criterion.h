#pragma once

#include "domain/rubric/rubric.h"

namespace yanben
{

/// What the weekly check of groups (C26, I03) can be recorded by, as the last criterion of the rubric: a case for each
/// grade. It weighs what the full mark has left, otherwise 10 points.
CriterionSpec weeklyCriterion(const RubricSheet &rubric);

} // namespace yanben
