#pragma once

#include "calendar/when_scanner.h"
#include "domain/term.h"
#include "domain/when.h"

#include <optional>

namespace yanben
{

// The parts of a typed time. Each takes what it knows from the front. Empty with nothing failed: it is not there, and
// the scanner stands where it stood; empty with a failure recorded: it is there and wrong.

/// 3月18日—22日, 10月中旬, 3月: a SingleDay, DayRange, PartOfMonth or WholeMonth.
std::optional<WhenKind> takeDates(WhenScanner &scanner, const Term &term);

/// 第3-5周, 第三周周二: always a WeekSpan.
std::optional<WeekSpan> takeWeeks(WhenScanner &scanner, const Term &term);

/// 每周三, 双周二、三, 每两周, 本学期每月末; without start and end.
std::optional<Recurring> takeRecurring(WhenScanner &scanner);

enum class WeekdayLead { Required, Optional }; ///< the 周 before the first one

/// 周二, 周二、四, 周一至周三, 周末. Empty when there are none.
Weekdays takeWeekdays(WhenScanner &scanner, WeekdayLead lead);

/// 下午2点—4点, 14:30, 第七节, 上午.
std::optional<TimeOfDay> takeTimeOfDay(WhenScanner &scanner);

} // namespace yanben
