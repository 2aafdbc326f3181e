#pragma once

#include "documents/scoring/lists/grade_list_document.h"
#include "documents/scoring/lists/praise_list_document.h"
#include "documents/scoring/lists/ranking_document.h"
#include "workspace/papers/print_groups.h"
#include "workspace/queries/scores/score_term.h"

#include <span>
#include <variant>

namespace yanben
{

// Lists of results as they are posted. `scores` are those of scoreRubric(), totals are enough; published results stand
// as they were published, and every list says how far its results are.

/// Without groups one list of everybody; otherwise a list for each group, with the places in it beside those in the
/// school. Who has no rank comes last, with the reason.
RankingDocument rankingPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores,
                             std::span<const PrintGroup> groups = {});

/// Of one group when one is given.
GradeListDocument gradeListPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores,
                                 const PrintGroup *group = nullptr);

struct PraiseChoice
{
    std::variant<int, QString> of = 3; ///< so many places, or everybody with the grade
    bool totals = false;
};

/// Everybody at a shared place is in, and the list says so. Who is not eligible by a veto is left out, who is not
/// scored to the end takes no part. With a group its own places count.
PraiseListDocument praiseListPaper(const State &state, RubricId rubric, std::span<const SubjectScore> scores,
                                   const PraiseChoice &choice, const PrintGroup *group = nullptr);

/// Those whom that list names, in its order.
std::vector<Subject> praisedSubjects(const State &state, std::span<const SubjectScore> scores,
                                     const PraiseChoice &choice, const PrintGroup *group = nullptr);

/// Of the rubric in use, best first.
std::vector<QString> gradeNames(const State &state, RubricId rubric);
/// There are grades to list.
bool hasGrades(const State &state, RubricId rubric);

} // namespace yanben
