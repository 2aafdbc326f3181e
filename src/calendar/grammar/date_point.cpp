#include "calendar/grammar/date_point.h"

namespace yanben
{

namespace
{

using Code = WhenRefusal::Code;

std::optional<MonthPart> takeOnePart(WhenScanner &scanner)
{
    if (scanner.eatAny({u"上旬", u"初"}))
        return MonthPart::Early;
    if (scanner.eat(u"中旬"))
        return MonthPart::Middle;
    if (scanner.eat(u"下旬"))
        return MonthPart::Late;
    return scanner.eatAny({u"月末", u"月底", u"末", u"底"}) ? std::optional{MonthPart::End} : std::nullopt;
}

/// 中旬, 中下旬, 上旬—中旬.
void takeParts(WhenScanner &scanner, DatePoint &point)
{
    const qsizetype start = scanner.position();
    const bool isEarly = scanner.eat(u"上");
    if (isEarly || scanner.eat(u"中")) {
        scanner.eat(u"、");
        const std::optional<MonthPart> last = takeOnePart(scanner);
        if (last && *last != MonthPart::Early && (isEarly || *last != MonthPart::Middle)) {
            point.part = isEarly ? MonthPart::Early : MonthPart::Middle;
            point.lastPart = last;
            return;
        }
    }
    scanner.restore(start);
    point.part = takeOnePart(scanner);
    const qsizetype end = scanner.position();
    if (point.part && scanner.eatDash())
        point.lastPart = takeOnePart(scanner);
    if (!point.lastPart)
        scanner.restore(end);
}

void takePartOfMonth(WhenScanner &scanner, DatePoint &point)
{
    if (scanner.eat(u"上半月"))
        point.half = 1;
    else if (scanner.eat(u"下半月"))
        point.half = 2;
    else
        takeParts(scanner, point);
}

void takeCountedWeekday(WhenScanner &scanner, DatePoint &point)
{
    const qsizetype start = scanner.position();
    std::optional<int> count;
    if (!scanner.eat(u"最后一个")) {
        constexpr int mostWeeks = 5;
        const bool isOrdinal = scanner.eat(u"第");
        const std::optional<WhenScanner::Number> number = isOrdinal ? scanner.number() : std::nullopt;
        if (!number || number->value < 1 || number->value > mostWeeks || !scanner.eat(u"个")) {
            scanner.restore(start);
            return;
        }
        count = number->value;
    }
    const std::optional<int> weekday = scanner.eat(u"周") ? scanner.weekdayNumeral() : std::nullopt;
    if (weekday)
        point.counted = CountedWeekday{.number = count, .weekday = *weekday};
    else
        scanner.restore(start);
}

/// A number that is a day and not an hour, period or week; the sign 日 may be missing.
std::optional<int> takeDay(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    const std::optional<WhenScanner::Number> day = scanner.number();
    if (!day || day->digits > 2 || scanner.lookingAtLesson() || scanner.lookingAtAny({u":", u"点", u"时", u"月"})) {
        scanner.restore(start);
        return std::nullopt;
    }
    scanner.eat(u"日");
    return day->value;
}

/// What stands behind the sign 月.
void takeInMonth(WhenScanner &scanner, DatePoint &point)
{
    takePartOfMonth(scanner, point);
    if (!point.part && !point.half)
        takeCountedWeekday(scanner, point);
    if (!point.part && !point.half && !point.counted)
        point.day = takeDay(scanner);
}

/// What follows a month's number: 月 with a day or a part, or . / - with a day.
bool takeRestOfMonth(WhenScanner &scanner, DatePoint &point)
{
    if (scanner.eatAny({u"月份", u"月"})) {
        takeInMonth(scanner, point);
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

/// 19.3.18 behind its 19, which can be no month; all three are written, with one sign between: 22.3-24 is a slip.
bool takeShortYear(WhenScanner &scanner, DatePoint &point, const WhenScanner::Number &year)
{
    constexpr int lastMonth = 12;
    if (year.digits != 2 || year.value <= lastMonth)
        return false;
    const qsizetype start = scanner.position();
    for (const QStringView sign : {u".", u"/", u"-"}) {
        if (!scanner.eat(sign))
            continue;
        const std::optional<WhenScanner::Number> month = scanner.number();
        if (month && month->digits > 0 && month->digits <= 2 && scanner.eat(sign))
            point.day = takeDay(scanner);
        if (point.day) {
            point.year = 2000 + year.value;
            point.month = month->value;
            return true;
        }
        scanner.restore(start);
    }
    return false;
}

bool takeNumbers(WhenScanner &scanner, DatePoint &point, LoneDay loneDay)
{
    if (scanner.eat(u"元月")) {
        point.month = 1;
        takeInMonth(scanner, point);
        return true;
    }
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
    const bool fullYear = first->digits == 4 && first->value > 1000; // 0412 is none
    const bool yearWritten = first->digits == 0 || first->digits == 2 || fullYear;
    if (!yearWritten && scanner.lookingAtAny({u"年"})) {
        scanner.fail(Code::NoSuchDate, start);
        return false;
    }
    if (scanner.eat(u"年") || ((fullYear || spokenYear) && scanner.eatAny({u".", u"/", u"-"}))) {
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
    if (takeShortYear(scanner, point, *first))
        return true;
    if (first->digits > 2 || scanner.lookingAtLesson() || scanner.lookingAtAny({u":", u"点", u"时", u"周"})) {
        scanner.restore(start);
        return false;
    }
    constexpr int lastMonth = 12;
    const bool dayBeforeDash = first->value > lastMonth && scanner.lookingAt(u"-");
    point.month = first->value;
    if (!dayBeforeDash && takeRestOfMonth(scanner, point))
        return true;
    point.month.reset();
    if (!scanner.eat(u"日") && loneDay == LoneDay::Refused) {
        scanner.restore(start);
        return false;
    }
    point.day = first->value;
    return true;
}

/// 周一 behind a date, also in brackets, where 一 is enough.
void takeWeekdayNote(WhenScanner &scanner, DatePoint &point)
{
    const qsizetype start = scanner.position();
    if (point.day)
        point.weekday = scanner.eat(u"周") ? scanner.weekdayNumeral() : scanner.bracketedWeekday();
    if (!point.weekday)
        scanner.restore(start);
}

} // namespace

std::optional<DatePoint> takePoint(WhenScanner &scanner, LoneDay loneDay)
{
    DatePoint point{.from = scanner.position()};
    if (!takeNumbers(scanner, point, loneDay))
        return std::nullopt;
    point.to = scanner.position();
    takeWeekdayNote(scanner, point);
    return point;
}

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

} // namespace yanben
