#pragma once

#include "documents/calendar/counts_document.h"
#include "workspace/state.h"

namespace yanben
{

/// What checkedCounts() gives.
CountsDocument countPaper(const State &state, TermId term, std::optional<QDate> today = {});

} // namespace yanben
