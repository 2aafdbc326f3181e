#pragma once

#include "scoring/scoring_plan.h"
#include "workspace/state.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace yanben
{

/// What one sheet is scored from: the office's records and what the panels have handed in, in the order of
/// the version's criteria (null: no entry), and the names by which criteria may speak of it. Points into the state that
/// it was taken from. Where the term says so, a quota by group reads the largest number of a teacher's groups (E37):
/// then the record names the group.
struct SheetFacts
{
    std::vector<const Record *> records;
    std::vector<QString> groups;
    std::vector<std::optional<Panel>> panels; ///< empty without any
    std::vector<QString> vetoes;
    std::vector<std::shared_ptr<const Record>> completed; ///< those of `records` that are not rows of the state

    SubjectFacts subject() const { return {.records = records, .groups = groups, .vetoes = vetoes, .panels = panels}; }
};

/// The vetoes that hold, by sheet.
std::map<SheetId, std::vector<QString>> vetoesBySheet(const State &state);

/// Names the groups that quotas of the records leave open, if the term takes the largest number.
void takeLargestQuotas(SheetFacts &facts, std::span<const CriterionVersion *const> criteria, const Term &term);
/// Every sheet of these subjects at once.
std::map<Subject, SheetFacts> factsBySubject(const State &state, RubricVersionId version,
                                             const std::vector<Subject> &subjects);
/// One sheet; a subject without any record has one too.
SheetFacts sheetFacts(const State &state, RubricVersionId version, Subject subject);
/// `plan` is that of the version: ScoringPlan{rubricSheet(state, version)}. Without a rank, which takes all sheets.
SheetResult scoreSheet(const State &state, const ScoringPlan &plan, RubricVersionId version, Subject subject,
                       Detail detail);

/// How many records stand for criteria of this version: what is lost to sight when others take their place.
int recordsOn(const State &state, RubricVersionId version);

struct SubjectScore
{
    Subject subject{};
    SheetResult result;
};

/// All sheets of the version's rubric, in the order of scoredSubjects(), ranked, as if the version were in use.
std::vector<SubjectScore> scoreByVersion(const State &state, RubricVersionId version, Detail detail);
/// All sheets of the rubric, in the order of scoredSubjects(), ranked, by the version in use; published sheets as they
/// were published.
std::vector<SubjectScore> scoreRubric(const State &state, RubricId rubric, Detail detail);

} // namespace yanben
