#pragma once

#include "workspace/state.h"

namespace yanben
{

/// Sheets that are out of less than the others by this version, for a criterion does not count on them: 免考核 or
/// 不适用, by what is recorded or by the groups it is for.
int sheetsWithDroppedCriteria(const State &state, RubricVersionId version);

} // namespace yanben
