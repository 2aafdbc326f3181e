#include "workspace/acts/staff/group_acts.h"

#include "domain/rubric/criterion_groups.h"
#include "workspace/act_builder.h"
#include "workspace/acts/adding_act.h"
#include "workspace/acts/removal.h"
#include "workspace/acts/staff/moved_uses.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/subjects.h"

#include <algorithm>

namespace yanben
{

namespace
{

Group listedGroup(const QString &name, int position)
{
    return {.id = {}, .uid = {}, .name = name, .kind = GroupKind::Listed, .sameAs = {}, .position = position};
}

int nextPosition(const State &state)
{
    const std::vector<const Group *> groups = groupsInOrder(state);
    return groups.empty() ? 0 : groups.back()->position + 1;
}

void becomeSynonym(Group &group, std::optional<GroupId> meant)
{
    group.sameAs = meant;
    group.scored = group.scored && !meant;
    if (!meant)
        return;
    group.parent.reset();
    group.rule = {};
}

/// Where `group` stands for `meant` from then on, and that has the rule `held`.
bool losesRule(const State &state, const Group &group, GroupId meant, const MemberRule &held)
{
    return !group.rule.isEmpty() && group.rule != held && !isEveryone(state, meant);
}

/// The parts of `from` become those of `to`, or of what `from` was a part of where `to` can have none: it is not there,
/// lists nobody, or is within that part itself.
void moveParts(ActBuilder &builder, const State &state, GroupId from, std::optional<GroupId> to)
{
    const std::optional<GroupId> above = state.get<Group>(from).parent;
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.parent != from)
            continue;
        const bool canTake = to && !isEveryone(state, *to) && !isWithin(state, *to, id);
        builder.change<Group>(id, [&](Group &row) { row.parent = canTake ? to : above; });
    }
}

bool isOfPublishedVersion(const State &state, const CriterionVersion &row)
{
    return state.get<RubricVersion>(row.version).state == VersionState::Published;
}

/// A published version keeps its words, so the name must go on meaning somebody.
bool isInPublishedRubric(const State &state, const QString &name)
{
    return std::ranges::any_of(state.all<CriterionVersion>(), [&](const auto &entry) {
        return speaksOf(entry.second.spec, name) && isOfPublishedVersion(state, entry.second);
    });
}

void renameInDrafts(ActBuilder &builder, const State &state, const QString &from, const QString &to)
{
    for (const auto &[id, row] : state.all<CriterionVersion>()) {
        if (speaksOf(row.spec, from) && !isOfPublishedVersion(state, row))
            builder.change<CriterionVersion>(id, [&](CriterionVersion &each) { renameGroupIn(each.spec, from, to); });
    }
}

/// Sheets in which nothing stands; others keep a group from being removed.
void removeSheetsOf(ActBuilder &builder, const State &state, GroupId group)
{
    removeSheets(builder, state, [group](const ScoreSheet &sheet) { return sheet.subject == Subject{group}; });
}

const Group *synonymNamed(const State &state, GroupId group, const QString &name)
{
    for (const auto &[id, other] : state.all<Group>()) {
        if (other.sameAs == group && other.name == name)
            return &other;
    }
    return nullptr;
}

} // namespace

std::vector<const Group *> groupsInOrder(const State &state)
{
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>())
        groups.push_back(&group);
    std::ranges::stable_sort(groups, {}, &Group::position);
    return groups;
}

std::optional<GroupRefusal> groupNameRefusal(const State &state, const QString &name, std::optional<GroupId> but)
{
    const QString tidy = normalizedName(name);
    if (tidy.isEmpty())
        return GroupRefusal::NameMissing;
    const bool taken = std::ranges::any_of(state.all<Group>(), [&](const auto &entry) {
        const Group &other = entry.second;
        return other.name == tidy && other.id != but && !(but && other.sameAs == but);
    });
    return taken ? std::optional{GroupRefusal::NameTaken} : std::nullopt;
}

