#pragma once

#include "calendar/school_calendar.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// How a meeting of a series came to its day, or to none.
enum class OccurrenceCause {
    Pattern,
    MakeUpDay, ///< a weekend day at work that stands for one of the weekdays
    HolidayLeftOut,
    HolidayMoved,
    MovedByHand,
    CancelledByHand,
};

/// One meeting.
struct Occurrence
{
    QDate original{};            ///< by the pattern; identifies it
    std::optional<QDate> held{}; ///< empty: left out or cancelled
    bool anyDay = false;         ///< the pattern names no day: any from `held` to `lastDay`
    QDate lastDay{};             ///< up to which it goes or, with `anyDay`, may be held
    OccurrenceCause cause = OccurrenceCause::Pattern;

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// By the pattern alone, holidays not looked at: of each the original day and the last one.
std::vector<Occurrence> patternOf(const Recurring &series, const Term &term);

/// A series whose pattern has no day in the term, such as 第2—2周单周周三.
bool neverMeets(const When &when, const Term &term);

/// In the order of their original days. A holiday is left out, moved to the next workday that stays in the term and is
/// not taken by the series already, or held, as the series says; one for which a meeting on a make-up day stands is not
/// moved besides; a day of a year without data counts as an ordinary one. What a person decided about a meeting comes
/// last and stands over all that.
std::vector<Occurrence> occurrencesOf(const Recurring &series, const Term &term, const SchoolCalendar &calendar,
                                      std::span<const OccurrenceException> exceptions = {});

/// Of any time: a day or range is one meeting on all of its days, weeks with weekdays are one on each, a week, month or
/// part of it is one on any day. Empty for deadlines, open starts and what has no date.
std::vector<Occurrence> occurrencesOf(const When &when, const Term &term, const SchoolCalendar &calendar,
                                      std::span<const OccurrenceException> exceptions = {});

/// Decisions about meetings that the series does not have (any more).
std::vector<OccurrenceException> withoutOccurrence(std::span<const OccurrenceException> exceptions,
                                                   std::span<const Occurrence> occurrences);

} // namespace yanben
