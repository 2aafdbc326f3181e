#pragma once

#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/activity_import.h"

namespace yanben
{

/// What one event of a file would change of the activity that it is.
EventProposal compareEvent(const State &state, const Term &term, const SchoolCalendar &calendar,
                           const CalendarItem &here, const IcsItem &there);

} // namespace yanben
