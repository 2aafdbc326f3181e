#pragma once

#include "calendar/hours/hours.h"

#include <optional>
#include <vector>

namespace yanben
{

/// What is as long as `time` and could stand in its place on that day, the nearest first: as many lessons in a row, the
/// other half of the working day, or as many minutes within the hours of school. Without a timetable of the school's
/// own lessons and school hours are taken to be the usual ones. Empty where nothing is said about the hours or their
/// end is open.
std::vector<TimeOfDay> otherHours(QDate day, const TimeOfDay &time, const Timetable &timetable);

/// `after`, which begins otherwise than `before` and says no end, made as long as that was: 15:00—17:00 behind
/// 14:00—16:00, 第5—6节 behind 第3—4节. Empty where no end is lost, and where the day has no room.
std::optional<TimeOfDay> withLengthOf(const TimeOfDay &before, const TimeOfDay &after);

} // namespace yanben
