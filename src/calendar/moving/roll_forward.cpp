#include "calendar/moving/roll_forward.h"

#include "calendar/moving/free_days.h"
#include "calendar/series/occurrences.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <algorithm>
#include <cmath>

namespace yanben
{

namespace
{

using Reason = RolledWhen::Reason;

/// A range of more workdays keeps its ends: what it spans is a part of the term, not a stretch of work.
constexpr int mostWorkdaysKept = 10;

int monthNumber(YearMonth month)
{
    return month.year * 12 + month.month - 1;
}

YearMonth monthOfNumber(int number)
{
    return {number / 12, number % 12 + 1};
}

YearMonth firstMonth(const Term &term)
{
    const QDate day = firstDayOfWeek(term, 1).addDays(14);
    return {day.year(), day.month()};
}

RolledWhen outside()
{
    return {.reason = Reason::OutsideTerm};
}

class Roller
{
public:
    Roller(const Term &from, const Term &to, const SchoolCalendar &calendar)
        : m_from{from}, m_to{to}, m_calendar{calendar}
    {}

    RolledWhen operator()(const Undated &kind) const { return {.when = {.kind = kind}}; }
    RolledWhen operator()(const SetElsewhere &kind) const { return {.when = {.kind = kind}}; }

    RolledWhen operator()(const SingleDay &kind) const
    {
        const std::optional<Settled> day = settle(kind.date);
        return day ? told(SingleDay{day->day}, *day) : outside();
    }

    RolledWhen operator()(const DayRange &kind) const
    {
        if (kind.first <= m_from.first && m_from.last <= kind.last)
            return {.when = {.kind = DayRange{m_to.first, m_to.last}}, .reason = Reason::TermEdge};
        const std::optional<Settled> start = kind.first == m_from.first ? edge(m_to.first, +1) : startOf(kind);
        if (!start)
            return outside();
        const End end = endOf(kind, start->day);
        const WhenKind range = end.day > start->day ? WhenKind{DayRange{start->day, end.day}} : SingleDay{start->day};
        RolledWhen rolled = told(range, *start);
        if (!start->wanted && end.wanted)
            tellDayOff(rolled, *end.wanted);
        else if (!start->wanted || end.reason == Reason::CutAtEnd)
            rolled.reason = end.reason;
        return rolled;
    }

    RolledWhen operator()(const WeekSpan &kind) const
    {
        const int first = firstWeek(m_to);
        WeekSpan span = kind;
        // 预备周 is all of them, however many the term has.
        if (kind.last == 0 && kind.first == firstWeek(m_from) && first <= 0)
            span.first = first;
        if (span.first < first || span.first > lastWeek(m_to))
            return outside();
        if (span.first == span.last && span.weekdays.size() == 1)
            return dayOfWeek(span, kind);
        if (span.first == span.last && span.weekdays.empty())
            return wholeWeek(span);
        RolledWhen rolled{.reason = Reason::SameWeek};
        if (span.last > lastWeek(m_to)) {
            span.last = lastWeek(m_to);
            rolled.reason = Reason::CutAtEnd;
        }
        rolled.when.kind = span;
        return rolled;
    }

    RolledWhen operator()(PartOfMonth kind) const
    {
        kind.month = sameMonth(kind.month);
        const auto [first, last] = kind.span();
        return monthly(kind, first, last);
    }
    RolledWhen operator()(WholeMonth kind) const
    {
        kind.month = sameMonth(kind.month);
        return monthly(kind, kind.month.firstDay(), kind.month.lastDay());
    }

    RolledWhen operator()(const Deadline &kind) const
    {
        const bool atEdge = kind.last == m_from.last;
        const std::optional<Settled> day = atEdge ? edge(m_to.last, -1) : settle(kind.last);
        return day ? told(Deadline{day->day}, *day, atEdge) : outside();
    }
    RolledWhen operator()(const OpenStart &kind) const
    {
        const bool atEdge = kind.first == m_from.first;
        const std::optional<Settled> day = atEdge ? edge(m_to.first, +1) : settle(kind.first);
        return day ? told(OpenStart{day->day}, *day, atEdge) : outside();
    }

