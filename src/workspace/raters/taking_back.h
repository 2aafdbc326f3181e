#pragma once

#include "workspace/raters/collecting.h"

namespace yanben
{

/// Writes the chosen ratings with the times at which they were handed in, as one act. None of them may be refused, nor
/// two be for one place. Throws StaleChange when what the collection saw has moved on.
Act takeBackRatings(const State &state, const Collection &collection, const std::set<std::size_t> &chosen);

} // namespace yanben
