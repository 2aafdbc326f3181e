#pragma once

#include "scoring/scoring_plan.h"
#include "workspace/state.h"

#include <map>
#include <vector>

namespace yanben
{

/// What one teacher's sheet is scored from: the office's records and what the panels have handed in, in the order of
/// the version's criteria (null: no entry), and the groups of the term. Points into the state that it was taken from.
struct SheetFacts
{
    std::vector<const Record *> records;
    std::vector<QString> groups;
    std::vector<std::optional<Panel>> panels; ///< empty without any
    std::vector<QString> vetoes;

    SubjectFacts subject() const { return {.records = records, .groups = groups, .vetoes = vetoes, .panels = panels}; }
};

/// The vetoes that hold, by sheet.
std::map<SheetId, std::vector<QString>> vetoesBySheet(const State &state);

/// Every sheet of these teachers at once.
std::map<StaffId, SheetFacts> factsByStaff(const State &state, RubricVersionId version,
                                           const std::vector<StaffId> &staff);
/// One sheet; a teacher without any record has one too.
SheetFacts sheetFacts(const State &state, RubricVersionId version, StaffId staff);
/// `plan` is that of the version: ScoringPlan{rubricSheet(state, version)}. Without a rank, which takes all sheets.
SheetResult scoreSheet(const State &state, const ScoringPlan &plan, RubricVersionId version, StaffId staff,
                       Detail detail);

struct TeacherScore
{
    StaffId staff{};
    SheetResult result;
};

/// Everybody who has a sheet in the term of the version's rubric, in the order of scoredStaff(), ranked, as if the
/// version were in use.
std::vector<TeacherScore> scoreByVersion(const State &state, RubricVersionId version, Detail detail);
/// Everybody who has a sheet in the term, in the order of scoredStaff(), ranked, by the version in use; published
/// sheets as they were published. Empty when the term has no rubric.
std::vector<TeacherScore> scoreTerm(const State &state, TermId term, Detail detail);

} // namespace yanben
