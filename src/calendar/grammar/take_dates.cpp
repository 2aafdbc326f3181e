#include "calendar/grammar/date_point.h"
#include "calendar/grammar/term_year.h"
#include "calendar/grammar/when_grammar.h"

#include <algorithm>

namespace yanben
{

namespace
{

using Code = WhenRefusal::Code;

struct DaySpan
{
    QDate first;
    QDate last;
};

/// In a month that has no fifth of them it lies behind its end.
QDate dayOf(const CountedWeekday &counted, YearMonth month)
{
    constexpr int week = 7;
    if (!counted.number)
        return month.lastDay().addDays(-((month.lastDay().dayOfWeek() - counted.weekday + week) % week));
    const int toFirst = (counted.weekday - month.firstDay().dayOfWeek() + week) % week;
    return month.firstDay().addDays(toFirst + week * (*counted.number - 1));
}

DaySpan daysOf(const DatePoint &point)
{
    const YearMonth month{*point.year, *point.month};
    if (point.day) {
        const QDate day{month.year, month.month, *point.day};
        return {day, day};
    }
    if (point.counted) {
        const QDate day = dayOf(*point.counted, month);
        return {day, day};
    }
    if (point.part) {
        const QDate first = PartOfMonth{month, *point.part}.span().first;
        return {first, PartOfMonth{month, point.lastPart.value_or(*point.part)}.span().second};
    }
    constexpr int halfMonth = 15;
    if (point.half == 1)
        return {month.firstDay(), month.firstDay().addDays(halfMonth - 1)};
    if (point.half == 2)
        return {month.firstDay().addDays(halfMonth), month.lastDay()};
    return {month.firstDay(), month.lastDay()};
}

class Resolver
{
public:
    Resolver(WhenScanner &scanner, const Term &term) : m_scanner{scanner}, m_term{term} {}

    // False when the point can't be made a date, with the failure recorded.

    bool complete(DatePoint &point) { return giveYear(point) && check(point); }

    bool giveYear(DatePoint &point)
    {
        if (!point.month)
            return refuse(Code::MonthMissing, point);
        constexpr int lastMonth = 12;
        if (*point.month < 1 || *point.month > lastMonth)
            return refuse(Code::NoSuchDate, point);
        if (!point.year) {
            const TermYear found = yearInTerm(m_term, *point.month, point.day);
            if (found.possible.empty())
                return refuseDay(point,
                                 yearInTerm(m_term, *point.month, std::nullopt).year.value_or(m_term.first.year()));
            point.year = found.year ? found.year : yearOfWeekday(point, found.possible);
            if (!point.year)
                return ask(found.possible, point);
        }
        return true;
    }

    bool check(const DatePoint &point)
    {
        if (*point.year < 1)
            return refuse(Code::NoSuchDate, point);
        if (!QDate::isValid(*point.year, *point.month, point.day.value_or(1)))
            return refuseDay(point, *point.year);
        if (point.counted && daysOf(point).last > YearMonth{*point.year, *point.month}.lastDay())
            return refuse(Code::NoSuchDate, point);
        return checkWeekday(point);
    }

    /// 12月30日—1月3日 in a term of one year: before or behind it, whichever is near or has the weekday.
    bool turnYear(DatePoint &first, DatePoint &last)
    {
        constexpr qint64 nearDays = 45;
        const std::vector<int> years{*first.year - 1, *first.year};
        const std::optional<int> named = yearOfWeekday(first, years);
        const bool before = named ? *named == years[0] : daysOf(last).last.daysTo(m_term.first) <= nearDays;
        const bool after = named ? *named == years[1] : m_term.last.daysTo(daysOf(first).first) <= nearDays;
        if (before == after)
            return ask(years, {.from = first.from, .to = last.to});
        if (before)
            --*first.year;
        else
            ++*last.year;
        return true;
    }

    bool ask(std::vector<int> years, const DatePoint &point)
    {
        m_scanner.fail({.code = Code::YearUndecidable,
                        .piece = m_scanner.typedBetween(point.from, point.to),
                        .years = std::move(years)});
        return false;
    }

    bool refuse(Code code, const DatePoint &point)
    {
        m_scanner.fail({.code = code, .piece = m_scanner.typedBetween(point.from, point.to)});
        return false;
    }

private:
    bool refuseDay(const DatePoint &point, int year)
    {
        m_scanner.fail({.code = Code::NoSuchDate,
                        .piece = m_scanner.typedBetween(point.from, point.to),
                        .lastOfMonth = YearMonth{year, *point.month}.lastDay()});
        return false;
    }

    /// The one of the years in which the day has the weekday that stands beside it.
    static std::optional<int> yearOfWeekday(const DatePoint &point, const std::vector<int> &years)
    {
        std::optional<int> found;
        for (const int year : years) {
            if (!point.weekday || QDate{year, *point.month, *point.day}.dayOfWeek() != *point.weekday)
                continue;
            if (found)
                return std::nullopt;
            found = year;
        }
        return found;
    }

    bool checkWeekday(const DatePoint &point)
    {
        if (!point.weekday)
            return true;
        const int actual = QDate{*point.year, *point.month, *point.day}.dayOfWeek();
        if (actual == *point.weekday)
            return true;
        m_scanner.fail({.code = Code::WeekdayContradicts,
                        .piece = m_scanner.typedBetween(point.from, m_scanner.position()),
                        .weekday = actual});
        return false;
    }

