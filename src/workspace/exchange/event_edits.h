#pragma once

#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/exchange/event_times.h"
#include "workspace/exchange/own/event_details.h"

#include <functional>

namespace yanben
{

/// What a session has beside its draft.
struct SessionAdditions
{
    QString uid{}; ///< empty: any
    int position = 0;
    std::vector<Participant> leaders{};
};

/// What an activity has beside its draft.
struct EventExtras
{
    ActivityStatus status = ActivityStatus::Planned;
    QString reason{};
    std::optional<When> former{};
    bool backgroundTask = false;
    bool groupMeeting = false;
    QString goal{};
    std::optional<OwnDetails> details{};      ///< its goal and forms are those above and of the draft
    std::vector<SessionAdditions> sessions{}; ///< as many as the draft has, or none
};

/// Whether an activity can be tied to the topic of that name: it is there, or can be added to the plan.
bool canHaveTopic(const State &state, TermId term, const QString &topic);
/// Ties it to the topic of that name, which is added where it is not there; empty: to none.
Act editTopicNamed(const State &state, ActivityId activity, const QString &topic);
/// One activity's row in place: edit(row).
Act editOwn(const State &state, ActivityId activity, const std::function<void(Activity &)> &edit);

/// A new activity where its day belongs, known again by the event's uid.
Act addEvent(const State &state, TermId term, const ActivityDraft &draft, const QString &uid, const EventExtras &extras,
             const std::vector<ChangedOccurrence> &decided);

/// Sessions that have a time of their own, for the term's activity of that uid and the draft's title. Where there is
/// none, an activity for them, which has `ownWhen` if that is said; else it is one with their time, known again by the
/// event's uid.
struct SessionsEvent
{
    QString activity{};
    std::optional<When> ownWhen{};
};
Act addSessionsEvent(const State &state, TermId term, const SessionsEvent &whose, const ActivityDraft &draft,
                     const QString &uid, const EventExtras &extras, const std::vector<ChangedOccurrence> &decided);

Act setCancelled(const State &state, ActivityId activity, bool cancelled);

/// Whose time it is (no sessions: the activity's) gets another one; what was decided about the meetings of the former
/// is dropped, but for their minutes, which wait for their day to come back.
Act setTime(const State &state, ActivityId activity, const std::vector<SessionId> &sessions, const EventTime &time);

/// edit(row) on what was decided about the meeting of that day, which may be nothing yet; nothing may be left of it.
Act decideMeeting(const State &state, const ChangedOccurrence &meeting,
                  const std::function<void(ChangedOccurrence &)> &edit);

} // namespace yanben
