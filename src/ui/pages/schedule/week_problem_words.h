#pragma once

#include "calendar/week_table.h"

namespace yanben
{

/// Where the weeks of a pasted table differ from the term's, a line for each of the first ones, and what becomes of
/// them. Empty without any.
QString weekProblemsText(const std::vector<WeekRowProblem> &problems, const Term &term);

} // namespace yanben
