#include "calendar/grammar/when_grammar.h"

namespace yanben
{

namespace
{

constexpr int mostEvery = 60;

void takeParity(WhenScanner &scanner, Recurring &series)
{
    const bool odd = scanner.eatAny({u"单数", u"奇数", u"单", u"奇"});
    if (odd || scanner.eatAny({u"双数", u"偶数", u"双", u"偶"}))
        series.parity = odd ? Parity::Odd : Parity::Even;
}

/// 每两周, 每2个月末, 隔周: how many weeks or months from one to the next.
void takeInterval(WhenScanner &scanner, Recurring &series)
{
    const bool skipping = scanner.eat(u"隔");
    const std::optional<WhenScanner::Number> number = scanner.number();
    scanner.eat(u"个");
    series.every = (number ? number->value : 1) + (skipping ? 1 : 0);
}

bool takeOnce(WhenScanner &scanner)
{
    const qsizetype start = scanner.position();
    scanner.eatAny({u"开展", u"组织", u"举行", u"召开"});
    if (scanner.eatAny({u"一次", u"1次"}))
        return true;
    scanner.restore(start);
    return false;
}

/// 末, 底, 最后一周, 上旬, 初: the part of a month behind its 月.
std::optional<MonthPart> takePart(WhenScanner &scanner)
{
    if (scanner.eatAny({u"月末", u"月底", u"末", u"底", u"最后一周"}))
        return MonthPart::End;
    if (scanner.eatAny({u"上旬", u"初"}))
        return MonthPart::Early;
    if (scanner.eat(u"中旬"))
        return MonthPart::Middle;
    return scanner.eat(u"下旬") ? std::optional{MonthPart::Late} : std::nullopt;
}

/// 第一周周三, 第2个星期四, 首周: behind the 月.
bool takeWeekOfMonth(WhenScanner &scanner, Recurring &series)
{
    const qsizetype start = scanner.position();
    constexpr int mostWeeks = 5;
    int week = 1;
    if (!scanner.eat(u"首")) {
        const bool ordinal = scanner.eat(u"第"); // 每月一周 would be one week long
        const std::optional<WhenScanner::Number> number = scanner.number();
        if (!ordinal || !number || number->value < 1 || number->value > mostWeeks) {
            scanner.restore(start);
            return false;
        }
        week = number->value;
    }
    // 第一个周三 has its weekday with the one 周, 第一周周三 and 第一周三 have one behind it.
    const bool counted = scanner.eat(u"个");
    if (!counted && !scanner.eat(u"周")) {
        scanner.restore(start);
        return false;
    }
    series.weekdays = takeWeekdays(scanner, counted ? WeekdayLead::Required : WeekdayLead::Optional);
    if (counted && series.weekdays.empty()) {
        scanner.restore(start);
        return false;
    }
    series.rhythm = EachMonthWeek{week};
    return true;
}

/// 10日: behind the 月.
bool takeDayOfMonth(WhenScanner &scanner, Recurring &series)
{
    const qsizetype start = scanner.position();
    constexpr int lastDay = 31;
    const std::optional<WhenScanner::Number> day = scanner.number();
    if (day && day->value >= 1 && day->value <= lastDay && scanner.eat(u"日")) {
        series.rhythm = EachMonthDay{day->value};
        return true;
    }
    scanner.restore(start);
    return false;
}

/// What follows 每, 单, 每两个 and the like when it is a month.
bool takeMonthly(WhenScanner &scanner, Recurring &series)
{
    if (!scanner.eat(u"月"))
        return false;
    if (scanner.eat(u"最后一个周")) {
        series.rhythm = EachMonth{MonthPart::End};
        if (const std::optional<int> day = scanner.weekdayNumeral())
            series.weekdays = {*day};
        return !series.weekdays.empty();
    }
    if (takeDayOfMonth(scanner, series) || takeWeekOfMonth(scanner, series))
        return true;
    const std::optional<MonthPart> part = takePart(scanner);
    series.rhythm = EachMonth{part};
    if (part)
        series.weekdays = takeWeekdays(scanner, WeekdayLead::Required);
    takeOnce(scanner);
    return true;
}

bool takeWeekly(WhenScanner &scanner, Recurring &series)
{
    if (!scanner.eat(u"周"))
        return false;
    if (takeOnce(scanner)) { // 每周一次（周三下午）
        series.weekdays = takeWeekdays(scanner, WeekdayLead::Required);
        return true;
    }
    series.weekdays = takeWeekdays(scanner, WeekdayLead::Optional);
    if (!series.weekdays.empty())
        takeOnce(scanner);
    return true;
}

} // namespace

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
    const bool found = head && series.every >= 1 && series.every <= mostEvery &&
                       (takeMonthly(scanner, series) || takeWeekly(scanner, series));
    if (found)
        return series;
    scanner.restore(start);
    return std::nullopt;
}

void takeManners(WhenScanner &scanner, Recurring &series)
{
    for (bool more = true; more;) {
        const qsizetype start = scanner.position();
        scanner.eat(u"、");
        if (scanner.eatAny({u"含调休上班日", u"含调休日", u"含补班日", u"调休日补上", u"调休补课日照常"})) {
            series.onMakeUpDays = true;
            continue;
        }
        scanner.eatAny({u"如遇", u"遇", u"逢"});
        scanner.eat(u"法定");
        more = scanner.eatAny({u"节假日", u"假日", u"假期", u"放假", u"节日"});
        if (more && scanner.eatAny({u"顺延", u"后延", u"延后", u"推迟"})) {
            scanner.eatAny({u"~下一个工作日", u"~下一工作日", u"~下个工作日", u"一天"});
            series.onHoliday = OnHoliday::Move;
        } else if (more && scanner.eatAny({u"照常进行", u"照常", u"不停", u"照开"})) {
            series.onHoliday = OnHoliday::Hold;
        } else if (more && scanner.eatAny({u"除外", u"暂停", u"停止", u"停开", u"停", u"不开", u"不安排", u"取消"})) {
            series.onHoliday = OnHoliday::Skip;
        } else {
            more = false;
            scanner.restore(start);
        }
    }
}

} // namespace yanben
