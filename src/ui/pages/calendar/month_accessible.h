#pragma once

namespace yanben
{

/// Lets screen readers find the days and bars of every MonthView. Later calls cost nothing.
void installMonthAccessible();

} // namespace yanben
