#pragma once

#include "domain/json/json_value.h"
#include "domain/schedule/term.h"
#include "domain/schedule/timetable.h"

#include <vector>

namespace yanben
{

/// Canonical and compact: columns of a term.
QByteArray toJson(const WeekNumbering &numbering);
Parsed<WeekNumbering> weekNumberingFromJson(QByteArrayView text);
QByteArray toJson(const std::vector<WeekMark> &marks);
/// In the order of their first week; refuses reversed weeks.
Parsed<std::vector<WeekMark>> weekMarksFromJson(QByteArrayView text);
QByteArray toJson(const Timetable &timetable);
/// Refuses schedules and lessons that are not one after the other.
Parsed<Timetable> timetableFromJson(QByteArrayView text);

} // namespace yanben
