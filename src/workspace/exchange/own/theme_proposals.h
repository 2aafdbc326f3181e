#pragma once

#include "workspace/exchange/activity_import.h"

namespace yanben
{

/// What the themes of a file would do in a term; `isOfTerm` as for events. Of two for one place the later holds.
std::vector<EventProposal> themeProposals(const State &state, const Term &term, bool isOfTerm,
                                          const std::vector<IcsOwnLine> &themes);

} // namespace yanben
