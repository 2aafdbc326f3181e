#pragma once

#include "workspace/queries/scores/published/version_differences.h"

#include <QStringList>

#include <vector>

namespace yanben
{

/// A criterion whose standard states other points than its rule gives.
struct StaleWords
{
    CriterionId criterion{};
    QString no;
    QString title;
    QStringList words; ///< those that say so, as they were typed
};

/// Of the version, in its order. A standard that is read as a rule is held against the rule; in another one the numbers
/// are looked for that `differences`, from the version in use, have replaced.
std::vector<StaleWords> staleWords(const State &state, RubricVersionId version,
                                   const std::vector<CriterionDifference> &differences);

} // namespace yanben
