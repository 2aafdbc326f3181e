#pragma once

#include "documents/scoring/overall_document.h"
#include "workspace/queries/scores/overall_rows.h"

#include <span>

namespace yanben
{

/// The results of a table without problems, of these subjects in this order.
OverallDocument overallPaper(const State &state, TermId term, const OverallTable &table,
                             std::span<const Subject> order);

} // namespace yanben
