#pragma once

#include "workspace/queries/scores/published/published_scores.h"

namespace yanben
{

/// One sheet's result with what it was counted by: all that an explanation of its numbers needs.
struct SheetAccount
{
    RubricSheet rubric;
    SheetResult result; ///< explained
    std::vector<QString> vetoes;
};

/// By the version in use and the records as they are.
SheetAccount accountNow(const State &state, RubricVersionId version, Subject subject);
/// As it was published, by the rubric of then.
SheetAccount accountPublished(const State &state, const PublishedScore &score);

} // namespace yanben
