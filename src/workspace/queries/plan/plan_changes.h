#pragma once

#include "workspace/act_runner.h"

#include <vector>

namespace yanben
{

/// The steps that changed the plan, its sections, topics or leadership group after it took effect, oldest first: on the
/// day from which it holds or later, and behind its first approval (row J13). Steps that were taken back are none of
/// them. Empty while the plan has no such day. Reads the file.
std::vector<ActRow> changesInEffect(ActRunner &acts, const Plan &plan);

} // namespace yanben
