#pragma once

#include "workspace/state.h"

#include <QDate>
#include <QString>

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace yanben
{

/// Here on some day of the term.
bool worksIn(const StaffMember &member, const Term &term);
/// What the roster calls somebody; two people of one name are told apart by their 工号: 王勋（0012）.
QString displayName(const State &state, StaffId staff);
/// As a table cell shows it. A row that is gone gives an empty name.
QString displayName(const State &state, const Participant &participant);
QStringList participantNames(const State &state, const std::vector<Participant> &participants);
/// With 、 between.
QString displayNames(const State &state, const std::vector<Participant> &participants);

/// 第一责任人; empty while nobody is named.
QString responsibleName(const State &state);

/// displayName() of everybody at once.
std::map<StaffId, QString> displayNames(const State &state);

/// Reads a name as somebody typed or pasted it: blanks for print are dropped (王  勋); a person is meant when exactly
/// one has that name or 工号, then a group; otherwise it is a name from outside, with a unit in brackets of one kind:
/// 李四（县教研室）.
Participant participantOf(const State &state, const QString &text);
/// Reads a list of names, each written once. Who is `known` already stays the same row, whoever else has got that name,
/// and all of those who share a name stay while it is written.
std::vector<Participant> participantsNamed(const State &state, const std::vector<Participant> &known,
                                           const QStringList &names);

/// The name without the blanks that print puts in.
QString normalizedName(const QString &name);

/// The group whose members a synonym has; any other group is meant itself.
GroupId groupMeant(const State &state, GroupId group);
/// The group that is meant and the larger ones that it is a part of, the smallest first. Who is in it is in all of
/// them.
std::vector<GroupId> groupsAround(const State &state, GroupId group);
/// Meant is `whole` itself, or a part of it.
bool isWithin(const State &state, GroupId group, GroupId whole);
/// 全体教师 is everybody who works here on the day; a group with a rule has whom the rule holds for on the day besides
/// those who are written down; a group that is a synonym has the members of the one it stands for;
/// those of the groups that are a part of it are its own as well, so that an audience that names 语文教研组 expects
/// also who is only in its 备课组.
std::vector<StaffId> membersOf(const State &state, GroupId group, QDate day);
/// How many membersOf() has, for all groups at once.
std::map<GroupId, int> memberCounts(const State &state, QDate day);
/// The groups in which somebody is himself on the day, written down or by a rule, in the groups' order with 、 between.
std::map<StaffId, QString> groupTexts(const State &state, QDate day);
std::vector<StaffId> peopleIn(const State &state, const std::vector<Participant> &audience, QDate day);

/// membersOf() and peopleIn() for many days: each group is looked up once for a day. The state stays as it is
/// meanwhile.
class MembersByDay
{
public:
    explicit MembersByDay(const State &state) : m_state{state} {}

    const std::vector<StaffId> &of(GroupId group, QDate day);
    std::vector<StaffId> in(const std::vector<Participant> &audience, QDate day);

private:
    const State &m_state;
    std::map<std::pair<GroupId, QDate>, std::vector<StaffId>> m_members;
};

/// Names of all groups that hold on some day of the term, by which criteria may speak of them: 全体教师, synonyms and
/// the groups of which his own are a part too.
std::vector<QString> groupNamesOf(const State &state, StaffId staff, const Term &term);
/// Of those names what tells people apart, with 、 between: neither 全体教师 nor synonyms.
QString tellingGroups(const State &state, std::span<const QString> names);

} // namespace yanben
