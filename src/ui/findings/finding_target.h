#pragma once

#include "domain/findings/finding.h"
#include "ui/shell/page.h"
#include "workspace/state.h"

namespace yanben
{

/// Where a finding can be looked at and mended: the row, and in it the column that is meant.
Target findingTarget(const State &state, TermId term, const Finding &finding);

/// From when to when a clash is, for each day of it; between the first and the last where its days are not told.
std::vector<std::pair<QDate, QDate>> clashDays(const Finding &finding);

} // namespace yanben
