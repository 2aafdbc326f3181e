#pragma once

#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What a plan is checked for before it is submitted.
struct PlanChecks
{
    int topics = 0;
    std::vector<TopicId> withoutCriterion;
    std::vector<TopicId> withoutActivity;
    std::optional<Points> weights; ///< of the newest version of the main rubric; empty without one
    std::optional<Points> fullMark;
    bool converts = false;                ///< the version reckons with weights that do not add up to the full mark
    std::vector<SectionId> emptySections; ///< without text, parts or anything that is printed by itself
};

PlanChecks planChecks(const State &state, TermId term);

} // namespace yanben
