#include "calendar/series/occurrences.h"

#include "calendar/moving/free_days.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace yanben
{

namespace
{

struct Bounds
{
    QDate first;
    QDate last;

    bool contains(QDate day) const { return first <= day && day <= last; }
};

Bounds boundsOf(const Recurring &series, const Term &term)
{
    return {series.start.value_or(term.first), series.end.value_or(term.last)};
}

bool fits(Parity parity, int number)
{
    return parityOf(number) == parity;
}

/// Which weeks of the term a weekly series meets in.
class WeekPattern
{
public:
    WeekPattern(const Recurring &series, const Term &term, Bounds bounds)
        : m_series{series},
          m_term{term},
          // Preparation weeks have no meetings unless the series says where it starts.
          m_first{series.start ? weekOf(term, bounds.first) : std::max(1, weekOf(term, bounds.first))}
    {}

    int first() const { return m_first; }
    bool has(int week) const
    {
        return week >= m_first && (week - m_first) % m_series.every == 0 &&
               (!m_series.parity || fits(*m_series.parity, week));
    }
    bool has(QDate day) const { return has(weekOf(m_term, day)); }

private:
    const Recurring &m_series;
    const Term &m_term;
    int m_first;
};

void addDay(std::vector<Occurrence> &found, QDate day, Bounds bounds)
{
    if (bounds.contains(day))
        found.push_back({day, day, false, day});
}

void addAnyDay(std::vector<Occurrence> &found, QDate first, QDate last, Bounds bounds)
{
    const QDate from = std::max(first, bounds.first);
    const QDate to = std::min(last, bounds.last);
    if (from <= to)
        found.push_back({from, from, true, to});
}

std::vector<Occurrence> weeklyPattern(const Recurring &series, const Term &term, Bounds bounds)
{
    std::vector<Occurrence> found;
    const WeekPattern weeks{series, term, bounds};
    const int lastWeek = weekOf(term, bounds.last);
    QDate weekStart = firstDayOfWeek(term, weeks.first());
    for (int week = weeks.first(); week <= lastWeek; ++week, weekStart = weekStart.addDays(7)) {
        if (!weeks.has(week))
            continue;
        if (series.weekdays.empty())
            addAnyDay(found, weekStart, weekStart.addDays(6), bounds);
        // Where weeks start on Sunday, that is the first of the weekdays.
        const auto inOrder = std::ranges::lower_bound(series.weekdays, static_cast<int>(term.weekStart));
        for (auto day = inOrder; day != series.weekdays.end(); ++day)
            addDay(found, weekStart.addDays(*day - term.weekStart), bounds);
        for (auto day = series.weekdays.begin(); day != inOrder; ++day)
            addDay(found, weekStart.addDays(*day - term.weekStart + 7), bounds);
    }
    return found;
}

/// The days of a month in which a series meets; empty for a month that has none.
struct DaysInMonth
{
    YearMonth month;

    std::optional<Bounds> operator()(const EachWeek &) const { return std::nullopt; }
    std::optional<Bounds> operator()(const EachMonth &rhythm) const
    {
        if (!rhythm.part)
            return Bounds{month.firstDay(), month.lastDay()};
        const auto [first, last] = PartOfMonth{month, *rhythm.part}.span();
        return Bounds{first, last};
    }
    std::optional<Bounds> operator()(const EachMonthWeek &rhythm) const
    {
        const QDate first = month.firstDay().addDays(7 * (rhythm.week - 1));
        if (first > month.lastDay())
            return std::nullopt;
        return Bounds{first, std::min(first.addDays(6), month.lastDay())};
    }
    std::optional<Bounds> operator()(const EachMonthDay &rhythm) const
    {
        const QDate day{month.year, month.month, rhythm.day};
        return day.isValid() ? std::optional{Bounds{day, day}} : std::nullopt;
    }
};

void addWeekdays(std::vector<Occurrence> &found, const Weekdays &weekdays, Bounds days, Bounds bounds)
{
    for (QDate day = days.first; day <= days.last; day = day.addDays(1)) {
        if (std::ranges::count(weekdays, day.dayOfWeek()) > 0)
            addDay(found, day, bounds);
    }
}

std::vector<Occurrence> monthlyPattern(const Recurring &series, Bounds bounds)
{
    std::vector<Occurrence> found;
    int index = 0;
    for (QDate at{bounds.first.year(), bounds.first.month(), 1}; at <= bounds.last; at = at.addMonths(1), ++index) {
        if (index % series.every != 0 || (series.parity && !fits(*series.parity, at.month())))
            continue;
        const std::optional<Bounds> days = std::visit(DaysInMonth{{at.year(), at.month()}}, series.rhythm);
        if (!days)
            continue;
        if (std::holds_alternative<EachMonthDay>(series.rhythm))
            addDay(found, days->first, bounds);
        else if (series.weekdays.empty())
            addAnyDay(found, days->first, days->last, bounds);
        else
            addWeekdays(found, series.weekdays, *days, bounds);
    }
    return found;
}

/// A make-up day that does not say for which weekday it stands counts only where any would do.
bool standsForOneOf(const Weekdays &weekdays, std::optional<int> weekday)
{
    static const Weekdays everyWorkday{1, 2, 3, 4, 5};
    return weekday ? std::ranges::count(weekdays, *weekday) > 0 : std::ranges::includes(weekdays, everyWorkday);
}

void addMakeUpDays(std::vector<Occurrence> &found, const Recurring &series, const Term &term,
                   const SchoolCalendar &calendar)
{
    const Bounds bounds = boundsOf(series, term);
    const WeekPattern weeks{series, term, bounds};
    for (const QDate day : calendar.makeUpDays(bounds.first, bounds.last)) {
        const auto place = std::ranges::lower_bound(found, day, {}, &Occurrence::original);
        const bool there = place != found.end() && place->original == day;
        if (!there && weeks.has(day) && standsForOneOf(series.weekdays, calendar.standsFor(day)))
            found.insert(place, {day, day, false, day, OccurrenceCause::MakeUpDay});
    }
}

bool isHoliday(const SchoolCalendar &calendar, QDate day)
{
    return calendar.kindOf(day) == DayKind::Holiday;
}

std::optional<QDate> firstFreeDay(const Occurrence &occurrence, const SchoolCalendar &calendar)
{
    return firstFreeDay(calendar, occurrence.original, occurrence.lastDay);
}

void leaveOut(Occurrence &occurrence)
{
    occurrence.held.reset();
    occurrence.cause = OccurrenceCause::HolidayLeftOut;
}

/// The lost meetings for which a make-up day stands: of its weekday the nearest one. A make-up day lies within this
/// many days of what it makes up for.
std::set<QDate> lostAndMadeUp(const std::vector<Occurrence> &occurrences, const SchoolCalendar &calendar)
{
    constexpr qint64 farthest = 21;
    std::set<QDate> found;
    for (const Occurrence &makeUp : occurrences) {
        if (makeUp.cause != OccurrenceCause::MakeUpDay)
            continue;
        const std::optional<int> weekday = calendar.standsFor(makeUp.original);
        std::optional<QDate> nearest;
        const auto away = [&makeUp](QDate day) { return std::abs(day.daysTo(makeUp.original)); };
        for (const Occurrence &lost : occurrences) {
            const QDate day = lost.original;
            const bool fits = !lost.held && day.dayOfWeek() == weekday && away(day) <= farthest && !found.contains(day);
            if (fits && (!nearest || away(day) < away(*nearest)))
                nearest = day;
        }
        if (nearest)
            found.insert(*nearest);
    }
    return found;
}

void moveFromHolidays(std::vector<Occurrence> &occurrences, const SchoolCalendar &calendar, QDate last)
{
    std::set<QDate> taken;
    for (const Occurrence &occurrence : occurrences) {
        if (occurrence.held && !occurrence.anyDay)
            taken.insert(*occurrence.held);
    }
    const std::set<QDate> madeUp = lostAndMadeUp(occurrences, calendar);
    for (Occurrence &occurrence : occurrences) {
        if (occurrence.held || occurrence.anyDay || madeUp.contains(occurrence.original))
            continue;
        std::optional<QDate> next = calendar.workdayAfter(occurrence.original);
        while (next && taken.contains(*next))
            next = calendar.workdayAfter(*next);
        if (!next || *next > last)
            continue;
        occurrence.held = next;
        occurrence.lastDay = *next;
        occurrence.cause = OccurrenceCause::HolidayMoved;
        taken.insert(*next);
    }
}

void applyExceptions(std::vector<Occurrence> &occurrences, std::span<const OccurrenceException> exceptions)
{
    for (const OccurrenceException &exception : exceptions) {
        for (Occurrence &occurrence : occurrences) {
            if (occurrence.original != exception.original)
                continue;
            occurrence.held = exception.movedTo;
            occurrence.cause = exception.movedTo ? OccurrenceCause::MovedByHand : OccurrenceCause::CancelledByHand;
            if (exception.movedTo) {
                occurrence.anyDay = false;
                occurrence.lastDay = *exception.movedTo;
            }
        }
    }
}

struct OccurrencesOfKind
{
    const Term &term;
    const SchoolCalendar &calendar;
    std::span<const OccurrenceException> exceptions;

    std::vector<Occurrence> operator()(const Recurring &kind) const
    {
        return occurrencesOf(kind, term, calendar, exceptions);
    }
    std::vector<Occurrence> operator()(const SingleDay &kind) const
    {
        return {{kind.date, kind.date, false, kind.date}};
    }
    std::vector<Occurrence> operator()(const DayRange &kind) const
    {
        return {{kind.first, kind.first, false, kind.last}};
    }
    std::vector<Occurrence> operator()(const WeekSpan &kind) const
    {
        if (kind.weekdays.empty())
            return onAnyDay(firstDayOfWeek(term, kind.first), lastDayOfWeek(term, kind.last));
        std::vector<Occurrence> found;
        for (const QDate day : daysOf(kind, term))
            found.push_back({day, day, false, day});
        return found;
    }
    std::vector<Occurrence> operator()(const PartOfMonth &kind) const
    {
        const auto [first, last] = kind.span();
        return onAnyDay(first, last);
    }
    std::vector<Occurrence> operator()(const WholeMonth &kind) const
    {
        return onAnyDay(kind.month.firstDay(), kind.month.lastDay());
    }
    std::vector<Occurrence> operator()(const auto &) const { return {}; }

private:
    std::vector<Occurrence> onAnyDay(QDate first, QDate last) const
    {
        Occurrence occurrence{first, first, true, last};
        occurrence.held = firstFreeDay(occurrence, calendar);
        return {occurrence};
    }
};

} // namespace

std::vector<Occurrence> patternOf(const Recurring &series, const Term &term)
{
    const Bounds bounds = boundsOf(series, term);
    return std::holds_alternative<EachWeek>(series.rhythm) ? weeklyPattern(series, term, bounds)
                                                           : monthlyPattern(series, bounds);
}

bool neverMeets(const When &when, const Term &term)
{
    const auto *series = std::get_if<Recurring>(&when.kind);
    return series && patternOf(*series, term).empty();
}

std::vector<Occurrence> occurrencesOf(const Recurring &series, const Term &term, const SchoolCalendar &calendar,
                                      std::span<const OccurrenceException> exceptions)
{
    std::vector<Occurrence> occurrences = patternOf(series, term);
    if (series.onMakeUpDays && std::holds_alternative<EachWeek>(series.rhythm))
        addMakeUpDays(occurrences, series, term, calendar);
    bool leftOut = false;
    for (Occurrence &occurrence : occurrences) {
        if (occurrence.anyDay) {
            occurrence.held = firstFreeDay(occurrence, calendar);
            if (!occurrence.held)
                leaveOut(occurrence);
        } else if (series.onHoliday != OnHoliday::Hold && isHoliday(calendar, occurrence.original)) {
            leaveOut(occurrence);
            leftOut = true;
        }
    }
    if (leftOut && series.onHoliday == OnHoliday::Move)
        moveFromHolidays(occurrences, calendar, std::max(boundsOf(series, term).last, term.last));
    applyExceptions(occurrences, exceptions);
    return occurrences;
}

std::vector<Occurrence> occurrencesOf(const When &when, const Term &term, const SchoolCalendar &calendar,
                                      std::span<const OccurrenceException> exceptions)
{
    return std::visit(OccurrencesOfKind{term, calendar, exceptions}, when.kind);
}

std::vector<OccurrenceException> withoutOccurrence(std::span<const OccurrenceException> exceptions,
                                                   std::span<const Occurrence> occurrences)
{
    std::vector<OccurrenceException> lost;
    std::ranges::copy_if(exceptions, std::back_inserter(lost), [occurrences](const OccurrenceException &exception) {
        return std::ranges::find(occurrences, exception.original, &Occurrence::original) == occurrences.end();
    });
    return lost;
}

} // namespace yanben
