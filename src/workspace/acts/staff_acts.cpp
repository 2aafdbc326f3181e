#include "workspace/acts/staff_acts.h"

#include "workspace/queries/roster.h"

#include <set>

namespace yanben
{

namespace
{

template <typename Mentions>
std::vector<ActivityId> activitiesThat(const State &state, Mentions mentions)
{
    std::set<ActivityId> found;
    for (const auto &[id, session] : state.all<Session>()) {
        if (std::ranges::any_of(session.presenters, mentions) || std::ranges::any_of(session.audience, mentions))
            found.insert(session.activity);
    }
    return {found.begin(), found.end()};
}

StaffMember tidied(StaffMember member)
{
    member.name = normalizedName(member.name);
    member.workNumber = member.workNumber.trimmed();
    member.post = member.post.trimmed();
    return member;
}

bool isMember(const State &state, GroupId group, StaffId staff, std::optional<QDate> day)
{
    return std::ranges::any_of(state.all<Membership>(), [&](const auto &entry) {
        const Membership &row = entry.second;
        return row.group == group && row.staff == staff && (day ? row.holdsOn(*day) : !row.to);
    });
}

int nextPosition(const State &state)
{
    const std::vector<const Group *> groups = groupsInOrder(state);
    return groups.empty() ? 0 : groups.back()->position + 1;
}

const Group *groupNamed(const State &state, const QString &name)
{
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.name == name)
            return &group;
    }
    return nullptr;
}

/// Empty when nobody is meant; several when the name does not tell.
std::vector<const StaffMember *> meantBy(const State &state, const RosterLine &line)
{
    const QString name = normalizedName(line.name);
    const QString number = line.workNumber.trimmed();
    std::vector<const StaffMember *> named;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (!number.isEmpty() && member.workNumber == number)
            return {&member};
        // Somebody with another number is somebody else, whatever the name.
        if (member.name == name && (number.isEmpty() || member.workNumber.isEmpty()))
            named.push_back(&member);
    }
    return named;
}

} // namespace

std::optional<StaffProblem> problemOf(const State &state, const StaffMember &member)
{
    const StaffMember tidy = tidied(member);
    if (tidy.name.isEmpty())
        return StaffProblem::NameMissing;
    if (tidy.joined && tidy.left && *tidy.left < *tidy.joined)
        return StaffProblem::LeavesBeforeJoining;
    for (const auto &[id, other] : state.all<StaffMember>()) {
        if (id != tidy.id && !tidy.workNumber.isEmpty() && other.workNumber == tidy.workNumber)
            return StaffProblem::WorkNumberTaken;
    }
    return std::nullopt;
}

RosterUses usesOf(const State &state, StaffId staff)
{
    RosterUses uses;
    uses.activities = activitiesThat(state, [staff](const Participant &one) { return one.staff == staff; });
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.staff == staff)
            uses.sheets.push_back(sheet.term);
    }
    for (const auto &[id, leader] : state.all<Leader>()) {
        const TermId term = state.get<Plan>(leader.plan).term;
        if (leader.staff == staff && std::ranges::count(uses.leaders, term) == 0)
            uses.leaders.push_back(term);
    }
    uses.rates = std::ranges::any_of(state.all<CellRecord>(),
                                     [staff](const auto &entry) { return entry.second.rater == staff; });
    return uses;
}

RosterUses usesOf(const State &state, GroupId group)
{
    RosterUses uses;
    uses.activities = activitiesThat(state, [group](const Participant &one) { return one.group == group; });
    for (const auto &[id, other] : state.all<Group>()) {
        if (other.sameAs == group)
            uses.synonyms.push_back(id);
    }
    return uses;
}

Act addStaff(const State &state, const StaffMember &member)
{
    const StaffMember tidy = tidied(member);
    ActBuilder builder{state, ActKind::AddStaff, {tidy.name}};
    builder.insert(tidy);
    return builder.take();
}

Act editStaff(const State &state, const StaffMember &member)
{
    ActBuilder builder{state, ActKind::EditStaff, {state.get<StaffMember>(member.id).name}};
    builder.update(tidied(member));
    return builder.take();
}

Act letLeave(const State &state, StaffId staff, QDate lastDay)
{
    StaffMember member = state.get<StaffMember>(staff);
    member.left = lastDay;
    return editStaff(state, member);
}

Act letReturn(const State &state, StaffId staff)
{
    StaffMember member = state.get<StaffMember>(staff);
    member.left.reset();
    return editStaff(state, member);
}

Result<Act, RosterUses> removeStaff(const State &state, StaffId staff)
{
    RosterUses uses = usesOf(state, staff);
    if (!uses.isEmpty())
        return uses;
    ActBuilder builder{state, ActKind::RemoveStaff, {state.get<StaffMember>(staff).name}};
    for (const auto &[id, membership] : state.all<Membership>()) {
        if (membership.staff == staff)
            builder.remove<Membership>(id);
    }
    builder.remove<StaffMember>(staff);
    return builder.take();
}

std::vector<const Group *> groupsInOrder(const State &state)
{
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>())
        groups.push_back(&group);
    std::ranges::stable_sort(groups, {}, &Group::position);
    return groups;
}

