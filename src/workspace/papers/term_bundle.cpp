#include "workspace/papers/term_bundle.h"

#include "workspace/papers/plan_papers.h"
#include "workspace/papers/scores/score_papers.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>
#include <span>

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
    return TermPaper::Scores <= paper && paper <= TermPaper::WeeklyChecks;
}

std::optional<PaperSheet> sheetOf(const PaperChoice &choice, TermPaper paper)
{
    if (!choice.bundleSheet || !takesSheet(paper))
        return std::nullopt;
    return PaperSheet{.size = choice.bundleSheet->size,
                      .orientation = choice.bundleSheet->orientation.value_or(usualSheet(paper).orientation)};
}

PrintTable scheduleIn(const State &state, TermId term, PaperPlace place, const std::optional<PaperSheet> &sheet)
{
    PrintTable table = scheduleTable(schedulePaper(state, term, place));
    return sheet ? onSheet(std::move(table), *sheet) : table;
}

/// Plan, schedule and rubrics: what is laid out first.
bool isInFront(TermPaper paper)
{
    return paper == TermPaper::Plan || paper == TermPaper::Schedule || paper == TermPaper::Rubric;
}

/// What follows the plan, schedule and rubrics, in its order.
std::vector<PaperChoice> partsBehind(const State &state, std::span<const RubricId> rubrics, const PaperChoice &choice)
{
    const std::vector<TermPaper> parts = choice.parts.value_or(usualBundle());
    const auto isIn = [&parts](TermPaper paper) { return std::ranges::count(parts, paper) > 0; };
    std::vector<PaperChoice> behind;
    for (const TermPaper paper : bundlePapers()) {
        if (!isInFront(paper) && !isOfRubric(paper) && isIn(paper))
            behind.push_back({.paper = paper,
                              .joined = choice.joined,
                              .today = choice.today,
                              .sheet = sheetOf(choice, paper),
                              .sides = choice.sides});
    }
    for (const RubricId rubric : rubrics) {
        const bool isOfGroups = subjectKind(state, rubric) == RubricSubject::Group;
        for (const TermPaper paper :
             {TermPaper::Scores, TermPaper::WeeklyChecks, TermPaper::Totals, TermPaper::Slips}) {
            // Only groups are checked week by week; a rubric for others may count cases all the same.
            if (isIn(paper) && (paper != TermPaper::WeeklyChecks || isOfGroups))
                behind.push_back(
                    {.paper = paper, .rubric = rubric, .sheet = sheetOf(choice, paper), .sides = choice.sides});
        }
    }
    return behind;
}

/// Tells of the steps of one part as steps of all; remembers that it was stopped.
class StepsOfParts
{
public:
    StepsOfParts(const StepsDone &goOn, std::size_t parts) : m_goOn{goOn}, m_parts{static_cast<int>(parts)} {}

    StepsDone of(std::size_t part)
    {
        if (!m_goOn)
            return {};
        return [this, begun = static_cast<int>(part) * each](int done, int of) {
            m_isStopped = m_isStopped || !m_goOn(begun + done * each / of, m_parts * each);
            return !m_isStopped;
        };
    }
    bool isStopped() const { return m_isStopped; }

private:
    static constexpr int each = 100;

    const StepsDone &m_goOn;
    int m_parts;
    bool m_isStopped = false;
};

} // namespace

std::vector<TermPaper> bundlePapers()
{
    return {TermPaper::Plan,     TermPaper::Schedule,     TermPaper::Rubric,   TermPaper::Weeks,
            TermPaper::Calendar, TermPaper::Counts,       TermPaper::Bulletin, TermPaper::SignIn,
            TermPaper::Record,   TermPaper::People,       TermPaper::Groups,   TermPaper::Places,
            TermPaper::Scores,   TermPaper::WeeklyChecks, TermPaper::Totals,   TermPaper::Slips};
}

std::vector<TermPaper> usualBundle()
{
    return {TermPaper::Plan,   TermPaper::Schedule, TermPaper::Rubric,       TermPaper::Weeks,  TermPaper::Calendar,
            TermPaper::Counts, TermPaper::Scores,   TermPaper::WeeklyChecks, TermPaper::Totals, TermPaper::Slips};
}

void addWholePlan(PaperJob &job, const State &state, TermId term, const PlanDocument &plan,
                  const std::optional<PaperSheet> &scheduleSheet)
{
    job.add(plan);
    job.add(scheduleIn(state, term, PaperPlace::Attached, scheduleSheet));
    if (const Rubric *rubric = rubricOf(state, term))
        job.add(rubricTable(rubricPaper(state, rubric->id, PaperPlace::Attached)));
}

TermPages bundlePages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts,
                      const StepsDone &goOn)
{
    const std::vector<TermPaper> parts = choice.parts.value_or(usualBundle());
    const auto isIn = [&parts](TermPaper paper) { return std::ranges::count(parts, paper) > 0; };
    const auto plan = isIn(TermPaper::Plan) ? planPaper(state, term) : std::nullopt;
    const std::vector<RubricId> rubrics = rubricsFor(state, term, choice);
    PaperJob job{fonts};
    if (plan)
        addWholePlan(job, state, term, *plan, sheetOf(choice, TermPaper::Schedule));
    else if (isIn(TermPaper::Schedule))
        job.add(scheduleIn(state, term, PaperPlace::Alone, sheetOf(choice, TermPaper::Schedule)));
    const Rubric *attached = plan ? rubricOf(state, term) : nullptr;
    for (const RubricId rubric : rubrics) {
        if (isIn(TermPaper::Rubric) && (!attached || attached->id != rubric))
            job.add(rubricTable(rubricPaper(state, rubric)));
    }
    TermPages all{.pages = job.take(), .fault = {}};
    const std::vector<PaperChoice> behind = partsBehind(state, rubrics, choice);
    StepsOfParts steps{goOn, behind.size()};
    for (std::size_t i = 0; i < behind.size(); ++i) {
        std::vector<PaperPage> part = termPages(state, term, behind[i], fonts, steps.of(i)).pages;
        if (steps.isStopped())
            return {};
        if (choice.sides == PrintedSides::Both && !part.empty())
            completeSheet(all.pages);
        std::ranges::move(part, std::back_inserter(all.pages));
    }
    return all;
}

} // namespace yanben
