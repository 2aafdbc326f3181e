#pragma once

#include "domain/subject.h"
#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// Records on one criterion of a version in use that its rule can't score, such as a level that it has no more.
struct UnfitRecords
{
    CriterionVersionId criterion{};
    std::vector<Subject> subjects; ///< in the order of scoredSubjects()

    friend bool operator==(const UnfitRecords &, const UnfitRecords &) = default;
};

/// Of all rubrics of the term, by criterion; filed sheets are left out, for nothing of them changes any more.
std::vector<UnfitRecords> unfitRecords(const State &state, TermId term);
/// This one is such a record. False for what a teacher says of himself, which is not scored.
bool isUnfit(const State &state, const CellRecord &cell);

} // namespace yanben
