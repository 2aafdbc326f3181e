#include "workspace/queries/plan_checks.h"

#include "domain/rubric/checks/rubric_check.h"
#include "workspace/queries/term_rows.h"

#include <set>

namespace yanben
{

namespace
{

bool saysSomething(const State &state, TermId term, const Section &section)
{
    return !section.text.plainText().trimmed().isEmpty() ||
           (section.kind == SectionKind::ContentList && !topicsOf(state, term).empty()) ||
           (section.kind == SectionKind::Leadership && !leadersOf(state, section.plan).empty());
}

} // namespace

PlanSections planSections(const State &state, const Plan &plan)
{
    PlanSections found;
    const auto sections = sectionsOf(state, plan.id);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const bool hasParts = i + 1 < sections.size() && sections[i + 1]->level > sections[i]->level;
        if (hasParts)
            continue;
        ++found.all;
        if (!saysSomething(state, plan.term, *sections[i]))
            found.empty.push_back(sections[i]->id);
    }
    return found;
}

PlanChecks planChecks(const State &state, TermId term)
{
    PlanChecks checks;
    std::set<TopicId> scheduled;
    for (const Activity *activity : activitiesOf(state, term)) {
        if (activity->topic)
            scheduled.insert(*activity->topic);
        else if (activity->status != ActivityStatus::Cancelled)
            checks.activitiesWithoutTopic.push_back(activity->id);
    }
    std::set<TopicId> scored;
    for (const Rubric *each : rubricsOf(state, term)) {
        for (const CriterionVersion *criterion : criteriaOf(state, newestVersionOf(state, each->id)->id)) {
            if (criterion->topic)
                scored.insert(*criterion->topic);
        }
    }
    const Rubric *rubric = rubricOf(state, term);
    if (const RubricVersion *version = rubric ? newestVersionOf(state, rubric->id) : nullptr) {
        checks.weights = Points{};
        checks.fullMark = version->terms.fullMark;
        checks.converts = version->terms.convert.has_value();
        for (const CriterionVersion *criterion : criteriaOf(state, version->id)) {
            if (!criterion->topic)
                checks.criteriaWithoutTopic.push_back(criterion->id);
            if (isWeighed(criterion->spec, version->terms))
                *checks.weights += criterion->spec.weight.value_or(Points{});
        }
    }
    for (const Topic *topic : topicsOf(state, term)) {
        ++checks.topics;
        if (!scored.contains(topic->id))
            checks.withoutCriterion.push_back(topic->id);
        if (!scheduled.contains(topic->id))
            checks.withoutActivity.push_back(topic->id);
    }
    if (const Plan *plan = planOf(state, term))
        checks.emptySections = planSections(state, *plan).empty;
    return checks;
}

} // namespace yanben
