#pragma once

#include "checks/check_input.h"
#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// The groups of the kind 师徒结对 by position, with who is mentor (师傅) and apprentice (徒弟) in them in the term;
/// not those that were over before it, or begin behind it.
std::vector<CheckedPair> mentorPairs(const State &state, const Term &term);

} // namespace yanben
