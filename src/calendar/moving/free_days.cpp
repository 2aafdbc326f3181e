#include "calendar/moving/free_days.h"

#include "calendar/weeks.h"

namespace yanben
{

bool isFree(const SchoolCalendar &calendar, QDate day)
{
    const WorkdayAnswer answer = calendar.isWorkday(day);
    return answer == WorkdayAnswer::Yes || (answer == WorkdayAnswer::Unknown && day.dayOfWeek() < Qt::Saturday);
}

bool isPlainWeekend(const SchoolCalendar &calendar, QDate day)
{
    const DayKind kind = calendar.kindOf(day);
    return kind == DayKind::Weekend || (kind == DayKind::Unknown && day.dayOfWeek() >= Qt::Saturday);
}

std::optional<QDate> firstFreeDay(const SchoolCalendar &calendar, QDate first, QDate last)
{
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (isFree(calendar, day))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> lastFreeDay(const SchoolCalendar &calendar, QDate first, QDate last)
{
    for (QDate day = last; day >= first; day = day.addDays(-1)) {
        if (isFree(calendar, day))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> nearestFreeDay(const SchoolCalendar &calendar, QDate day, const Term &term)
{
    const std::optional<QDate> later = firstFreeDay(calendar, day.addDays(1), term.last);
    const std::optional<QDate> earlier = lastFreeDay(calendar, term.first, day.addDays(-1));
    if (later && earlier) {
        const qint64 ahead = day.daysTo(*later) - earlier->daysTo(day);
        const int week = weekOf(term, day);
        const bool isEarlierNearer =
            ahead > 0 || (ahead == 0 && weekOf(term, *earlier) == week && weekOf(term, *later) != week);
        return isEarlierNearer ? earlier : later;
    }
    return later ? later : earlier;
}

int countFreeDays(const SchoolCalendar &calendar, QDate first, QDate last)
{
    int count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        count += isFree(calendar, day) ? 1 : 0;
    return count;
}

} // namespace yanben
