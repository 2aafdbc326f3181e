#pragma once

#include "documents/calendar/schedule_document.h"
#include "documents/plan_document.h"
#include "documents/scoring/rubric_document.h"
#include "workspace/state.h"

#include <optional>

namespace yanben
{

/// 附件1, 附件2 over a table that is printed behind its plan; nothing over one that stands alone.
enum class PaperPlace { Alone, Attached };

ScheduleDocument schedulePaper(const State &state, TermId term, PaperPlace place = PaperPlace::Alone);

/// A draft is printed too: the newest version.
RubricDocument rubricPaper(const State &state, RubricId rubric, PaperPlace place = PaperPlace::Alone);

/// The plan alone, with the list of its attachments. Empty when the term has no plan.
std::optional<PlanDocument> planPaper(const State &state, TermId term);

} // namespace yanben
