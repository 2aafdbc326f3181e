// Bringing the records of a term into columns. Counting them is in column_totals.cpp.
#include "scoring/columns/term_columns.h"

#include <algorithm>
#include <limits>

namespace yanben
{

namespace
{

constexpr std::int64_t largestCommon = 1'000'000'000;
/// A common denominator is not made larger than this for the sake of single cells.
constexpr std::int64_t largestGrown = 10'000'000;
/// Numbers that can be added, compared and rounded.
constexpr Wide largestNumber = Wide{1} << 62;
/// Points far below what ScoringPlan calls too large.
constexpr std::int64_t largestCriterion = 1'000'000'000'000;
constexpr std::int64_t largestPatch = 1'000'000'000;

std::int64_t powerOfTen(int places)
{
    std::int64_t power = 1;
    for (int i = 0; i < places; ++i)
        power *= 10;
    return power;
}

bool isPatch(const Exact &points)
{
    static const Exact most{largestPatch};
    return points <= most && -most <= points;
}

/// Empty where the value is no whole number of such parts.
std::optional<std::int64_t> inPartsOf(const Exact &value, std::int64_t denominator)
{
    if (value.isZero())
        return 0;
    const Exact::Scaled scaled = (value * Exact{denominator}).scaled(0);
    if (!scaled.exact)
        return std::nullopt;
    return scaled.negative ? -scaled.towardZero : scaled.towardZero;
}

std::optional<std::int64_t> inParts(const std::optional<Points> &points, std::int64_t denominator)
{
    return points ? std::optional{inParts(*points, denominator)} : std::nullopt;
}

} // namespace

TermColumns::TermColumns(const ScoringPlan &plan, std::span<const SubjectFacts> subjects)
    : m_plan{plan},
      m_rows{subjects.size()},
      m_roundsCriteria{plan.sheet().terms.rounding.where == RoundingPlace::Criterion},
      m_lanes(plan.size()),
      m_blocking(subjects.size())
{
    std::vector<Points> possible(plan.units().size());
    int counted = 0;
    for (std::size_t c = 0; c < plan.size(); ++c) {
        const CriterionSpec &criterion = plan.sheet().criteria[c];
        m_lanes[c].unit = plan.unitOf(c);
        m_lanes[c].bonus = criterion.bonus;
        if (criterion.bonus)
            continue;
        possible[plan.unitOf(c)] += criterion.weight.value_or(Points{});
        ++counted;
    }
    for (const Points each : possible)
        m_possible.emplace_back(m_rows, each);
    m_counted.assign(m_rows, counted);
    if (m_roundsCriteria)
        m_denominator = std::lcm<std::int64_t>(100, powerOfTen(plan.sheet().terms.rounding.decimals));
    for (std::size_t c = 0; c < plan.size(); ++c)
        m_lanes[c].columns = RuleColumns::of(plan.sheet().criteria[c].rule, m_rows);
    // The records of one subject mostly lie together.
    for (std::size_t row = 0; row < m_rows; ++row) {
        for (std::size_t c = 0; c < plan.size(); ++c)
            take(c, row, subjects[row]);
    }
    for (std::size_t c = 0; c < plan.size(); ++c) {
        if (!settle(m_lanes[c])) { // its numbers go with none of the others
            m_lanes[c].columns.reset();
            m_lanes[c].patches.clear();
            for (std::size_t row = 0; row < m_rows; ++row)
                take(c, row, subjects[row]);
        }
        applyPatches(c);
    }
    bind(subjects);
}

TermColumns::~TermColumns() = default;

void TermColumns::take(std::size_t criterion, std::size_t row, const SubjectFacts &facts)
{
    Lane &lane = m_lanes[criterion];
    const Record *record = criterion < facts.records.size() ? facts.records[criterion] : nullptr;
    if (lane.columns && record && record->state == RecordState::Recorded &&
        lane.columns->take(row, record->data, facts.groups))
        return;
    const bool hasPanel = criterion < facts.panels.size() && facts.panels[criterion];
    const CellFacts cell{.record = record, .panel = hasPanel ? &*facts.panels[criterion] : nullptr};
    const Outcome outcome = m_plan.outcome(criterion, cell, facts.groups, Detail::Totals);
    lane.patches.push_back({.row = row,
                            .counted = outcome.counted,
                            .blocks = outcome.blocks,
                            .exact = outcome.counted ? *outcome.points : Exact{}});
}

bool TermColumns::settle(Lane &lane)
{
    if (!lane.columns)
        return true;
    lane.ownDenominator = lane.columns->settle();
    if (lane.ownDenominator == 0 || m_roundsCriteria)
        return lane.ownDenominator != 0;
    const auto common = commonMultiple(m_denominator, lane.ownDenominator, largestCommon);
    m_denominator = common.value_or(m_denominator);
    return common.has_value();
}

void TermColumns::applyPatches(std::size_t criterion)
{
    const Lane &lane = m_lanes[criterion];
    const Points weight = m_plan.sheet().criteria[criterion].weight.value_or(Points{});
    for (const Patch &patch : lane.patches) {
        m_blocking[patch.row] += patch.blocks ? 1 : 0;
        if (patch.counted || lane.bonus)
            continue;
        --m_counted[patch.row];
        Points &possible = m_possible[lane.unit][patch.row];
        possible = possible - weight;
    }
}

std::int64_t TermColumns::grownDenominator() const
{
    std::int64_t denominator = m_denominator;
    int failed = 0;
    for (const Lane &lane : m_lanes) {
        for (const Patch &patch : lane.patches) {
            if (!isPatch(patch.exact) || inPartsOf(patch.exact, denominator))
                continue;
            // Means of several raters mostly: small factors are what is wanting.
            bool isFound = false;
            for (const std::int64_t times : {2, 3, 4, 5, 7, 9, 11, 13}) {
                isFound = denominator * times <= largestGrown && inPartsOf(patch.exact, denominator * times);
                if (isFound) {
                    denominator *= times;
                    break;
                }
            }
            failed += isFound ? 0 : 1;
            if (failed > 16)
                return denominator;
        }
    }
    return denominator;
}

void TermColumns::bind(std::span<const SubjectFacts> subjects)
{
    if (!m_roundsCriteria)
        m_denominator = grownDenominator();
    std::vector<bool> apart(m_rows);
    for (std::size_t row = 0; row < m_rows; ++row)
        apart[row] = !subjects[row].vetoes.empty();
    Wide reach = 0;
    for (Lane &lane : m_lanes)
        reach += std::max(bindPatches(lane, apart), bindColumns(lane));
    if (!bindTotal(reach)) {
        m_lanes.clear();
        m_rests.clear();
        m_fullPossible.reset();
        apart.assign(m_rows, true);
    }
    setApartByPossible(reach, apart);
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (apart[row])
            m_apart.emplace(row, m_plan.result(subjects[row], Detail::Totals));
    }
}

