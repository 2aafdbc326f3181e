#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <vector>

namespace yanben
{

// Of which weeks and months of a term something is asked that comes once or so often in each: a required number, the
// topic of a month. A school day is one on which something can be held, and none of a 放假周.

/// The teaching weeks whose days from Monday to Friday all lie in the term, with a school day. Ascending.
std::vector<int> askedWeeks(const Term &term, const SchoolCalendar &calendar);

/// Those of whose days from Monday to Friday more than half lie in the term, with a school day, and no August.
/// Ascending; empty for a term without days.
std::vector<YearMonth> askedMonths(const Term &term, const SchoolCalendar &calendar);

} // namespace yanben
