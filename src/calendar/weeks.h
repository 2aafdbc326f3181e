#pragma once

#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <array>
#include <optional>
#include <vector>

namespace yanben
{

// Week 1 holds the term's first day, or the day that the term names as its first teaching week; the weeks before it
// are 0, −1, … (预备周). Every function takes any date, inside the term or not, unless it says otherwise.

int weekOf(const Term &term, QDate day);

/// Empty for a day outside the term.
std::optional<int> weekInTerm(const Term &term, QDate day);

/// Always seven days, also where the term begins or ends in mid-week.
QDate firstDayOfWeek(const Term &term, int week);
QDate lastDayOfWeek(const Term &term, int week);

/// 1, or less where preparation weeks come before.
int firstWeek(const Term &term);
int lastWeek(const Term &term);

Parity parityOf(int week);

/// The date of weekday 1..7 (Monday is 1) in a week of the term, wherever the term's weeks begin.
QDate dayInWeek(const Term &term, int week, int weekday);

// The second count (普高周次) of a term that has one.

/// By how much its numbers are smaller than the term's.
int secondWeeksShift(const Term &term);
/// Empty for a week before its first, and in a term without it.
std::optional<int> secondNumberOf(const Term &term, int week);
/// The term's week that the second count calls `number`.
std::optional<int> weekOfSecondNumber(const Term &term, int number);
/// 普高 of 普高周次: what stands before a number of this count.
QString secondWeeksPrefix(const WeekNumbering &numbering);

/// 第3周, 预备周, and of several preparation weeks 预备第1周.
QString weekName(const Term &term, int week);

using GridRow = std::array<QDate, 7>;

/// The rows of a month sheet; the first and last are filled up with days of the neighbouring months.
std::vector<GridRow> monthGrid(YearMonth month, Qt::DayOfWeek weekStart);

} // namespace yanben
