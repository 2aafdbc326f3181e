#pragma once

#include "domain/schedule/activity.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

struct ReadAudience;

struct SessionDraft
{
    std::vector<Participant> presenters{};
    std::vector<Participant> audience{};
    QString place{};
    std::vector<Participant> excused{}; ///< of the audience who is not expected

    friend bool operator==(const SessionDraft &, const SessionDraft &) = default;
};

/// An activity before it has a row.
struct ActivityDraft
{
    QString title{};
    When when{};
    std::vector<QString> forms{};
    std::vector<SessionDraft> sessions{}; ///< none: one empty session
    QString note{};

    friend bool operator==(const ActivityDraft &, const ActivityDraft &) = default;
};

// Every act that gives an activity a form or a session a place remembers new names in the lists of the school, and
// takes a name's kept synonym in its place. A title that names a topic of the term ties an untied activity to it.
// Rows that are gone throw StaleChange.

/// `index` counts the term's activities from 0; without one the activity comes last.
Act addActivity(const State &state, TermId term, const ActivityDraft &draft, std::optional<int> index = {});
/// The copy with its sessions stands right behind the original.
Act duplicateActivity(const State &state, ActivityId activity);
Act removeActivities(const State &state, const std::vector<ActivityId> &activities);
/// `index` is the place among the term's activities afterwards; beyond the ends means the end.
Act moveActivity(const State &state, ActivityId activity, int index);
/// Activities of one time keep their order; those without a date come last.
Act sortActivities(const State &state, TermId term);
/// At `index`, as one activity is added; without it behind the activities that are there.
Act importActivities(const State &state, TermId term, const std::vector<ActivityDraft> &drafts,
                     std::optional<int> index = {});

Act editTitle(const State &state, ActivityId activity, const QString &title);
Act editWhen(const State &state, ActivityId activity, const When &when);
Act editForms(const State &state, ActivityId activity, const std::vector<QString> &forms);
Act editTopic(const State &state, ActivityId activity, std::optional<TopicId> topic);
Act editNote(const State &state, ActivityId activity, const QString &note);
/// What was decided at the meeting, in lines (I13).
Act editDecisions(const State &state, ActivityId activity, const QString &decisions);
Act editBackground(const State &state, ActivityId activity, bool background);

/// An empty session behind `after`, or behind all of the activity's.
Act addSession(const State &state, ActivityId activity, std::optional<SessionId> after = {});
Act removeSession(const State &state, SessionId session);
Act editPresenters(const State &state, SessionId session, const std::vector<Participant> &presenters);
Act editAudience(const State &state, SessionId session, const std::vector<Participant> &audience);
/// Who was read as an exception joins those who are not expected.
Act editReadAudience(const State &state, SessionId session, const ReadAudience &audience);
/// Empty: the activity's time.
Act editSessionWhen(const State &state, SessionId session, const std::optional<When> &when);
Act editPlace(const State &state, SessionId session, const QString &place);

/// The activity that an act adds; the first of several.
std::optional<ActivityId> addedActivity(const Act &act);
std::optional<SessionId> addedSession(const Act &act);

/// Where among the term's activities this time belongs by date.
int placeByDate(const State &state, TermId term, const When &when);

/// The same time so many days later or earlier. Weeks of a term go by whole weeks only, wherever the term ends; nothing
/// for other times that name no day of their own.
std::optional<When> shifted(const When &when, int days);

} // namespace yanben
