#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"

#include <QDate>

#include <optional>

namespace yanben
{

/// Can hold an activity: a day at work or, where the calendar does not know the year, an ordinary weekday.
bool isFree(const SchoolCalendar &calendar, QDate day);
/// Saturday or Sunday that is neither a holiday nor at work.
bool isPlainWeekend(const SchoolCalendar &calendar, QDate day);

/// The first free day, both ends counted; empty when there is none.
std::optional<QDate> firstFreeDay(const SchoolCalendar &calendar, QDate first, QDate last);
/// The last one.
std::optional<QDate> lastFreeDay(const SchoolCalendar &calendar, QDate first, QDate last);
/// The free day of the term that is nearest to `day`, itself not counted; of two equally near ones the one in its week,
/// else the later.
std::optional<QDate> nearestFreeDay(const SchoolCalendar &calendar, QDate day, const Term &term);

int countFreeDays(const SchoolCalendar &calendar, QDate first, QDate last);

} // namespace yanben
