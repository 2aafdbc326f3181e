#include "calendar/moving/term_change.h"

#include "calendar/moving/free_days.h"
#include "calendar/moving/further_times.h"
#include "calendar/moving/term_shift.h"
#include "calendar/series/occurrences.h"

namespace yanben
{

TermChange::TermChange(const Term &before, const Term &after, const SchoolCalendar &schoolBefore,
                       const SchoolCalendar &schoolAfter)
    : m_before{before},
      m_after{after},
      m_daysBefore{schoolBefore, before},
      m_daysAfter{schoolAfter, after},
      m_placingBefore{calendarForPlacing(schoolBefore, before)},
      m_placingAfter{calendarForPlacing(schoolAfter, after)}
{}

std::optional<CalendarEffect> TermChange::effectOn(const When &when, InExams exams,
                                                   std::span<const OccurrenceException> exceptions) const
{
    if (countsOtherwise(m_before, m_after)) {
        const TermDays before{m_before, m_daysBefore.days()};
        if (auto shift = shiftOf(when, before, {m_after, m_daysAfter.days()}, exceptions))
            return shift;
    }
    const bool isSeries = std::holds_alternative<Recurring>(when.kind);
    if (!isSeries && exams == InExams::Told) {
        std::optional<CalendarEffect> effect = effectOf(when, m_after, m_placingBefore, m_placingAfter);
        if (effect) {
            effect->inExams = isFree(m_daysAfter.days(), effect->day);
            return effect;
        }
    }
    std::optional<CalendarEffect> effect = effectOf(when, m_after, m_daysBefore.days(), m_daysAfter.days(), exceptions);
    if (effect || !isSeries || exams == InExams::GoesOn)
        return effect;
    return seriesInExams(when, exceptions);
}

std::vector<When> TermChange::furtherTimes(const CalendarEffect &effect, InExams exams) const
{
    // A time that only stays where it is looks for no other day.
    if (effect.movesWithTerm())
        return {};
    return yanben::furtherTimes(effect, m_after, exams == InExams::Told ? m_placingAfter : m_daysAfter.days());
}

std::optional<CalendarEffect> TermChange::seriesInExams(const When &series,
                                                        std::span<const OccurrenceException> exceptions) const
{
    CalendarEffect effect{.kind = CalendarEffect::Kind::SeriesInExams, .inExams = true};
    for (const Occurrence &each : occurrencesOf(series, m_after, m_daysAfter.days(), exceptions)) {
        // Where a person has put a meeting is looked at by itself.
        if (!each.held || each.anyDay || each.cause == OccurrenceCause::MovedByHand)
            continue;
        const WeekMark *mark = markOn(m_after, *each.held, WeekMark::Exam);
        if (!mark || markOn(m_before, *each.held, WeekMark::Exam) || !isFree(m_daysAfter.days(), *each.held))
            continue;
        if (effect.meetings.empty()) {
            effect.day = *each.held;
            effect.festival = markName(*mark);
        }
        effect.meetings.push_back({each.held, each.held});
    }
    return effect.meetings.empty() ? std::nullopt : std::optional{effect};
}

} // namespace yanben
