#include "workspace/acts/plan/leader_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::vector<const Leader *> ofRole(const State &state, PlanId plan, LeaderRole role)
{
    auto leaders = leadersOf(state, plan);
    std::erase_if(leaders, [role](const Leader *leader) { return leader->role != role; });
    return leaders;
}

} // namespace

PlanAct addLeader(const State &state, PlanId plan, LeaderRole role, StaffId staff)
{
    if (isLocked(state, plan))
        return PlanFault::Locked;
    state.get<StaffMember>(staff);
    const auto leaders = ofRole(state, plan, role);
    if (std::ranges::any_of(leaders, [staff](const Leader *leader) { return leader->staff == staff; }))
        return PlanFault::AlreadyThere;
    ActBuilder builder{state, ActKind::EditLeaders, {displayName(state, staff)}};
    Leader row{};
    row.plan = plan;
    row.role = role;
    row.staff = staff;
    row.position = leaders.empty() ? 0 : leaders.back()->position + 1;
    builder.insert(std::move(row));
    return builder.take();
}

PlanAct removeLeader(const State &state, LeaderId leader)
{
    const Leader &row = state.get<Leader>(leader);
    if (isLocked(state, row.plan))
        return PlanFault::Locked;
    ActBuilder builder{state, ActKind::EditLeaders, {displayName(state, row.staff)}};
    builder.remove<Leader>(leader);
    return builder.take();
}

PlanAct moveLeader(const State &state, LeaderId leader, Shift shift)
{
    const Leader &row = state.get<Leader>(leader);
    if (isLocked(state, row.plan))
        return PlanFault::Locked;
    auto leaders = ofRole(state, row.plan, row.role);
    const auto at = std::ranges::find(leaders, leader, [](const Leader *each) { return each->id; });
    if (shift == Shift::Up ? at == leaders.begin() : at + 1 == leaders.end())
        return PlanFault::NoPlace;
    std::iter_swap(at, shift == Shift::Up ? at - 1 : at + 1);
    ActBuilder builder{state, ActKind::EditLeaders, {displayName(state, row.staff)}};
    int position = 0;
    for (const Leader *each : leaders) {
        Leader moved = *each;
        moved.position = position++;
        builder.update(moved);
    }
    return builder.take();
}

} // namespace yanben
