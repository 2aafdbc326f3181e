#pragma once

#include "calendar/moving/calendar_effect.h"

#include <vector>

namespace yanben
{

/// How far from its day a time can go before that is said.
constexpr int daysStillNear = 14;

/// The proposed time on further workdays of `calendar`, the nearest first, two weeks on at most: a range with as many
/// workdays, the day of a week with its week. Backwards where the proposal had to go back itself. None for a time
/// without days of its own.
std::vector<When> furtherTimes(const CalendarEffect &effect, const Term &term, const SchoolCalendar &calendar);

} // namespace yanben
