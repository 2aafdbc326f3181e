#include "calendar/term_year.h"
#include "calendar/when_grammar.h"

#include <algorithm>

namespace yanben
{

namespace
{

using Code = WhenRefusal::Code;

/// What stands at one end of a span, as far as it is written.
struct DatePoint
{
    std::optional<int> year{};
    std::optional<int> month{};
    std::optional<int> day{};
    std::optional<MonthPart> part{};
    std::optional<int> half{}; ///< 上半月 is 1, 下半月 is 2
    std::optional<int> weekday{};
    qsizetype from = 0;
    qsizetype to = 0;
};

struct Days
{
    QDate first;
    QDate last;
};

void takePartOfMonth(WhenScanner &scanner, DatePoint &point)
{
    if (scanner.eat(u"上半月"))
        point.half = 1;
    else if (scanner.eat(u"下半月"))
        point.half = 2;
    else if (scanner.eatAny({u"上旬", u"初"}))
        point.part = MonthPart::Early;
    else if (scanner.eat(u"中旬"))
        point.part = MonthPart::Middle;
    else if (scanner.eat(u"下旬"))
        point.part = MonthPart::Late;
    else if (scanner.eatAny({u"月末", u"月底", u"末", u"底"}))
        point.part = MonthPart::End;
}

/// A number that is a day and not an hour, period or week; the sign 日 may be missing.
std::optional<int> takeDay(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    const std::optional<WhenScanner::Number> day = scanner.number();
    if (!day || day->digits > 2 || scanner.lookingAtAny({u":", u"点", u"时", u"节", u"月"})) {
        scanner.restore(start);
        return std::nullopt;
    }
    scanner.eat(u"日");
    return day->value;
}

/// What follows a month's number: 月 with a day or a part, or . / - with a day.
bool takeRestOfMonth(WhenScanner &scanner, DatePoint &point)
{
    if (scanner.eatAny({u"月份", u"月"})) {
        takePartOfMonth(scanner, point);
        if (!point.part && !point.half)
            point.day = takeDay(scanner);
        return true;
    }
    const qsizetype start = scanner.position();
    if (scanner.eatAny({u".", u"/", u"-"})) {
        point.day = takeDay(scanner);
        if (point.day)
            return true;
    }
    scanner.restore(start);
    return false;
}

bool takeNumbers(WhenScanner &scanner, DatePoint &point, bool dayAloneAllowed)
{
    const qsizetype start = scanner.position();
    const std::optional<WhenScanner::Number> first = scanner.number();
    if (!first)
        return false;
    constexpr int packedDigits = 8;
    if (first->digits == packedDigits) {
        point.year = first->value / 10'000;
        point.month = first->value / 100 % 100;
        point.day = first->value % 100;
        return true;
    }
    const bool spokenYear = first->digits == 0 && first->value > 1000;
    const bool yearWritten = first->digits == 0 || first->digits == 2 || first->digits == 4;
    if (!yearWritten && scanner.lookingAtAny({u"年"})) {
        scanner.fail(Code::NoSuchDate, start);
        return false;
    }
    if (scanner.eat(u"年") || ((first->digits == 4 || spokenYear) && scanner.eatAny({u".", u"/", u"-"}))) {
        point.year = first->value < 100 ? 2000 + first->value : first->value;
        const std::optional<WhenScanner::Number> month = scanner.number();
        if (!month || month->digits > 2) {
            scanner.fail(Code::MonthMissing, start);
            return false;
        }
        point.month = month->value;
        takeRestOfMonth(scanner, point);
        return true;
    }
    if (first->digits > 2 || scanner.lookingAtAny({u":", u"点", u"时", u"节", u"周"})) {
        scanner.restore(start);
        return false;
    }
    constexpr int lastMonth = 12;
    const bool dayBeforeDash = first->value > lastMonth && scanner.lookingAt(u"-");
    point.month = first->value;
    if (!dayBeforeDash && takeRestOfMonth(scanner, point))
        return true;
    point.month.reset();
    if (!scanner.eat(u"日") && !dayAloneAllowed) {
        scanner.restore(start);
        return false;
    }
    point.day = first->value;
    return true;
}

/// 周一 behind a date, also in brackets.
void takeWeekdayNote(WhenScanner &scanner, DatePoint &point)
{
    const qsizetype start = scanner.position();
    if (point.day && scanner.eat(u"周"))
        point.weekday = scanner.weekdayNumeral();
    if (!point.weekday)
        scanner.restore(start);
}

std::optional<DatePoint> takePoint(WhenScanner &scanner, bool dayAloneAllowed)
{
    DatePoint point{.from = scanner.position()};
    if (!takeNumbers(scanner, point, dayAloneAllowed))
        return std::nullopt;
    point.to = scanner.position();
    takeWeekdayNote(scanner, point);
    return point;
}

/// 3—5月: the 月 of the first stands behind the second.
std::optional<std::pair<DatePoint, DatePoint>> takeMonths(WhenScanner &scanner)
{
    DatePoint a{.from = scanner.position()};
    const std::optional<WhenScanner::Number> first = scanner.number();
    if (first && first->digits <= 2 && scanner.eatDash()) {
        a.month = first->value;
        a.to = scanner.position();
        DatePoint b{.from = scanner.position()};
        const std::optional<WhenScanner::Number> second = scanner.number();
        const bool months = second && second->digits <= 2 && scanner.eatAny({u"月份", u"月"});
        const qsizetype end = scanner.position();
        if (months && !takeDay(scanner) && !scanner.lookingAtAny({u"上", u"中", u"下", u"末", u"底", u"初"})) {
            scanner.restore(end);
            b.month = second->value;
            b.to = end;
            return std::pair{a, b};
        }
    }
    scanner.restore(a.from);
    return std::nullopt;
}

class Resolver
{
public:
    Resolver(WhenScanner &scanner, const Term &term) : m_scanner{scanner}, m_term{term} {}

