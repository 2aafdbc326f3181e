#include "workspace/queries/scores/published/version_steps.h"

#include "scoring/result_difference.h"
#include "workspace/queries/scores/score_term.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

namespace
{

bool touchesVersions(const std::vector<Change> &act)
{
    return std::ranges::any_of(
        act, [](const Change &change) { return std::holds_alternative<Edit<RubricVersion>>(change); });
}

int movedSheets(const State &before, const State &after, RubricId rubric)
{
    std::map<Subject, SheetResult> results;
    for (SubjectScore &score : scoreRubric(before, rubric, Detail::Totals))
        results.emplace(score.subject, std::move(score.result));
    int moved = 0;
    for (const auto &[subject, result] : scoreRubric(after, rubric, Detail::Totals)) {
        const auto was = results.find(subject);
        moved += was != results.end() && !hasTheSameTotals(was->second, result) ? 1 : 0;
    }
    return moved;
}

} // namespace

std::vector<VersionStep> versionSteps(const State &state, const std::vector<std::vector<Change>> &acts)
{
    std::vector<VersionStep> steps;
    if (std::ranges::none_of(acts, touchesVersions))
        return steps;
    State after = state;
    try {
        for (const std::vector<Change> &act : acts)
            after.apply(act);
    } catch (const StaleChange &) {
        return steps;
    }
    for (const auto &[rubric, row] : after.all<Rubric>()) {
        const RubricVersion *was = state.find<Rubric>(rubric) ? versionInUse(state, rubric) : nullptr;
        const RubricVersion *is = versionInUse(after, rubric);
        if (was && is && was->id != is->id)
            steps.push_back({.title = is->terms.title,
                             .from = was->number,
                             .to = is->number,
                             .moved = movedSheets(state, after, rubric)});
    }
    return steps;
}

} // namespace yanben