Result<Act, GroupRefusal> addGroup(const State &state, const QString &name)
{
    if (const auto refusal = groupNameRefusal(state, name))
        return *refusal;
    return addingAct(state, ActKind::EditGroups, normalizedName(name),
                     listedGroup(normalizedName(name), nextPosition(state)));
}

Result<Act, GroupRefusal> renameGroup(const State &state, GroupId group, const QString &name)
{
    if (const auto refusal = groupNameRefusal(state, name, group))
        return *refusal;
    const Group &row = state.get<Group>(group);
    const QString tidy = normalizedName(name);
    ActBuilder builder{state, ActKind::EditGroups, {tidy}};
    if (tidy == row.name)
        return builder.take();
    if (const Group *own = synonymNamed(state, group, tidy)) {
        moveUses(builder, state, own->id, group);
        builder.remove<Group>(own->id);
    }
    builder.change<Group>(group, [&tidy](Group &each) { each.name = tidy; });
    renameInDrafts(builder, state, row.name, tidy);
    if (isInPublishedRubric(state, row.name)) {
        Group former = listedGroup(row.name, nextPosition(state));
        former.sameAs = groupMeant(state, group);
        builder.insert(former);
    }
    return builder.take();
}

Result<Act, GroupRefusal> setGroupScored(const State &state, GroupId group, bool scored)
{
    return setGroupsScored(state, {group}, scored);
}

Result<Act, GroupRefusal> setGroupsScored(const State &state, const std::vector<GroupId> &groups, bool scored)
{
    QStringList names;
    for (const GroupId group : groups) {
        const Group &row = state.get<Group>(group);
        if (scored && row.kind == GroupKind::Everyone)
            return GroupRefusal::Everyone;
        if (scored && !canBeScored(row))
            return GroupRefusal::Synonym;
        names << row.name;
    }
    ActBuilder builder{state, ActKind::EditGroups, names};
    for (const GroupId group : groups)
        builder.change<Group>(group, [scored](Group &each) { each.scored = scored; });
    return builder.take();
}

Result<Act, GroupRefusal> setGroupsType(const State &state, const std::vector<GroupId> &groups,
                                        std::optional<GroupType> type)
{
    QStringList names;
    for (const GroupId group : groups) {
        if (isEveryone(state, group))
            return GroupRefusal::Everyone;
        names << state.get<Group>(group).name;
    }
    ActBuilder builder{state, ActKind::EditGroups, names};
    for (const GroupId group : groups)
        builder.change<Group>(group, [type](Group &each) { each.type = type; });
    return builder.take();
}

Result<Act, GroupRefusal> setParentGroup(const State &state, GroupId group, std::optional<GroupId> parent)
{
    const std::optional<GroupId> whole = parent ? std::optional{groupMeant(state, *parent)} : std::nullopt;
    if (isEveryone(state, group) || (whole && isEveryone(state, *whole)))
        return GroupRefusal::Everyone;
    if (whole && state.get<Group>(group).sameAs)
        return GroupRefusal::SynonymsPart;
    if (whole && isWithin(state, *whole, group))
        return GroupRefusal::Ring;
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(group).name}};
    builder.change<Group>(group, [whole](Group &row) { row.parent = whole; });
    return builder.take();
}

Result<Act, GroupRefusal> setMemberRule(const State &state, GroupId group, const MemberRule &rule)
{
    if (isEveryone(state, group))
        return GroupRefusal::Everyone;
    if (state.get<Group>(group).sameAs)
        return GroupRefusal::SynonymsRule;
    if (rule.years && (*rule.years < 1 || *rule.years > mostRuleYears))
        return GroupRefusal::RuleYears;
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(group).name}};
    builder.change<Group>(group,
                          [&rule](Group &row) { row.rule = {.years = rule.years, .post = rule.post.trimmed()}; });
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
    removeMemberships(builder, state, group);
    removeSheetsOf(builder, state, group);
    moveParts(builder, state, group, std::nullopt);
    builder.remove<Group>(group);
    return builder.take();
}

