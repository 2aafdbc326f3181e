#pragma once

#include "scoring/scoring_plan.h"

namespace yanben
{

/// The criterion does the same to the total. Another name of its level moves nobody.
bool givesTheSame(const Outcome &one, const Outcome &other);
/// The same totals, grade, state of completion and vetoes, which may do nothing but have consequences. What could be
/// earned may differ: it moves nobody.
bool hasTheSameTotals(const SheetResult &one, const SheetResult &other);

} // namespace yanben