    WhenScanner &m_scanner;
    const Term &m_term;
};

WhenKind kindOf(const DatePoint &point)
{
    const DaySpan days = daysOf(point);
    if (point.day || point.counted)
        return SingleDay{days.first};
    if (point.lastPart)
        return DayRange{days.first, days.last};
    if (point.part)
        return PartOfMonth{{*point.year, *point.month}, *point.part};
    if (point.half)
        return DayRange{days.first, days.last};
    return WholeMonth{{*point.year, *point.month}};
}

/// From December or November into January: such a span may leave out that the year changes.
bool passesNewYear(const DatePoint &first, const DatePoint &last)
{
    constexpr int nearMonths = 2;
    return *first.year == *last.year && *last.month < *first.month && *last.month + 12 - *first.month <= nearMonths;
}

std::optional<WhenKind> rangeOf(Resolver &resolver, DatePoint first, DatePoint last)
{
    const bool firstYear = first.year.has_value();
    const bool lastYear = last.year.has_value();
    if (!last.month)
        last.month = first.month;
    if (firstYear && !lastYear) {
        last.year = first.year;
        if (first.month && last.month && passesNewYear(first, last))
            ++*last.year;
    }
    if (lastYear && !firstYear && first.month)
        first.year = *last.year - (*first.month > *last.month ? 1 : 0);
    if (!resolver.giveYear(first) || !resolver.giveYear(last))
        return std::nullopt;
    if (!firstYear && !lastYear && passesNewYear(first, last) && !resolver.turnYear(first, last))
        return std::nullopt;
    if (!resolver.check(first) || !resolver.check(last))
        return std::nullopt;
    const QDate from = daysOf(first).first;
    const QDate to = daysOf(last).last;
    if (to < from) {
        first.to = last.to;
        resolver.refuse(Code::ReversedRange, first);
        return std::nullopt;
    }
    return from == to ? WhenKind{SingleDay{from}} : WhenKind{DayRange{from, to}};
}

/// 3月18、19日 is a range when the days follow each other.
std::optional<WhenKind> listOf(Resolver &resolver, DatePoint first, std::vector<DatePoint> others)
{
    if (!resolver.complete(first))
        return std::nullopt;
    DatePoint previous = first;
    for (DatePoint &point : others) {
        if (!point.month)
            point.month = previous.month;
        if (!point.year && *point.month == *previous.month)
            point.year = previous.year;
        if (!resolver.complete(point))
            return std::nullopt;
        if (daysOf(previous).last.addDays(1) != daysOf(point).first) {
            first.to = others.back().to;
            resolver.refuse(Code::SeveralDates, first);
            return std::nullopt;
        }
        previous = point;
    }
    return DayRange{daysOf(first).first, daysOf(previous).last};
}

/// What a range ends with: 22日, 次年1月5日, 月底, 期末.
std::optional<DatePoint> takeLast(WhenScanner &scanner, Resolver &resolver, DatePoint &first, const Term &term)
{
    DatePoint last{.from = scanner.position()};
    if (scanner.eatAny({u"月底", u"月末"})) {
        last.month = first.month;
        last.year = first.year;
        last.part = MonthPart::End;
    } else if (scanner.eatAny({u"学期结束", u"学期末", u"期末"})) {
        last.year = term.last.year();
        last.month = term.last.month();
        last.day = term.last.day();
    } else {
        const bool isNextYear = scanner.eatAny({u"次年", u"翌年"});
        std::optional<DatePoint> point = takePoint(scanner, LoneDay::Allowed);
        if (point && isNextYear) {
            if (!resolver.giveYear(first))
                return std::nullopt;
            point->year = *first.year + 1;
        }
        return point;
    }
    last.to = scanner.position();
    return last;
}

} // namespace

std::optional<WhenKind> takeDates(WhenScanner &scanner, const Term &term)
{
    Resolver resolver{scanner, term};
    if (const auto months = takeMonths(scanner))
        return rangeOf(resolver, months->first, months->second);

    std::optional<DatePoint> first = takePoint(scanner, LoneDay::Refused);
    if (!first)
        return std::nullopt;
    const qsizetype afterFirst = scanner.position();
    if (scanner.eatAny({u"起~", u"开始~"}) || scanner.eatDash()) {
        if (!first->month)
            return resolver.refuse(Code::MonthMissing, *first), std::nullopt;
        if (const std::optional<DatePoint> last = takeLast(scanner, resolver, *first, term))
            return rangeOf(resolver, *first, *last);
        if (scanner.failed())
            return std::nullopt;
        scanner.restore(afterFirst);
    }
    std::vector<DatePoint> others;
    for (qsizetype before = scanner.position(); first->day && scanner.eat(u"、"); before = scanner.position()) {
        const std::optional<DatePoint> next = takePoint(scanner, LoneDay::Allowed);
        if (!next || !next->day) {
            scanner.restore(before);
            break;
        }
        others.push_back(*next);
    }
    if (!others.empty())
        return listOf(resolver, *first, others);
    if (!resolver.complete(*first))
        return std::nullopt;
    return kindOf(*first);
}

} // namespace yanben
