#pragma once

#include "domain/numbers/decimal.h"
#include "domain/rubric/rubric.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace yanben
{

/// 1-2-2-4 over the rounded totals of the results that isRanked() holds for; those who are ranked last stand behind all
/// others. `Result` has total, rankedLast and rank.
template <typename Result, typename IsRanked>
void rankByTotal(std::span<Result> results, IsRanked isRanked)
{
    struct Standing
    {
        bool last;
        Exact behind;
        Result *result;

        bool isTied(const Standing &other) const { return last == other.last && behind == other.behind; }
    };
    std::vector<Standing> ranked;
    for (Result &result : results) {
        result.rank.reset();
        // Published results may have been rounded by an earlier version to other places.
        if (result.total && isRanked(result))
            ranked.push_back({result.rankedLast, -result.total->toExact(), &result});
    }
    std::ranges::sort(
        ranked, [](const Standing &a, const Standing &b) { return a.last != b.last ? b.last : a.behind < b.behind; });
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const bool tied = i > 0 && ranked[i].isTied(ranked[i - 1]);
        ranked[i].result->rank = tied ? *ranked[i - 1].result->rank : static_cast<int>(i) + 1;
    }
}

/// The best grade that a rounded total reaches, no better than the one at `best`; none below the last limit.
std::optional<QString> gradeOf(const std::vector<Grade> &grades, const Decimal &total, std::size_t best = 0);

} // namespace yanben
