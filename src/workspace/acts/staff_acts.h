#pragma once

#include "domain/result.h"
#include "workspace/act.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

namespace yanben
{

enum class StaffProblem { NameMissing, WorkNumberTaken, LeavesBeforeJoining };

/// Why `member` can't stand on the roster like this; its own row is not compared with itself.
std::optional<StaffProblem> problemOf(const State &state, const StaffMember &member);

/// Where a person or a group is spoken of. Memberships don't count: they go with the row.
struct RosterUses
{
    std::vector<ActivityId> activities; ///< as presenter or in the audience
    std::vector<TermId> sheets;         ///< terms with a score sheet of the person
    std::vector<TermId> leaders;        ///< terms whose leadership group names the person
    bool rates = false;                 ///< has given marks to others
    std::vector<GroupId> synonyms;      ///< groups that stand for this one

    bool isEmpty() const
    {
        return activities.empty() && sheets.empty() && leaders.empty() && !rates && synonyms.empty();
    }
    friend bool operator==(const RosterUses &, const RosterUses &) = default;
};

RosterUses usesOf(const State &state, StaffId staff);
RosterUses usesOf(const State &state, GroupId group);

Act addStaff(const State &state, const StaffMember &member);
Act editStaff(const State &state, const StaffMember &member);
/// Memberships stay: who has left is in no group on a later day anyhow, and finds his groups again when he returns.
Act letLeave(const State &state, StaffId staff, QDate lastDay);
Act letReturn(const State &state, StaffId staff);
/// Refused with the places while anything but memberships refers to the person.
Result<Act, RosterUses> removeStaff(const State &state, StaffId staff);

/// By position.
std::vector<const Group *> groupsInOrder(const State &state);
bool isGroupNameTaken(const State &state, const QString &name, std::optional<GroupId> but = {});
Act addGroup(const State &state, const QString &name);
Act renameGroup(const State &state, GroupId group, const QString &name);
Act moveGroup(const State &state, GroupId group, int position);
/// The group's memberships go with it.
Result<Act, RosterUses> removeGroup(const State &state, GroupId group);

/// Nothing changes for somebody who is in the group on that day already.
Act addMembers(const State &state, GroupId group, const std::vector<StaffId> &staff, std::optional<QDate> from);
/// A membership that would end before it begins is taken away.
Act endMembership(const State &state, MembershipId membership, QDate lastDay);
Act removeMembership(const State &state, MembershipId membership);

/// One line of a pasted roster; what its table has no column for is empty and changes nothing.
struct RosterLine
{
    QString name;
    QString workNumber;
    std::optional<QString> post;
    std::optional<QDate> joined;
    std::optional<QDate> left;
    std::optional<bool> scored;
    QStringList groups;
};

struct RosterProposal
{
    enum class Kind {
        Add,
        Update,
        Unchanged,
        NameMissing,
        Ambiguous, ///< several people have this name, and no 工号 tells them apart
        Twice,     ///< an earlier line speaks of the same person
        BadDates   ///< leaves before joining
    };

    Kind kind = Kind::Add;
    StaffMember after;          ///< without a key for Add
    QStringList groupsToJoin{}; ///< of them those that the person is not in yet
    bool isChange() const { return kind == Kind::Add || kind == Kind::Update; }
};

/// A line is about the person with its 工号, otherwise about the only one of its name. One proposal for each line.
std::vector<RosterProposal> proposeRoster(const State &state, const std::vector<RosterLine> &lines, QDate today);
/// All changes among the proposals as one step; groups that don't exist yet are made.
Act importRoster(const State &state, const std::vector<RosterProposal> &proposals, QDate today);

} // namespace yanben
