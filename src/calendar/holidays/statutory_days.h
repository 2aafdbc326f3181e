#pragma once

#include "calendar/holidays/holiday_table.h"

#include <vector>

namespace yanben
{

/// The years for which the days can be computed.
inline constexpr int firstComputedYear = 1999;
inline constexpr int lastComputedYear = 2099;

/// The days off that the law gives all citizens in a year (全国年节及纪念日放假办法, with its changes of 2008, 2014 and
/// 2025), by date and marked tentative: what a notice joins to them and which weekends pay for it can't be computed.
/// Two festivals of one day are one row: 国庆节、中秋节. Empty for a year that can't be computed.
std::vector<HolidayRow> statutoryDays(int year);

/// 清明, the day on which the sun passes 15° in China; 1901 to 2099.
QDate qingming(int year);

/// Day `day` of month `month` of the Chinese calendar in the year whose 正月初一 lies in `year`; never of a leap month.
QDate lunarDay(int year, int month, int day);

} // namespace yanben
