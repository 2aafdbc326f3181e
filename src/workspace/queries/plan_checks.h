#pragma once

#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// The sections of a plan that are to be written: those without parts, in their order.
struct PlanSections
{
    int all = 0;
    std::vector<SectionId> empty{}; ///< without text, and without topics or a leadership group where these are printed
};

PlanSections planSections(const State &state, const Plan &plan);

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
    bool converts = false; ///< the version reckons with weights that do not add up to the full mark
    std::vector<SectionId> emptySections{};
};

PlanChecks planChecks(const State &state, TermId term);

} // namespace yanben
