#pragma once

#include "domain/decimal.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// How a criterion of a new version differs from the same one of the version before.
enum class CriterionChange {
    Added,
    Removed,
    Wording,      ///< number, title, standard, method: moves nobody
    LevelAdded,   ///< a level, case, band, award, part or place
    LevelRemoved, ///< the same
    Values,       ///< another number in the rule
    WayOfScoring, ///< another kind of rule
    Weight,
    Scope ///< for whom it is, and what a state without a mark gives
};

struct CriterionDifference
{
    CriterionId criterion{};
    QString no;
    QString title;
    std::vector<CriterionChange> changes; ///< in the order of the enumeration, each once
};

/// A teacher whose total or grade would be another one.
struct MovedTotal
{
    StaffId staff{};
    std::optional<Decimal> before; ///< empty: none, as with several units
    std::optional<Decimal> after;
    bool provisionalBefore = false;
    bool provisionalAfter = false;
    std::vector<CriterionId> by; ///< criteria that give something else; empty when only the terms of the rubric do
};

/// What publishing a draft would do to the term.
struct VersionEffects
{
    int against = 0;                              ///< the number of the version in use
    std::vector<CriterionDifference> differences; ///< in the draft's order, what is removed last
    bool termsDiffer = false;                     ///< full mark, conversion, rounding, base, bounds, grades, vetoes
    std::vector<MovedTotal> moved;                ///< in the order of the teachers
    int teachers = 0;
};

/// Empty while no version is in use.
std::optional<VersionEffects> effectsOf(const State &state, RubricVersionId draft);

} // namespace yanben
