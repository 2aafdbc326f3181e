#pragma once

#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/activity_import.h"
#include "workspace/exchange/own/event_own.h"

namespace yanben
{

/// What one event of the file would change of the activity that it is; `own` where its own words count.
EventProposal compareEvent(const State &state, const Term &term, const SchoolCalendar &calendar,
                           const CalendarItem &here, const IcsItem &there, const std::optional<OwnWords> &own);

} // namespace yanben
