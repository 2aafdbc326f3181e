#pragma once

#include "workspace/act_builder.h"
#include "workspace/queries/scores/overall_rows.h"

namespace yanben
{

/// Something is still to be said before it can be kept: a name of the whole, of a stage, or of a part's rubric is
/// missing. What keeps it from being counted, such as a percentage, may wait.
bool canBeKept(const OverallSettings &settings);

// Each takes settings that can be kept, with a rubric for every part or none where it was deleted.

Act addOverall(const State &state, TermId term, const OverallSettings &settings);
Act changeOverall(const State &state, OverallId id, const OverallSettings &settings);
Act removeOverall(const State &state, OverallId id);

/// As a part of another act.
OverallId insertOverall(ActBuilder &builder, TermId term, const OverallSettings &settings);

} // namespace yanben
