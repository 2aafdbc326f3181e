#pragma once

#include "domain/schedule/term.h"
#include "domain/schedule/when.h"

#include <optional>

namespace yanben
{

/// A series in two: `before` ends the day before `after` may begin. Together they meet when the series met, except for
/// what was asked to be otherwise.
struct SeriesCut
{
    std::optional<Recurring> before{}; ///< empty: nothing comes before the cut
    Recurring after{};

    friend bool operator==(const SeriesCut &, const SeriesCut &) = default;
};

/// Cuts before the meeting that the pattern has on `original`. Odd, even and every n-th weeks go on as they were.
SeriesCut cutBefore(const Recurring &series, const Term &term, QDate original);

/// From the meeting of `original` on another rule holds, whose start and end are taken as they are where it has them.
/// Where nothing of that week (month) comes before the meeting, the new rule may begin earlier in it.
SeriesCut cutFor(const Recurring &series, const Term &term, QDate original, const Recurring &rule);

/// The rule of a series that has the meeting of `original` on `target`, and the others likewise: another weekday, the
/// other weeks. Empty where no rule says that, or it would say what the series says already.
std::optional<Recurring> movedSeries(const Recurring &series, const Term &term, QDate original, QDate target);

/// The same for the meetings from `original` on; a later week than its own makes a pause.
std::optional<SeriesCut> movedFrom(const Recurring &series, const Term &term, QDate original, QDate target);

} // namespace yanben
