#pragma once

#include "calendar/grammar/when_scanner.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <optional>

namespace yanben
{

// Times without a date, as a whole and without spaces.

/// 待定, 另行通知.
bool meansUndated(const QString &compact);
/// 由进修学校安排, 时间地点由进修学校另定, 进修学校另行通知.
std::optional<SetElsewhere> readElsewhere(const QString &compact);

// The parts of a typed time. Each takes what it knows from the front. Empty with nothing failed: it is not there, and
// the scanner stands where it stood; empty with a failure recorded: it is there and wrong.

/// 3月18日—22日, 10月中旬, 3月: a SingleDay, DayRange, PartOfMonth or WholeMonth.
std::optional<WhenKind> takeDates(WhenScanner &scanner, const Term &term);

/// 第3-5周, 第三周周二, 预备周, 普高第3周: always a WeekSpan of the term's own weeks.
std::optional<WeekSpan> takeWeeks(WhenScanner &scanner, const Term &term);

/// What 前, 止, 起 or 后 behind a time make of it: a Deadline or an OpenStart. Without such a word it stays what it is,
/// unless 截至 stood before it (`hasDeadlineWord`).
WhenKind takeEdge(WhenScanner &scanner, const WhenKind &kind, bool hasDeadlineWord, const Term &term);
/// Such a word, whatever it means.
bool eatEdge(WhenScanner &scanner);

/// 每周三, 双周二、三, 每两周, 每月末, 每月第一周周三, 每月10日; without start and end.
std::optional<Recurring> takeRecurring(WhenScanner &scanner);

/// 遇节假日顺延, 节假日照常, 含调休上班日, behind a series and its hours; any number of them.
void takeManners(WhenScanner &scanner, Recurring &series);

enum class WeekdayLead { Required, Optional }; ///< the 周 before the first one

/// 周二, 周二、四, 周一至周三, 周末. Empty when there are none.
Weekdays takeWeekdays(WhenScanner &scanner, WeekdayLead lead);

/// 下午2点—4点, 14:30, 第七节, 上午.
std::optional<TimeOfDay> takeTimeOfDay(WhenScanner &scanner);

} // namespace yanben
