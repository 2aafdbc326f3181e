#pragma once

#include "domain/result.h"
#include "domain/schedule/activity.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

// What an activity has beside time, people, place and content. Lists drop empty and repeated texts. Rows that are gone
// throw StaleChange.

Act editGoal(const State &state, ActivityId activity, const QString &goal);
Act editCheckMethods(const State &state, ActivityId activity, const std::vector<QString> &methods);
Act editPapers(const State &state, ActivityId activity, const std::vector<QString> &papers);
Act editPartners(const State &state, ActivityId activity, const std::vector<QString> &partners);
Act editPhases(const State &state, ActivityId activity, const std::vector<Phase> &phases);
/// Ticks a step off, or makes it one to be done again; nothing for a step that is not there.
Act markPhase(const State &state, ActivityId activity, std::size_t phase, const std::optional<DoneMark> &done);
Act editLevels(const State &state, ActivityId activity, const std::vector<AssignedLevel> &levels);
Act editGroupMeeting(const State &state, ActivityId activity, bool groupMeeting);

enum class HoursFault { Negative };
Result<Act, HoursFault> editHours(const State &state, ActivityId activity, std::optional<Points> hours);

Act editExcused(const State &state, SessionId session, const std::vector<Participant> &excused);
Act editAttendingLeaders(const State &state, SessionId session, const std::vector<Participant> &leaders);

enum class StatusFault {
    ReasonMissing,
    SameTime ///< it is at this time already, or was at first
};
using StatusAct = Result<Act, StatusFault>;

/// To `newTime`; without one it is 待定 from then on. What was first planned is kept however often it is put off, the
/// reason is the last one's. Sessions with a time of their own go along by as many days where the old and the new time
/// have a first day; otherwise they have the activity's.
StatusAct postpone(const State &state, ActivityId activity, const std::optional<When> &newTime, const QString &reason);
/// Its time stays, and nobody is expected there.
StatusAct cancel(const State &state, ActivityId activity, const QString &reason);
/// Why it was put off stays said.
Act setHeld(const State &state, ActivityId activity);
/// As if nothing had been decided, but that the time stays; what was first planned is said until it is the time again.
Act setPlanned(const State &state, ActivityId activity);
/// Planned, and at the time that it had first. Nothing without one.
Act restoreTime(const State &state, ActivityId activity);

} // namespace yanben
