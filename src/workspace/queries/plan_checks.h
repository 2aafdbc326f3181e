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
    std::vector<ActivityId> activitiesWithoutTopic{};       ///< in the order of the schedule, without what is cancelled
    std::vector<CriterionVersionId> criteriaWithoutTopic{}; ///< of the newest version of the main rubric
    std::optional<Points> weights; ///< of the newest version of the main rubric; empty without one
    std::optional<Points> fullMark;
    bool converts = false;                ///< the version reckons with weights that do not add up to the full mark
    std::vector<SectionId> emptySections; ///< without text, parts or anything that is printed by itself
};

PlanChecks planChecks(const State &state, TermId term);

} // namespace yanben
