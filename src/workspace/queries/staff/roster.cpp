#include "workspace/queries/staff/roster.h"

#include "workspace/queries/staff/memberships.h"

#include <QRegularExpression>

#include <set>

namespace yanben
{

namespace
{

QString withNumber(const StaffMember &member)
{
    return QStringLiteral("%1（%2）").arg(member.name, member.workNumber);
}

} // namespace

bool worksIn(const StaffMember &member, const Term &term)
{
    return (!member.joined || *member.joined <= term.last) && (!member.left || term.first <= *member.left);
}

QString normalizedName(const QString &name)
{
    static const QRegularExpression blanks{QStringLiteral("[\\s\\x{3000}\\x{00A0}]+")};
    const QString trimmed = name.trimmed();
    // Blanks inside a Latin name are part of it; between two ideographs they are for print.
    static const QRegularExpression latin{QStringLiteral("[A-Za-z]")};
    return trimmed.contains(latin) ? trimmed.simplified() : QString{trimmed}.remove(blanks);
}

QString displayName(const State &state, StaffId staff)
{
    const StaffMember *member = state.find<StaffMember>(staff);
    if (!member)
        return {};
    if (!member->workNumber.isEmpty()) {
        for (const auto &[id, other] : state.all<StaffMember>()) {
            if (id != staff && other.name == member->name)
                return withNumber(*member);
        }
    }
    return member->name;
}

std::map<StaffId, QString> displayNames(const State &state)
{
    std::map<QString, int> namesakes;
    for (const auto &[id, member] : state.all<StaffMember>())
        ++namesakes[member.name];
    std::map<StaffId, QString> names;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        const bool told = namesakes[member.name] > 1 && !member.workNumber.isEmpty();
        names.emplace_hint(names.end(), id, told ? withNumber(member) : member.name);
    }
    return names;
}

QString displayName(const State &state, const Participant &participant)
{
    if (participant.staff)
        return displayName(state, *participant.staff);
    if (participant.group) {
        const Group *group = state.find<Group>(*participant.group);
        return group ? group->name : QString{};
    }
    return participant.name;
}

QStringList participantNames(const State &state, const std::vector<Participant> &participants)
{
    QStringList names;
    for (const Participant &participant : participants)
        names << displayName(state, participant);
    return names;
}

QString displayNames(const State &state, const std::vector<Participant> &participants)
{
    return participantNames(state, participants).join(u'、');
}

QString responsibleName(const State &state)
{
    const School *school = state.find<School>(SchoolId{1});
    if (!school)
        return {};
    return school->responsible ? displayName(state, *school->responsible) : school->responsibleName;
}

Participant participantOf(const State &state, const QString &text)
{
    static const QRegularExpression bracket{QStringLiteral("^([^(（]+?)\\s*\\(([^()（）]+)\\)$")};
    const QString name = normalizedName(text);
    const QString wide = QString{name}.replace(bracket, QStringLiteral("\\1（\\2）"));
    std::vector<StaffId> shown;
    std::vector<StaffId> named;
    for (const auto &[id, member] : state.all<StaffMember>()) {
        if (!member.workNumber.isEmpty() && member.workNumber == name)
            return {.staff = id, .group = {}, .name = {}};
        if (displayName(state, id) == wide)
            shown.push_back(id);
        if (member.name == name)
            named.push_back(id);
    }
    for (const std::vector<StaffId> &found : {shown, named}) {
        if (found.size() == 1)
            return {.staff = found.front(), .group = {}, .name = {}};
    }
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.name == name)
            return {.staff = {}, .group = id, .name = {}};
    }
    return {.staff = {}, .group = {}, .name = wide};
}

std::vector<Participant> participantsNamed(const State &state, const std::vector<Participant> &known,
                                           const QStringList &names)
{
    std::vector<Participant> found;
    for (const QString &name : names) {
        const auto before = found.size();
        std::ranges::copy_if(known, std::back_inserter(found), [&](const Participant &participant) {
            return displayName(state, participant) == name && std::ranges::find(found, participant) == found.end();
        });
        if (found.size() == before)
            found.push_back(participantOf(state, name));
    }
    return found;
}

GroupId groupMeant(const State &state, GroupId group)
{
    const Group *row = state.find<Group>(group);
    return row && row->sameAs ? *row->sameAs : group;
}

std::vector<GroupId> groupsAround(const State &state, GroupId group)
{
    std::vector<GroupId> around;
    for (std::optional<GroupId> next = group; next;) {
        const GroupId meant = groupMeant(state, *next);
        const Group *row = state.find<Group>(meant);
        // No act makes a ring; a file that something else wrote may hold one.
        if (!row || std::ranges::count(around, meant) > 0)
            break;
        around.push_back(meant);
        next = row->parent;
    }
    return around;
}

