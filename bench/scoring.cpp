// The totals of a term against the plainest loop for the same rules over plain integers, which knows nothing of states,
// names or fractions: it has one common denominator, worked out by hand.
#include "mixed_term.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace yanben;

namespace
{

using Totals = std::vector<std::int64_t>; ///< in hundredths

/// The rules of mixedRubric() in parts of 1/855 of a hundredth: 855 is divisible by 3, 5, 45 and 95.
std::int64_t plainTotal(const int *row)
{
    static constexpr int best[] = {1000, 800, 500};
    static constexpr int tiers[] = {800, 600, 400};
    static constexpr int awards[] = {300, 200, 50};
    static constexpr int parts[] = {300, 200, 100};
    std::int64_t sum = std::max(1000 - 100 * row[0], 0);
    sum += std::max(1000 - 1000 * row[1] - 500 * row[2], 0);
    sum += std::max(1500 - 50 * (row[3] % 3) - 300 * (row[4] + row[3] / 3), 0);
    sum += best[row[5]];
    sum += tiers[row[6]];
    sum += row[7] < 20 ? std::max(1000 - 75 * (20 - row[7]), 0) : std::min(1000 + 10 * (row[7] - 20), 1100);
    sum += row[8] >= 90 ? 1000 : (row[8] >= 60 ? 600 : 200);
    sum += std::max(1000 - 50 * (row[9] - 1), 500);
    sum += std::min(awards[row[10]] + awards[row[11]], 500);
    sum += row[12] * parts[0] + row[13] * parts[1] + row[14] * parts[2];
    std::int64_t scaled = sum * 855;
    scaled += std::min<std::int64_t>(1900 * row[15], 500 * 855);
    scaled += std::min<std::int64_t>(9000 * row[16], 1000 * 855);
    scaled += 285 * (row[17] + row[18] + row[19]);
    scaled += 171 * (2 * row[20] + 3 * best[row[21]]);
    constexpr std::int64_t divisor = 855 * mixedWeights;
    return (2 * scaled * 100 + divisor) / (2 * divisor); // nothing is below 0
}

Totals plainTotals(const MixedTerm &term)
{
    Totals totals;
    totals.reserve(term.size());
    for (std::size_t at = 0; at < term.plain.size(); at += mixedNumbers)
        totals.push_back(plainTotal(term.plain.data() + at));
    return totals;
}

Totals planTotals(const ScoringPlan &plan, const MixedTerm &term)
{
    Totals totals;
    totals.reserve(term.size());
    for (std::size_t i = 0; i < term.size(); ++i) {
        const SheetResult sheet = plan.result({.records = term.row(i), .groups = {}, .vetoes = {}}, Detail::Totals);
        totals.push_back(sheet.total->units());
    }
    return totals;
}

template <typename Work>
double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - start}.count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main()
{
    constexpr int pairs = 11;
    const ScoringPlan plan{mixedRubric()};
    for (const std::size_t teachers : {1'000U, 10'000U, 100'000U}) {
        const MixedTerm term = mixedTerm(teachers);
        std::vector<double> plain;
        std::vector<double> planned;
        std::vector<double> ratios;
        for (int i = 0; i < pairs; ++i) {
            Totals byLoop;
            Totals byPlan;
            plain.push_back(milliseconds([&] { byLoop = plainTotals(term); }));
            planned.push_back(milliseconds([&] { byPlan = planTotals(plan, term); }));
            ratios.push_back(planned.back() / plain.back());
            if (byLoop != byPlan) {
                std::fprintf(stderr, "the totals differ\n");
                return EXIT_FAILURE;
            }
        }
        std::printf("%6zu teachers x 14: engine %8.3f ms, plain loop %7.3f ms, ratio %.1f (medians of %d pairs)\n",
                    teachers, median(planned), median(plain), median(ratios), pairs);
    }
    return EXIT_SUCCESS;
}
