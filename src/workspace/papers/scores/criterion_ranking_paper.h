#pragma once

#include "documents/scoring/lists/criterion_ranking_document.h"
#include "workspace/queries/scores/score_term.h"

#include <span>

namespace yanben
{

/// All sheets on one criterion of the version in use, with the places of 单个条目: best first, those of a place by
/// pinyin, who was not judged last. `scores` are of scoreRubric() with Detail::Explained; throws std::out_of_range for
/// a place that the version has no criterion at.
CriterionRankingDocument criterionRankingPaper(const State &state, RubricId rubric, std::size_t criterion,
                                               std::span<const SubjectScore> scores);

} // namespace yanben
