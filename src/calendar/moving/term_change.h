#pragma once

#include "calendar/holidays/marked_weeks.h"
#include "calendar/moving/calendar_effect.h"

namespace yanben
{

/// Whether exam weeks are in the way: a task in the background goes on through them.
enum class InExams { Told, GoesOn };

/// The days of a term as they were and as they will be, when the school's calendar changes, the term's marked weeks,
/// its own days, or several of these.
class TermChange
{
public:
    TermChange(const Term &before, const Term &after, const SchoolCalendar &schoolBefore,
               const SchoolCalendar &schoolAfter);

    /// As effectOf() says of the calendar, and shiftOf() before it of the term; what comes into an exam week is
    /// touched, too, and goes to none.
    std::optional<CalendarEffect> effectOn(const When &when, InExams exams,
                                           std::span<const OccurrenceException> exceptions = {}) const;
    /// As the function of this name, for an effect that this has found.
    std::vector<When> furtherTimes(const CalendarEffect &effect, InExams exams) const;

private:
    std::optional<CalendarEffect> seriesInExams(const When &series,
                                                std::span<const OccurrenceException> exceptions) const;

    Term m_before;
    Term m_after;
    TermCalendar m_daysBefore;
    TermCalendar m_daysAfter;
    SchoolCalendar m_placingBefore;
    SchoolCalendar m_placingAfter;
};

} // namespace yanben
