#include "scoring/grade_quota.h"

#include <algorithm>

namespace yanben
{

std::vector<QuotaExceeded> exceededQuotas(const RubricTerms &terms, std::span<const SheetResult> sheets)
{
    const auto isFinal = [](const SheetResult &sheet) { return sheet.isFull(); };
    const std::int64_t all = std::ranges::count_if(sheets, isFinal);
    constexpr std::int64_t wholeInHundredthsOfPercent = 10'000;
    std::vector<QuotaExceeded> exceeded;
    for (const GradeQuota &quota : terms.gradeQuotas) {
        std::vector<std::size_t> holders;
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (isFinal(sheets[i]) && sheets[i].grade == quota.grade)
                holders.push_back(i);
        }
        const auto totalOf = [sheets](std::size_t place) { return sheets[place].total->toExact(); };
        std::ranges::stable_sort(holders, std::greater{}, totalOf);
        // A share outside 0–100 is the rubric check's to report; here it allows nobody, or all.
        const std::int64_t share =
            std::clamp(quota.atMostPercent.inHundredths(), std::int64_t{0}, wholeInHundredthsOfPercent);
        const std::int64_t allowed = all * share / wholeInHundredthsOfPercent;
        if (std::ssize(holders) <= allowed)
            continue;
        const Exact border = totalOf(holders[static_cast<std::size_t>(allowed)]);
        const auto [first, last] = std::ranges::equal_range(holders, border, std::greater{}, totalOf);
        exceeded.push_back({.grade = quota.grade,
                            .allowed = static_cast<int>(allowed),
                            .have = static_cast<int>(holders.size()),
                            .percent = quota.atMostPercent,
                            .of = static_cast<int>(all),
                            .atBorder = {first, last},
                            .tied = first - holders.begin() < allowed});
    }
    return exceeded;
}

} // namespace yanben
