#pragma once

#include "workspace/acts/staff/group_acts.h"
#include "workspace/acts/staff/membership_acts.h"
#include "workspace/acts/staff/staff_acts.h"

#include <QString>

namespace yanben
{

// What the acts of people and groups refuse, with how to mend it.

QString staffProblemText(StaffProblem problem);
QString groupRefusalText(GroupRefusal refusal);
QString membershipRefusalText(MembershipRefusal refusal);
/// Every place where the person or group is spoken of, in one sentence.
QString usesText(const State &state, const RosterUses &uses);
QString groupTypeName(GroupType type);
/// In the words of the screen.
QString employmentName(Employment employment);
/// What stands in a cell: the words of the screen, or those of a roster.
std::optional<Employment> employmentNamed(const QString &typed);
/// Why `typed` is none, with those that there are.
QString employmentNotRead(const QString &typed);
QString dayNotRead(const QString &typed);
/// 2010年9月1日, whatever the term: such days lie years apart. Empty without one.
QString rosterDay(const std::optional<QDate> &day);

} // namespace yanben
