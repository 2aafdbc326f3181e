#pragma once

#include "calendar/when_dates.h"

#include <cstddef>
#include <optional>
#include <span>

namespace yanben
{

/// Whether a row of the schedule is to stand above another; rows of one minute may stand either way.
bool standsBefore(const WhenSortKey &a, const WhenSortKey &b);

/// What becomes of row `row` of the schedule once its time is `moved`; see placeOfMovedRow().
enum class RowFate {
    Stays,
    GoesElsewhere,
    BreaksOrder ///< a row would begin before the one above it that did not before
};

/// Asked for many rows and days, it looks at the neighbours only.
RowFate fateOfMovedRow(std::span<const std::optional<WhenSortKey>> rows, std::size_t row, const WhenSortKey &moved);

/// Where row `row` of the schedule goes once its time is `moved`, counted without it: where it is, or else behind the
/// rows that begin no later. Empty when then a row would begin before the one above it that did not before. Rows
/// without a date have no key.
std::optional<std::size_t> placeOfMovedRow(std::span<const std::optional<WhenSortKey>> rows, std::size_t row,
                                           const WhenSortKey &moved);

} // namespace yanben
