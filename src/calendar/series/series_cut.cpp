#include "calendar/series/series_cut.h"

#include "calendar/series/occurrences.h"
#include "calendar/weeks.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

bool meetsOn(const Recurring &series, const Term &term, QDate day)
{
    return std::ranges::count(patternOf(series, term), day, &Occurrence::original) > 0;
}

bool isWeekly(const Recurring &series)
{
    return std::holds_alternative<EachWeek>(series.rhythm);
}

bool meetsEveryWeek(const Recurring &series)
{
    return !series.parity && series.every == 1;
}

int weeksBetween(const Term &term, QDate from, QDate to)
{
    return weekOf(term, to) - weekOf(term, from);
}

std::optional<Recurring> endingBefore(const Recurring &series, const Term &term, QDate day)
{
    Recurring before = series;
    before.end = day.addDays(-1);
    if (patternOf(before, term).empty())
        return std::nullopt;
    return before;
}

/// One of the weekdays becomes another; empty where the series has no such weekday, or has the other one already.
std::optional<Weekdays> withWeekday(const Weekdays &weekdays, int from, int to)
{
    if (from == to)
        return weekdays;
    Weekdays changed = weekdays;
    if (std::ranges::count(changed, to) > 0 || std::erase(changed, from) == 0)
        return std::nullopt;
    changed.insert(std::ranges::lower_bound(changed, to), to);
    return changed;
}

std::optional<Recurring> movedWeekly(Recurring series, const Term &term, QDate original, QDate target)
{
    const int weeks = weeksBetween(term, original, target);
    if (series.weekdays.empty()) {
        if (weeks != 0)
            return std::nullopt;
        series.weekdays = {target.dayOfWeek()};
        return series;
    }
    // The other weekdays would change their weeks, too.
    if (weeks != 0 && series.weekdays.size() > 1 && !meetsEveryWeek(series))
        return std::nullopt;
    const std::optional<Weekdays> weekdays = withWeekday(series.weekdays, original.dayOfWeek(), target.dayOfWeek());
    if (!weekdays)
        return std::nullopt;
    series.weekdays = *weekdays;
    if (series.parity && weeks % 2 != 0)
        series.parity = series.parity == Parity::Odd ? Parity::Even : Parity::Odd;
    return series;
}

/// How a monthly rhythm has its meeting on another day of the month.
struct MovedInMonth
{
    Recurring series;
    QDate original;
    QDate target;

    std::optional<Recurring> operator()(const EachWeek &) { return std::nullopt; }
    std::optional<Recurring> operator()(const EachMonthDay &)
    {
        series.rhythm = EachMonthDay{target.day()};
        return series;
    }
    std::optional<Recurring> operator()(const EachMonthWeek &rhythm)
    {
        const int week = (target.day() - 1) / 7 + 1;
        if (series.weekdays.size() > 1 && week != rhythm.week)
            return std::nullopt;
        series.rhythm = EachMonthWeek{week};
        return withTargetsWeekday();
    }
    std::optional<Recurring> operator()(const EachMonth &) { return withTargetsWeekday(); }

private:
    std::optional<Recurring> withTargetsWeekday()
    {
        const std::optional<Weekdays> weekdays = withWeekday(series.weekdays, original.dayOfWeek(), target.dayOfWeek());
        if (series.weekdays.empty() || !weekdays)
            return std::nullopt;
        series.weekdays = *weekdays;
        return series;
    }
};

std::optional<Recurring> movedRule(const Recurring &series, const Term &term, QDate original, QDate target)
{
    if (isWeekly(series))
        return movedWeekly(series, term, original, target);
    if (original.year() != target.year() || original.month() != target.month())
        return std::nullopt;
    return std::visit(MovedInMonth{series, original, target}, series.rhythm);
}

/// Every n-th week counts from the start, which goes on by as many weeks, not whole rounds.
void moveStart(Recurring &series, const Term &term, int weeks)
{
    const QDate first = series.start.value_or(firstDayOfWeek(term, std::max(1, firstWeek(term))));
    const int later = (weeks % series.every + series.every) % series.every;
    series.start = firstDayOfWeek(term, weekOf(term, first) + later);
}

} // namespace

SeriesCut cutBefore(const Recurring &series, const Term &term, QDate original)
{
    SeriesCut cut{.before = endingBefore(series, term, original), .after = series};
    if (cut.before)
        cut.after.start = original;
    return cut;
}

SeriesCut cutFor(const Recurring &series, const Term &term, QDate original, const Recurring &rule)
{
    QDate from =
        isWeekly(rule) ? firstDayOfWeek(term, weekOf(term, original)) : QDate{original.year(), original.month(), 1};
    for (const Occurrence &each : patternOf(series, term)) {
        if (each.original < original)
            from = std::max(from, each.original.addDays(1));
    }
    SeriesCut cut{.before = endingBefore(series, term, from), .after = rule};
    if (cut.before)
        cut.after.start = std::max(rule.start.value_or(from), from);
    return cut;
}

std::optional<Recurring> movedSeries(const Recurring &series, const Term &term, QDate original, QDate target)
{
    std::optional<Recurring> moved = movedRule(series, term, original, target);
    if (!moved)
        return std::nullopt;
    const int weeks = weeksBetween(term, original, target);
    if (isWeekly(series) && series.every > 1 && weeks % series.every != 0)
        moveStart(*moved, term, weeks);
    if (moved->start && target < *moved->start)
        moved->start = target;
    if (moved->end && target > *moved->end)
        moved->end = target;
    if (*moved == series || !meetsOn(*moved, term, target))
        return std::nullopt;
    return moved;
}

std::optional<SeriesCut> movedFrom(const Recurring &series, const Term &term, QDate original, QDate target)
{
    std::optional<Recurring> moved = movedRule(series, term, original, target);
    if (!moved || original == target)
        return std::nullopt;
    const int weeks = isWeekly(series) ? weeksBetween(term, original, target) : 0;
    if (weeks < 0 && *moved == series)
        return std::nullopt;
    const QDate cutDay = std::min(original, target);
    // In a later week the other weekdays of the weeks between go on.
    moved->start = weeks > 0 && series.weekdays.size() < 2 ? target : cutDay;
    if (moved->end && target > *moved->end)
        moved->end = target;
    if (!meetsOn(*moved, term, target))
        return std::nullopt;
    return SeriesCut{.before = endingBefore(series, term, cutDay), .after = *std::move(moved)};
}

} // namespace yanben
