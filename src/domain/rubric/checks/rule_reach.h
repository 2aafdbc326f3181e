#pragma once

#include "domain/rubric/checks/rubric_check.h"

namespace yanben
{

/// What can be written and scored, and yet never comes about: points that a cap or floor always cuts, bands and grades
/// that nothing reaches, a weight above what its rule gives. All of it is only told: a school may mean it so. In the
/// order of the rubric, the grades last; a place with a contradiction (checkRubric) is left out.
std::vector<RubricProblem> checkReach(const RubricSheet &sheet);

} // namespace yanben
