#pragma once

#include "workspace/queries/calendar/calendar_entries.h"

#include <cstddef>
#include <span>
#include <vector>

namespace yanben
{

// Whom and what the entries of a term take. Each answers with its own entries, in their order.

/// Of which somebody is presenter, leader, or one of the audience as its groups are on the first day and who is not
/// excused.
std::vector<CalendarEntry> entriesOfPerson(const State &state, std::span<const CalendarEntry> entries, StaffId staff);
/// One of them is the group, by whatever name, a larger one of which it is a part, or everybody.
bool namesGroup(const State &state, const std::vector<Participant> &people, GroupId group);
/// Where presenters, leaders or audience name it.
std::vector<CalendarEntry> entriesOfGroup(const State &state, std::span<const CalendarEntry> entries, GroupId group);
std::vector<CalendarEntry> entriesOfPlace(std::span<const CalendarEntry> entries, const QString &place);

/// Places of the school's list and those that entries name, in that order.
QStringList placesOfTerm(const State &state, std::span<const CalendarEntry> entries);

/// Two entries of one list whose hours meet on a day.
struct EntryOverlap
{
    std::size_t one = 0;
    std::size_t other = 0;
    bool isCertain = true; ///< false: an hour or an end is not known

    friend bool operator==(const EntryOverlap &, const EntryOverlap &) = default;
};

/// Of different activities. What is cancelled, a task in the background, or on a day still to be chosen takes no hours.
std::vector<EntryOverlap> overlapsAmong(std::span<const CalendarEntry> entries, const Timetable &timetable);

} // namespace yanben
