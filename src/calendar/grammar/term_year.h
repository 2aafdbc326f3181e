#pragma once

#include "domain/schedule/term.h"

#include <optional>
#include <vector>

namespace yanben
{

/// The year of a date that was written without one.
struct TermYear
{
    std::optional<int> year{};   ///< empty: undecided, or no such date
    std::vector<int> possible{}; ///< empty: no such date in any year of the term

    friend bool operator==(const TermYear &, const TermYear &) = default;
};

/// The year in which the day (without `day`: some day of the month) falls inside the term. Outside the term it is the
/// term's year if it has only one, else the year that brings the date within 45 days of the term.
TermYear yearInTerm(const Term &term, int month, std::optional<int> day);

} // namespace yanben
