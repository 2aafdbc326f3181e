#include "scoring/result_difference.h"

#include <algorithm>

namespace yanben
{

bool givesTheSame(const Outcome &one, const Outcome &other)
{
    return one.points == other.points && one.counted == other.counted && one.blocks == other.blocks &&
           one.fault == other.fault;
}

bool hasTheSameTotals(const SheetResult &one, const SheetResult &other)
{
    const auto sameUnit = [](const UnitTotal &a, const UnitTotal &b) { return a.unit == b.unit && a.total == b.total; };
    return one.provisional == other.provisional && one.contradicts == other.contradicts && one.grade == other.grade &&
           one.total == other.total && one.rankedLast == other.rankedLast && one.notEligible == other.notEligible &&
           std::ranges::is_permutation(one.vetoes, other.vetoes) &&
           std::ranges::equal(one.totals, other.totals, sameUnit);
}

} // namespace yanben
