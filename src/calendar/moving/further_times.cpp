#include "calendar/moving/further_times.h"

#include "calendar/moving/free_days.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

namespace yanben
{

namespace
{

/// `workdays` of them from `first` on; empty where the term has no more so many.
std::optional<WhenKind> stretchFrom(QDate first, int workdays, const Term &term, const SchoolCalendar &calendar)
{
    for (QDate last = first; last <= term.last; last = last.addDays(1)) {
        workdays -= isFree(calendar, last) ? 1 : 0;
        if (workdays <= 0)
            return last == first ? WhenKind{SingleDay{first}} : WhenKind{DayRange{first, last}};
    }
    return std::nullopt;
}

} // namespace

std::vector<When> furtherTimes(const CalendarEffect &effect, const Term &term, const SchoolCalendar &calendar)
{
    if (!effect.proposed)
        return {};
    const WhenKind &kind = effect.proposed->kind;
    const auto *range = std::get_if<DayRange>(&kind);
    const auto *week = std::get_if<WeekSpan>(&kind);
    const bool isDayOfWeek = week && week->first == week->last && week->weekdays.size() == 1;
    if (!range && !isDayOfWeek && !std::holds_alternative<SingleDay>(kind))
        return {};
    const QDate start = isDayOfWeek ? daysOf(*week, term).front() : *spanOf(*effect.proposed, term).first;
    const int workdays = range ? countFreeDays(calendar, range->first, range->last) : 1;
    const int step = effect.kind == CalendarEffect::Kind::DayLost && start < effect.day ? -1 : 1;
    std::vector<When> times;
    for (int away = 1; away <= daysStillNear; ++away) {
        const QDate day = start.addDays(step * away);
        if (!term.contains(day) || !isFree(calendar, day))
            continue;
        std::optional<WhenKind> other = SingleDay{day};
        if (isDayOfWeek)
            other = WeekSpan{weekOf(term, day), weekOf(term, day), {day.dayOfWeek()}};
        else if (range)
            other = stretchFrom(day, workdays, term, calendar);
        if (other)
            times.push_back({.kind = std::move(*other), .timeOfDay = effect.proposed->timeOfDay, .raw = {}});
    }
    return times;
}

} // namespace yanben
