#include "calendar/holidays/marked_weeks.h"

#include "calendar/moving/free_days.h"
#include "calendar/weeks.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool hasWeeks(const Term &term, WeekMark::Kind kind)
{
    return std::ranges::count(term.weekMarks, kind, &WeekMark::kind) > 0;
}

/// Weekends and holidays stay what they are, so that a range may still end on them.
SchoolCalendar without(SchoolCalendar calendar, const Term &term, WeekMark::Kind kind)
{
    for (QDate day = term.first; day.isValid() && day <= term.last; day = day.addDays(1)) {
        const WeekMark *mark = markOn(term, day, kind);
        if (mark && isFree(calendar, day))
            calendar.takeOff(day, markName(*mark));
    }
    return calendar;
}

} // namespace

const WeekMark *markOn(const Term &term, QDate day, WeekMark::Kind kind)
{
    if (!term.contains(day))
        return nullptr;
    const int week = weekOf(term, day);
    const auto found = std::ranges::find_if(
        term.weekMarks, [&](const WeekMark &mark) { return mark.kind == kind && mark.covers(week); });
    return found == term.weekMarks.end() ? nullptr : &*found;
}

QString markName(const WeekMark &mark)
{
    if (!mark.name.isEmpty() || mark.kind == WeekMark::Other)
        return mark.name;
    return mark.kind == WeekMark::Exam ? QStringLiteral("考试周") : QStringLiteral("放假周");
}

const WeekMark *contradicting(const WeekMark &mark, const std::vector<WeekMark> &others)
{
    const auto found = std::ranges::find_if(others, [&mark](const WeekMark &other) {
        const bool areOpposite = (mark.kind == WeekMark::Exam && other.kind == WeekMark::Holiday) ||
                                 (mark.kind == WeekMark::Holiday && other.kind == WeekMark::Exam);
        return areOpposite && mark.first <= other.last && other.first <= mark.last;
    });
    return found == others.end() ? nullptr : &*found;
}

bool hasLessons(const Term &term, const SchoolCalendar &calendar, int week)
{
    const QDate first = std::max(firstDayOfWeek(term, week), term.first);
    const QDate last = std::min(lastDayOfWeek(term, week), term.last);
    return std::ranges::none_of(
               term.weekMarks,
               [week](const WeekMark &mark) { return mark.kind == WeekMark::Holiday && mark.covers(week); }) &&
           firstFreeDay(calendar, first, last).has_value();
}

TermCalendar::TermCalendar(const SchoolCalendar &calendar, const Term &term) : m_school{calendar}
{
    if (hasWeeks(term, WeekMark::Holiday))
        m_own = without(calendar, term, WeekMark::Holiday);
}

SchoolCalendar calendarForPlacing(const SchoolCalendar &calendar, const Term &term)
{
    return without(TermCalendar{calendar, term}.days(), term, WeekMark::Exam);
}

} // namespace yanben
