#include "calendar/weeks.h"
#include "calendar/when_grammar.h"

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

/// 第3周, 3-5周, 第三、四周, 第3周至第5周.
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

void takeParity(WhenScanner &scanner, Recurring &series)
{
    const bool odd = scanner.eatAny({u"单数", u"奇数", u"单", u"奇"});
    if (odd || scanner.eatAny({u"双数", u"偶数", u"双", u"偶"}))
        series.parity = odd ? Parity::Odd : Parity::Even;
}

bool takeMonthEndWord(WhenScanner &scanner)
{
    return scanner.eatAny({u"月月末", u"月月底", u"月末", u"月底", u"月最后一周"});
}

/// 每两周, 每2个月末, 隔周: how many weeks or months from one to the next.
void takeInterval(WhenScanner &scanner, Recurring &series)
{
    const bool skipping = scanner.eat(u"隔");
    const std::optional<WhenScanner::Number> number = scanner.number();
    scanner.eat(u"个");
    series.every = (number ? number->value : 1) + (skipping ? 1 : 0);
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
    while (true) {
        const qsizetype before = scanner.position();
        const bool span = scanner.eatDash();
        if (!span && !scanner.eat(u"、"))
            break;
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
    const std::optional<WeekNumbers> weeks =
        scanner.eat(u"预备周") ? WeekNumbers{.listed = {0}} : takeWeekNumbers(scanner);
    if (!weeks)
        return std::nullopt;
    const int first = weeks->listed.front();
    const int last = weeks->spanEnd.value_or(weeks->listed.back());
    const auto outside = [&term](int week) { return week < firstWeek(term) || week > lastWeek(term); };
    if (outside(first) || outside(last)) {
        scanner.fail({.code = Code::WeekOutOfTerm,
                      .piece = scanner.typedBetween(start, scanner.position()),
                      .lastWeek = lastWeek(term)});
        return std::nullopt;
    }
    for (std::size_t i = 1; i < weeks->listed.size(); ++i) {
        if (weeks->listed[i] != weeks->listed[i - 1] + 1)
            scanner.fail(Code::SeveralDates, start);
    }
    if (last < first)
        scanner.fail(Code::ReversedRange, start);
    if (scanner.failed())
        return std::nullopt;
    return WeekSpan{first, last, takeWeekdays(scanner, WeekdayLead::Optional)};
}

std::optional<Recurring> takeRecurring(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    Recurring series;
    const bool each = scanner.eatAny({u"每逢", u"每", u"逢"});
    if (each && scanner.eatAny({u"个工作日", u"工作日", u"天", u"日"})) {
        series.weekdays = {1, 2, 3, 4, 5};
        return series;
    }
    takeParity(scanner, series);
    const bool parity = series.parity.has_value();
    if (!parity && (each || scanner.lookingAt(u"隔")))
        takeInterval(scanner, series);
    const bool bareMonthEnd = scanner.lookingAtAny({u"月末", u"月底"});
    const bool head = each || parity || series.every > 1 || bareMonthEnd;
    constexpr int mostWeeks = 60;
    if (!head || series.every < 1 || series.every > mostWeeks) {
        scanner.restore(start);
        return std::nullopt;
    }
    if (scanner.eat(u"月最后一个周")) {
        series.monthEnd = true;
        if (const std::optional<int> day = scanner.weekdayNumeral()) {
            series.weekdays = {*day};
            return series;
        }
    } else if (takeMonthEndWord(scanner)) {
        series.monthEnd = true;
        series.weekdays = takeWeekdays(scanner, WeekdayLead::Required);
        return series;
    } else if (scanner.eat(u"周")) {
        if (scanner.eatAny({u"一次", u"1次", u"开展一次", u"组织一次"}))
            return series;
        series.weekdays = takeWeekdays(scanner, WeekdayLead::Optional);
        if (series.weekdays.empty())
            scanner.eat(u"一次");
        return series;
    }
    scanner.restore(start);
    return std::nullopt;
}

} // namespace yanben
