#pragma once

#include "workspace/exchange/event_times.h"
#include "workspace/exchange/own/event_own.h"

namespace yanben
{

/// What is decided about single meetings of an event: by its own words as long as day, hour, content and place of the
/// meeting are what the file has; otherwise by the file, with the minutes that no other program knows. Presenters stand
/// in the description of the meeting.
std::vector<ChangedOccurrence> decidedMeetings(const State &state, const Term &term, const SchoolCalendar &calendar,
                                               const IcsItem &item, const std::optional<OwnWords> &own,
                                               const EventTime &time);

} // namespace yanben