    RolledWhen operator()(Recurring kind) const
    {
        RolledWhen rolled{.reason = Reason::Series};
        if (kind.start) {
            const bool withTerm = *kind.start <= m_from.first;
            kind.start = withTerm ? std::nullopt : std::optional{sameDay(*kind.start)};
            if (kind.start && *kind.start <= m_to.first)
                kind.start.reset();
        }
        if (kind.end) {
            const bool withTerm = *kind.end >= m_from.last;
            kind.end = withTerm ? std::nullopt : std::optional{sameDay(*kind.end)};
            if (kind.end && *kind.end > m_to.last) {
                kind.end.reset();
                rolled.reason = Reason::CutAtEnd;
            }
        }
        if (patternOf(kind, m_to).empty())
            return outside();
        rolled.when.kind = kind;
        return rolled;
    }

private:
    struct Settled
    {
        QDate day;
        std::optional<QDate> wanted{}; ///< where that is another day
    };
    struct End
    {
        QDate day;
        Reason reason;
        std::optional<QDate> wanted{}; ///< a day off
    };

    QDate sameDay(QDate day) const { return dayInWeek(m_to, weekOf(m_from, day), day.dayOfWeek()); }

    /// Empty outside of the new term.
    std::optional<Settled> settle(QDate before) const { return settle(sameDay(before), before); }
    std::optional<Settled> settle(QDate wanted, QDate before) const
    {
        if (!m_to.contains(wanted))
            return std::nullopt;
        if (isFree(m_calendar, wanted) || (isPlainWeekend(m_calendar, before) && isPlainWeekend(m_calendar, wanted)))
            return Settled{wanted};
        const std::optional<QDate> near = nearestFreeDay(m_calendar, wanted, m_to);
        return near ? std::optional{Settled{*near, wanted}} : std::nullopt;
    }
    /// A range with workdays begins on one, also where the old one began on a weekend.
    std::optional<Settled> startOf(const DayRange &before) const
    {
        const QDate wanted = sameDay(before.first);
        const bool onWeekend = m_to.contains(wanted) && isPlainWeekend(m_calendar, wanted);
        if (!onWeekend || countFreeDays(m_calendar, before.first, before.last) == 0)
            return settle(wanted, before.first);
        const std::optional<QDate> workday = firstFreeDay(m_calendar, wanted, m_to.last);
        return workday ? std::optional{Settled{*workday, wanted}} : std::nullopt;
    }
    /// The first free day from the term's first, or the last before its end.
    std::optional<Settled> edge(QDate day, int step) const
    {
        const std::optional<QDate> near =
            step > 0 ? firstFreeDay(m_calendar, day, m_to.last) : lastFreeDay(m_calendar, m_to.first, day);
        return Settled{near.value_or(day)};
    }

    RolledWhen told(WhenKind kind, const Settled &day, bool atEdge = false) const
    {
        RolledWhen rolled{.when = {.kind = std::move(kind)}, .reason = atEdge ? Reason::TermEdge : Reason::SameWeek};
        if (day.wanted)
            tellDayOff(rolled, *day.wanted);
        return rolled;
    }
    void tellDayOff(RolledWhen &rolled, QDate wanted) const
    {
        rolled.reason = Reason::DayOff;
        rolled.wanted = wanted;
        rolled.festival = m_calendar.festivalOn(wanted);
        rolled.tentative = m_calendar.isTentative(wanted);
    }

