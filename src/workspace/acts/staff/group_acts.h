#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/act_builder.h"
#include "workspace/queries/staff/roster_uses.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

enum class GroupRefusal {
    NameMissing,
    NameTaken,
    Everyone,     ///< 全体教师 stays as it is: nobody is written into it, and it stands for no other group
    Itself,       ///< a group is not merged with itself, nor a synonym of itself
    Scored,       ///< something stands on its score sheet, which belongs to no other group
    Synonym,      ///< the group that it stands for is assessed instead
    SynonymsPart, ///< the group that it stands for is part of a larger one instead
    Ring,         ///< a group can't be part of one of its own parts
    SynonymsRule, ///< the group that it stands for has the rule instead
    RuleYears,    ///< fewer than 1 or more than mostRuleYears
    LosesRule     ///< the other group has not got its rule, so the members by it would be in neither
};

/// By position.
std::vector<const Group *> groupsInOrder(const State &state);
/// Why a group can't have this name; `but` is the one that is to get it, and may take the name of its own synonym.
std::optional<GroupRefusal> groupNameRefusal(const State &state, const QString &name, std::optional<GroupId> but = {});

Result<Act, GroupRefusal> addGroup(const State &state, const QString &name);
/// Criteria of drafts follow. A published version is never written: where one names the group, the old name stays as a
/// synonym. A synonym whose name the group takes becomes one with it.
Result<Act, GroupRefusal> renameGroup(const State &state, GroupId group, const QString &name);
/// 参加考核: whether the group is assessed as a whole.
Result<Act, GroupRefusal> setGroupScored(const State &state, GroupId group, bool scored);
/// Several groups as one step, or none of them.
Result<Act, GroupRefusal> setGroupsScored(const State &state, const std::vector<GroupId> &groups, bool scored);
/// What the groups are there for; empty takes it back. Several groups as one step, or none of them.
Result<Act, GroupRefusal> setGroupsType(const State &state, const std::vector<GroupId> &groups,
                                        std::optional<GroupType> type);
/// 隶属: from then on the members of `group` are members of `parent` too; empty makes it stand alone.
Result<Act, GroupRefusal> setParentGroup(const State &state, GroupId group, std::optional<GroupId> parent);
/// Who is in the group besides those who are written down; an empty rule takes it back.
Result<Act, GroupRefusal> setMemberRule(const State &state, GroupId group, const MemberRule &rule);
Act moveGroup(const State &state, GroupId group, int position);
/// The group's memberships go with it; its parts become parts of what it was itself a part of.
Result<Act, RosterUses> removeGroup(const State &state, GroupId group);
/// Everything that named `gone` names `keep` from then on: sessions, criteria of drafts, synonyms, and its members with
/// their days. Who was in both is in `keep` once. The parts of `gone` become those of `keep`. `gone` stays as a synonym
/// where a published rubric names it. What was assessed keeps its name: `gone` has no scores. `keep` takes the rule of
/// `gone` where it has none; two that differ are refused.
Result<Act, GroupRefusal> mergeGroups(const State &state, GroupId keep, GroupId gone);
/// 同义: from then on `group` has the members of `meant`; empty makes it a group of its own again. Synonyms never form
/// a chain: what stood for `group` stands for `meant` as well, and its parts become those of `meant`. Refused where
/// `meant` has not got the same rule.
Result<Act, GroupRefusal> setSameGroup(const State &state, GroupId group, std::optional<GroupId> meant);
/// A name that is no group yet and that somebody has said to mean `meant` becomes a synonym of it.
Result<Act, GroupRefusal> addSynonym(const State &state, const QString &name, GroupId meant);

/// For acts that place people among other things: the group of this name, made at the end of the list when there is
/// none yet.
GroupId groupNamed(ActBuilder &builder, const State &state, const QString &name);

} // namespace yanben
