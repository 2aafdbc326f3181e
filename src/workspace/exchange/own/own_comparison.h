#pragma once

#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/activity_import.h"
#include "workspace/exchange/own/event_own.h"

namespace yanben
{

struct OwnChange
{
    EventChange change{};
    std::function<Act(const State &)> edit{};
};

/// What other programs made of the status goes before the own words.
ActivityStatus statusTold(const IcsItem &item, const std::optional<OwnWords> &own);
/// 延期（场地维修）; empty for what is planned.
QString statusText(ActivityStatus status, const QString &reason);

/// What own words say of an activity that is there otherwise, beside what the other texts of the event say too. Nothing
/// is emptied by words that say nothing of it.
std::vector<OwnChange> ownChanges(const State &state, const Term &term, const CalendarItem &here, const OwnWords &own);
/// The same of its status, unless another program has changed that.
std::optional<OwnChange> ownStatusChange(const State &state, const CalendarItem &here, const IcsItem &there,
                                         const OwnWords &own);
/// What of the own words can't be taken.
std::vector<EventNote> notesOfOwn(const State &state, const Term &term, const OwnWords &own);

} // namespace yanben