bool isWithin(const State &state, GroupId group, GroupId whole)
{
    return std::ranges::count(groupsAround(state, group), groupMeant(state, whole)) > 0;
}

std::vector<StaffId> membersOf(const State &state, GroupId group, QDate day)
{
    const GroupId meant = groupMeant(state, group);
    const Group *row = state.find<Group>(meant);
    std::set<StaffId> members;
    if (row && row->kind == GroupKind::Everyone) {
        for (const auto &[id, member] : state.all<StaffMember>()) {
            if (member.worksOn(day))
                members.insert(id);
        }
    } else {
        std::set<GroupId> within;
        for (const auto &[id, other] : state.all<Group>()) {
            if (isWithin(state, id, meant))
                within.insert(id);
        }
        forEachMembership(state, [&](const Membership &membership) {
            if (!within.contains(membership.group) || !membership.holdsOn(day))
                return;
            const StaffMember *member = state.find<StaffMember>(membership.staff);
            if (member && member->worksOn(day))
                members.insert(membership.staff);
        });
    }
    return {members.begin(), members.end()};
}

std::map<GroupId, int> memberCounts(const State &state, QDate day)
{
    std::map<GroupId, std::set<StaffId>> members;
    forEachMembership(state, [&](const Membership &membership) {
        const StaffMember *member = state.find<StaffMember>(membership.staff);
        if (!membership.holdsOn(day) || !member || !member->worksOn(day))
            return;
        for (const GroupId group : groupsAround(state, membership.group))
            members[group].insert(membership.staff);
    });
    const auto here = static_cast<int>(std::ranges::count_if(
        state.all<StaffMember>(), [day](const auto &entry) { return entry.second.worksOn(day); }));
    std::map<GroupId, int> counts;
    for (const auto &[id, group] : state.all<Group>()) {
        const Group *meant = state.find<Group>(groupMeant(state, id));
        if (meant)
            counts[id] = meant->kind == GroupKind::Everyone ? here : static_cast<int>(members[meant->id].size());
    }
    return counts;
}

std::map<StaffId, QString> groupTexts(const State &state, QDate day)
{
    std::map<StaffId, std::vector<const Group *>> groups;
    forEachMembership(state, [&](const Membership &membership) {
        const Group *group = state.find<Group>(membership.group);
        if (!group || !membership.holdsOn(day))
            return;
        std::vector<const Group *> &own = groups[membership.staff];
        if (std::ranges::count(own, group) == 0)
            own.push_back(group);
    });
    std::map<StaffId, QString> texts;
    for (auto &[staff, list] : groups) {
        std::ranges::stable_sort(list, {}, &Group::position);
        QStringList names;
        for (const Group *group : list)
            names << group->name;
        texts.emplace_hint(texts.end(), staff, names.join(QStringLiteral("、")));
    }
    return texts;
}

std::vector<StaffId> peopleIn(const State &state, const std::vector<Participant> &audience, QDate day)
{
    return MembersByDay{state}.in(audience, day);
}

const std::vector<StaffId> &MembersByDay::of(GroupId group, QDate day)
{
    const auto [found, isNew] = m_members.try_emplace({groupMeant(m_state, group), day});
    if (isNew)
        found->second = membersOf(m_state, group, day);
    return found->second;
}

std::vector<StaffId> MembersByDay::in(const std::vector<Participant> &audience, QDate day)
{
    std::set<StaffId> people;
    for (const Participant &participant : audience) {
        if (participant.staff)
            people.insert(*participant.staff);
        if (participant.group) {
            const std::vector<StaffId> &members = of(*participant.group, day);
            people.insert(members.begin(), members.end());
        }
    }
    return {people.begin(), people.end()};
}

std::vector<QString> groupNamesOf(const State &state, StaffId staff, const Term &term)
{
    std::set<GroupId> groups;
    forEachMembershipOf(state, staff, [&](const Membership &membership) {
        if (!membership.holdsIn(term.first, term.last))
            return;
        const std::vector<GroupId> around = groupsAround(state, membership.group);
        groups.insert(around.begin(), around.end());
    });
    std::vector<QString> names;
    for (const auto &[id, group] : state.all<Group>()) {
        const GroupId meant = groupMeant(state, id);
        if (groups.contains(meant) || state.get<Group>(meant).kind == GroupKind::Everyone)
            names.push_back(group.name);
    }
    return names;
}

QString tellingGroups(const State &state, std::span<const QString> names)
{
    QStringList telling;
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.kind == GroupKind::Listed && !group.sameAs && std::ranges::count(names, group.name) > 0)
            telling << group.name;
    }
    return telling.join(QStringLiteral("、"));
}

} // namespace yanben
