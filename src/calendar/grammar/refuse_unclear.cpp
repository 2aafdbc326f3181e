#include "calendar/grammar/when_grammar.h"

namespace yanben
{

namespace
{

/// 三上午: a weekday as it stands behind others, in 双周二、三上午.
bool isWeekdayWithHour(WhenScanner &scanner)
{
    WhenScanner ahead = scanner;
    const bool isRead = ahead.eatAny({u"一", u"二", u"三", u"四", u"五", u"六", u"日", u"天"}) &&
                        takeTimeOfDay(ahead).has_value() && !ahead.failed() && ahead.atEnd();
    if (isRead)
        scanner = ahead;
    return isRead;
}

/// 18, 18—22日.
bool isDayWithoutMonth(WhenScanner &scanner)
{
    const std::optional<WhenScanner::Number> first = scanner.number();
    if (first && scanner.eatDash())
        scanner.number();
    scanner.eat(u"日");
    return first && first->digits <= 2 && scanner.atEnd();
}

} // namespace

void refuseUnclearLessons(WhenScanner &scanner, const WhenKind &kind, bool isBehindComma, const TimeOfDay &time,
                          qsizetype start)
{
    constexpr int lastWeekday = 7;
    const QString typed = scanner.typedBetween(start, scanner.position());
    if (time.periods.size() != 1 || typed.contains(u'第'))
        return;
    const auto *weeks = std::get_if<WeekSpan>(&kind);
    const auto *series = std::get_if<Recurring>(&kind);
    const bool hasWeekdays = (weeks && !weeks->weekdays.empty()) || (series && !series->weekdays.empty());
    const bool saysDay = hasWeekdays || (series && std::holds_alternative<EachMonthDay>(series->rhythm));
    const bool isCount = ((weeks || series) && !saysDay) || typed.contains(u'两');
    const bool mayBeWeekday = isBehindComma && hasWeekdays && time.periods.front() <= lastWeekday;
    if (isCount || mayBeWeekday)
        scanner.fail(WhenRefusal::Code::LessonUnclear, start);
}

void refuseWithoutDate(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    if (!takeWeekdays(scanner, WeekdayLead::Required).empty() || isWeekdayWithHour(scanner))
        scanner.fail(WhenRefusal::Code::WeekMissing, start);
    else if (takeTimeOfDay(scanner))
        scanner.fail(WhenRefusal::Code::DateMissing, start);
    else if (scanner.eatAny({u"上半月", u"下半月", u"上旬", u"中旬", u"下旬"}) || isDayWithoutMonth(scanner))
        scanner.fail(WhenRefusal::Code::MonthMissing, start);
    else
        scanner.fail({.code = WhenRefusal::Code::NotUnderstood, .piece = scanner.typedFrom(start)});
}

} // namespace yanben
