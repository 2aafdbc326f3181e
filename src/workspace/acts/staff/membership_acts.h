#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/act_builder.h"
#include "workspace/state.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yanben
{

/// All of them, in the order of the groups and then of their first days.
std::vector<const Membership *> membershipsOf(const State &state, StaffId staff);
std::vector<const Membership *> membershipsOf(const State &state, GroupId group, StaffId staff);
/// Person by person.
std::vector<const Membership *> membershipsOf(const State &state, const std::vector<StaffId> &staff);
/// Nothing changes for somebody who is in the group on that day already; an empty day means always.
Act addMembers(const State &state, GroupId group, const std::vector<StaffId> &staff, std::optional<QDate> from);
/// Like addMembers from `day`, but who has never been in a group is placed as if it had always been so: the term's
/// earlier activities know him too.
Act placeMembers(const State &state, GroupId group, const std::vector<StaffId> &staff, QDate day);
/// From `day` on the person is in the groups of these names and in no other; new names make new groups.
Act setGroups(const State &state, StaffId staff, const QStringList &names, QDate day);
/// A membership that would end before it begins is taken away.
Act endMembership(const State &state, MembershipId membership, QDate lastDay);
Act removeMembership(const State &state, MembershipId membership);

enum class MembershipRefusal {
    EndsBeforeItBegins,
    Overlaps ///< the person is in the group at that time by another membership
};
Result<Act, MembershipRefusal> editMembership(const State &state, MembershipId membership, std::optional<QDate> from,
                                              std::optional<QDate> to);

/// What somebody is in the group, trimmed; empty takes it back.
Act setPost(const State &state, MembershipId membership, const QString &post);
/// Posts to propose: the usual ones of a group of this type, then those that stand in the file.
QStringList postSuggestions(const State &state, std::optional<GroupType> type);

/// For acts that place people among other things: a membership from that day on, joined with one that touches it.
void placeIn(ActBuilder &builder, const State &state, GroupId group, StaffId staff, std::optional<QDate> from);
/// From when a person who is placed on `day` is in his group.
std::optional<QDate> placedFrom(const State &state, StaffId staff, QDate day);

} // namespace yanben
