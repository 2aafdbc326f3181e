#include "calendar/grammar/when_grammar.h"

#include <algorithm>

namespace yanben
{

namespace
{

using Code = WhenRefusal::Code;

constexpr int latestPeriod = 15;
constexpr int endOfNight = 6;

/// The half day of the file format, and noon and the hours before morning, which only say how an hour is meant.
enum class Said { Nothing, Night, Morning, Noon, Afternoon, Evening };

Said takeHalf(WhenScanner &scanner)
{
    if (scanner.eat(u"凌晨"))
        return Said::Night;
    if (scanner.eatAny({u"上午", u"早上", u"早晨"}))
        return Said::Morning;
    if (scanner.eat(u"中午"))
        return Said::Noon;
    if (scanner.eat(u"下午"))
        return Said::Afternoon;
    if (scanner.eatAny({u"晚上", u"傍晚", u"晚间", u"晚"}))
        return Said::Evening;
    return Said::Nothing;
}

struct SpokenClock
{
    int hour = 0;
    int minute = 0;
};

/// Minutes since midnight; empty for an hour that is none, or not one of this half day.
std::optional<ClockTime> clockOf(SpokenClock spoken, Said half)
{
    int hour = spoken.hour;
    if ((half == Said::Morning && hour > 12) || (half == Said::Night && hour >= endOfNight))
        return std::nullopt;
    if (half == Said::Afternoon && hour < 12)
        hour += 12;
    if (half == Said::Noon && hour < 3)
        hour += 12;
    if (half == Said::Evening && hour >= 5 && hour <= 12)
        hour += 12;
    const bool atMidnight = hour == 24 && spoken.minute == 0;
    if ((hour > 23 && !atMidnight) || spoken.minute > 59)
        return std::nullopt;
    return ClockTime{hour * 60 + spoken.minute};
}

int takeSpokenMinutes(WhenScanner &scanner)
{
    if (scanner.eat(u"半"))
        return 30;
    if (scanner.eat(u"一刻"))
        return 15;
    if (scanner.eat(u"三刻"))
        return 45;
    scanner.eat(u"整");
    const qsizetype start = scanner.position();
    const std::optional<WhenScanner::Number> minutes = scanner.number();
    if (!minutes || !(scanner.eat(u"分") || minutes->digits == 2)) {
        scanner.restore(start);
        return 0;
    }
    return minutes->value;
}

/// 14:30, 2点, 2点半. `bareHour`: the 点 may be left to the other end of the span, as in 2-4点.
std::optional<SpokenClock> takeClock(WhenScanner &scanner, bool bareHour)
{
    const qsizetype start = scanner.position();
    const std::optional<WhenScanner::Number> hour = scanner.number();
    if (hour && hour->digits <= 2) {
        if (scanner.eat(u":")) {
            const std::optional<WhenScanner::Number> minute = scanner.number();
            if (minute && minute->digits == 2) {
                scanner.eat(u":00");
                return SpokenClock{hour->value, minute->value};
            }
            scanner.fail(Code::TimeInvalid, start);
            return std::nullopt;
        }
        if (scanner.eatAny({u"点钟", u"点", u"时"}))
            return SpokenClock{hour->value, takeSpokenMinutes(scanner)};
        if (bareHour && scanner.lookingAtAny({u"~", u"-"})) {
            const qsizetype here = scanner.position();
            scanner.eatDash();
            const std::optional<SpokenClock> other = takeClock(scanner, false);
            scanner.restore(here);
            if (other)
                return SpokenClock{hour->value, 0};
        }
    }
    scanner.restore(start);
    return std::nullopt;
}

std::optional<ClockSpan> takeSpan(WhenScanner &scanner, Said half)
{
    const qsizetype start = scanner.position();
    const std::optional<SpokenClock> spokenFrom = takeClock(scanner, true);
    if (!spokenFrom)
        return std::nullopt;
    const std::optional<ClockTime> from = clockOf(*spokenFrom, half);
    if (!from) {
        scanner.fail(Code::TimeInvalid, start);
        return std::nullopt;
    }
    // 2:30 is hardly meant in the night.
    if (half == Said::Nothing && from->minutes < endOfNight * 60) {
        scanner.fail(Code::HalfDayMissing, start);
        return std::nullopt;
    }
    const qsizetype afterFrom = scanner.position();
    if (!scanner.eatDash())
        return ClockSpan{*from, std::nullopt};
    const Said secondHalf = takeHalf(scanner);
    const std::optional<SpokenClock> spokenTo = takeClock(scanner, false);
    if (!spokenTo) {
        scanner.restore(afterFrom);
        return ClockSpan{*from, std::nullopt};
    }
    const std::optional<ClockTime> to = clockOf(*spokenTo, secondHalf != Said::Nothing ? secondHalf
                                                           : half == Said::Night       ? Said::Nothing
                                                                                       : half);
    if (!to || from->minutes == 24 * 60)
        scanner.fail(Code::TimeInvalid, start);
    else if (*to <= *from)
        scanner.fail(Code::ReversedTime, start);
    if (scanner.failed())
        return std::nullopt;
    return ClockSpan{*from, to};
}

/// 三四, 七八: lessons named one behind the other.
std::vector<int> takeGluedLessons(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    constexpr QStringView letters = u"一二三四五六七八九";
    std::vector<int> lessons;
    for (bool more = true; more;) {
        more = false;
        for (qsizetype i = lessons.empty() ? 0 : lessons.back(); i < letters.size() && !more; ++i) {
            more = scanner.eat(letters.mid(i, 1));
            if (more)
                lessons.push_back(static_cast<int>(i) + 1);
        }
    }
    if (lessons.size() > 1 && scanner.lookingAtLesson())
        return lessons;
    scanner.restore(start);
    return {};
}

/// 节— in 第1节—第3节.
bool takeLessonDash(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    if (scanner.lookingAtLesson() && scanner.eat(u"节") && scanner.eatDash() && scanner.lookingAt(u"第"))
        return true;
    scanner.restore(start);
    return false;
}

/// 第七节, 第7-8节, 第1、3节, 第三四节, 第1节—第3节.
std::vector<int> takePeriods(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    std::vector<int> periods;
    bool span = false;
    do {
        scanner.eat(u"第");
        if (periods.empty()) {
            periods = takeGluedLessons(scanner);
            if (!periods.empty())
                break;
        }
        const std::optional<WhenScanner::Number> number = scanner.number();
        if (!number || number->digits > 2) {
            scanner.restore(start);
            return {};
        }
        for (int between = span ? periods.back() + 1 : number->value; between < number->value; ++between)
            periods.push_back(between);
        if (span && number->value <= periods.back()) {
            scanner.restore(start);
            return {};
        }
        periods.push_back(number->value);
        span = scanner.eatDash() || takeLessonDash(scanner);
    } while (span || scanner.eat(u"、"));
    if (!scanner.lookingAtLesson()) {
        scanner.restore(start);
        return {};
    }
    scanner.eat(u"节");
    scanner.eat(u"课");
    // Behind a day this word would let it go on from then; here it only says when the day's meeting begins.
    if (scanner.eatAny({u"结束后", u"下课后", u"以后", u"之后", u"后"})) {
        scanner.fail(Code::AfterLesson, start);
        return {};
    }
    std::ranges::sort(periods);
    const auto repeated = std::ranges::unique(periods);
    periods.erase(repeated.begin(), repeated.end());
    if (periods.front() < 1 || periods.back() > latestPeriod)
        scanner.fail(Code::TimeInvalid, start);
    return periods;
}

std::optional<HalfDay> halfSaid(Said said)
{
    switch (said) {
    case Said::Morning: return HalfDay::Morning;
    case Said::Afternoon: return HalfDay::Afternoon;
    case Said::Evening: return HalfDay::Evening;
    case Said::Nothing:
    case Said::Night:
    case Said::Noon: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<TimeOfDay> takeTimeOfDay(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    // So a spreadsheet writes a date without an hour.
    if (scanner.eatAny({u"0:00:00", u"00:00:00", u"0:00", u"00:00"}) && !scanner.lookingAtAny({u"~", u"-"}))
        return TimeOfDay{};
    scanner.restore(start);
    const Said said = takeHalf(scanner);
    TimeOfDay found;
    found.time = takeSpan(scanner, said);
    if (scanner.failed())
        return std::nullopt;
    if (found.time)
        return found;
    found.periods = takePeriods(scanner);
    found.half = halfSaid(said);
    if ((said == Said::Noon || said == Said::Night) && found.periods.empty())
        scanner.fail(Code::HourMissing, start);
    if (scanner.failed() || found.isEmpty()) {
        scanner.restore(start);
        return std::nullopt;
    }
    return found;
}

} // namespace yanben
