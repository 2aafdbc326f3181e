#pragma once

#include "scoring/scoring_plan.h"

#include <span>
#include <vector>

namespace yanben
{

/// A grade that more people have than its quota allows. Nobody's grade is changed by it.
struct QuotaExceeded
{
    QString grade;
    int allowed = 0;
    int have = 0;
    Points percent; ///< as the rubric says it
    int of = 0;     ///< the final sheets that it is a share of
    /// Who has the total of the first who is too many; all of them, on whichever side of the border.
    std::vector<std::size_t> atBorder;
    bool tied = false; ///< equal totals lie on both sides of the border

    friend bool operator==(const QuotaExceeded &, const QuotaExceeded &) = default;
};

/// Over the sheets that are final; the allowed number is the share of those, rounded down.
std::vector<QuotaExceeded> exceededQuotas(const RubricTerms &terms, std::span<const SheetResult> sheets);

} // namespace yanben
