#include "calendar/asked_periods.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/moving/free_days.h"
#include "calendar/weeks.h"

namespace yanben
{

namespace
{

struct PeriodInTerm
{
    int weekdays = 0; ///< from Monday to Friday
    int inside = 0;   ///< those of them that lie in the term
    bool isTaught = false;
};

/// `calendar` is the term's own.
PeriodInTerm periodInTerm(const Term &term, const SchoolCalendar &calendar, QDate first, QDate last)
{
    PeriodInTerm period;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (day.dayOfWeek() < Qt::Saturday) {
            ++period.weekdays;
            period.inside += term.contains(day) ? 1 : 0;
        }
        period.isTaught = period.isTaught || (term.contains(day) && isFree(calendar, day));
    }
    return period;
}

} // namespace

std::vector<int> askedWeeks(const Term &term, const SchoolCalendar &calendar)
{
    const TermCalendar own{calendar, term};
    std::vector<int> weeks;
    for (int week = 1; week <= lastWeek(term); ++week) {
        const PeriodInTerm period =
            periodInTerm(term, own.days(), firstDayOfWeek(term, week), lastDayOfWeek(term, week));
        if (period.isTaught && period.inside == period.weekdays)
            weeks.push_back(week);
    }
    return weeks;
}

std::vector<YearMonth> askedMonths(const Term &term, const SchoolCalendar &calendar)
{
    constexpr int august = 8;
    std::vector<YearMonth> months;
    if (!term.first.isValid() || !term.last.isValid())
        return months;
    const TermCalendar own{calendar, term};
    for (QDate day{term.first.year(), term.first.month(), 1}; day <= term.last; day = day.addMonths(1)) {
        const YearMonth month{day.year(), day.month()};
        const PeriodInTerm period = periodInTerm(term, own.days(), month.firstDay(), month.lastDay());
        if (month.month != august && period.isTaught && 2 * period.inside > period.weekdays)
            months.push_back(month);
    }
    return months;
}

} // namespace yanben
