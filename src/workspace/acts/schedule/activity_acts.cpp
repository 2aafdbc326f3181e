#include "workspace/acts/schedule/activity_acts.h"

#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/acts/removal.h"
#include "workspace/acts/schedule/activity_rows.h"
#include "workspace/queries/staff/audience.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <ranges>

namespace yanben
{

namespace
{

QString nameOf(const State &state, ActivityId activity)
{
    return state.get<Activity>(activity).title;
}

QString nameOf(const State &state, SessionId session)
{
    return nameOf(state, state.get<Session>(session).activity);
}

/// Gives the sessions the positions 0, 1, 2 … in this order.
void renumberSessions(ActBuilder &builder, const std::vector<SessionId> &order)
{
    int position = 0;
    for (const SessionId id : order)
        builder.change<Session>(id, [&position](Session &row) { row.position = position++; });
}

template <typename T>
auto idsOf(const std::vector<const T *> &rows)
{
    std::vector<IdOf<T>> ids;
    for (const T *row : rows)
        ids.push_back(row->id);
    return ids;
}

ActivityId insertDraft(ActBuilder &builder, NameLists &lists, const State &state, const Term &term,
                       const ActivityDraft &draft)
{
    Activity activity;
    activity.term = term.id;
    activity.title = draft.title.trimmed();
    activity.topic = topicNamed(state, term.id, activity.title);
    activity.forms = lists.keepForms(draft.forms);
    activity.note = draft.note;
    setWhen(activity, draft.when, term);
    const ActivityId id = builder.insert(std::move(activity));
    int position = 0;
    for (const SessionDraft &session : draft.sessions.empty() ? std::vector<SessionDraft>(1) : draft.sessions) {
        builder.insert(Session{.id = {},
                               .uid = {},
                               .activity = id,
                               .position = position++,
                               .when = {},
                               .presenters = session.presenters,
                               .audience = session.audience,
                               .excused = session.excused,
                               .place = lists.keep(ListKind::Place, session.place)});
    }
    return id;
}

template <typename F>
Act changeActivity(const State &state, ActivityId activity, ActKind kind, F &&edit)
{
    ActBuilder builder{state, kind, {nameOf(state, activity)}};
    builder.change<Activity>(activity, std::forward<F>(edit));
    return builder.take();
}

template <typename F>
Act changeSession(const State &state, SessionId session, F &&edit)
{
    ActBuilder builder{state, ActKind::EditSession, {nameOf(state, session)}};
    builder.change<Session>(session, std::forward<F>(edit));
    return builder.take();
}

template <typename T>
std::optional<IdOf<T>> firstAdded(const Act &act)
{
    for (const Change &change : act.changes) {
        const auto *edit = std::get_if<Edit<T>>(&change);
        if (edit && !edit->before)
            return edit->id();
    }
    return std::nullopt;
}

} // namespace

Act addActivity(const State &state, TermId term, const ActivityDraft &draft, std::optional<int> index)
{
    ActBuilder builder{state, ActKind::AddActivity, {draft.title.trimmed()}};
    NameLists lists{builder, state};
    std::vector<ActivityId> order = idsOf(activitiesOf(state, term));
    const int count = static_cast<int>(order.size());
    const ActivityId added = insertDraft(builder, lists, state, state.get<Term>(term), draft);
    order.insert(order.begin() + std::clamp(index.value_or(count), 0, count), added);
    renumberActivities(builder, order);
    return builder.take();
}

Act duplicateActivity(const State &state, ActivityId activity)
{
    const Activity &original = state.get<Activity>(activity);
    ActBuilder builder{state, ActKind::AddActivity, {original.title}};
    std::vector<ActivityId> order = idsOf(activitiesOf(state, original.term));
    Activity again = original;
    // Of the meeting that was.
    again.decisions.clear();
    again.status = ActivityStatus::Planned;
    again.statusReason.clear();
    again.formerWhen.reset();
    for (Phase &phase : again.phases)
        phase.done.reset();
    const ActivityId copy = builder.insert(std::move(again));
    for (const Session *session : sessionsOf(state, activity)) {
        Session row = *session;
        row.activity = copy;
        builder.insert(std::move(row));
    }
    order.insert(std::ranges::find(order, activity) + 1, copy);
    renumberActivities(builder, order);
    return builder.take();
}

Act removeActivities(const State &state, const std::vector<ActivityId> &activities)
{
    QStringList names;
    for (const ActivityId activity : activities)
        names << nameOf(state, activity);
    ActBuilder builder{state, ActKind::RemoveActivity, names};
    for (const ActivityId activity : activities) {
        for (const Session *session : sessionsOf(state, activity))
            builder.remove<Session>(session->id);
        removeAll<ChangedOccurrence>(builder, state,
                                     [activity](const ChangedOccurrence &row) { return row.activity == activity; });
        builder.remove<Activity>(activity);
    }
    return builder.take();
}

Act moveActivity(const State &state, ActivityId activity, int index)
{
    const Activity &moved = state.get<Activity>(activity);
    ActBuilder builder{state, ActKind::MoveActivity, {moved.title}};
    std::vector<ActivityId> order = idsOf(activitiesOf(state, moved.term));
    std::erase(order, activity);
    order.insert(order.begin() + std::clamp(index, 0, static_cast<int>(order.size())), activity);
    renumberActivities(builder, order);
    return builder.take();
}

Act sortActivities(const State &state, TermId termId)
{
    const Term &term = state.get<Term>(termId);
    ActBuilder builder{state, ActKind::SortActivities};
    std::vector<const Activity *> activities = activitiesOf(state, termId);
    std::ranges::stable_sort(activities, {}, [&term](const Activity *row) { return sortKeyOf(row->when, term); });
    renumberActivities(builder, idsOf(activities));
    return builder.take();
}

Act importActivities(const State &state, TermId term, const std::vector<ActivityDraft> &drafts,
                     std::optional<int> index)
{
    ActBuilder builder{state, ActKind::ImportActivities, {QString::number(drafts.size())}};
    NameLists lists{builder, state};
    std::vector<ActivityId> order = idsOf(activitiesOf(state, term));
    const int count = static_cast<int>(order.size());
    int place = std::clamp(index.value_or(count), 0, count);
    for (const ActivityDraft &draft : drafts)
        order.insert(order.begin() + place++, insertDraft(builder, lists, state, state.get<Term>(term), draft));
    renumberActivities(builder, order);
    return builder.take();
}

Act editTitle(const State &state, ActivityId activity, const QString &title)
{
    const QString name = title.trimmed();
    ActBuilder builder{state, ActKind::EditActivity, {name}};
    builder.change<Activity>(activity, [&](Activity &row) {
        row.title = name;
        if (!row.topic)
            row.topic = topicNamed(state, row.term, name);
    });
    return builder.take();
}

Act editWhen(const State &state, ActivityId activity, const When &when)
{
    return changeActivity(state, activity, ActKind::EditActivity,
                          [&](Activity &row) { setWhen(row, when, state.get<Term>(row.term)); });
}

Act editForms(const State &state, ActivityId activity, const std::vector<QString> &forms)
{
    ActBuilder builder{state, ActKind::EditActivity, {nameOf(state, activity)}};
    NameLists lists{builder, state};
    const std::vector<QString> kept = lists.keepForms(forms);
    builder.change<Activity>(activity, [&kept](Activity &row) { row.forms = kept; });
    return builder.take();
}

Act editTopic(const State &state, ActivityId activity, std::optional<TopicId> topic)
{
    return changeActivity(state, activity, ActKind::EditActivity, [topic](Activity &row) { row.topic = topic; });
}

Act editNote(const State &state, ActivityId activity, const QString &note)
{
    return changeActivity(state, activity, ActKind::EditActivity, [&note](Activity &row) { row.note = note; });
}

Act editDecisions(const State &state, ActivityId activity, const QString &decisions)
{
    return changeActivity(state, activity, ActKind::EditActivity,
                          [&decisions](Activity &row) { row.decisions = decisions; });
}

Act editBackground(const State &state, ActivityId activity, bool background)
{
    return changeActivity(state, activity, ActKind::EditActivity,
                          [background](Activity &row) { row.backgroundTask = background; });
}

Act addSession(const State &state, ActivityId activity, std::optional<SessionId> after)
{
    ActBuilder builder{state, ActKind::EditSession, {nameOf(state, activity)}};
    std::vector<SessionId> order = idsOf(sessionsOf(state, activity));
    Session session;
    session.activity = activity;
    const SessionId added = builder.insert(std::move(session));
    const auto place = after ? std::ranges::find(order, *after) : order.end();
    order.insert(place == order.end() ? place : place + 1, added);
    renumberSessions(builder, order);
    return builder.take();
}

Act removeSession(const State &state, SessionId session)
{
    const ActivityId activity = state.get<Session>(session).activity;
    ActBuilder builder{state, ActKind::EditSession, {nameOf(state, activity)}};
    removeAll<ChangedOccurrence>(builder, state,
                                 [session](const ChangedOccurrence &row) { return row.session == session; });
    builder.remove<Session>(session);
    return builder.take();
}

Act editPresenters(const State &state, SessionId session, const std::vector<Participant> &presenters)
{
    return changeSession(state, session, [&presenters](Session &row) { row.presenters = presenters; });
}

Act editAudience(const State &state, SessionId session, const std::vector<Participant> &audience)
{
    return changeSession(state, session, [&audience](Session &row) { row.audience = audience; });
}

Act editReadAudience(const State &state, SessionId session, const ReadAudience &audience)
{
    return changeSession(state, session, [&audience](Session &row) {
        row.audience = audience.people;
        for (const Participant &one : audience.excused) {
            if (std::ranges::count(row.excused, one) == 0)
                row.excused.push_back(one);
        }
    });
}

Act editSessionWhen(const State &state, SessionId session, const std::optional<When> &when)
{
    ActBuilder builder{state, ActKind::EditSession, {nameOf(state, session)}};
    builder.change<Session>(session, [&when](Session &row) { row.when = when; });
    return builder.take();
}

Act editPlace(const State &state, SessionId session, const QString &place)
{
    ActBuilder builder{state, ActKind::EditSession, {nameOf(state, session)}};
    NameLists lists{builder, state};
    const QString kept = lists.keep(ListKind::Place, place);
    builder.change<Session>(session, [&kept](Session &row) { row.place = kept; });
    return builder.take();
}

std::optional<ActivityId> addedActivity(const Act &act)
{
    return firstAdded<Activity>(act);
}

std::optional<SessionId> addedSession(const Act &act)
{
    return firstAdded<Session>(act);
}

int placeByDate(const State &state, TermId termId, const When &when)
{
    const Term &term = state.get<Term>(termId);
    const WhenSortKey key = sortKeyOf(when, term);
    const std::vector<const Activity *> activities = activitiesOf(state, termId);
    const auto before = std::ranges::find_if(activities.rbegin(), activities.rend(), [&](const Activity *activity) {
        return sortKeyOf(activity->when, term) <= key;
    });
    return static_cast<int>(activities.rend() - before);
}

std::optional<When> shifted(const When &when, int days)
{
    When later = when;
    later.raw.clear();
    if (auto *day = std::get_if<SingleDay>(&later.kind)) {
        day->date = day->date.addDays(days);
    } else if (auto *range = std::get_if<DayRange>(&later.kind)) {
        range->first = range->first.addDays(days);
        range->last = range->last.addDays(days);
    } else if (auto *deadline = std::get_if<Deadline>(&later.kind)) {
        deadline->last = deadline->last.addDays(days);
    } else if (auto *open = std::get_if<OpenStart>(&later.kind)) {
        open->first = open->first.addDays(days);
    } else if (auto *weeks = std::get_if<WeekSpan>(&later.kind); weeks && days % 7 == 0) {
        weeks->first += days / 7;
        weeks->last += days / 7;
    } else {
        return std::nullopt;
    }
    return later;
}

} // namespace yanben
