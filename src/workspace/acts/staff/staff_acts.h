#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/queries/staff/roster_uses.h"
#include "workspace/state.h"

#include <QDate>

#include <optional>
#include <vector>

namespace yanben
{

// People; their groups have acts of their own in group_acts.h and membership_acts.h, a pasted roster in
// roster_import.h.

enum class StaffProblem { NameMissing, WorkNumberTaken, LeavesBeforeJoining };

/// Why `member` can't stand on the roster like this; its own row is not compared with itself.
std::optional<StaffProblem> problemOf(const State &state, const StaffMember &member);
/// As the roster keeps it: no blanks around, none inside a Chinese name.
StaffMember tidied(StaffMember member);

Result<Act, StaffProblem> addStaff(const State &state, const StaffMember &member);
Result<Act, StaffProblem> editStaff(const State &state, const StaffMember &member);
/// Memberships stay: who has left is in no group on a later day anyhow, and finds his groups again when he returns.
/// Several people leave as one step, or nobody does.
Result<Act, StaffProblem> letLeave(const State &state, const std::vector<StaffId> &staff, QDate lastDay);
Act letReturn(const State &state, const std::vector<StaffId> &staff);
/// 聘任状态 of several people as one step; nothing: it is not known.
Act setEmployment(const State &state, const std::vector<StaffId> &staff, std::optional<Employment> employment);
/// Who has a sheet in the rubrics for teachers: several people as one step.
Act setScored(const State &state, const std::vector<StaffId> &staff, bool scored);
/// Refused with the places while anything but memberships refers to one of the people.
Result<Act, RosterUses> removeStaff(const State &state, const std::vector<StaffId> &staff);

} // namespace yanben
