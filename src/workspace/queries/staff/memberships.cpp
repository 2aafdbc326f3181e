#include "workspace/queries/staff/memberships.h"

#include <algorithm>

namespace yanben
{

std::optional<Membership> membershipByRule(const Group &group, const StaffMember &member)
{
    const MemberRule &rule = group.rule;
    const bool canHave = group.kind == GroupKind::Listed && !group.sameAs && !rule.isEmpty();
    if (!canHave || (rule.years && !member.joined) || (!rule.post.isEmpty() && !namesPost(member.post, rule.post)))
        return std::nullopt;
    Membership membership{
        .id = {}, .uid = {}, .staff = member.id, .group = group.id, .from = member.joined, .to = member.left};
    if (rule.years) {
        const QDate last = lastDayWithin(*member.joined, *rule.years);
        membership.to = std::min(member.left.value_or(last), last);
    }
    return membership;
}

std::vector<Membership> membershipsByRule(const State &state, StaffId staff)
{
    const StaffMember *member = state.find<StaffMember>(staff);
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>()) {
        if (member && !group.rule.isEmpty())
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, {}, &Group::position);
    std::vector<Membership> memberships;
    for (const Group *group : groups) {
        if (std::optional<Membership> membership = membershipByRule(*group, *member))
            memberships.push_back(*std::move(membership));
    }
    return memberships;
}

} // namespace yanben
