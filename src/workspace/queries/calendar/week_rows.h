#pragma once

#include "domain/staff.h"
#include "workspace/queries/calendar/calendar_entries.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// A line of a week: a lesson, a half day, or with neither what has no hour.
struct WeekHour
{
    std::optional<int> lesson{};
    std::optional<HalfDay> half{};
    std::optional<LessonTime> clock{}; ///< of a lesson

    friend bool operator==(const WeekHour &, const WeekHour &) = default;
};

/// Places of entries among those that the rows were made from.
using EntryPlaces = std::vector<std::size_t>;

/// A week with its hours.
struct HoursOfWeek
{
    std::vector<WeekHour> hours{};                   ///< without hour first, then through the day
    std::vector<std::array<EntryPlaces, 7>> cells{}; ///< by hour, then by day from the week's first
};

/// The lessons of the term's timetable, and half days for what names none of them; without a timetable the three half
/// days. What takes several lessons stands in each; what may be on any day of several has no hour.
HoursOfWeek hoursOfWeek(std::span<const CalendarEntry> entries, const Term &term, QDate firstDay);

/// 行事历: the days of a week. What takes several days stands on each of them; what may be on any of several, on the
/// first that lies in the week.
std::array<EntryPlaces, 7> weekByDays(std::span<const CalendarEntry> entries, QDate firstDay);

/// The same week by groups: each of `groups`, and last what is for none of them. A name that stands for a group counts
/// as that group.
std::vector<EntryPlaces> weekByGroups(const State &state, std::span<const CalendarEntry> entries,
                                      std::span<const GroupId> groups, QDate firstDay);

/// Those that are no other name for one, in their order.
std::vector<const Group *> groupsOfSchool(const State &state);

} // namespace yanben
