#include "workspace/acts/schedule/count_acts.h"

#include "workspace/act_builder.h"
#include "workspace/queries/calendar/counts/required_counts.h"

#include <algorithm>

namespace yanben
{

namespace
{

RequiredCount tidiedCount(RequiredCount row)
{
    row.name = row.name.simplified();
    row.words = row.words.simplified();
    row.source = row.source.simplified();
    if (row.counted == CountedBy::Topic)
        row.words.clear();
    else
        row.topic.reset();
    if (row.each == CountFor::School) {
        row.among.clear();
        row.excepted.clear();
    }
    if (row.period == CountPeriod::Term || row.period == CountPeriod::SchoolYear)
        row.every = 1;
    if (!row.fewestPeople)
        row.peopleAdvisable = false;
    return row;
}

bool isBelowOne(const std::optional<int> &number)
{
    return number && *number < 1;
}

std::optional<RequiredCountFault> peopleFault(const State &state, const RequiredCount &row)
{
    for (const auto *list : {&row.among, &row.excepted}) {
        for (const Participant &one : *list) {
            const Group *group = one.group ? state.find<Group>(*one.group) : nullptr;
            if (!group && !(one.staff && state.find<StaffMember>(*one.staff)))
                return RequiredCountFault::FromOutside;
            if (row.each == CountFor::EachGroup && (!group || group->kind == GroupKind::Everyone))
                return RequiredCountFault::NotAGroup;
        }
    }
    return std::nullopt;
}

std::optional<RequiredCountFault> faultOf(const State &state, const RequiredCount &row)
{
    if (row.name.isEmpty())
        return RequiredCountFault::NameMissing;
    for (const RequiredCount *other : requiredCountsOf(state, row.term)) {
        if (other->id != row.id && other->name == row.name)
            return RequiredCountFault::NameTaken;
    }
    if (row.counted == CountedBy::Topic) {
        const Topic *topic = row.topic ? state.find<Topic>(*row.topic) : nullptr;
        if (!topic || topic->term != row.term)
            return RequiredCountFault::TopicGone;
    } else if (row.words.isEmpty()) {
        return RequiredCountFault::NothingCounted;
    }
    const CountRange &range = row.range;
    if (!range.atLeast && !range.atMost)
        return RequiredCountFault::NumberMissing;
    if (isBelowOne(range.atLeast) || isBelowOne(range.atMost))
        return RequiredCountFault::NumberInvalid;
    if (range.atLeast && range.atMost && *range.atMost < *range.atLeast)
        return RequiredCountFault::NumberReversed;
    if (isBelowOne(row.fewestPeople))
        return RequiredCountFault::PeopleInvalid;
    return peopleFault(state, row);
}

} // namespace

Result<Act, RequiredCountFault> addCount(const State &state, const RequiredCount &required)
{
    RequiredCount row = tidiedCount(required);
    row.id = {};
    if (const auto fault = faultOf(state, row))
        return *fault;
    const auto rows = requiredCountsOf(state, row.term);
    row.position = rows.empty() ? 0 : rows.back()->position + 1;
    ActBuilder builder{state, ActKind::AddCount, {row.name}};
    builder.insert(std::move(row));
    return builder.take();
}

Result<Act, RequiredCountFault> editCount(const State &state, const RequiredCount &required)
{
    const RequiredCount row = tidiedCount(required);
    if (const auto fault = faultOf(state, row))
        return *fault;
    ActBuilder builder{state, ActKind::EditCounts, {row.name}};
    builder.update(row);
    return builder.take();
}

Act removeCount(const State &state, RequiredCountId required)
{
    ActBuilder builder{state, ActKind::RemoveCount, {state.get<RequiredCount>(required).name}};
    builder.remove<RequiredCount>(required);
    return builder.take();
}

} // namespace yanben