bool isGroupNameTaken(const State &state, const QString &name, std::optional<GroupId> but)
{
    return std::ranges::any_of(state.all<Group>(), [&](const auto &entry) {
        return entry.first != but && entry.second.name == normalizedName(name);
    });
}

Act addGroup(const State &state, const QString &name)
{
    ActBuilder builder{state, ActKind::EditGroups, {normalizedName(name)}};
    builder.insert(Group{.id = {},
                         .uid = {},
                         .name = normalizedName(name),
                         .kind = GroupKind::Listed,
                         .sameAs = {},
                         .position = nextPosition(state)});
    return builder.take();
}

Act renameGroup(const State &state, GroupId group, const QString &name)
{
    ActBuilder builder{state, ActKind::EditGroups, {normalizedName(name)}};
    builder.change<Group>(group, [&name](Group &row) { row.name = normalizedName(name); });
    return builder.take();
}

Act moveGroup(const State &state, GroupId group, int position)
{
    std::vector<const Group *> order = groupsInOrder(state);
    const Group &moved = state.get<Group>(group);
    std::erase(order, &moved);
    order.insert(order.begin() + std::clamp(position, 0, static_cast<int>(order.size())), &moved);
    ActBuilder builder{state, ActKind::EditGroups, {moved.name}};
    int place = 0;
    for (const Group *each : order)
        builder.change<Group>(each->id, [&place](Group &row) { row.position = place++; });
    return builder.take();
}

Result<Act, RosterUses> removeGroup(const State &state, GroupId group)
{
    RosterUses uses = usesOf(state, group);
    if (!uses.isEmpty())
        return uses;
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(group).name}};
    for (const auto &[id, membership] : state.all<Membership>()) {
        if (membership.group == group)
            builder.remove<Membership>(id);
    }
    builder.remove<Group>(group);
    return builder.take();
}

Act addMembers(const State &state, GroupId group, const std::vector<StaffId> &staff, std::optional<QDate> from)
{
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(group).name}};
    for (const StaffId one : staff) {
        if (!isMember(state, group, one, from))
            builder.insert(Membership{.id = {}, .uid = {}, .staff = one, .group = group, .from = from, .to = {}});
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

std::vector<RosterProposal> proposeRoster(const State &state, const std::vector<RosterLine> &lines, QDate today)
{
    std::vector<RosterProposal> proposals;
    std::set<StaffId> spokenOf;
    std::set<QString> newPeople;
    for (const RosterLine &line : lines) {
        using Kind = RosterProposal::Kind;
        const std::vector<const StaffMember *> meant = meantBy(state, line);
        RosterProposal proposal;
        proposal.after = meant.size() == 1 ? *meant.front() : StaffMember{};
        StaffMember &after = proposal.after;
        after.name = line.name;
        if (!line.workNumber.trimmed().isEmpty())
            after.workNumber = line.workNumber;
        after.post = line.post.value_or(after.post);
        after.joined = line.joined ? line.joined : after.joined;
        after.left = line.left ? line.left : after.left;
        after.scored = line.scored.value_or(after.scored);
        after = tidied(after);
        for (const QString &name : line.groups) {
            const Group *group = groupNamed(state, normalizedName(name));
            const bool inIt = group && (group->kind == GroupKind::Everyone ||
                                        (meant.size() == 1 && isMember(state, group->id, meant.front()->id, today)));
            if (!inIt && !normalizedName(name).isEmpty())
                proposal.groupsToJoin << normalizedName(name);
        }
        proposal.groupsToJoin.removeDuplicates();
        const QString self = after.workNumber.isEmpty() ? after.name : after.workNumber;
        if (after.name.isEmpty())
            proposal.kind = Kind::NameMissing;
        else if (meant.size() > 1)
            proposal.kind = Kind::Ambiguous;
        else if (meant.empty() ? !newPeople.insert(self).second : !spokenOf.insert(after.id).second)
            proposal.kind = Kind::Twice;
        else if (after.joined && after.left && *after.left < *after.joined)
            proposal.kind = Kind::BadDates;
        else if (meant.empty())
            proposal.kind = Kind::Add;
        else
            proposal.kind = after == *meant.front() && proposal.groupsToJoin.isEmpty() ? Kind::Unchanged : Kind::Update;
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

Act importRoster(const State &state, const std::vector<RosterProposal> &proposals, QDate today)
{
    ActBuilder builder{state, ActKind::ImportStaff};
    std::map<QString, GroupId> groups;
    for (const auto &[id, group] : state.all<Group>())
        groups.emplace(group.name, id);
    int position = nextPosition(state);
    for (const RosterProposal &proposal : proposals) {
        if (!proposal.isChange())
            continue;
        StaffId staff = proposal.after.id;
        if (proposal.kind == RosterProposal::Kind::Add)
            staff = builder.insert(proposal.after);
        else
            builder.update(proposal.after);
        for (const QString &name : proposal.groupsToJoin) {
            if (!groups.contains(name)) {
                groups.emplace(name, builder.insert(Group{.id = {},
                                                          .uid = {},
                                                          .name = name,
                                                          .kind = GroupKind::Listed,
                                                          .sameAs = {},
                                                          .position = position++}));
            }
            builder.insert(
                Membership{.id = {}, .uid = {}, .staff = staff, .group = groups.at(name), .from = today, .to = {}});
        }
    }
    return builder.take();
}

} // namespace yanben
