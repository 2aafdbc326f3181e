#include "workspace/acts/staff/membership_acts.h"

#include "workspace/act_builder.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/staff/roster.h"

#include <map>
#include <tuple>

namespace yanben
{

namespace
{

/// Like a first or last day of a membership, an empty one lies before or behind every other.
bool overlapping(const Membership &a, const Membership &b)
{
    return (!a.to || !b.from || *b.from <= *a.to) && (!b.to || !a.from || *a.from <= *b.to);
}

} // namespace

std::vector<const Membership *> membershipsOf(const State &state, GroupId group, StaffId staff)
{
    std::vector<const Membership *> rows;
    for (const auto &[id, row] : state.all<Membership>()) {
        if (row.group == group && row.staff == staff)
            rows.push_back(&row);
    }
    return rows;
}

void placeIn(ActBuilder &builder, const State &state, GroupId group, StaffId staff, std::optional<QDate> from)
{
    const Membership *before = nullptr; // reaches up to the new one
    const Membership *after = nullptr;  // the next that begins later
    for (const Membership *row : membershipsOf(state, group, staff)) {
        if (from ? row->holdsOn(*from) : !row->to)
            return;
        if (row->to && (from ? row->to->addDays(1) == *from : !row->from))
            before = row;
        else if (row->from && (!from || *from < *row->from) && (!after || *row->from < *after->from))
            after = row;
    }
    if (before) {
        // One of another post stays a membership of its own.
        const bool isOne = after && after->post == before->post;
        builder.change<Membership>(before->id, [after, isOne](Membership &row) {
            row.to = !after ? std::nullopt : isOne ? after->to : std::optional{after->from->addDays(-1)};
        });
        if (isOne)
            builder.remove<Membership>(after->id);
    } else if (after) {
        builder.change<Membership>(after->id, [from](Membership &row) { row.from = from; });
    } else {
        builder.insert(Membership{.id = {}, .uid = {}, .staff = staff, .group = group, .from = from, .to = {}});
    }
}

std::optional<QDate> placedFrom(const State &state, StaffId staff, QDate day)
{
    const bool known = std::ranges::any_of(state.all<Membership>(),
                                           [staff](const auto &entry) { return entry.second.staff == staff; });
    return known ? std::optional{day} : std::nullopt;
}

std::vector<const Membership *> membershipsOf(const State &state, StaffId staff)
{
    return membershipsOf(state, std::vector{staff});
}

std::vector<const Membership *> membershipsOf(const State &state, const std::vector<StaffId> &staff)
{
    std::map<StaffId, int> places;
    for (const StaffId one : staff)
        places.try_emplace(one, static_cast<int>(places.size()));
    std::vector<const Membership *> rows;
    for (const auto &[id, row] : state.all<Membership>()) {
        if (places.contains(row.staff))
            rows.push_back(&row);
    }
    std::ranges::stable_sort(rows, {}, [&](const Membership *row) {
        return std::tuple{places[row->staff], state.get<Group>(row->group).position, row->from};
    });
    return rows;
}

Act addMembers(const State &state, GroupId group, const std::vector<StaffId> &staff, std::optional<QDate> from)
{
    const Group &joined = state.get<Group>(group);
    ActBuilder builder{state, ActKind::EditGroups, {joined.name}};
    if (joined.kind != GroupKind::Everyone) {
        for (const StaffId one : staff)
            placeIn(builder, state, group, one, from);
    }
    return builder.take();
}

Act placeMembers(const State &state, GroupId group, const std::vector<StaffId> &staff, QDate day)
{
    const Group &joined = state.get<Group>(group);
    ActBuilder builder{state, ActKind::EditGroups, {joined.name}};
    if (joined.kind != GroupKind::Everyone) {
        for (const StaffId one : staff)
            placeIn(builder, state, group, one, placedFrom(state, one, day));
    }
    return builder.take();
}

Act setGroups(const State &state, StaffId staff, const QStringList &names, QDate day)
{
    ActBuilder builder{state, ActKind::EditGroups, {state.get<StaffMember>(staff).name}};
    std::vector<GroupId> wanted;
    for (const QString &name : names) {
        if (!normalizedName(name).isEmpty())
            wanted.push_back(groupNamed(builder, state, normalizedName(name)));
    }
    for (const Membership *row : membershipsOf(state, staff)) {
        if (!row->holdsOn(day) || std::ranges::count(wanted, row->group) > 0)
            continue;
        const QDate last = day.addDays(-1);
        if (!row->from || *row->from <= last)
            builder.change<Membership>(row->id, [last](Membership &changed) { changed.to = last; });
        else
            builder.remove<Membership>(row->id);
    }
    for (const GroupId group : wanted) {
        if (builder.find<Group>(group)->kind != GroupKind::Everyone)
            placeIn(builder, state, group, staff, placedFrom(state, staff, day));
    }
    return builder.take();
}

Act endMembership(const State &state, MembershipId membership, QDate lastDay)
{
    const Membership &row = state.get<Membership>(membership);
    if (row.from && lastDay < *row.from)
        return removeMembership(state, membership);
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(row.group).name}};
    builder.change<Membership>(membership, [lastDay](Membership &changed) { changed.to = lastDay; });
    return builder.take();
}

Act removeMembership(const State &state, MembershipId membership)
{
    const Group &group = state.get<Group>(state.get<Membership>(membership).group);
    ActBuilder builder{state, ActKind::EditGroups, {group.name}};
    builder.remove<Membership>(membership);
    return builder.take();
}

Result<Act, MembershipRefusal> editMembership(const State &state, MembershipId membership, std::optional<QDate> from,
                                              std::optional<QDate> to)
{
    Membership changed = state.get<Membership>(membership);
    changed.from = from;
    changed.to = to;
    if (from && to && *to < *from)
        return MembershipRefusal::EndsBeforeItBegins;
    for (const Membership *other : membershipsOf(state, changed.group, changed.staff)) {
        if (other->id != membership && overlapping(*other, changed))
            return MembershipRefusal::Overlaps;
    }
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(changed.group).name}};
    builder.update(changed);
    return builder.take();
}

Act setPost(const State &state, MembershipId membership, const QString &post)
{
    const Group &group = state.get<Group>(state.get<Membership>(membership).group);
    ActBuilder builder{state, ActKind::EditGroups, {group.name}};
    builder.change<Membership>(membership, [&post](Membership &row) { row.post = post.trimmed(); });
    return builder.take();
}

QStringList postSuggestions(const State &state, std::optional<GroupType> type)
{
    QStringList posts = type == GroupType::Mentoring
                            ? QStringList{mentorPost.toString(), apprenticePost.toString()}
                            : QStringList{QStringLiteral("组长"), QStringLiteral("副组长"), QStringLiteral("成员")};
    for (const auto &[id, membership] : state.all<Membership>()) {
        if (!membership.post.isEmpty() && !posts.contains(membership.post))
            posts << membership.post;
    }
    return posts;
}

} // namespace yanben
