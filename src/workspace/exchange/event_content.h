#pragma once

#include "domain/schedule/changed_occurrence.h"
#include "workspace/exchange/activity_import.h"
#include "workspace/exchange/event_edits.h"

namespace yanben
{

// What a proposal says in words.

/// All that a new activity says, as changes of nothing.
std::vector<EventChange> contentOf(const State &state, const Term &term, const ActivityDraft &draft,
                                   const EventExtras &extras);
/// 取消, 3月28日 磨课 礼堂
QString decisionText(const State &state, const Term &term, const ChangedOccurrence &row);

} // namespace yanben
