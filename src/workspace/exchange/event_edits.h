#pragma once

#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/exchange/event_times.h"

#include <functional>

namespace yanben
{

/// What an activity has beside its draft.
struct EventExtras
{
    bool cancelled = false;
    QString goal{};
};

/// A new activity where its day belongs, known again by the event's uid.
Act addEvent(const State &state, TermId term, const ActivityDraft &draft, const QString &uid, const EventExtras &extras,
             const std::vector<ChangedOccurrence> &decided);

Act setCancelled(const State &state, ActivityId activity, bool cancelled);

/// Whose time it is (no sessions: the activity's) gets another one; what was decided about the meetings of the former
/// is dropped, but for their minutes, which wait for their day to come back.
Act setTime(const State &state, ActivityId activity, const std::vector<SessionId> &sessions, const EventTime &time);

/// edit(row) on what was decided about the meeting of that day, which may be nothing yet; nothing may be left of it.
Act decideMeeting(const State &state, const ChangedOccurrence &meeting,
                  const std::function<void(ChangedOccurrence &)> &edit);

} // namespace yanben
