#pragma once

#include "documents/calendar/record_document.h"
#include "documents/calendar/signin_document.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

// What a meeting is held with. An activity without days of its own still gets one paper; a background task none.

/// 签到表: of a single meeting one for each of its sessions, of a series one for each date. In the order of the
/// schedule; with one activity only its own. Cancelled meetings have none.
std::vector<SignInDocument> signInPapers(const State &state, TermId term, std::optional<ActivityId> activity = {});
/// To be filled in by hand.
SignInDocument blankSignIn(const State &state);

/// 活动记录表 of each meeting.
std::vector<RecordDocument> recordPapers(const State &state, TermId term, std::optional<ActivityId> activity = {});
RecordDocument blankRecord(const State &state);

} // namespace yanben
