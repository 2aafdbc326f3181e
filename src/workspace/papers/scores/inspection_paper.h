#pragma once

#include "documents/scoring/inspection_document.h"
#include "workspace/queries/scores/score_term.h"

namespace yanben
{

/// 督导报告 of a group or the school, as its slip has it. It was inspected on the days of what the office recorded case
/// by case, where there is any. `score` is of scoreRubric() with Detail::Explained.
InspectionDocument inspectionPaper(const State &state, RubricId rubric, const SubjectScore &score);

} // namespace yanben
