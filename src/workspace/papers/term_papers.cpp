#include "workspace/papers/term_papers.h"

#include "documents/paper_job.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/papers/score_papers.h"

namespace yanben
{

namespace
{

TermTable refused(NoPaper fault)
{
    return {.table = {}, .fault = fault};
}

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

std::vector<SlipDocument> slips(const State &state, TermId term, const PaperChoice &choice)
{
    std::vector<SlipDocument> slips;
    for (const TeacherScore &score : scoreTerm(state, term, Detail::Explained)) {
        if (!choice.teacher || score.staff == *choice.teacher)
            slips.push_back(slipPaper(state, term, score));
    }
    return slips;
}

TermPages allPages(const State &state, TermId term, const PaperFonts &fonts)
{
    TermPages all;
    PaperJob job{fonts};
    if (const auto plan = planPaper(state, term))
        addWholePlan(job, state, term, *plan);
    else
        job.add(scheduleTable(schedulePaper(state, term)));
    append(all.pages, job.take());
    for (const TermPaper paper : {TermPaper::Scores, TermPaper::Totals, TermPaper::Slips})
        append(all.pages, termPages(state, term, {.paper = paper}, fonts).pages);
    return all;
}

} // namespace

TermTable termTable(const State &state, TermId term, const PaperChoice &choice)
{
    if (choice.paper == TermPaper::Schedule)
        return made(scheduleTable(schedulePaper(state, term)));
    const auto rubric = rubricPaper(state, term);
    if (!rubric)
        return refused(NoPaper::NoRubric);
    if (choice.paper == TermPaper::Rubric)
        return made(rubricTable(*rubric));
    if (choice.paper == TermPaper::Slips) {
        const std::vector<SlipDocument> found = slips(state, term, choice);
        return found.empty() ? refused(NoPaper::NoSuchTeacher) : made(slipTable(found.front()));
    }
    std::vector<TeacherScore> scores = scoreTerm(state, term, Detail::Outcomes);
    if (scores.empty())
        return refused(NoPaper::NoTeachers);
    if (choice.paper == TermPaper::Scores)
        return made(scoreGridTable(scoreGridPaper(state, term, scores)));
    sortByRank(scores);
    return made(totalsTable(totalsPaper(state, term, scores)));
}

TermPages termPages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts)
{
    TermPages result;
    if (choice.paper == TermPaper::All)
        return allPages(state, term, fonts);
    if (choice.paper == TermPaper::Slips) {
        if (!rubricPaper(state, term))
            return {.pages = {}, .fault = NoPaper::NoRubric};
        result.pages = layoutSlips(slips(state, term, choice), fonts);
        if (result.pages.empty())
            result.fault = choice.teacher ? NoPaper::NoSuchTeacher : NoPaper::NoTeachers;
        return result;
    }
    PaperJob job{fonts};
    if (choice.paper == TermPaper::Plan) {
        const auto plan = planPaper(state, term);
        if (!plan)
            return {.pages = {}, .fault = NoPaper::NoPlan};
        addWholePlan(job, state, term, *plan);
    } else {
        const TermTable table = termTable(state, term, choice);
        if (!table.table)
            return {.pages = {}, .fault = table.fault};
        job.add(*table.table);
    }
    result.pages = job.take();
    return result;
}

} // namespace yanben
