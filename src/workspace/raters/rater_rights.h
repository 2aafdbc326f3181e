#pragma once

#include "workspace/act_kind.h"
#include "workspace/change.h"
#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// Whose file it is, when it is one that was handed to a rater; null in a school's own file.
const RaterFile *raterFileOf(const State &state);

/// In a file that was handed to a rater only he writes, whatever role he signs with, and only his own records: an act
/// of this kind with these changes is his. Undo and redo are asked with the act that they take back or bring again.
bool mayRater(const State &state, const RaterFile &file, ActKind kind, const std::vector<Change> &changes);

} // namespace yanben
