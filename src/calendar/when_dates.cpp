#include "calendar/when_dates.h"

#include "calendar/series/occurrences.h"
#include "calendar/weeks.h"

#include <algorithm>
#include <tuple>

namespace yanben
{

namespace
{

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

bool isCoarse(const WhenKind &kind)
{
    const auto *weeks = std::get_if<WeekSpan>(&kind);
    return (weeks && weeks->weekdays.empty()) || std::holds_alternative<PartOfMonth>(kind) ||
           std::holds_alternative<WholeMonth>(kind) || std::holds_alternative<Recurring>(kind);
}

} // namespace

DateSpan spanOf(const When &when, const Term &term)
{
    return std::visit(SpanOfKind{term}, when.kind);
}

bool liesWithin(const When &when, const Term &term, QDate first, QDate last)
{
    const DateSpan span = spanOf(when, term);
    if (isCoarse(when.kind))
        return !span.first || !span.last || (*span.first <= last && first <= *span.last);
    const auto inside = [&](const std::optional<QDate> &day) { return !day || (first <= *day && *day <= last); };
    return inside(span.first) && inside(span.last);
}

std::vector<DateSpan> partsOutside(const When &when, const Term &term)
{
    const auto *range = std::get_if<DayRange>(&when.kind);
    if (!range || range->last < term.first || term.last < range->first)
        return {};
    std::vector<DateSpan> parts;
    if (range->first < term.first)
        parts.push_back({range->first, term.first.addDays(-1)});
    if (term.last < range->last)
        parts.push_back({term.last.addDays(1), range->last});
    return parts;
}

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

std::vector<QDate> namedDays(const When &when, const Term &term)
{
    if (const auto *weeks = std::get_if<WeekSpan>(&when.kind))
        return daysOf(*weeks, term);
    std::vector<QDate> days;
    const bool isNamed = std::holds_alternative<SingleDay>(when.kind) || std::holds_alternative<DayRange>(when.kind);
    const DateSpan span = isNamed ? spanOf(when, term) : DateSpan{};
    for (QDate day = span.first.value_or(QDate{}); isNamed && day <= *span.last; day = day.addDays(1))
        days.push_back(day);
    return days;
}

std::strong_ordering operator<=>(const WhenSortKey &a, const WhenSortKey &b)
{
    const auto numbers = [](const WhenSortKey &key) {
        return std::tuple{key.group, key.at.toJulianDay(), key.minutes, key.until.toJulianDay(), key.untilMinutes,
                          key.kind};
    };
    return numbers(a) <=> numbers(b);
}

WhenSortKey sortKeyOf(const When &when, const Term &term)
{
    using Group = WhenSortKey::Group;
    const DateSpan span = spanOf(when, term);
    WhenSortKey key{.kind = when.kind.index()};
    if (!span.first && !span.last) {
        key.group = std::holds_alternative<SetElsewhere>(when.kind) ? Group::Elsewhere : Group::Undated;
        return key;
    }
    key.at = span.first ? *span.first : *span.last;
    key.until = span.last ? *span.last : std::max(term.last, key.at);
    if (const std::optional<MinuteSpan> hours = placeInDay(key.at, when.timeOfDay, term.timetable)) {
        key.minutes = hours->from;
        key.untilMinutes = hours->to;
    }
    return key;
}

} // namespace yanben
