#pragma once

#include "scoring/columns/rule_columns.h"
#include "scoring/scoring_plan.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace yanben
{

/// What TermColumns counts: integers alone, by subject.
struct ColumnTotals
{
    std::vector<std::vector<std::int64_t>> earned; ///< by unit
    std::vector<std::vector<std::int64_t>> bonus;  ///< by unit; empty for one without bonus criteria
    std::vector<std::int64_t> rounded;             ///< totals in the own unit; 0 where there is none
};

/// The records of a whole term by one rubric, brought into columns of integers once; from them all totals are counted
/// a column at a time. Every result is the one of ScoringPlan, which alone says what a rubric means: cells that a
/// column does not hold keep the points that the plan gives, and subjects that can't be counted with the others its
/// result.
class TermColumns
{
public:
    /// `plan` outlives the columns; of `subjects` nothing is kept.
    TermColumns(const ScoringPlan &plan, std::span<const SubjectFacts> subjects);
    ~TermColumns();

    std::size_t size() const { return m_rows; }
    ColumnTotals count() const;
    /// As with Detail::Totals, without a rank.
    SheetResult sheet(const ColumnTotals &totals, std::size_t row) const;

    /// Cells that keep the points of the plan.
    std::size_t patched() const;
    /// Subjects that keep its result.
    std::size_t apart() const { return m_apart.size(); }

private:
    struct Patch
    {
        std::size_t row;
        bool counted;
        bool blocks;
        Exact exact;             ///< 0 where nothing counts
        std::int64_t points = 0; ///< in 1/denominator
    };
    struct Lane
    {
        std::unique_ptr<RuleColumns> columns; ///< null: every cell is patched
        std::size_t unit = 0;
        bool bonus = false;
        std::vector<Patch> patches = {}; ///< by row
        std::int64_t ownDenominator = 100;
        Rounder rounder = {};          ///< with rounding of each criterion
        std::int64_t roundedTimes = 1; ///< then brings the points into 1/denominator
    };
    /// Points that have no place in the columns, as their denominator goes with no others.
    struct Rest
    {
        std::size_t unit;
        bool bonus;
        Exact points;
    };
    struct UnitSum
    {
        Exact earned;
        Exact bonus;
    };

    void take(std::size_t criterion, std::size_t row, const SubjectFacts &facts);
    bool settle(Lane &lane);
    void applyPatches(std::size_t criterion);
    std::int64_t grownDenominator() const;
    void bind(std::span<const SubjectFacts> subjects);
    Wide bindPatches(Lane &lane, std::vector<bool> &apart);
    Wide bindColumns(Lane &lane);
    bool bindTotal(Wide &reach);
    void setApartByPossible(Wide reach, std::vector<bool> &apart) const;

    void countLane(const Lane &lane, std::size_t &nextPatch, std::size_t from, std::size_t count,
                   std::int64_t *sums) const;
    void roundBlock(ColumnTotals &totals, std::size_t from, std::size_t count) const;
    void roundAlone(ColumnTotals &totals, std::size_t row) const;
    UnitSum sumOf(const ColumnTotals &totals, std::size_t unit, std::size_t row) const;
    const SheetResult *apartOf(std::size_t row) const;

    const ScoringPlan &m_plan;
    std::size_t m_rows;
    bool m_roundsCriteria;
    std::vector<Lane> m_lanes;
    std::vector<std::vector<Points>> m_possible; ///< by unit and subject
    std::vector<int> m_counted;
    std::vector<int> m_blocking;
    std::map<std::size_t, std::vector<Rest>> m_rests; ///< by row
    std::map<std::size_t, SheetResult> m_apart;       ///< by row

    std::int64_t m_denominator = 100;
    std::int64_t m_base = 0;
    std::optional<std::int64_t> m_bonusCap;
    std::optional<std::int64_t> m_floor;
    std::optional<std::int64_t> m_cap;
    Rounder m_rounder;
    std::optional<Points> m_fullPossible; ///< where totals are divided by what was possible for each: what mostly is
};

/// The results of all subjects, without ranks, by columns.
std::vector<SheetResult> totalsOf(const ScoringPlan &plan, std::span<const SubjectFacts> subjects);

} // namespace yanben
