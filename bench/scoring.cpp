// The totals of a term against the plainest loop for the same rules over plain integers, which knows nothing of states,
// names or fractions: it has one common denominator, worked out by hand.
//   engine      from columns of integers to all rounded totals: what the loop does, from where the loop begins
//   encoding    from records, with their checks, to columns
//   results     from totals to results as pages take them, with the exact fractions
//   one by one  from records to results without columns, as a single sheet is scored
#include "mixed_term.h"

#include "scoring/columns/term_columns.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>

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

std::vector<SubjectFacts> factsOf(const MixedTerm &term)
{
    std::vector<SubjectFacts> facts;
    for (std::size_t i = 0; i < term.size(); ++i)
        facts.push_back({.records = term.row(i), .groups = {}, .vetoes = {}});
    return facts;
}

Totals totalsOf(const std::vector<SheetResult> &sheets)
{
    Totals totals;
    for (const SheetResult &sheet : sheets)
        totals.push_back(sheet.total->units());
    return totals;
}

template <typename Work>
double milliseconds(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - start}.count();
}

struct Measured
{
    std::vector<double> times = {};
    std::vector<double> ratios = {};

    void add(double time, double plain)
    {
        times.push_back(time);
        ratios.push_back(time / plain);
    }
    void print(const char *what)
    {
        std::ranges::sort(times);
        std::ranges::sort(ratios);
        const std::size_t middle = times.size() / 2;
        std::printf("  %-11s min %9.3f  median %9.3f  max %9.3f ms   ratio min %6.1f  median %6.1f  max %6.1f\n", what,
                    times.front(), times[middle], times.back(), ratios.front(), ratios[middle], ratios.back());
    }
};

bool measure(const ScoringPlan &plan, std::size_t teachers)
{
    constexpr int runs = 15;
    const MixedTerm term = mixedTerm(teachers);
    const std::vector<SubjectFacts> facts = factsOf(term);
    Measured loop;
    Measured engine;
    Measured encoding;
    Measured results;
    Measured alone;
    std::size_t left = 0;
    for (int i = 0; i < runs; ++i) {
        Totals byLoop;
        const double plain = milliseconds([&] { byLoop = plainTotals(term); });
        std::optional<TermColumns> columns;
        const double encoded = milliseconds([&] { columns.emplace(plan, facts); });
        ColumnTotals totals;
        const double counted = milliseconds([&] { totals = columns->count(); });
        std::vector<SheetResult> sheets;
        const double shown = milliseconds([&] {
            sheets.reserve(teachers);
            for (std::size_t row = 0; row < teachers; ++row)
                sheets.push_back(columns->sheet(totals, row));
        });
        std::vector<SheetResult> one;
        const double single = milliseconds([&] {
            one.reserve(teachers);
            for (const SubjectFacts &each : facts)
                one.push_back(plan.result(each, Detail::Totals));
        });
        if (byLoop != totals.rounded || byLoop != totalsOf(sheets) || one != sheets) {
            std::fprintf(stderr, "the totals differ\n");
            return false;
        }
        loop.add(plain, plain);
        engine.add(counted, plain);
        encoding.add(encoded, plain);
        results.add(shown, plain);
        alone.add(single, plain);
        left = columns->patched() + columns->apart();
    }
    std::printf("%zu teachers x %zu criteria, %d runs, %zu cells or sheets outside the columns\n", teachers,
                plan.size(), runs, left);
    loop.print("plain loop");
    engine.print("engine");
    encoding.print("encoding");
    results.print("results");
    alone.print("one by one");
    return true;
}

} // namespace

int main()
{
    const ScoringPlan plan{mixedRubric()};
    for (const std::size_t teachers : {1'000U, 10'000U, 100'000U}) {
        if (!measure(plan, teachers))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
