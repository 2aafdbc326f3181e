#pragma once

#include "documents/calendar/meetings_document.h"
#include "workspace/queries/calendar/calendar_entries.h"

#include <span>

namespace yanben
{

/// 活动列表 of these entries, in their order.
MeetingsDocument meetingsPaper(const State &state, TermId term, std::span<const CalendarEntry> entries);

} // namespace yanben
