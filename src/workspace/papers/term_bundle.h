#pragma once

#include "documents/paper/paper_job.h"
#include "workspace/papers/term_papers.h"

namespace yanben
{

// 学期全部资料: the papers of a term one behind the other.

/// What it may consist of, in its order.
std::vector<TermPaper> bundlePapers();
/// What it consists of unless a person says otherwise: everything but the sheets for single meetings, weeks and people,
/// which are printed when they are needed and in a large school fill thousands of pages.
std::vector<TermPaper> usualBundle();

/// The plan with its attachments.
void addWholePlan(PaperJob &job, const State &state, TermId term, const PlanDocument &plan,
                  const std::optional<PaperSheet> &scheduleSheet = {});
/// Leaves out what the term does not have. The schedule and the main rubric stand once, behind the plan if that is in.
/// Printed on both sides, each part behind these begins a sheet, as each copy of what is handed out does. No pages
/// where `goOn` stopped it.
TermPages bundlePages(const State &state, TermId term, const PaperChoice &choice, const PaperFonts &fonts,
                      const StepsDone &goOn = {});

} // namespace yanben
