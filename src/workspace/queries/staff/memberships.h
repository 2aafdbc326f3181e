#pragma once

#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

// Who is in which group from when to when. Whoever asks that asks here: besides the memberships that are written down
// there are those that a group has by its rule.

/// By the group's own rule, over all days on which it holds for somebody who works here; without an id or uid.
std::optional<Membership> membershipByRule(const Group &group, const StaffMember &member);
inline bool isByRule(const Membership &membership)
{
    return membership.id == MembershipId{};
}
/// In the groups' order.
std::vector<Membership> membershipsByRule(const State &state, StaffId staff);

/// Calls visit(const Membership &) for those that are written down, then for those by a rule. Somebody may be in a
/// group by both.
void forEachMembership(const State &state, auto visit)
{
    for (const auto &[id, membership] : state.all<Membership>())
        visit(membership);
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.rule.isEmpty())
            continue;
        for (const auto &[staff, member] : state.all<StaffMember>()) {
            if (const std::optional<Membership> membership = membershipByRule(group, member))
                visit(*membership);
        }
    }
}

void forEachMembershipOf(const State &state, StaffId staff, auto visit)
{
    for (const auto &[id, membership] : state.all<Membership>()) {
        if (membership.staff == staff)
            visit(membership);
    }
    for (const Membership &membership : membershipsByRule(state, staff))
        visit(membership);
}

} // namespace yanben
