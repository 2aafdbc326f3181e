#pragma once

#include "calendar/moving/calendar_effect.h"

namespace yanben
{

/// A term and the days on which it works.
struct TermDays
{
    const Term &term;
    const SchoolCalendar &calendar;
};

/// Other days of the term, or another week 1: times said in weeks and those that come round can be other days then.
bool countsOtherwise(const Term &before, const Term &after);

/// What becomes of such a time in a term that counts otherwise. Proposed is the time that leaves it
/// on its days, where one does. Empty where it stays there anyway, and for all other times.
std::optional<CalendarEffect> shiftOf(const When &when, const TermDays &before, const TermDays &after,
                                      std::span<const OccurrenceException> exceptions = {});

} // namespace yanben