/// The most that a patch adds, in 1/denominator.
Wide TermColumns::bindPatches(Lane &lane, std::vector<bool> &apart)
{
    Wide reach = 0;
    for (Patch &patch : lane.patches) {
        if (!isPatch(patch.exact)) {
            apart[patch.row] = true;
        } else if (const auto points = inPartsOf(patch.exact, m_denominator)) {
            patch.points = *points;
            reach = std::max(reach, magnitude(*points));
        } else {
            m_rests[patch.row].push_back({lane.unit, lane.bonus, patch.exact});
            reach = std::max(reach, (Wide{patch.exact.scaled(0).towardZero} + 1) * m_denominator);
        }
    }
    return reach;
}

/// The most that the columns add, in 1/denominator; the largest number where they may outgrow it on the way.
Wide TermColumns::bindColumns(Lane &lane)
{
    if (!lane.columns)
        return 0;
    const std::int64_t own = m_roundsCriteria ? lane.ownDenominator : m_denominator;
    lane.columns->bind(own);
    const Wide reach = lane.columns->reach();
    if (reach >= largestNumber || reach > Wide{largestCriterion} * own)
        return largestNumber;
    if (!m_roundsCriteria)
        return reach;
    const Rounding &rounding = m_plan.sheet().terms.rounding;
    const std::int64_t parts = powerOfTen(rounding.decimals);
    lane.rounder = Rounder{Ratio::of(parts, own), rounding.mode};
    lane.roundedTimes = m_denominator / parts;
    if (reach * lane.rounder.times() >= largestNumber)
        return largestNumber;
    return (reach * parts / own + 1) * lane.roundedTimes;
}

/// False where totals may outgrow the integers, and where the rubric's terms are none that they can hold.
bool TermColumns::bindTotal(Wide &reach)
{
    const RubricTerms &terms = m_plan.sheet().terms;
    if (!isSmall(terms.total.base) || !isSmall(terms.total.floor) || !isSmall(terms.total.cap) ||
        !isSmall(terms.bonusCap))
        return false;
    m_base = inParts(terms.total.base, m_denominator);
    m_bonusCap = inParts(terms.bonusCap, m_denominator);
    m_floor = inParts(terms.total.floor, m_denominator);
    m_cap = inParts(terms.total.cap, m_denominator);
    for (const std::optional<std::int64_t> &each : {std::optional{m_base}, m_bonusCap, m_floor, m_cap})
        reach += magnitude(each.value_or(0));

    Ratio times = Ratio::of(powerOfTen(terms.rounding.decimals), m_denominator);
    if (terms.convert) {
        Points base;
        for (std::size_t c = 0; c < m_lanes.size(); ++c) {
            if (m_lanes[c].unit == 0 && !m_lanes[c].bonus)
                base += m_plan.sheet().criteria[c].weight.value_or(Points{});
        }
        if (terms.convert->of == ConvertBase::Possible)
            m_fullPossible = base;
        else if (!m_plan.weightSum())
            return false;
        const Wide above = Wide{times.above} * terms.convert->to.inHundredths();
        const Wide below = Wide{times.below} * base.inHundredths();
        if (below <= 0 || below >= largestNumber || magnitude(above) >= largestNumber)
            return false;
        times = Ratio::of(static_cast<std::int64_t>(above), static_cast<std::int64_t>(below));
    }
    m_rounder = Rounder{times, terms.rounding.mode};
    return reach < largestNumber && reach * magnitude(times.above) < largestNumber;
}

/// Who could get so little that dividing by it makes a total outgrow the integers.
void TermColumns::setApartByPossible(Wide reach, std::vector<bool> &apart) const
{
    if (!m_fullPossible)
        return;
    const Wide most = (reach * magnitude(m_rounder.times()) / m_rounder.by() + 1) * m_fullPossible->inHundredths();
    for (std::size_t row = 0; row < m_rows; ++row) {
        const std::int64_t possible = m_possible[0][row].inHundredths();
        if (possible < 0 || (possible > 0 && most / possible >= largestNumber))
            apart[row] = true;
    }
}

std::size_t TermColumns::patched() const
{
    std::size_t number = 0;
    for (const Lane &lane : m_lanes)
        number += lane.patches.size();
    return number;
}

} // namespace yanben
