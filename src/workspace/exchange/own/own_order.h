#pragma once

#include "workspace/exchange/activity_import.h"

#include <optional>

namespace yanben
{

/// That the new activities stand among each other as in the schedule of the file; empty where they do so by their days.
/// In the places that new activities have when all of `import` is taken: those that were there are not moved.
std::optional<EventProposal> orderProposal(const State &state, TermId term, const std::vector<IcsItem> &items,
                                           const CalendarImport &import);

} // namespace yanben
