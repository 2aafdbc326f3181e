#pragma once

#include "domain/rubric/weight_levels.h"
#include "domain/rubric/weight_spread.h"
#include "workspace/act.h"
#include "workspace/state.h"

namespace yanben
{

// Ways to make the weights of a draft add up, beside those of rubric_acts.h.

/// Spreads what is missing or over at a level: on its criteria, or on the sections. Changes nothing where no weights
/// from 0 would add up.
Act spreadWeights(const State &state, RubricVersionId version, const WeightLevel &level, SpreadWay way);
/// The section weighs what its criteria weigh together.
Act takeSumAsSectionWeight(const State &state, RubricVersionId version, const QString &section);

/// The weights of the sections that are stated, so that sections and the criteria outside add to the full mark; empty
/// when there are no such weights.
std::optional<std::vector<RubricSection>> spreadSections(const RubricSheet &sheet, SpreadWay way);

} // namespace yanben
