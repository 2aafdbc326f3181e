#pragma once

#include "calendar/hours/hours.h"
#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <compare>
#include <cstddef>
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

/// Every day that is named lies between the two; of a time that leaves room to choose a day, some day does.
bool liesWithin(const When &when, const Term &term, QDate first, QDate last);

/// The days of a range that lies partly in the term and partly outside of it: those before it and those behind it.
/// Empty for whatever lies within, wholly outside, or leaves room to choose a day.
std::vector<DateSpan> partsOutside(const When &when, const Term &term);

/// The named weekdays of these weeks, in order; empty when none are named.
std::vector<QDate> daysOf(const WeekSpan &weeks, const Term &term);

/// The days of a day, a range or named weekdays of weeks, in order; none of any other time.
std::vector<QDate> namedDays(const When &when, const Term &term);

/// Orders a schedule: by first day, then hour, then last day and last hour; a deadline stands at its last day, a series
/// at its first meeting by the pattern. What others set comes behind all days, what has no date last.
struct WhenSortKey
{
    enum class Group { Dated, Elsewhere, Undated };

    Group group = Group::Dated;
    QDate at{};
    std::optional<int> minutes{}; ///< empty: nothing is said, which stands before the morning
    QDate until{};
    std::optional<int> untilMinutes{};
    std::size_t kind = 0; ///< keeps apart what begins and ends alike

    friend std::strong_ordering operator<=>(const WhenSortKey &a, const WhenSortKey &b);
    friend bool operator==(const WhenSortKey &, const WhenSortKey &) = default;
};

/// Within a day as placeInDay() orders it by the term's timetable.
WhenSortKey sortKeyOf(const When &when, const Term &term);

} // namespace yanben
