#pragma once

#include "workspace/acts/plan/plan_acts.h"

namespace yanben
{

/// 组长、副组长、组员、负责人: one person may hold several roles, each once.
PlanAct addLeader(const State &state, PlanId plan, LeaderRole role, StaffId staff);
PlanAct removeLeader(const State &state, LeaderId leader);
/// Among those of the same role.
PlanAct moveLeader(const State &state, LeaderId leader, Shift shift);

} // namespace yanben
