#pragma once

#include "workspace/acts/plan/plan_acts.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Where a searched text stands: in the heading, or in one block of the text.
struct PlanMatch
{
    SectionId section{};
    std::optional<int> block; ///< empty: the heading
    int start = 0;
    int length = 0;

    friend bool operator==(const PlanMatch &, const PlanMatch &) = default;
};

/// In the order of the plan, without overlaps, regardless of case; an empty text occurs nowhere.
std::vector<PlanMatch> findInPlan(const State &state, PlanId plan, const QString &text);

/// One act for all places; the new text is as bold as the first character it replaces.
PlanAct replaceInPlan(const State &state, PlanId plan, const QString &text, const QString &by);
/// Only this place, which must still hold the text.
PlanAct replaceMatch(const State &state, const PlanMatch &match, const QString &text, const QString &by);

} // namespace yanben
