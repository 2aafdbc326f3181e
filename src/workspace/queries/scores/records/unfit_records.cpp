#include "workspace/queries/scores/records/unfit_records.h"

#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/subjects.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

/// A rule that contradicts itself is told where the rubric is written.
bool isRecordsFault(const Outcome &outcome)
{
    return isUnfit(outcome) && outcome.fault->code != FaultCode::BrokenRule;
}

std::set<Subject> filedSubjects(const State &state, RubricId rubric)
{
    std::set<Subject> filed;
    for (const auto &[id, sheet] : state.all<ScoreSheet>()) {
        if (sheet.rubric == rubric && sheet.state == SheetState::Archived)
            filed.insert(sheet.subject);
    }
    return filed;
}

void addUnfit(std::vector<UnfitRecords> &found, const State &state, const RubricVersion &version)
{
    const ScoringPlan plan{rubricSheet(state, version.id)};
    std::vector<Subject> subjects = scoredSubjects(state, version.rubric);
    const std::set<Subject> filed = filedSubjects(state, version.rubric);
    std::erase_if(subjects, [&filed](Subject each) { return filed.contains(each); });
    const std::map<Subject, SheetFacts> facts = factsBySubject(state, version.id, subjects);
    std::vector<UnfitRecords> byCriterion;
    for (const CriterionVersion *row : criteriaOf(state, version.id))
        byCriterion.push_back({.criterion = row->id, .subjects = {}});
    for (const Subject each : subjects) {
        const SheetResult result = plan.result(facts.at(each).subject(), Detail::Outcomes);
        for (std::size_t i = 0; i < byCriterion.size(); ++i) {
            if (isRecordsFault(result.outcomes[i]))
                byCriterion[i].subjects.push_back(each);
        }
    }
    std::ranges::copy_if(byCriterion, std::back_inserter(found),
                         [](const UnfitRecords &each) { return !each.subjects.empty(); });
}

} // namespace

std::vector<UnfitRecords> unfitRecords(const State &state, TermId term)
{
    std::vector<UnfitRecords> found;
    for (const Rubric *rubric : rubricsOf(state, term)) {
        if (const RubricVersion *version = versionInUse(state, rubric->id))
            addUnfit(found, state, *version);
    }
    return found;
}

bool isUnfit(const State &state, const CellRecord &cell)
{
    const ScoreSheet *sheet = state.find<ScoreSheet>(cell.sheet);
    const RubricVersion *version = sheet ? versionInUse(state, sheet->rubric) : nullptr;
    if (!version || cell.voice.source == RecordSource::Self || sheet->state == SheetState::Archived)
        return false;
    for (const CriterionVersion *row : criteriaOf(state, version->id)) {
        if (row->criterion == cell.criterion)
            return isRecordsFault(
                score(row->spec, cell.record, groupNamesOf(state, sheet->subject, termOf(state, sheet->rubric))));
    }
    return false;
}

} // namespace yanben
