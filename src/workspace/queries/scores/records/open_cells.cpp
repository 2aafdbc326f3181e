#include "workspace/queries/scores/records/open_cells.h"

#include "workspace/queries/scores/score_progress.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>

namespace yanben
{

std::vector<OpenCells> openCells(const State &state, RubricId rubric, const std::vector<Subject> &subjects)
{
    const RubricVersion *version = versionInUse(state, rubric);
    if (!version)
        return {};
    const ScoringPlan plan{rubricSheet(state, version->id)};
    const std::map<Subject, SheetFacts> facts = factsBySubject(state, version->id, subjects);
    std::vector<OpenCells> open;
    for (const CriterionVersion *row : criteriaOf(state, version->id))
        open.push_back({.criterion = row->id, .subjects = {}});
    for (const Subject subject : subjects) {
        const auto found = facts.find(subject);
        if (found == facts.end())
            continue;
        const SheetResult result = plan.result(found->second.subject(), Detail::Outcomes);
        for (std::size_t i = 0; i < std::min(open.size(), result.outcomes.size()); ++i) {
            if (standingOf(result.outcomes[i]) == CellStanding::Open)
                open[i].subjects.push_back(subject);
        }
    }
    std::erase_if(open, [](const OpenCells &each) { return each.subjects.empty(); });
    return open;
}

} // namespace yanben
