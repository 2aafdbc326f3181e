#pragma once

#include "ui/pages/page_context.h"
#include "workspace/acts/plan/plan_acts.h"

#include <concepts>

namespace yanben
{

/// Why an act was refused and how to mend it.
QString planFaultText(PlanFault fault);
QString planStateName(PlanState state);
QString sectionKindName(SectionKind kind);
QString leaderRoleName(LeaderRole role);

/// Runs what `build` makes (a PlanAct) and says why it was not done. True when it was done or changes nothing.
template <std::invocable Build>
bool runPlanAct(PageContext &context, Build &&build)
{
    std::optional<PlanFault> fault;
    const bool done = context.acts.runBuilt([&] {
        PlanAct act = build();
        if (act)
            return *std::move(act);
        fault = act.error();
        return Act{};
    });
    if (fault)
        emit context.acts.refused(planFaultText(*fault));
    return done && !fault;
}

} // namespace yanben
