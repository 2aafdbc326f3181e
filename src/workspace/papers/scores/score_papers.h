#pragma once

#include "documents/scoring/score_grid_document.h"
#include "documents/scoring/slip_document.h"
#include "documents/scoring/totals_document.h"
#include "workspace/queries/scores/score_term.h"

#include <span>

namespace yanben
{

// Scores as they go on paper, by the version in use, in the order given: the sheets of scoreRubric(), or what a page
// has filtered and sorted of them. Marks need Detail::Outcomes, slips Detail::Explained.

ScoreGridDocument scoreGridPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores);
/// A published result with the version, the records and the notes that it was published with.
SlipDocument slipPaper(const State &state, RubricId rubric, const SubjectScore &score);
/// The slips of these subjects in this order; those without a sheet have none.
std::vector<SlipDocument> slipPapers(const State &state, RubricId rubric, std::span<const Subject> order);
TotalsDocument totalsPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores);

/// Best first; those without a rank last.
void sortByRank(std::vector<SubjectScore> &scores);

} // namespace yanben
