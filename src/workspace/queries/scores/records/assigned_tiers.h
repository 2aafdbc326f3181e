#pragma once

#include "domain/sheets/score_sheet.h"
#include "workspace/state.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// The level at which an activity names a teacher. It proposes his tier; only a person records it (rows B29 and C06).
struct AssignedTier
{
    ActivityId activity{};
    QString level{};              ///< as the activity calls it: 一级指标
    std::optional<QString> key{}; ///< of the criterion's level of that name; empty: it has none

    friend bool operator==(const AssignedTier &, const AssignedTier &) = default;
};

/// What the activities of the criterion's topic say, by teacher and in the order of the schedule, without what is
/// cancelled. Of a group everybody who is in it on the activity's first day. Empty for a criterion that no single level
/// scores, or without a topic.
std::map<StaffId, std::vector<AssignedTier>> assignedTiers(const State &state, TermId term,
                                                           const CriterionVersion &criterion);

/// The keys of the levels that are proposed to one teacher, each once.
std::vector<QString> proposedKeys(std::span<const AssignedTier> tiers);

} // namespace yanben
