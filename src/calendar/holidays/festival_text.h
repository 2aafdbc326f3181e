#pragma once

#include "calendar/school_calendar.h"

namespace yanben
{

/// What a festival is called wherever it stands: 元旦（暂定） while the notice of its year is not known.
QString festivalText(const QString &festival, bool tentative);
/// That of a day off; empty for a day that is not listed.
QString festivalText(const SchoolCalendar &calendar, QDate day);

} // namespace yanben
