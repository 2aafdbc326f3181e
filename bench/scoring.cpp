// The totals of a term against the plainest loop that knows nothing of states, names or fractions.
#include "scoring/scoring_plan.h"

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace yanben;

namespace
{

constexpr std::size_t criteriaCount = 14;

RubricSheet rubric()
{
    RubricSheet sheet;
    sheet.terms.fullMark = Points::whole(100);
    sheet.terms.convert = Conversion{Points::whole(100), ConvertBase::All};
    for (std::size_t i = 0; i < criteriaCount; ++i) {
        CriterionSpec criterion{.no = QString::number(i + 1), .weight = Points::whole(10)};
        if (i % 4 == 0) {
            criterion.rule.kind =
                TallyRule{.base = Points::whole(10),
                          .cases = {{.name = QStringLiteral("少一次"), .points = Points::whole(-1)},
                                    {.name = QStringLiteral("迟到"), .points = Points::hundredths(-50)}},
                          .floor = Points{},
                          .cap = Points::whole(10)};
        } else {
            criterion.rule.kind = LevelsRule{.levels = {{.name = QStringLiteral("一档"), .points = Points::whole(10)},
                                                        {.name = QStringLiteral("二档"), .points = Points::whole(8)},
                                                        {.name = QStringLiteral("三档"), .points = Points::whole(5)}}};
        }
        sheet.criteria.push_back(std::move(criterion));
    }
    return sheet;
}

struct Term
{
    std::vector<Record> records;
    std::vector<const Record *> cells;
    std::vector<int> plain; ///< misses, or the points of the level in hundredths
};

Term termOf(std::size_t teachers)
{
    std::mt19937 random{7};
    std::uniform_int_distribution<int> pick{0, 2};
    const QString levels[] = {QStringLiteral("一档"), QStringLiteral("二档"), QStringLiteral("三档")};
    const int points[] = {1000, 800, 500};
    Term term;
    for (std::size_t i = 0; i < teachers * criteriaCount; ++i) {
        const int choice = pick(random);
        if (i % criteriaCount % 4 == 0) {
            TallyRecord record;
            if (choice > 0)
                record.counts = {{QStringLiteral("少一次"), Amount::whole(choice)}};
            term.records.push_back(recorded(std::move(record)));
            term.plain.push_back(choice);
        } else {
            term.records.push_back(recorded(LevelsRecord{{levels[choice]}}));
            term.plain.push_back(points[choice]);
        }
    }
    for (const Record &record : term.records)
        term.cells.push_back(&record);
    return term;
}

std::int64_t plainTotals(const Term &term)
{
    std::int64_t checksum = 0;
    for (std::size_t at = 0; at < term.plain.size(); at += criteriaCount) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < criteriaCount; ++i) {
            const int value = term.plain[at + i];
            sum += i % 4 == 0 ? std::clamp(1000 - 100 * value, 0, 1000) : value;
        }
        checksum += (sum * 10'000 * 2 / (criteriaCount * 1000) + 1) / 2; // half up, in hundredths
    }
    return checksum;
}

std::int64_t planTotals(const ScoringPlan &plan, const Term &term)
{
    std::vector<SheetResult> sheets;
    sheets.reserve(term.cells.size() / criteriaCount);
    for (std::size_t at = 0; at < term.cells.size(); at += criteriaCount) {
        const std::span<const Record *const> row{term.cells.data() + at, criteriaCount};
        sheets.push_back(plan.result({.records = row, .groups = {}, .vetoes = {}}, Detail::Totals));
    }
    rankSheets(sheets);
    std::int64_t checksum = 0;
    for (const SheetResult &sheet : sheets)
        checksum += sheet.total->units();
    return checksum;
}

template <typename Work>
double bestOf(int times, Work work)
{
    double best = 1e9;
    for (int i = 0; i < times; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}

} // namespace

int main()
{
    const ScoringPlan plan{rubric()};
    for (const std::size_t teachers : {1'000U, 10'000U, 100'000U}) {
        const Term term = termOf(teachers);
        std::int64_t plainSum = 0;
        std::int64_t planSum = 0;
        const double plain = bestOf(5, [&] { plainSum = plainTotals(term); });
        const double planned = bestOf(5, [&] { planSum = planTotals(plan, term); });
        if (plainSum != planSum) {
            std::fprintf(stderr, "the totals differ: %lld, %lld\n", static_cast<long long>(plainSum),
                         static_cast<long long>(planSum));
            return EXIT_FAILURE;
        }
        std::printf("%6zu teachers x %zu: plan %8.3f ms, plain loop %7.3f ms, ratio %.1f\n", teachers, criteriaCount,
                    planned, plain, planned / plain);
    }
    return EXIT_SUCCESS;
}
