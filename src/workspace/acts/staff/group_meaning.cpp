#include "workspace/acts/staff/group_meaning.h"

#include "domain/schedule/activity_people.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// The name's own group, made where there is none.
GroupId groupCalled(ActBuilder &builder, const State &state, const QString &name, GroupId meant)
{
    if (const std::optional<GroupId> known = participantOf(state, name).group)
        return *known;
    if (!state.find<Group>(meant) || !addSynonym(state, name, meant))
        throw StaleChange{"a name can't mean a group any more"};
    const GroupId made = groupNamed(builder, state, normalizedName(name));
    builder.change<Group>(made, [&](Group &row) { row.sameAs = groupMeant(state, meant); });
    return made;
}

void putGroup(std::vector<Participant> &people, const QString &name, GroupId group)
{
    const Participant known{.staff = {}, .group = group, .name = {}};
    for (Participant &one : people) {
        const bool isName = !one.staff && !one.group && normalizedName(one.name) == name;
        if (isName)
            one = known;
    }
    const auto first = std::ranges::find(people, known);
    if (first != people.end())
        people.erase(std::remove(first + 1, people.end(), known), people.end());
}

template <typename T>
void putGroupIn(ActBuilder &builder, const T &row, const QString &name, GroupId group)
{
    T changed = row;
    forEachPeople(changed, [&](std::vector<Participant> &people) { putGroup(people, name, group); });
    if (changed != row)
        builder.update(changed);
}

} // namespace

void meanGroup(ActBuilder &builder, const State &state, TermId term, const QString &name, GroupId group)
{
    const QString called = normalizedName(name);
    const GroupId meant = groupCalled(builder, state, called, group);
    const auto isOfTerm = [&](ActivityId activity) {
        const Activity *row = state.find<Activity>(activity);
        return row && row->term == term;
    };
    for (const auto &[id, row] : state.all<Activity>()) {
        if (row.term == term)
            putGroupIn(builder, row, called, meant);
    }
    for (const auto &[id, row] : state.all<Session>()) {
        if (isOfTerm(row.activity))
            putGroupIn(builder, row, called, meant);
    }
    for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
        if (isOfTerm(row.activity))
            putGroupIn(builder, row, called, meant);
    }
}

} // namespace yanben
