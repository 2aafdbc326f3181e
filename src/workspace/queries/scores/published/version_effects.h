#pragma once

#include "domain/numbers/decimal.h"
#include "workspace/queries/scores/published/version_differences.h"

#include <optional>
#include <vector>

namespace yanben
{

/// A teacher whose total or grade would be another one.
struct MovedTotal
{
    Subject subject{};
    std::optional<Decimal> before; ///< empty: none, as with several units
    std::optional<Decimal> after;
    std::optional<QString> gradeBefore;
    std::optional<QString> gradeAfter;
    bool provisionalBefore = false;
    bool provisionalAfter = false;
    bool isGivenOut = false;     ///< the results were published: they stay until somebody corrects them
    std::vector<CriterionId> by; ///< criteria that give something else; empty when only the terms of the rubric do
};

/// What publishing a draft would do to the term.
struct VersionEffects
{
    int against = 0;                              ///< the number of the version in use
    std::vector<CriterionDifference> differences; ///< in the draft's order, what is removed last
    std::vector<TermsChange> terms;               ///< what the rubric says beside its criteria
    RubricTerms termsBefore;
    RubricTerms termsAfter;
    std::vector<MovedTotal> moved; ///< in the order of the teachers
    int teachers = 0;
};

/// Empty while no version is in use.
std::optional<VersionEffects> effectsOf(const State &state, RubricVersionId draft);

} // namespace yanben
