#include "calendar/holidays/festival_text.h"

namespace yanben
{

QString festivalText(const QString &festival, bool tentative)
{
    return tentative && !festival.isEmpty() ? festival + QStringLiteral("（暂定）") : festival;
}

QString festivalText(const SchoolCalendar &calendar, QDate day)
{
    return festivalText(calendar.festivalOn(day), calendar.isTentative(day));
}

} // namespace yanben
