#include "workspace/papers/term_bundle.h"

#include "workspace/papers/plan_papers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

/// The chosen one, or all of the term.
std::vector<RubricId> rubricsFor(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.rubric)
        return {*choice.rubric};
    std::vector<RubricId> rubrics;
    for (const Rubric *rubric : rubricsOf(state, term))
        rubrics.push_back(rubric->id);
    return rubrics;
}

bool isOfRubric(TermPaper paper)
{
    return paper == TermPaper::Scores || paper == TermPaper::Totals || paper == TermPaper::Slips;
}

} // namespace

std::vector<TermPaper> bundlePapers()
{
    return {TermPaper::Plan,     TermPaper::Schedule, TermPaper::Rubric, TermPaper::Weeks,  TermPaper::Calendar,
            TermPaper::Bulletin, TermPaper::SignIn,   TermPaper::Record, TermPaper::People, TermPaper::Groups,
            TermPaper::Places,   TermPaper::Scores,   TermPaper::Totals, TermPaper::Slips};
}

std::vector<TermPaper> usualBundle()
{
    return {TermPaper::Plan,     TermPaper::Schedule, TermPaper::Rubric, TermPaper::Weeks,
            TermPaper::Calendar, TermPaper::Scores,   TermPaper::Totals, TermPaper::Slips};
}

void addWholePlan(PaperJob &job, const State &state, TermId term, const PlanDocument &plan)
{
    job.add(plan);
    job.add(scheduleTable(schedulePaper(state, term, PaperPlace::Attached)));
    if (const Rubric *rubric = rubricOf(state, term))
        job.add(rubricTable(rubricPaper(state, rubric->id, PaperPlace::Attached)));
}

TermPages bundlePages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts)
{
    const std::vector<TermPaper> parts = choice.parts.value_or(usualBundle());
    const auto isIn = [&parts](TermPaper paper) { return std::ranges::count(parts, paper) > 0; };
    const auto plan = isIn(TermPaper::Plan) ? planPaper(state, term) : std::nullopt;
    const std::vector<RubricId> rubrics = rubricsFor(state, term, choice);
    PaperJob job{fonts};
    if (plan)
        addWholePlan(job, state, term, *plan);
    else if (isIn(TermPaper::Schedule))
        job.add(scheduleTable(schedulePaper(state, term)));
    const Rubric *attached = plan ? rubricOf(state, term) : nullptr;
    for (const RubricId rubric : rubrics) {
        if (isIn(TermPaper::Rubric) && (!attached || attached->id != rubric))
            job.add(rubricTable(rubricPaper(state, rubric)));
    }
    TermPages all{.pages = job.take(), .fault = {}};
    const auto append = [&](const PaperChoice &part) {
        std::ranges::move(termPages(state, term, part, fonts).pages, std::back_inserter(all.pages));
    };
    for (const TermPaper paper : bundlePapers()) {
        const bool isDone =
            paper == TermPaper::Plan || paper == TermPaper::Schedule || paper == TermPaper::Rubric || isOfRubric(paper);
        if (!isDone && isIn(paper))
            append({.paper = paper, .sides = choice.sides});
    }
    for (const RubricId rubric : rubrics) {
        for (const TermPaper paper : {TermPaper::Scores, TermPaper::Totals, TermPaper::Slips}) {
            if (isIn(paper))
                append({.paper = paper, .rubric = rubric, .sides = choice.sides});
        }
    }
    return all;
}

} // namespace yanben
