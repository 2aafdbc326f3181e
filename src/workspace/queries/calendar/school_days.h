#pragma once

#include "calendar/school_calendar.h"
#include "workspace/state.h"

namespace yanben
{

/// The holidays that the program knows, and over them the school's own days.
SchoolCalendar schoolCalendar(const State &state);
/// As the term has it: its 放假周 are off, too.
SchoolCalendar schoolCalendar(const State &state, const Term &term);

} // namespace yanben