Result<Act, GroupRefusal> mergeGroups(const State &state, GroupId keep, GroupId gone)
{
    if (keep == gone)
        return GroupRefusal::Itself;
    if (isEveryone(state, gone))
        return GroupRefusal::Everyone;
    if (!usesOf(state, gone).sheets.empty())
        return GroupRefusal::Scored;
    const Group &kept = state.get<Group>(keep);
    const Group &merged = state.get<Group>(gone);
    const MemberRule &held = state.get<Group>(groupMeant(state, keep)).rule;
    if (!held.isEmpty() && losesRule(state, merged, groupMeant(state, keep), held))
        return GroupRefusal::LosesRule;
    ActBuilder builder{state, ActKind::MergeNames, {merged.name, kept.name}};
    moveUses(builder, state, gone, keep);
    removeSheetsOf(builder, state, gone);
    renameInDrafts(builder, state, merged.name, kept.name);
    // Synonyms form no chain: what stood for the one that goes stands for what remains of the two.
    const GroupId meant = kept.sameAs == gone ? keep : groupMeant(state, keep);
    for (const auto &[id, group] : state.all<Group>()) {
        if (group.sameAs == gone)
            builder.change<Group>(id,
                                  [&](Group &row) { row.sameAs = id == keep ? std::nullopt : std::optional{meant}; });
    }
    moveParts(builder, state, gone, meant);
    if (!isEveryone(state, meant)) {
        builder.change<Group>(meant, [&](Group &row) {
            row.scored = row.scored || merged.scored;
            row.type = row.type ? row.type : merged.type;
            row.rule = row.rule.isEmpty() ? merged.rule : row.rule;
            if (!row.parent && merged.parent && !isWithin(state, *merged.parent, meant))
                row.parent = merged.parent;
        });
    }
    if (isInPublishedRubric(state, merged.name))
        builder.change<Group>(gone, [meant](Group &row) { becomeSynonym(row, meant); });
    else
        builder.remove<Group>(gone);
    return builder.take();
}

Result<Act, GroupRefusal> setSameGroup(const State &state, GroupId group, std::optional<GroupId> meant)
{
    if (isEveryone(state, group))
        return GroupRefusal::Everyone;
    const std::optional<GroupId> target = meant ? std::optional{groupMeant(state, *meant)} : std::nullopt;
    if (target == group)
        return GroupRefusal::Itself;
    if (target && !usesOf(state, group).sheets.empty())
        return GroupRefusal::Scored;
    if (target && losesRule(state, state.get<Group>(group), *target, state.get<Group>(*target).rule))
        return GroupRefusal::LosesRule;
    ActBuilder builder{state, ActKind::EditGroups, {state.get<Group>(group).name}};
    if (target) {
        removeSheetsOf(builder, state, group);
        moveParts(builder, state, group, *target);
    }
    builder.change<Group>(group, [target](Group &row) { becomeSynonym(row, target); });
    for (const auto &[id, other] : state.all<Group>()) {
        if (target && other.sameAs == group)
            builder.change<Group>(id, [target](Group &row) { row.sameAs = target; });
    }
    return builder.take();
}

Result<Act, GroupRefusal> addSynonym(const State &state, const QString &name, GroupId meant)
{
    if (const auto refusal = groupNameRefusal(state, name))
        return *refusal;
    Group group = listedGroup(normalizedName(name), nextPosition(state));
    group.sameAs = groupMeant(state, meant);
    return addingAct(state, ActKind::EditGroups, group.name, group);
}

GroupId groupNamed(ActBuilder &builder, const State &state, const QString &name)
{
    int position = 0;
    for (const Group *group : groupsInOrder(state)) {
        if (group->name == name)
            return group->id;
        position = group->position + 1;
    }
    // A group that this act has made already has a key behind those of the file.
    for (GroupId id = state.table<Group>().nextId(); const Group *made = builder.find<Group>(id);
         id = static_cast<GroupId>(keyOf(id) + 1)) {
        if (made->name == name)
            return id;
        position = made->position + 1;
    }
    return builder.insert(listedGroup(name, position));
}

} // namespace yanben
