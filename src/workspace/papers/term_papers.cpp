#include "workspace/papers/term_papers.h"

#include "documents/paper/paper_job.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/print_groups.h"
#include "workspace/papers/score_papers.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

namespace
{

TermTable made(PrintTable table)
{
    return {.table = std::move(table), .fault = {}};
}

void append(std::vector<PaperPage> &pages, std::vector<PaperPage> more)
{
    std::ranges::move(more, std::back_inserter(pages));
}

void addWholePlan(PaperJob &job, const State &state, TermId term, const PlanDocument &plan)
{
    job.add(plan);
    job.add(scheduleTable(schedulePaper(state, term, PaperPlace::Attached)));
    if (const auto rubric = rubricPaper(state, term, PaperPlace::Attached))
        job.add(rubricTable(*rubric));
}

void addAlone(PaperJob &job, const State &state, TermId term)
{
    job.add(scheduleTable(schedulePaper(state, term)));
    if (const auto rubric = rubricPaper(state, term))
        job.add(rubricTable(*rubric));
}

std::vector<SlipDocument> slips(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.teacher)
        return slipPapers(state, term, std::span{&*choice.teacher, 1});
    return slipPapers(state, term, handOutOrder(state, term, scoredStaff(state, state.get<Term>(term))));
}

TermPages allPages(const State &state, TermId term, const PaperFonts &fonts)
{
    TermPages all;
    PaperJob job{fonts};
    if (const auto plan = planPaper(state, term))
        addWholePlan(job, state, term, *plan);
    else
        addAlone(job, state, term);
    append(all.pages, job.take());
    for (const TermPaper paper : {TermPaper::Scores, TermPaper::Totals, TermPaper::Slips})
        append(all.pages, termPages(state, term, {.paper = paper}, fonts).pages);
    return all;
}

} // namespace

std::optional<NoPaper> noPaper(const State &state, TermId term, const PaperChoice &choice)
{
    switch (choice.paper) {
    case TermPaper::Plan: return planOf(state, term) ? std::nullopt : std::optional{NoPaper::NoPlan};
    case TermPaper::Schedule:
    case TermPaper::All: return std::nullopt;
    case TermPaper::Rubric: return rubricPaper(state, term) ? std::nullopt : std::optional{NoPaper::NoRubric};
    case TermPaper::Scores:
    case TermPaper::Slips:
    case TermPaper::Totals: break;
    }
    if (!rubricPaper(state, term))
        return NoPaper::NoRubric;
    const std::vector<TeacherScore> scores = scoreTerm(state, term, Detail::Outcomes);
    if (choice.teacher && std::ranges::find(scores, *choice.teacher, &TeacherScore::staff) == scores.end())
        return NoPaper::NoSuchTeacher;
    return scores.empty() ? std::optional{NoPaper::NoTeachers} : std::nullopt;
}

TermTable termTable(const State &state, TermId term, const PaperChoice &choice)
{
    if (const auto fault = noPaper(state, term, choice))
        return {.table = {}, .fault = fault};
    if (choice.paper == TermPaper::Schedule)
        return made(scheduleTable(schedulePaper(state, term)));
    if (choice.paper == TermPaper::Rubric)
        return made(rubricTable(*rubricPaper(state, term)));
    if (choice.paper == TermPaper::Slips)
        return made(slipTable(slips(state, term, choice).front()));
    std::vector<TeacherScore> scores = scoreTerm(state, term, Detail::Outcomes);
    if (choice.paper == TermPaper::Scores)
        return made(scoreGridTable(scoreGridPaper(state, term, scores)));
    sortByRank(scores);
    return made(totalsTable(totalsPaper(state, term, scores)));
}

TermPages termPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts)
{
    if (const auto fault = noPaper(state, term, choice))
        return {.pages = {}, .fault = fault};
    if (choice.paper == TermPaper::All)
        return allPages(state, term, fonts);
    if (choice.paper == TermPaper::Slips)
        return {.pages = layoutSlips(slips(state, term, choice), fonts), .fault = {}};
    PaperJob job{fonts};
    if (choice.paper == TermPaper::Plan)
        addWholePlan(job, state, term, *planPaper(state, term));
    else
        job.add(*termTable(state, term, choice).table);
    return {.pages = job.take(), .fault = {}};
}

} // namespace yanben
