#pragma once

#include "workspace/state.h"

#include <set>

namespace yanben
{

/// The sheets in which something stands: a mark, a state, a note or a dated entry; and those that were published. What
/// was typed and cleared again leaves a sheet that is not written.
std::set<SheetId> writtenSheets(const State &state);

} // namespace yanben
