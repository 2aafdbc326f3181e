#pragma once

#include "documents/grade_list_document.h"
#include "documents/ranking_document.h"
#include "workspace/papers/print_groups.h"
#include "workspace/queries/score_term.h"

#include <span>

namespace yanben
{

// Lists of results as they are posted. `scores` are those of scoreTerm(), totals are enough; published results stand as
// they were published, and every list says how far its results are. All are empty without a rubric.

/// Without groups one list of everybody; otherwise a list for each group, with the places in it beside those in the
/// school. Who has no rank comes last, with the reason.
RankingDocument rankingPaper(const State &state, TermId term, std::span<const TeacherScore> scores,
                             std::span<const PrintGroup> groups = {});

/// Of one group when one is given.
GradeListDocument gradeListPaper(const State &state, TermId term, std::span<const TeacherScore> scores,
                                 const PrintGroup *group = nullptr);

/// There are grades to list.
bool hasGrades(const State &state, TermId term);

} // namespace yanben
