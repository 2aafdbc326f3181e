#pragma once

#include "calendar/school_calendar.h"
#include "domain/term.h"
#include "domain/when.h"

#include <compare>
#include <optional>
#include <vector>

namespace yanben
{

/// What a time names at most: a deadline has only a last day, an open start only a first, a time yet to be set neither.
struct DateSpan
{
    std::optional<QDate> first{};
    std::optional<QDate> last{};

    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

/// First and last day in the term, holidays not looked at.
DateSpan spanOf(const When &when, const Term &term);

/// The named weekdays of these weeks, in order; empty when none are named.
std::vector<QDate> daysOf(const WeekSpan &weeks, const Term &term);

/// One meeting of a series.
struct Occurrence
{
    QDate original{};            ///< by the pattern; identifies it
    std::optional<QDate> held{}; ///< empty: left out because of a holiday
    bool anyDay = false;         ///< the pattern names no day: any up to `lastDay`
    QDate lastDay{};             ///< `original`, or the end of its week or month

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// In order. A holiday is left out, moved to the next workday that stays in the term and is not taken by the series
/// already, or held, as the series says; a day of a year without data counts as an ordinary one.
std::vector<Occurrence> occurrencesOf(const Recurring &series, const Term &term, const SchoolCalendar &calendar);

/// Orders a schedule: by first day, then hour, then last day; a deadline stands at its last day; what has no date
/// comes last.
struct WhenSortKey
{
    bool undated = false;
    QDate at{};
    int minutes = 0;
    QDate until{};

    friend std::strong_ordering operator<=>(const WhenSortKey &a, const WhenSortKey &b);
    friend bool operator==(const WhenSortKey &, const WhenSortKey &) = default;
};

WhenSortKey sortKeyOf(const When &when, const Term &term);

} // namespace yanben
