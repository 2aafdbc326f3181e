#include "workspace/acts/staff/moved_uses.h"

#include "domain/schedule/activity_people.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/queries/calendar/themes.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

template <typename T>
void keepFirsts(std::vector<T> &list)
{
    std::vector<T> firsts;
    for (const T &one : list) {
        if (std::ranges::count(firsts, one) == 0)
            firsts.push_back(one);
    }
    list = std::move(firsts);
}

void renameIn(std::vector<Participant> &people, GroupId from, GroupId to)
{
    if (std::ranges::count(people, std::optional{from}, &Participant::group) == 0)
        return;
    for (Participant &one : people)
        one.group = one.group == from ? std::optional{to} : one.group;
    keepFirsts(people);
}

/// In every list of people that the rows of this kind hold.
template <typename T>
void renameInLists(ActBuilder &builder, const State &state, GroupId from, GroupId to)
{
    for (const auto &[id, row] : state.all<T>()) {
        T changed = row;
        forEachPeople(changed, [from, to](std::vector<Participant> &people) { renameIn(people, from, to); });
        builder.update(changed);
    }
}

/// What is asked of each group names 全体教师 only where no group of it is left: nobody is asked then, while a list
/// without anybody would ask all.
void renameInCounts(ActBuilder &builder, const State &state, GroupId from, GroupId to)
{
    const auto isNew = [to](const Participant &one) { return one.group == to; };
    for (const auto &[id, row] : state.all<RequiredCount>()) {
        RequiredCount changed = row;
        forEachPeople(changed, [from, to](std::vector<Participant> &people) { renameIn(people, from, to); });
        if (row.each == CountFor::EachGroup && isEveryone(state, to)) {
            std::erase_if(changed.excepted, isNew);
            if (!std::ranges::all_of(changed.among, isNew))
                std::erase_if(changed.among, isNew);
        }
        builder.update(changed);
    }
}

/// One row for each stretch of days that the two lists cover together; who had a post in both has both.
void joinMemberships(ActBuilder &builder, const State &state, GroupId keep, GroupId gone)
{
    std::set<StaffId> people;
    for (const auto &[id, row] : state.all<Membership>()) {
        if (row.group == gone)
            people.insert(row.staff);
    }
    for (const StaffId staff : people) {
        std::vector<const Membership *> rows = membershipsOf(state, keep, staff);
        std::ranges::copy(membershipsOf(state, gone, staff), std::back_inserter(rows));
        // A row without a first day compares as the earliest.
        std::ranges::stable_sort(rows, {}, &Membership::from);
        std::optional<Membership> open;
        for (const Membership *each : rows) {
            Membership row = *each;
            row.group = keep;
            const int gap = open && open->post == row.post ? 1 : 0;
            if (open && (!open->to || !row.from || *row.from <= open->to->addDays(gap))) {
                if (!row.post.isEmpty() && !open->post.split(u'、').contains(row.post)) {
                    open->post += open->post.isEmpty() ? QString{} : QString{u'、'};
                    open->post += row.post;
                }
                if (open->to && (!row.to || *open->to < *row.to))
                    open->to = row.to;
                builder.remove<Membership>(row.id);
                continue;
            }
            if (open)
                builder.update(*open);
            open = row;
        }
        if (open)
            builder.update(*open);
    }
}

/// What both were given becomes one, unless its note would be lost.
void moveHonours(ActBuilder &builder, const State &state, GroupId from, GroupId to)
{
    for (const auto &[id, honour] : state.all<Honour>()) {
        if (honour.subject != Subject{from})
            continue;
        const bool isThere = std::ranges::any_of(state.all<Honour>(), [&, &row = honour](const auto &entry) {
            const Honour &other = entry.second;
            return other.subject == Subject{to} && isSameGift(other, row) &&
                   (row.note.isEmpty() || row.note == other.note);
        });
        if (isThere)
            builder.remove<Honour>(id);
        else
            builder.change<Honour>(id, [to](Honour &row) { row.subject = to; });
    }
}

/// What both say of one time stands there together. A theme of 全体教师 is the school's.
void moveThemes(ActBuilder &builder, const State &state, GroupId from, GroupId to)
{
    const std::optional<GroupId> owner = isEveryone(state, to) ? std::nullopt : std::optional{to};
    for (const auto &[id, theme] : state.all<Theme>()) {
        if (theme.group != from)
            continue;
        ThemePlace place = placeOf(theme);
        place.group = owner;
        const Theme *there = themeAt(state, place);
        if (!there) {
            builder.change<Theme>(id, [owner](Theme &row) { row.group = owner; });
            continue;
        }
        if (there->title != theme.title)
            builder.change<Theme>(there->id, [&more = theme.title](Theme &row) { row.title += u'；' + more; });
        builder.remove<Theme>(id);
    }
}

} // namespace

bool isEveryone(const State &state, GroupId group)
{
    return state.get<Group>(group).kind == GroupKind::Everyone;
}

void removeMemberships(ActBuilder &builder, const State &state, GroupId group)
{
    for (const auto &[id, membership] : state.all<Membership>()) {
        if (membership.group == group)
            builder.remove<Membership>(id);
    }
}

void moveUses(ActBuilder &builder, const State &state, GroupId from, GroupId to)
{
    if (isEveryone(state, to))
        removeMemberships(builder, state, from);
    else
        joinMemberships(builder, state, to, from);
    renameInLists<Activity>(builder, state, from, to);
    renameInLists<Session>(builder, state, from, to);
    renameInLists<ChangedOccurrence>(builder, state, from, to);
    renameInCounts(builder, state, from, to);
    moveHonours(builder, state, from, to);
    moveThemes(builder, state, from, to);
}

} // namespace yanben
