#pragma once

#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// Where a person or a group is spoken of. Memberships don't count: they go with the row.
struct RosterUses
{
    std::vector<ActivityId> activities;       ///< as presenter or in the audience
    std::vector<TermId> sheets;               ///< terms in which something stands on its score sheet
    std::vector<TermId> honours;              ///< terms in which it was honoured
    std::vector<TermId> themes;               ///< terms in which it has a theme of its own
    std::vector<TermId> counts;               ///< terms in which a required number is for it, or not for it
    std::vector<TermId> leaders;              ///< terms whose leadership group names the person
    bool rates = false;                       ///< has given marks to others
    bool isResponsible = false;               ///< 第一责任人 of the school
    std::vector<GroupId> synonyms;            ///< groups that stand for this one
    std::vector<CriterionVersionId> criteria; ///< that apply to this group only; of each the newest version
    bool isEveryone = false;                  ///< 全体教师, which every file has

    bool isEmpty() const { return *this == RosterUses{}; }
    friend bool operator==(const RosterUses &, const RosterUses &) = default;
};

RosterUses usesOf(const State &state, StaffId staff);
RosterUses usesOf(const State &state, GroupId group);

} // namespace yanben
