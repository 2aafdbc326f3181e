#pragma once

#include "domain/findings/finding.h"
#include "ui/shell/page.h"
#include "workspace/state.h"

namespace yanben
{

/// Where a finding can be looked at and mended: the row, and in it the column that is meant.
Target findingTarget(const State &state, TermId term, const Finding &finding);

} // namespace yanben
