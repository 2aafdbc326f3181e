#include "calendar/when_dates.h"

#include "calendar/weeks.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace yanben
{

namespace
{

/// The days that a series names, before any holiday is looked at.
std::vector<Occurrence> weeklyPattern(const Recurring &series, const Term &term, QDate first, QDate last)
{
    std::vector<Occurrence> found;
    // Preparation weeks have no meetings unless the series says where it starts.
    const int startWeek = series.start ? weekOf(term, first) : std::max(1, weekOf(term, first));
    for (int week = startWeek; week <= weekOf(term, last); ++week) {
        if ((week - startWeek) % series.every != 0 || (series.parity && parityOf(week) != *series.parity))
            continue;
        if (series.weekdays.empty()) {
            const QDate from = std::max(firstDayOfWeek(term, week), first);
            found.push_back({from, from, true, std::min(lastDayOfWeek(term, week), last)});
            continue;
        }
        for (const QDate day : daysOf(WeekSpan{week, week, series.weekdays}, term)) {
            if (first <= day && day <= last)
                found.push_back({day, day, false, day});
        }
    }
    return found;
}

std::vector<Occurrence> monthEndPattern(const Recurring &series, QDate first, QDate last)
{
    std::vector<Occurrence> found;
    int index = 0;
    for (QDate month{first.year(), first.month(), 1}; month <= last; month = month.addMonths(1), ++index) {
        const bool odd = month.month() % 2 == 1;
        if (index % series.every != 0 || (series.parity && (*series.parity == Parity::Odd) != odd))
            continue;
        const auto [from, to] = PartOfMonth{{month.year(), month.month()}, MonthPart::End}.span();
        if (series.weekdays.empty()) {
            if (to >= first && from <= last)
                found.push_back({std::max(from, first), std::max(from, first), true, std::min(to, last)});
            continue;
        }
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (std::ranges::count(series.weekdays, day.dayOfWeek()) > 0 && first <= day && day <= last)
                found.push_back({day, day, false, day});
        }
    }
    return found;
}

std::vector<Occurrence> patternOf(const Recurring &series, const Term &term)
{
    const QDate first = series.start.value_or(term.first);
    const QDate last = series.end.value_or(term.last);
    return series.monthEnd ? monthEndPattern(series, first, last) : weeklyPattern(series, term, first, last);
}

struct SpanOfKind
{
    const Term &term;

    DateSpan operator()(const Undated &) const { return {}; }
    DateSpan operator()(const SetElsewhere &) const { return {}; }
    DateSpan operator()(const SingleDay &kind) const { return {kind.date, kind.date}; }
    DateSpan operator()(const DayRange &kind) const { return {kind.first, kind.last}; }
    DateSpan operator()(const WholeMonth &kind) const { return {kind.month.firstDay(), kind.month.lastDay()}; }
    DateSpan operator()(const Deadline &kind) const { return {std::nullopt, kind.last}; }
    DateSpan operator()(const OpenStart &kind) const { return {kind.first, std::nullopt}; }
    DateSpan operator()(const PartOfMonth &kind) const
    {
        const auto [first, last] = kind.span();
        return {first, last};
    }
    DateSpan operator()(const WeekSpan &kind) const
    {
        const std::vector<QDate> days = daysOf(kind, term);
        if (!days.empty())
            return {days.front(), days.back()};
        return {firstDayOfWeek(term, kind.first), lastDayOfWeek(term, kind.last)};
    }
    DateSpan operator()(const Recurring &kind) const
    {
        const std::vector<Occurrence> days = patternOf(kind, term);
        if (days.empty())
            return {};
        return {days.front().original, days.back().lastDay};
    }
};

int minutesOf(const TimeOfDay &timeOfDay)
{
    constexpr int noon = 12 * 60;
    if (timeOfDay.time)
        return timeOfDay.time->from.minutes;
    if (timeOfDay.half == HalfDay::Afternoon)
        return noon;
    if (timeOfDay.half == HalfDay::Evening)
        return noon + 6 * 60;
    // Periods are numbered through the day; the timetable that gives their clock times is not at hand here.
    return timeOfDay.periods.empty() ? 0 : timeOfDay.periods.front();
}

bool isHoliday(const SchoolCalendar &calendar, QDate day)
{
    return calendar.kindOf(day) == DayKind::Holiday;
}

std::optional<QDate> firstFreeDay(const Occurrence &occurrence, const SchoolCalendar &calendar)
{
    for (QDate day = occurrence.original; day <= occurrence.lastDay; day = day.addDays(1)) {
        const WorkdayAnswer answer = calendar.isWorkday(day);
        if (answer == WorkdayAnswer::Yes || (answer == WorkdayAnswer::Unknown && day.dayOfWeek() < Qt::Saturday))
            return day;
    }
    return std::nullopt;
}

} // namespace

std::vector<QDate> daysOf(const WeekSpan &weeks, const Term &term)
{
    std::vector<QDate> days;
    for (int week = weeks.first; week <= weeks.last; ++week) {
        for (const int weekday : weeks.weekdays)
            days.push_back(dayInWeek(term, week, weekday));
    }
    std::ranges::sort(days);
    return days;
}

DateSpan spanOf(const When &when, const Term &term)
{
    return std::visit(SpanOfKind{term}, when.kind);
}

std::vector<Occurrence> occurrencesOf(const Recurring &series, const Term &term, const SchoolCalendar &calendar)
{
    std::vector<Occurrence> occurrences = patternOf(series, term);
    std::set<QDate> taken;
    for (const Occurrence &occurrence : occurrences) {
        if (!occurrence.anyDay && !isHoliday(calendar, occurrence.original))
            taken.insert(occurrence.original);
    }
    const QDate last = std::max(series.end.value_or(term.last), term.last);
    for (Occurrence &occurrence : occurrences) {
        if (occurrence.anyDay) {
            occurrence.held = firstFreeDay(occurrence, calendar);
            continue;
        }
        if (!isHoliday(calendar, occurrence.original) || series.onHoliday == OnHoliday::Hold)
            continue;
        occurrence.held.reset();
        if (series.onHoliday == OnHoliday::Skip)
            continue;
        std::optional<QDate> next = calendar.workdayAfter(occurrence.original);
        while (next && taken.contains(*next))
            next = calendar.workdayAfter(*next);
        if (next && *next <= last) {
            occurrence.held = next;
            taken.insert(*next);
        }
    }
    return occurrences;
}

std::strong_ordering operator<=>(const WhenSortKey &a, const WhenSortKey &b)
{
    const auto numbers = [](const WhenSortKey &key) {
        return std::tuple{key.undated, key.at.toJulianDay(), key.minutes, key.until.toJulianDay()};
    };
    return numbers(a) <=> numbers(b);
}

WhenSortKey sortKeyOf(const When &when, const Term &term)
{
    const DateSpan span = spanOf(when, term);
    if (!span.first && !span.last)
        return {.undated = true};
    return {.at = span.first ? *span.first : *span.last,
            .minutes = minutesOf(when.timeOfDay),
            .until = span.last ? *span.last : term.last};
}

} // namespace yanben
