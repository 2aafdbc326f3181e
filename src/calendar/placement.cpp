#include "calendar/placement.h"

#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <algorithm>

namespace yanben
{

namespace
{

using ConflictKind = PlacementConflict::Kind;

PlacementConflict conflictAt(const SchoolCalendar &calendar, ConflictKind kind, QDate day, int workdays)
{
    return {kind,
            day,
            calendar.festivalOn(day),
            calendar.workdayBefore(day),
            calendar.workdayAfter(day),
            workdays,
            calendar.isTentative(day)};
}

std::vector<PlacementConflict> missingYears(const SchoolCalendar &calendar, QDate first, QDate last)
{
    std::vector<PlacementConflict> conflicts;
    for (QDate day = first; day <= last; day = QDate{day.year() + 1, 1, 1}) {
        if (!calendar.covers(day.year()))
            conflicts.push_back({.kind = ConflictKind::YearMissing, .day = day});
    }
    return conflicts;
}

/// Holidays of [first, last] that reach neither end: one conflict for each run of days with one name.
std::vector<PlacementConflict> crossings(const SchoolCalendar &calendar, QDate first, QDate last, int workdays)
{
    const auto isHoliday = [&calendar](QDate day) { return calendar.kindOf(day) == DayKind::Holiday; };
    while (first <= last && isHoliday(first))
        first = first.addDays(1);
    while (first <= last && isHoliday(last))
        last = last.addDays(-1);

    std::vector<PlacementConflict> conflicts;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!isHoliday(day))
            continue;
        const QString festival = calendar.festivalOn(day);
        if (calendar.festivalOn(day.addDays(-1)) != festival || !isHoliday(day.addDays(-1)))
            conflicts.push_back({.kind = ConflictKind::CrossesHoliday,
                                 .day = day,
                                 .festival = festival,
                                 .workdays = workdays,
                                 .tentative = calendar.isTentative(day)});
    }
    return conflicts;
}

struct PlacementOfKind
{
    const SchoolCalendar &calendar;
    const Term &term;

    std::vector<PlacementConflict> operator()(const SingleDay &kind) const
    {
        return checkPlacement(calendar, kind.date, kind.date);
    }
    std::vector<PlacementConflict> operator()(const DayRange &kind) const
    {
        return checkPlacement(calendar, kind.first, kind.last);
    }
    std::vector<PlacementConflict> operator()(const Deadline &kind) const
    {
        std::vector<PlacementConflict> conflicts = missingYears(calendar, kind.last, kind.last);
        if (calendar.kindOf(kind.last) == DayKind::Holiday)
            conflicts.push_back(conflictAt(calendar, ConflictKind::EndsOnHoliday, kind.last, 0));
        return conflicts;
    }
    std::vector<PlacementConflict> operator()(const WeekSpan &kind) const
    {
        std::vector<PlacementConflict> conflicts =
            missingYears(calendar, firstDayOfWeek(term, kind.first), lastDayOfWeek(term, kind.last));
        for (const QDate day : daysOf(kind, term)) {
            const std::optional<PlacementConflict> conflict = checkPlacement(calendar, day);
            if (conflict && conflict->kind == ConflictKind::OnHoliday)
                conflicts.push_back(*conflict);
        }
        return conflicts;
    }
    std::vector<PlacementConflict> operator()(const auto &kind) const
    {
        const DateSpan span = spanOf(When{kind, {}, {}}, term);
        const std::optional<QDate> first = span.first ? span.first : span.last;
        const std::optional<QDate> last = span.last ? span.last : span.first;
        return first ? missingYears(calendar, *first, *last) : std::vector<PlacementConflict>{};
    }
};

} // namespace

std::optional<PlacementConflict> checkPlacement(const SchoolCalendar &calendar, QDate day)
{
    switch (calendar.kindOf(day)) {
    case DayKind::Workday:
    case DayKind::MakeUpWorkday: return std::nullopt;
    case DayKind::Weekend: return conflictAt(calendar, ConflictKind::OnWeekend, day, 0);
    case DayKind::Holiday: return conflictAt(calendar, ConflictKind::OnHoliday, day, 0);
    case DayKind::Unknown: break;
    }
    return PlacementConflict{.kind = ConflictKind::YearMissing, .day = day};
}

std::vector<PlacementConflict> checkPlacement(const SchoolCalendar &calendar, QDate first, QDate last)
{
    if (first == last) {
        const std::optional<PlacementConflict> conflict = checkPlacement(calendar, first);
        return conflict ? std::vector{*conflict} : std::vector<PlacementConflict>{};
    }
    const int workdays = calendar.countWorkdays(first, last);
    std::vector<PlacementConflict> conflicts = missingYears(calendar, first, last);
    if (calendar.kindOf(first) == DayKind::Holiday)
        conflicts.push_back(conflictAt(calendar, ConflictKind::StartsOnHoliday, first, workdays));
    else if (calendar.kindOf(first) == DayKind::Weekend)
        conflicts.push_back(conflictAt(calendar, ConflictKind::StartsOnWeekend, first, workdays));
    std::ranges::copy(crossings(calendar, first, last, workdays), std::back_inserter(conflicts));
    if (calendar.kindOf(last) == DayKind::Holiday)
        conflicts.push_back(conflictAt(calendar, ConflictKind::EndsOnHoliday, last, workdays));
    return conflicts;
}

std::vector<PlacementConflict> checkPlacement(const SchoolCalendar &calendar, const Term &term, const When &when)
{
    return std::visit(PlacementOfKind{calendar, term}, when.kind);
}

std::vector<PlacementConflict> daysOffIn(const SchoolCalendar &calendar, const Term &term, const When &when)
{
    std::vector<PlacementConflict> conflicts = checkPlacement(calendar, term, when);
    std::erase_if(conflicts, [](const PlacementConflict &each) {
        return each.kind == ConflictKind::CrossesHoliday || each.kind == ConflictKind::YearMissing;
    });
    return conflicts;
}

} // namespace yanben
