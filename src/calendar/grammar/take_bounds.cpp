#include "calendar/grammar/date_point.h"
#include "calendar/grammar/when_grammar.h"
#include "calendar/when_dates.h"

#include <tuple>

namespace yanben
{

namespace
{

/// A number alone behind a series is part of its own words: 每月32日, 每月第六周.
std::optional<WhenKind> readBounds(WhenScanner &scanner, const Term &term, bool weekly)
{
    if (const std::optional<WeekSpan> weeks = weekly ? takeWeeks(scanner, term) : std::nullopt)
        return *weeks;
    if (scanner.failed())
        return std::nullopt;
    const qsizetype start = scanner.position();
    const bool months = takeMonths(scanner).has_value();
    scanner.restore(start);
    const std::optional<DatePoint> point = months ? std::nullopt : takePoint(scanner, LoneDay::Refused);
    scanner.restore(start);
    return months || (point && point->month) ? takeDates(scanner, term) : std::nullopt;
}

void takeBounds(WhenScanner &scanner, Recurring &series, bool hasDeadlineWord, const Term &term)
{
    if (scanner.atEnd())
        return;
    const qsizetype start = scanner.position();
    scanner.eat(u"、");
    scanner.eatAny({u"从", u"自"});
    const std::optional<WhenKind> kind = readBounds(scanner, term, std::holds_alternative<EachWeek>(series.rhythm));
    const WhenKind edged = kind && !scanner.failed() ? takeEdge(scanner, *kind, hasDeadlineWord, term) : Undated{};
    const WeekSpan *weeks = std::get_if<WeekSpan>(&edged);
    const bool several = !std::holds_alternative<Undated>(edged) && !std::holds_alternative<SingleDay>(edged) &&
                         (!weeks || (weeks->first < weeks->last && weeks->weekdays.empty()));
    if (!several) {
        scanner.restore(start);
        return;
    }
    const DateSpan span = spanOf(When{edged, {}, {}}, term);
    series.start = span.first;
    series.end = span.last;
}

} // namespace

WhenKind withSeries(WhenScanner &scanner, const WhenKind &kind, const Term &term)
{
    const qsizetype start = scanner.position();
    scanner.eat(u"、");
    std::optional<Recurring> series = scanner.failed() ? std::nullopt : takeRecurring(scanner);
    if (!series) {
        scanner.restore(start);
        return kind;
    }
    const DateSpan span = spanOf(When{kind, {}, {}}, term);
    series->start = span.first;
    series->end = span.last;
    return *series;
}

void takeFurther(WhenScanner &scanner, Recurring &series, IsHourRead hourRead, bool hasDeadlineWord, const Term &term)
{
    if (scanner.failed())
        return;
    if (!series.start && !series.end)
        takeBounds(scanner, series, hasDeadlineWord, term);
    const qsizetype start = scanner.position();
    scanner.eat(u"、");
    const std::optional<Recurring> other = scanner.failed() ? std::nullopt : takeRecurring(scanner);
    if (!other) {
        scanner.restore(start);
        return;
    }
    const auto *weekly = std::get_if<EachWeek>(&series.rhythm);
    const bool saysParity = other->parity && other->weekdays.empty() && std::holds_alternative<EachWeek>(other->rhythm);
    if (saysParity && weekly && !series.parity && series.every == 1 && !series.weekdays.empty()) { // 每周二（单周）
        series.parity = other->parity;
        takeFurther(scanner, series, hourRead, hasDeadlineWord, term);
        return;
    }
    const auto rhythmOf = [](const Recurring &one) { return std::tuple{one.parity, one.every, one.rhythm}; };
    const bool bothName = !series.weekdays.empty() && !other->weekdays.empty();
    if (hourRead == IsHourRead::No && bothName && rhythmOf(series) == rhythmOf(*other) &&
        series.weekdays.back() < other->weekdays.front()) {
        series.weekdays.insert(series.weekdays.end(), other->weekdays.begin(), other->weekdays.end());
        takeFurther(scanner, series, hourRead, hasDeadlineWord, term);
        return;
    }
    scanner.fail({.code = WhenRefusal::Code::SeveralSeries, .piece = scanner.typedBetween(0, scanner.position())});
}

} // namespace yanben
