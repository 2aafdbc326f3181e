#pragma once

#include "documents/scoring/lists/honour_document.h"
#include "workspace/state.h"

#include <optional>

namespace yanben
{

/// What honoursOf() gives for the same term and kind.
HonourDocument honourPaper(const State &state, std::optional<TermId> term, std::optional<HonourKind> kind);

} // namespace yanben
