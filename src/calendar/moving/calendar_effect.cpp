#include "calendar/moving/calendar_effect.h"

#include "calendar/moving/free_days.h"
#include "calendar/series/occurrences.h"
#include "calendar/weeks.h"
#include "calendar/when_dates.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

using Effect = std::optional<CalendarEffect>;
using Kind = CalendarEffect::Kind;

class BeforeAfter
{
public:
    BeforeAfter(const Term &term, const SchoolCalendar &before, const SchoolCalendar &after,
                std::span<const OccurrenceException> exceptions)
        : m_term{term}, m_before{before}, m_after{after}, m_exceptions{exceptions}
    {}

    Effect operator()(const SingleDay &kind) const
    {
        return onDay(kind.date, [](QDate day) { return SingleDay{day}; });
    }
    Effect operator()(const Deadline &kind) const
    {
        return onDay(kind.last, [](QDate day) { return Deadline{day}; });
    }
    Effect operator()(const OpenStart &kind) const
    {
        return onDay(kind.first, [](QDate day) { return OpenStart{day}; });
    }

    Effect operator()(const DayRange &kind) const
    {
        if (!isLost(kind.first) && !isLost(kind.last))
            return std::nullopt;
        CalendarEffect effect = lost(Kind::BoundsLost, isLost(kind.first) ? kind.first : kind.last);
        const std::optional<QDate> first =
            isLost(kind.first) ? firstFreeDay(m_after, kind.first, kind.last) : std::optional{kind.first};
        const std::optional<QDate> last =
            isLost(kind.last) ? lastFreeDay(m_after, kind.first, kind.last) : std::optional{kind.last};
        if (first && last && *first <= *last)
            propose(effect, *first == *last ? WhenKind{SingleDay{*first}} : WhenKind{DayRange{*first, *last}});
        else if (const auto later = laterStretch(kind))
            propose(effect, later->first == later->last ? WhenKind{SingleDay{later->first}} : WhenKind{*later});
        return effect;
    }

    Effect operator()(const WeekSpan &kind) const
    {
        if (kind.weekdays.empty()) {
            const QDate first = firstDayOfWeek(m_term, kind.first);
            Effect effect = coarse(first, lastDayOfWeek(m_term, kind.last));
            const auto next = effect ? nextTo(lastDayOfWeek(m_term, kind.last)) : std::nullopt;
            if (next && kind.first == kind.last)
                propose(*effect, WeekSpan{weekOf(m_term, *next), weekOf(m_term, *next)});
            return effect;
        }
        const std::vector<QDate> days = daysOf(kind, m_term);
        if (days.size() == 1) {
            return onDay(days.front(), [this](QDate day) {
                return WeekSpan{weekOf(m_term, day), weekOf(m_term, day), {day.dayOfWeek()}};
            });
        }
        const auto gone = std::ranges::find_if(days, [this](QDate day) { return isLost(day); });
        return gone == days.end() ? std::nullopt : Effect{lost(Kind::SomeDaysLost, *gone)};
    }

    Effect operator()(const PartOfMonth &kind) const
    {
        const auto [first, last] = kind.span();
        return coarse(first, last);
    }
    Effect operator()(const WholeMonth &kind) const { return coarse(kind.month.firstDay(), kind.month.lastDay()); }

    Effect operator()(const Recurring &kind) const
    {
        std::map<QDate, MeetingChange> meetings;
        for (const Occurrence &each : occurrencesOf(kind, m_term, m_before, m_exceptions))
            meetings[each.original].before = dayOf(each);
        for (const Occurrence &each : occurrencesOf(kind, m_term, m_after, m_exceptions))
            meetings[each.original].after = dayOf(each);
        CalendarEffect effect{.kind = Kind::SeriesChanged};
        for (const auto &[original, meeting] : meetings) {
            if (meeting.before == meeting.after)
                continue;
            if (effect.meetings.empty()) {
                effect.day = original;
                effect.festival = m_after.festivalOn(original);
            }
            effect.meetings.push_back(meeting);
        }
        return effect.meetings.empty() ? std::nullopt : Effect{effect};
    }

    Effect operator()(const Undated &) const { return std::nullopt; }
    Effect operator()(const SetElsewhere &) const { return std::nullopt; }

private:
    /// Off now and at work before, or a weekend before and a holiday now.
    bool isLost(QDate day) const
    {
        if (isFree(m_before, day))
            return !isFree(m_after, day);
        return isPlainWeekend(m_before, day) && m_after.kindOf(day) == DayKind::Holiday;
    }
    /// What may be on any day of a week or month has none of its own.
    static std::optional<QDate> dayOf(const Occurrence &meeting)
    {
        return meeting.held && meeting.anyDay ? std::optional{meeting.original} : meeting.held;
    }
    CalendarEffect lost(Kind kind, QDate day) const
    {
        return {.kind = kind, .day = day, .festival = m_after.festivalOn(day)};
    }
    static void propose(CalendarEffect &effect, WhenKind kind) { effect.proposed = When{std::move(kind), {}, {}}; }

    std::optional<QDate> nextTo(QDate day) const
    {
        const auto later = firstFreeDay(m_after, day.addDays(1), m_term.last);
        return later ? later : lastFreeDay(m_after, m_term.first, day.addDays(-1));
    }

    /// As many workdays as it had, from the next one on; empty where the term has no more so many.
    std::optional<DayRange> laterStretch(const DayRange &range) const
    {
        int wanted = 0;
        for (QDate day = range.first; day <= range.last; day = day.addDays(1))
            wanted += isFree(m_before, day) ? 1 : 0;
        std::optional<DayRange> stretch;
        for (QDate day = range.last.addDays(1); wanted > 0 && day <= m_term.last; day = day.addDays(1)) {
            if (!isFree(m_after, day))
                continue;
            stretch = DayRange{stretch ? stretch->first : day, day};
            --wanted;
        }
        return wanted > 0 ? std::nullopt : stretch;
    }

    template <typename Make>
    Effect onDay(QDate day, Make make) const
    {
        if (!isLost(day))
            return std::nullopt;
        CalendarEffect effect = lost(Kind::DayLost, day);
        if (const auto next = nextTo(day))
            propose(effect, make(*next));
        return effect;
    }

    Effect coarse(QDate first, QDate last) const
    {
        const auto before = firstFreeDay(m_before, first, last);
        if (!before || firstFreeDay(m_after, first, last))
            return std::nullopt;
        return lost(Kind::NoDayLeft, *before);
    }

    const Term &m_term;
    const SchoolCalendar &m_before;
    const SchoolCalendar &m_after;
    std::span<const OccurrenceException> m_exceptions;
};

} // namespace

std::optional<CalendarEffect> effectOf(const When &when, const Term &term, const SchoolCalendar &before,
                                       const SchoolCalendar &after, std::span<const OccurrenceException> exceptions)
{
    Effect effect = std::visit(BeforeAfter{term, before, after, exceptions}, when.kind);
    if (effect && effect->proposed)
        effect->proposed->timeOfDay = when.timeOfDay;
    return effect;
}

} // namespace yanben
