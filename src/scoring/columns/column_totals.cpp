// Counting the columns of a term: from integers to all rounded totals, and from there to results.
#include "scoring/columns/term_columns.h"
#include "scoring/ranking.h"

#include <algorithm>

namespace yanben
{

ColumnTotals TermColumns::count() const
{
    ColumnTotals totals;
    totals.earned.resize(m_plan.units().size());
    for (std::vector<std::int64_t> &earned : totals.earned)
        earned.resize(m_rows);
    totals.bonus.resize(m_plan.units().size());
    totals.rounded.resize(m_rows);
    if (m_lanes.empty() && m_plan.size() > 0) // all subjects stand apart
        return totals;
    for (const Lane &lane : m_lanes) {
        if (lane.bonus)
            totals.bonus[lane.unit].resize(m_rows);
    }
    std::vector<std::size_t> nextPatch(m_lanes.size());
    for (std::size_t from = 0; from < m_rows; from += columnBlock) {
        const std::size_t count = std::min(columnBlock, m_rows - from);
        for (std::size_t c = 0; c < m_lanes.size(); ++c) {
            const Lane &lane = m_lanes[c];
            std::vector<std::int64_t> &sums = (lane.bonus ? totals.bonus : totals.earned)[lane.unit];
            countLane(lane, nextPatch[c], from, count, sums.data() + from);
        }
        roundBlock(totals, from, count);
    }
    for (const auto &[row, rest] : m_rests)
        roundAlone(totals, row);
    return totals;
}

void TermColumns::countLane(const Lane &lane, std::size_t &nextPatch, std::size_t from, std::size_t count,
                            std::int64_t *sums) const
{
    PointsBlock points;
    if (lane.columns)
        lane.columns->score(from, count, points.data());
    else
        std::fill_n(points.begin(), count, 0);
    if (lane.columns && m_roundsCriteria) {
        lane.rounder.round(points.data(), count, points.data());
        for (std::size_t i = 0; i < count; ++i)
            points[i] *= lane.roundedTimes;
    }
    for (; nextPatch < lane.patches.size() && lane.patches[nextPatch].row < from + count; ++nextPatch)
        points[lane.patches[nextPatch].row - from] = lane.patches[nextPatch].points;
    for (std::size_t i = 0; i < count; ++i)
        sums[i] += points[i];
}

void TermColumns::roundBlock(ColumnTotals &totals, std::size_t from, std::size_t count) const
{
    PointsBlock whole;
    const std::int64_t *earned = totals.earned[0].data() + from;
    for (std::size_t i = 0; i < count; ++i)
        whole[i] = earned[i] + m_base;
    if (!totals.bonus[0].empty()) {
        const std::int64_t *bonus = totals.bonus[0].data() + from;
        for (std::size_t i = 0; i < count; ++i)
            whole[i] += m_bonusCap ? std::min(bonus[i], *m_bonusCap) : bonus[i];
    }
    if (m_floor) {
        for (std::size_t i = 0; i < count; ++i)
            whole[i] = std::max(whole[i], *m_floor);
    }
    if (m_cap) {
        for (std::size_t i = 0; i < count; ++i)
            whole[i] = std::min(whole[i], *m_cap);
    }
    std::int64_t *rounded = totals.rounded.data() + from;
    m_rounder.round(whole.data(), count, rounded);
    if (!m_fullPossible)
        return;
    for (std::size_t row = from; row < from + count; ++row) {
        if (m_possible[0][row] != *m_fullPossible)
            roundAlone(totals, row);
    }
}

void TermColumns::roundAlone(ColumnTotals &totals, std::size_t row) const
{
    if (apartOf(row))
        return;
    const UnitSum sum = sumOf(totals, 0, row);
    const Rounding &rounding = m_plan.sheet().terms.rounding;
    const std::optional<Exact> exact = m_plan.converted(m_plan.whole(sum.earned, sum.bonus), m_possible[0][row]);
    totals.rounded[row] = exact ? Decimal::round(*exact, rounding.decimals, rounding.mode).units() : 0;
}

TermColumns::UnitSum TermColumns::sumOf(const ColumnTotals &totals, std::size_t unit, std::size_t row) const
{
    UnitSum sum{.earned = Exact{totals.earned[unit][row], m_denominator}, .bonus = {}};
    if (!totals.bonus[unit].empty())
        sum.bonus = Exact{totals.bonus[unit][row], m_denominator};
    if (m_rests.empty())
        return sum;
    if (const auto rests = m_rests.find(row); rests != m_rests.end()) {
        for (const Rest &rest : rests->second) {
            if (rest.unit == unit)
                (rest.bonus ? sum.bonus : sum.earned) += rest.points;
        }
    }
    return sum;
}

const SheetResult *TermColumns::apartOf(std::size_t row) const
{
    const auto found = m_apart.find(row);
    return found == m_apart.end() ? nullptr : &found->second;
}

SheetResult TermColumns::sheet(const ColumnTotals &totals, std::size_t row) const
{
    if (const SheetResult *apart = apartOf(row))
        return *apart;
    const RubricTerms &terms = m_plan.sheet().terms;
    SheetResult result;
    result.provisional = m_blocking[row] > 0;
    result.blocking = m_blocking[row];
    result.counted = m_counted[row];
    const std::vector<QString> &units = m_plan.units();
    result.totals.reserve(units.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        UnitSum sum = sumOf(totals, unit, row);
        UnitTotal total{.unit = units[unit], .total = {}, .exact = {}, .possible = m_possible[unit][row]};
        if (unit == 0) {
            result.beforeConverting = m_plan.whole(sum.earned, sum.bonus);
            total.exact = m_plan.converted(*result.beforeConverting, total.possible);
            if (total.exact)
                total.total = Decimal::ofUnits(totals.rounded[row], terms.rounding.decimals);
        } else {
            total.exact = sum.earned + sum.bonus;
            total.total = Decimal::round(*total.exact, terms.rounding.decimals, terms.rounding.mode);
        }
        if (units.size() == 1) {
            result.earned = std::move(sum.earned);
            result.possible = total.possible;
            result.exact = total.exact;
            result.total = total.total;
        }
        result.totals.push_back(std::move(total));
    }
    result.unjudged = m_plan.isUnjudged(result);
    if (result.isFull())
        result.grade = gradeOf(terms.grades, *result.total);
    return result;
}

std::vector<SheetResult> totalsOf(const ScoringPlan &plan, std::span<const SubjectFacts> subjects)
{
    const TermColumns columns{plan, subjects};
    const ColumnTotals totals = columns.count();
    std::vector<SheetResult> results;
    results.reserve(columns.size());
    for (std::size_t row = 0; row < columns.size(); ++row)
        results.push_back(columns.sheet(totals, row));
    return results;
}

} // namespace yanben
