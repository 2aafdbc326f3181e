#include "workspace/acts/plan/topic_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool hasTopic(const State &state, TermId term, const QString &name)
{
    return std::ranges::any_of(topicsOf(state, term), [&name](const Topic *topic) { return topic->name == name; });
}

} // namespace

TopicUse topicUse(const State &state, TopicId topic)
{
    TopicUse use;
    for (const auto &[id, activity] : state.all<Activity>()) {
        if (activity.topic == topic)
            use.activities << activity.title;
    }
    for (const auto &[id, criterion] : state.all<CriterionVersion>()) {
        if (criterion.topic == topic && !use.criteria.contains(criterion.spec.title))
            use.criteria << criterion.spec.title;
    }
    for (const auto &[id, required] : state.all<RequiredCount>()) {
        if (required.topic == topic)
            use.counts << required.name;
    }
    return use;
}

PlanAct addTopic(const State &state, TermId term, const QString &name)
{
    if (isLocked(state, term))
        return PlanFault::Locked;
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return PlanFault::NameMissing;
    if (hasTopic(state, term, tidy))
        return PlanFault::AlreadyThere;
    const auto topics = topicsOf(state, term);
    ActBuilder builder{state, ActKind::AddTopic, {tidy}};
    Topic row{};
    row.term = term;
    row.name = tidy;
    row.position = topics.empty() ? 0 : topics.back()->position + 1;
    builder.insert(std::move(row));
    return builder.take();
}

PlanAct renameTopic(const State &state, TopicId topic, const QString &name)
{
    const Topic &before = state.get<Topic>(topic);
    if (isLocked(state, before.term))
        return PlanFault::Locked;
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return PlanFault::NameMissing;
    if (tidy != before.name && hasTopic(state, before.term, tidy))
        return PlanFault::AlreadyThere;
    ActBuilder builder{state, ActKind::EditTopic, {tidy}};
    builder.change<Topic>(topic, [&tidy](Topic &row) { row.name = tidy; });
    return builder.take();
}

PlanAct moveTopic(const State &state, TopicId topic, Shift shift)
{
    const Topic &row = state.get<Topic>(topic);
    if (isLocked(state, row.term))
        return PlanFault::Locked;
    auto topics = topicsOf(state, row.term);
    const auto at = std::ranges::find(topics, topic, [](const Topic *each) { return each->id; });
    if (shift == Shift::Up ? at == topics.begin() : at + 1 == topics.end())
        return PlanFault::NoPlace;
    std::iter_swap(at, shift == Shift::Up ? at - 1 : at + 1);
    ActBuilder builder{state, ActKind::MoveTopic, {row.name}};
    int position = 0;
    for (const Topic *each : topics) {
        Topic moved = *each;
        moved.position = position++;
        builder.update(moved);
    }
    return builder.take();
}

PlanAct removeTopic(const State &state, TopicId topic)
{
    const Topic &row = state.get<Topic>(topic);
    if (isLocked(state, row.term))
        return PlanFault::Locked;
    if (topicUse(state, topic).isUsed())
        return PlanFault::InUse;
    ActBuilder builder{state, ActKind::RemoveTopic, {row.name}};
    builder.remove<Topic>(topic);
    return builder.take();
}

} // namespace yanben