    End endOf(const DayRange &before, QDate start) const
    {
        if (before.last == m_from.last)
            return {lastFreeDay(m_calendar, start, m_to.last).value_or(start), Reason::TermEdge};
        const int workdays = countFreeDays(m_calendar, before.first, before.last);
        const QDate wanted = std::max(sameDay(before.last), start);
        const bool asLong = countFreeDays(m_calendar, start, wanted) == workdays;
        const bool isOff = m_calendar.kindOf(wanted) == DayKind::Holiday ||
                           (isPlainWeekend(m_calendar, wanted) && !isPlainWeekend(m_calendar, before.last));
        if (workdays == 0 || workdays > mostWorkdaysKept || (asLong && !isOff)) {
            if (wanted > m_to.last)
                return cut(start);
            if (isOff)
                return {lastFreeDay(m_calendar, start, wanted).value_or(start), Reason::DayOff, wanted};
            return {wanted, Reason::SameWeek};
        }
        QDate end = start;
        for (int left = workdays - (isFree(m_calendar, start) ? 1 : 0); left > 0;) {
            end = end.addDays(1);
            if (end > m_to.last)
                return cut(start);
            left -= isFree(m_calendar, end) ? 1 : 0;
        }
        return {end, Reason::LengthKept};
    }
    End cut(QDate start) const
    {
        return {lastFreeDay(m_calendar, start, m_to.last).value_or(m_to.last), Reason::CutAtEnd};
    }

    /// 第3周周二
    RolledWhen dayOfWeek(const WeekSpan &span, const WeekSpan &before) const
    {
        const int weekday = span.weekdays.front();
        const std::optional<Settled> day =
            settle(dayInWeek(m_to, span.first, weekday), dayInWeek(m_from, before.first, weekday));
        if (!day)
            return outside();
        const int week = weekOf(m_to, day->day);
        return told(WeekSpan{week, week, {day->day.dayOfWeek()}}, *day);
    }

    bool hasFreeDay(int week) const
    {
        return week >= firstWeek(m_to) && week <= lastWeek(m_to) &&
               firstFreeDay(m_calendar, std::max(firstDayOfWeek(m_to, week), m_to.first),
                            std::min(lastDayOfWeek(m_to, week), m_to.last));
    }
    /// 第5周, or the nearest week that is not off as a whole.
    RolledWhen wholeWeek(const WeekSpan &span) const
    {
        RolledWhen rolled{.when = {.kind = span}, .reason = Reason::SameWeek};
        if (hasFreeDay(span.first))
            return rolled;
        for (int away = 1; away <= lastWeek(m_to) - firstWeek(m_to); ++away) {
            for (const int week : {span.first + away, span.first - away}) {
                if (!hasFreeDay(week))
                    continue;
                rolled.when.kind = WeekSpan{week, week};
                tellDayOff(rolled, firstDayOfWeek(m_to, span.first));
                return rolled;
            }
        }
        return outside();
    }

    YearMonth sameMonth(YearMonth month) const
    {
        const bool sameSeason = std::abs(m_from.first.dayOfYear() - m_to.first.dayOfYear()) <= 45;
        const int shift = sameSeason ? 12 * (m_to.first.year() - m_from.first.year())
                                     : monthNumber(firstMonth(m_to)) - monthNumber(firstMonth(m_from));
        return monthOfNumber(monthNumber(month) + shift);
    }
    RolledWhen monthly(WhenKind kind, QDate first, QDate last) const
    {
        if (last < m_to.first || m_to.last < first)
            return outside();
        return {.when = {.kind = std::move(kind)}, .reason = Reason::SameMonth};
    }

    const Term &m_from;
    const Term &m_to;
    const SchoolCalendar &m_calendar;
};

bool isYearMissing(const When &when, const Term &term, const SchoolCalendar &calendar)
{
    const DateSpan span = spanOf(when, term);
    return (span.first && !calendar.covers(span.first->year())) || (span.last && !calendar.covers(span.last->year()));
}

} // namespace

RolledWhen rollForward(const When &when, const Term &from, const Term &to, const SchoolCalendar &calendar)
{
    RolledWhen rolled = std::visit(Roller{from, to, calendar}, when.kind);
    if (rolled.reason != Reason::OutsideTerm)
        rolled.when.timeOfDay = when.timeOfDay;
    if (rolled.reason == Reason::NoDate)
        rolled.when.raw = when.raw;
    rolled.yearMissing = isYearMissing(rolled.when, to, calendar);
    return rolled;
}

} // namespace yanben
