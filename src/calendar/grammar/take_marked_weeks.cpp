#include "calendar/grammar/when_grammar.h"

namespace yanben
{

using namespace Qt::StringLiterals;

std::optional<WeekSpan> takeMarkedWeeks(WhenScanner &scanner, const Term &term)
{
    const WeekMark *named = nullptr;
    qsizetype end = 0;
    for (const WeekMark &mark : term.weekMarks) {
        WhenScanner ahead = scanner;
        const QString name = QString{mark.name}.remove(u' ');
        if (name.isEmpty() || !ahead.eat(name) || (!name.endsWith(u'周') && !ahead.eat(u"周")))
            continue;
        if (named) {
            scanner.fail(WhenRefusal::Code::SeveralDates, scanner.position());
            return std::nullopt;
        }
        named = &mark;
        end = ahead.position();
    }
    if (!named)
        return std::nullopt;
    scanner.restore(end);
    return WeekSpan{named->first, named->last, takeWeekdays(scanner, WeekdayLead::Required)};
}

void refuseNamedDays(WhenScanner &scanner, const Term &term)
{
    const qsizetype start = scanner.position();
    WhenScanner ahead = scanner;
    if (ahead.eat(u"开学") && ahead.lookingAt(u"第") && takeWeeks(ahead, term))
        scanner.eat(u"开学"); // 开学第一周
    const bool isMarked = takeMarkedWeeks(scanner, term).has_value();
    if (isMarked || scanner.position() != start || scanner.failed()) {
        if (isMarked)
            scanner.restore(start);
        return;
    }
    scanner.eat(u"本");
    if (scanner.eatAny({u"学期末", u"学期初", u"学期中", u"期末", u"期初", u"期中", u"开学", u"放假"}))
        scanner.fail({.code = WhenRefusal::Code::DaysMissing, .piece = scanner.typedFrom(start)});
    scanner.restore(start);
}

} // namespace yanben
