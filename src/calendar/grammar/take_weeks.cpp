#include "calendar/grammar/when_grammar.h"
#include "calendar/weeks.h"

#include <algorithm>

namespace yanben
{

namespace
{

using Code = WhenRefusal::Code;

bool takeWeekSign(WhenScanner &scanner)
{
    return scanner.eatAny({u"教学周", u"周次", u"周"});
}

/// Goes on from 第3 or 第3周 with —第5周; without a 周 behind it the dash belongs to something else.
std::optional<int> takeSpanEnd(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    if (scanner.eatDash()) {
        scanner.eat(u"第");
        const std::optional<WhenScanner::Number> number = scanner.number();
        if (number && number->digits <= 2 && takeWeekSign(scanner))
            return number->value;
    }
    scanner.restore(start);
    return std::nullopt;
}

struct WeekNumbers
{
    std::vector<int> listed{};
    std::optional<int> spanEnd{};
};

/// Goes on from 第3周 with 、第4周.
std::optional<int> takeNextWeek(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    if (scanner.eat(u"、") && scanner.eat(u"第")) {
        const std::optional<WhenScanner::Number> number = scanner.number();
        if (number && number->digits <= 2 && takeWeekSign(scanner))
            return number->value;
    }
    scanner.restore(start);
    return std::nullopt;
}

/// 第3周, 3-5周, 第三、四周, 第3周、第4周, 第3周至第5周.
std::optional<WeekNumbers> takeWeekNumbers(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    const bool ordinal = scanner.lookingAt(u"第");
    WeekNumbers weeks;
    bool signSeen = false;
    do {
        scanner.eat(u"第");
        const std::optional<WhenScanner::Number> number = scanner.number();
        if (!number || number->digits > 2) {
            scanner.restore(start);
            return std::nullopt;
        }
        weeks.listed.push_back(number->value);
        signSeen = takeWeekSign(scanner);
    } while (!signSeen && scanner.eat(u"、"));
    while (const std::optional<int> next = ordinal ? takeNextWeek(scanner) : std::nullopt)
        weeks.listed.push_back(*next);
    weeks.spanEnd = takeSpanEnd(scanner);
    // 3-18周一 is a date with its weekday.
    const qsizetype end = scanner.position();
    const bool dateWithWeekday = !ordinal && scanner.weekdayNumeral().has_value();
    if ((!signSeen && !weeks.spanEnd) || dateWithWeekday) {
        scanner.restore(start);
        return std::nullopt;
    }
    scanner.restore(end);
    return weeks;
}

/// 3-10周, 3周 rather than the next of some weekdays; the first of 四，3-10周 is one.
bool looksAtWeeks(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    const std::optional<WeekNumbers> weeks = takeWeekNumbers(scanner);
    scanner.restore(start);
    return weeks && weeks->listed.size() == 1;
}

/// 预备周, 预备1, 预备第2周: the weeks before week 1, all of them or one counted from the term's first.
std::optional<WeekSpan> takePreparation(WhenScanner &scanner, const Term &term)
{
    const qsizetype start = scanner.position();
    if (!scanner.eat(u"预备"))
        return std::nullopt;
    const int first = firstWeek(term);
    WeekSpan weeks{first, 0};
    if (!takeWeekSign(scanner)) {
        scanner.eat(u"第");
        const std::optional<WhenScanner::Number> number = scanner.number();
        if (!number || number->digits > 2) {
            scanner.restore(start);
            return std::nullopt;
        }
        takeWeekSign(scanner);
        weeks.first = weeks.last = first + number->value - 1;
        if (number->value < 1)
            weeks.first = 1;
    }
    if (first <= 0 && weeks.first <= 0 && weeks.last <= 0)
        return weeks;
    scanner.fail({.code = Code::WeekOutOfTerm,
                  .piece = scanner.typedBetween(start, scanner.position()),
                  .lastWeek = lastWeek(term)});
    return std::nullopt;
}

/// 预备1—预备2, 预备周—第2周.
std::optional<WeekSpan> takePreparationSpan(WhenScanner &scanner, const Term &term)
{
    std::optional<WeekSpan> weeks = takePreparation(scanner, term);
    if (!weeks)
        return std::nullopt;
    if (const std::optional<int> end = takeSpanEnd(scanner)) {
        weeks->last = *end;
        return weeks;
    }
    const qsizetype here = scanner.position();
    const std::optional<WeekSpan> end = scanner.eatDash() ? takePreparation(scanner, term) : std::nullopt;
    if (end)
        weeks->last = end->last;
    else
        scanner.restore(here);
    return weeks;
}

/// By how much the numbers that follow are smaller than the term's: 普高第3周 names the second count.
std::optional<int> takeSecondCount(WhenScanner &scanner, const Term &term)
{
    if (!term.secondWeeks)
        return std::nullopt;
    const QString prefix = secondWeeksPrefix(*term.secondWeeks);
    return !prefix.isEmpty() && scanner.eat(prefix) ? std::optional{secondWeeksShift(term)} : std::nullopt;
}

} // namespace

namespace
{

/// 周二周四, 一三五: what follows a weekday without a sign between. 三五六节 are lessons, and 一二十点 an hour.
Weekdays takeGlued(WhenScanner &scanner, int before)
{
    const qsizetype start = scanner.position();
    Weekdays days;
    for (int last = before;; last = days.back()) {
        const qsizetype here = scanner.position();
        const bool isNamed = scanner.eat(u"周");
        const bool isLetter = scanner.lookingAtAny({u"二", u"三", u"四", u"五", u"六", u"日", u"天"});
        const std::optional<int> next = isNamed || isLetter ? scanner.weekdayNumeral() : std::nullopt;
        if (!next || *next <= last || scanner.lookingAtAny({u"月"})) {
            scanner.restore(here);
            break;
        }
        days.push_back(*next);
    }
    // Such a letter behind them makes a number of the last, or lessons of all.
    const bool goesOn =
        scanner.lookingAtLesson() || scanner.lookingAtAny({u"点", u"时", u"十", u"廿", u"一", u"二", u"三", u"四",
                                                           u"五", u"六", u"七", u"八", u"九"});
    if (!days.empty() && goesOn) {
        scanner.restore(start);
        return {};
    }
    return days;
}

} // namespace

Weekdays takeWeekdays(WhenScanner &scanner, WeekdayLead lead)
{
    const qsizetype start = scanner.position();
    const bool named = scanner.eat(u"周");
    if (named && scanner.eat(u"末"))
        return {Qt::Saturday, Qt::Sunday};
    Weekdays days;
    const std::optional<int> first =
        named || lead == WeekdayLead::Optional ? scanner.weekdayNumeral() : std::optional<int>{};
    if (!first) {
        scanner.restore(start);
        return {};
    }
    days.push_back(*first);
    const Weekdays glued = takeGlued(scanner, *first);
    days.insert(days.end(), glued.begin(), glued.end());
    while (true) {
        const qsizetype before = scanner.position();
        const bool span = scanner.eatDash();
        if (!span && !scanner.eat(u"、"))
            break;
        if (!span && looksAtWeeks(scanner)) {
            scanner.restore(before);
            break;
        }
        scanner.eat(u"周");
        const std::optional<int> next = scanner.weekdayNumeral();
        if (!next) {
            scanner.restore(before);
            break;
        }
        if (span && *next <= days.back()) {
            scanner.fail(Code::ReversedRange, start);
            return {};
        }
        for (int day = span ? days.back() + 1 : *next; day <= *next; ++day)
            days.push_back(day);
    }
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

std::optional<WeekSpan> takeWeeks(WhenScanner &scanner, const Term &term)
{
    const qsizetype start = scanner.position();
    std::optional<WeekSpan> span = takePreparationSpan(scanner, term);
    if (scanner.failed())
        return std::nullopt;
    int shift = 0;
    if (!span) {
        shift = takeSecondCount(scanner, term).value_or(0);
        const std::optional<WeekNumbers> weeks = takeWeekNumbers(scanner);
        if (!weeks) {
            scanner.restore(start);
            return std::nullopt;
        }
        span = WeekSpan{weeks->listed.front() + shift, weeks->spanEnd.value_or(weeks->listed.back()) + shift};
        for (std::size_t i = 1; i < weeks->listed.size(); ++i) {
            if (weeks->listed[i] != weeks->listed[i - 1] + 1)
                scanner.fail(Code::SeveralDates, start);
        }
    }
    const auto outside = [&term](int week) { return week < firstWeek(term) || week > lastWeek(term); };
    if (outside(span->first) || outside(span->last))
        scanner.fail({.code = Code::WeekOutOfTerm,
                      .piece = scanner.typedBetween(start, scanner.position()),
                      .lastWeek = lastWeek(term) - shift});
    if (span->last < span->first)
        scanner.fail(Code::ReversedRange, start);
    if (scanner.failed())
        return std::nullopt;
    span->weekdays = takeWeekdays(scanner, WeekdayLead::Optional);
    const qsizetype end = scanner.position();
    if (span->weekdays.empty() && scanner.eat(u"、")) // 3-10周，周三
        span->weekdays = takeWeekdays(scanner, WeekdayLead::Required);
    if (span->weekdays.empty())
        scanner.restore(end);
    return span;
}

} // namespace yanben
