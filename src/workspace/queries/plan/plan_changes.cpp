#include "workspace/queries/plan/plan_changes.h"

#include <algorithm>
#include <array>
#include <set>

namespace yanben
{

namespace
{

/// The kinds of acts that change what a plan says: only their changes are read.
constexpr std::array planKinds{ActKind::EditPlan,      ActKind::AddSection,  ActKind::EditSection, ActKind::MoveSection,
                               ActKind::RemoveSection, ActKind::ReplaceText, ActKind::EditLeaders, ActKind::AddTopic,
                               ActKind::EditTopic,     ActKind::MoveTopic,   ActKind::RemoveTopic, ActKind::FixFinding};

template <typename T, typename Belongs>
bool isEditOf(const Change &change, Belongs belongs)
{
    const auto *edit = std::get_if<Edit<T>>(&change);
    return edit && (edit->before ? belongs(*edit->before) : belongs(*edit->after));
}

bool changesWords(const Change &change, const Plan &plan)
{
    const auto *edit = std::get_if<Edit<Plan>>(&change);
    if (edit)
        return edit->before && edit->after && edit->id() == plan.id &&
               (edit->before->title != edit->after->title || edit->before->madeOn != edit->after->madeOn);
    const auto ofPlan = [&plan](const auto &row) { return row.plan == plan.id; };
    return isEditOf<Section>(change, ofPlan) || isEditOf<Leader>(change, ofPlan) ||
           isEditOf<Topic>(change, [&plan](const Topic &row) { return row.term == plan.term; });
}

/// Of the acts that stand; empty while it was never approved.
std::optional<ActId> firstApproval(ActRunner &acts, const Plan &plan, const std::set<ActId> &standing)
{
    for (const auto &[act, change] : acts.historyOf(Change{Edit<Plan>{plan, plan}})) {
        const auto *edit = std::get_if<Edit<Plan>>(&change);
        const auto isApproved = [](const std::optional<Plan> &row) { return row && row->state == PlanState::Approved; };
        // Of a plan approved under an older schema only its return can be read.
        if (edit && standing.contains(act.id) && (isApproved(edit->before) || isApproved(edit->after)))
            return act.id;
    }
    return std::nullopt;
}

} // namespace

std::vector<ActRow> changesInEffect(ActRunner &acts, const Plan &plan)
{
    if (!plan.effectiveOn)
        return {};
    std::vector<Step> steps = acts.steps();
    std::erase_if(steps, [](const Step &step) { return step.undone || !step.replayable; });
    std::set<ActId> standing;
    for (const Step &step : steps)
        standing.insert(step.act.id);
    const std::optional<ActId> approval = firstApproval(acts, plan, standing);
    std::vector<ActRow> changes;
    for (const Step &step : steps) {
        if (!approval || step.act.id <= *approval || step.act.at.toLocalTime().date() < *plan.effectiveOn)
            continue;
        const std::optional<ActKind> kind = actKindOf(step.act.kind);
        if (!kind || std::ranges::count(planKinds, *kind) == 0)
            continue;
        if (std::ranges::any_of(acts.changesOf(step),
                                [&plan](const Change &change) { return changesWords(change, plan); }))
            changes.push_back(step.act);
    }
    return changes;
}

} // namespace yanben
