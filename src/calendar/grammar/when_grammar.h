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

/// 期中考试周, 期末考试周周三: weeks that the term has by this name, of which there are no others.
std::optional<WeekSpan> takeMarkedWeeks(WhenScanner &scanner, const Term &term);

/// What 前, 止, 起 or 后 behind a time make of it: a Deadline or an OpenStart. Without such a word it stays what it is,
/// unless 截至 stood before it (`hasDeadlineWord`).
WhenKind takeEdge(WhenScanner &scanner, const WhenKind &kind, bool hasDeadlineWord, const Term &term);
/// Such a word, whatever it means.
bool eatEdge(WhenScanner &scanner);

/// 每周三, 双周二、三, 每两周, 每月末, 每月第一周周三, 每月10日; without start and end.
std::optional<Recurring> takeRecurring(WhenScanner &scanner);

/// 3月11日起每周三, 第3-9周单周周二: dates and weeks before a series are its bounds. Without a series it stays `kind`.
WhenKind withSeries(WhenScanner &scanner, const WhenKind &kind, const Term &term);

enum class IsHourRead { No, Yes };

/// 每周三（第3-10周）: the bounds may stand behind the series or its hour. 每周一、每周三 is one series, 单周一、双周三
/// are two, which is a failure.
void takeFurther(WhenScanner &scanner, Recurring &series, IsHourRead hourRead, bool hasDeadlineWord, const Term &term);

/// 遇节假日顺延, 节假日照常, 含调休上班日, behind a series and its hours; any number of them.
void takeManners(WhenScanner &scanner, Recurring &series);

enum class WeekdayLead { Required, Optional }; ///< the 周 before the first one

/// 周二, 周二、四, 周一至周三, 周末. Empty when there are none.
Weekdays takeWeekdays(WhenScanner &scanner, WeekdayLead lead);

/// 下午2点—4点, 14:30, 第七节, 上午.
std::optional<TimeOfDay> takeTimeOfDay(WhenScanner &scanner);

// What is refused though each part can be read.

/// 学期末, 期中: known to everybody in the school and to no calendar. What the term has a name for is known.
/// Of 开学第一周 it takes 开学.
void refuseNamedDays(WhenScanner &scanner, const Term &term);
/// Says what a text without date has, so that the question can be about the rest.
void refuseWithoutDate(WhenScanner &scanner);
/// 每周一节 says how many, and 周三、四节 may mean two days: without 第 it is open which lesson is meant. `start` is
/// where the lessons stand.
void refuseUnclearLessons(WhenScanner &scanner, const WhenKind &kind, bool isBehindComma, const TimeOfDay &time,
                          qsizetype start);

} // namespace yanben
