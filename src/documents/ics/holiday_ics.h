#pragma once

#include "calendar/holidays/holiday_table.h"

#include <QStringView>

namespace yanben
{

/// A notice of days off and at work as calendar programs exchange it. An event is a row for each of its days. Whether
/// it is off or at work stands in its title (春节（休）, 国庆节 补班, 放假, 上班) or in X-APPLE-SPECIAL-DAY; a title
/// that is a festival alone is off. 补周五的课 in title or description says for which weekday a day at work stands.
HolidayTable parseHolidayIcs(QStringView text);

/// A list of days in either form, by what it looks like: parseHolidayIcs or parseHolidayTable.
HolidayTable parseDayList(QStringView text);

} // namespace yanben