    /// Gives the point its year. False when it can't, with the failure recorded.
    bool complete(DatePoint &point)
    {
        if (!point.month)
            return refuse(Code::MonthMissing, point);
        constexpr int lastMonth = 12;
        if (*point.month < 1 || *point.month > lastMonth)
            return refuse(Code::NoSuchDate, point);
        if (!point.year) {
            const TermYear found = yearInTerm(m_term, *point.month, point.day);
            if (found.possible.empty())
                return refuse(Code::NoSuchDate, point);
            if (!found.year) {
                m_scanner.fail({.code = Code::YearUndecidable,
                                .piece = m_scanner.typedBetween(point.from, point.to),
                                .years = found.possible});
                return false;
            }
            point.year = found.year;
        }
        if (*point.year < 1 || !QDate::isValid(*point.year, *point.month, point.day.value_or(1)))
            return refuse(Code::NoSuchDate, point);
        return checkWeekday(point);
    }

    bool refuse(Code code, const DatePoint &point)
    {
        m_scanner.fail({.code = code, .piece = m_scanner.typedBetween(point.from, point.to)});
        return false;
    }

private:
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

Days daysOf(const DatePoint &point)
{
    const YearMonth month{*point.year, *point.month};
    if (point.day) {
        const QDate day{month.year, month.month, *point.day};
        return {day, day};
    }
    if (point.part) {
        const auto [first, last] = PartOfMonth{month, *point.part}.span();
        return {first, last};
    }
    constexpr int halfMonth = 15;
    if (point.half == 1)
        return {month.firstDay(), month.firstDay().addDays(halfMonth - 1)};
    if (point.half == 2)
        return {month.firstDay().addDays(halfMonth), month.lastDay()};
    return {month.firstDay(), month.lastDay()};
}

WhenKind kindOf(const DatePoint &point)
{
    const Days days = daysOf(point);
    if (point.day)
        return SingleDay{days.first};
    if (point.part)
        return PartOfMonth{{*point.year, *point.month}, *point.part};
    if (point.half)
        return DayRange{days.first, days.last};
    return WholeMonth{{*point.year, *point.month}};
}

/// The end of a span that began in December may leave out the new year.
void letYearTurn(const DatePoint &first, DatePoint &last, bool yearWritten)
{
    constexpr int nearMonths = 2;
    const int months = *last.month + 12 - *first.month;
    if (!yearWritten && *first.year == *last.year && *last.month < *first.month && months <= nearMonths)
        ++*last.year;
}

std::optional<WhenKind> rangeOf(Resolver &resolver, DatePoint first, DatePoint last)
{
    const bool firstYear = first.year.has_value();
    const bool lastYear = last.year.has_value();
    if (!last.month)
        last.month = first.month;
    if (firstYear && !lastYear) {
        last.year = first.year;
        letYearTurn(first, last, false);
    }
    if (lastYear && !firstYear && first.month)
        first.year = *last.year - (*first.month > *last.month ? 1 : 0);
    if (!resolver.complete(first) || !resolver.complete(last))
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

} // namespace

std::optional<WhenKind> takeDates(WhenScanner &scanner, const Term &term)
{
    Resolver resolver{scanner, term};
    if (const auto months = takeMonths(scanner))
        return rangeOf(resolver, months->first, months->second);

    std::optional<DatePoint> first = takePoint(scanner, false);
    if (!first)
        return std::nullopt;
    const qsizetype afterFirst = scanner.position();
    if (scanner.eatAny({u"起~", u"开始~"}) || scanner.eatDash()) {
        if (!first->month)
            return resolver.refuse(Code::MonthMissing, *first), std::nullopt;
        if (const std::optional<DatePoint> last = takePoint(scanner, true))
            return rangeOf(resolver, *first, *last);
        scanner.restore(afterFirst);
    }
    std::vector<DatePoint> others;
    for (qsizetype before = scanner.position(); first->day && scanner.eat(u"、"); before = scanner.position()) {
        const std::optional<DatePoint> next = takePoint(scanner, true);
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
