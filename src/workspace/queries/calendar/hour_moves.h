#pragma once

#include "workspace/queries/calendar/week_rows.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// A time of day, and which lines of its week it takes.
struct HoursTaken
{
    TimeOfDay time{};
    std::vector<std::size_t> lines{}; ///< ascending

    friend bool operator==(const HoursTaken &, const HoursTaken &) = default;
};

/// Of an entry in one column of the week.
HoursTaken hoursTaken(const HoursOfWeek &week, const CalendarEntry &entry, std::size_t place, std::size_t column);

/// Whether some of the lines are lessons.
bool takesLessons(std::span<const WeekHour> hours, const HoursTaken &taken);

// Each answers empty where the time stays as it is. A time by the clock that begins and ends with lessons goes on doing
// so; any other one begins with a lesson then and keeps its length.

/// What was held in the line `from` goes to the line `to`, with all its lessons, as far as the day has any. On a half
/// day it takes that half, on the line without hour it loses its hour.
std::optional<HoursTaken> movedToLine(std::span<const WeekHour> hours, const HoursTaken &taken, std::size_t from,
                                      std::size_t to);
/// So many lessons later or earlier; of a week of half days so many halves, if it is one that is named.
std::optional<HoursTaken> movedByLessons(std::span<const WeekHour> hours, const HoursTaken &taken, int lessons);
/// Its last lesson is the one of the line `to`, or the next above it; never before its first.
std::optional<HoursTaken> stretchedToLine(std::span<const WeekHour> hours, const HoursTaken &taken, std::size_t to);
/// So many lessons more or fewer at its end, one at least.
std::optional<HoursTaken> lengthenedBy(std::span<const WeekHour> hours, const HoursTaken &taken, int lessons);

} // namespace yanben
