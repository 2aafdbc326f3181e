#pragma once

#include "calendar/hours/hours.h"

#include <vector>

namespace yanben
{

/// What is as long as `time` and could stand in its place on that day, the nearest first: as many lessons in a row, the
/// other half of the working day, or as many minutes within the hours of school. Without a timetable of the school's
/// own lessons and school hours are taken to be the usual ones. Empty where nothing is said about the hours or their
/// end is open.
std::vector<TimeOfDay> otherHours(QDate day, const TimeOfDay &time, const Timetable &timetable);

} // namespace yanben
