#include "workspace/exchange/event_edits.h"

#include "workspace/act_builder.h"
#include "workspace/act_chain.h"
#include "workspace/acts/plan/topic_acts.h"
#include "workspace/acts/schedule/activity_rows.h"
#include "workspace/exchange/activity_calendar.h"

#include <algorithm>
#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A uid is never given twice, also when its row was removed.
template <typename T>
QString freeUid(const State &state, const QString &wanted)
{
    QString uid = wanted;
    for (int number = 2; state.table<T>().isUsed(uid); ++number)
        uid = u"%1#%2"_s.arg(wanted, QString::number(number));
    return uid;
}

/// New sessions in the order of their extras.
void putSessionExtras(Act &act, const State &state, const std::vector<SessionAdditions> &extras,
                      const std::optional<When> &when = {})
{
    auto next = extras.begin();
    for (Change &change : act.changes) {
        auto *edit = std::get_if<Edit<Session>>(&change);
        if (!edit || edit->before || next == extras.end())
            continue;
        if (!next->uid.isEmpty())
            edit->after->uid = freeUid<Session>(state, next->uid);
        edit->after->position = next->position;
        edit->after->leaders = next->leaders;
        edit->after->when = when;
        ++next;
    }
}

std::optional<SessionId> firstAddedSession(const Act &act)
{
    for (const Change &change : act.changes) {
        const auto *edit = std::get_if<Edit<Session>>(&change);
        if (edit && !edit->before)
            return edit->after->id;
    }
    return std::nullopt;
}

void putDecided(Act &act, const State &state, ActivityId activity, std::optional<SessionId> session,
                const std::vector<ChangedOccurrence> &decided)
{
    ActBuilder meetings{state, act.kind};
    for (ChangedOccurrence row : decided) {
        row.activity = activity;
        row.session = session;
        meetings.insert(std::move(row));
    }
    for (Change &change : meetings.take().changes)
        act.changes.push_back(std::move(change));
}

const Activity *activityWithUid(const State &state, TermId term, const QString &uid)
{
    for (const auto &[id, activity] : state.all<Activity>()) {
        if (activity.term == term && uidOutside(activity.uid) == uid)
            return &activity;
    }
    return nullptr;
}

/// The topic's name where the term has yet to get it.
QString missingTopic(const State &state, TermId term, const EventExtras &extras)
{
    const QString topic = extras.details ? extras.details->topic : QString{};
    const bool isMissing = !topic.isEmpty() && !topicNamed(state, term, topic);
    return isMissing && canHaveTopic(state, term, topic) ? topic : QString{};
}

} // namespace

bool canHaveTopic(const State &state, TermId term, const QString &topic)
{
    return topicNamed(state, term, topic) || addTopic(state, term, topic);
}

Act editTopicNamed(const State &state, ActivityId activity, const QString &topic)
{
    const TermId term = state.get<Activity>(activity).term;
    ActChain chain{state, ActKind::EditActivity, {}};
    if (!topic.isEmpty() && !topicNamed(state, term, topic)) {
        if (const PlanAct added = addTopic(state, term, topic))
            chain.add(*added);
    }
    chain.add(editTopic(chain.state(), activity, topicNamed(chain.state(), term, topic)));
    return chain.take();
}

Act editOwn(const State &state, ActivityId activity, const std::function<void(Activity &)> &edit)
{
    ActBuilder builder{state, ActKind::EditActivity};
    builder.change<Activity>(activity, edit);
    return builder.take();
}

Act addEvent(const State &state, TermId term, const ActivityDraft &draft, const QString &uid, const EventExtras &extras,
             const std::vector<ChangedOccurrence> &decided)
{
    if (const QString topic = missingTopic(state, term, extras); !topic.isEmpty()) {
        ActChain chain{state, ActKind::AddActivity, {draft.title}};
        chain.add(addTopic(state, term, topic).value());
        chain.add(addEvent(chain.state(), term, draft, uid, extras, decided));
        return chain.take();
    }
    Act act = addActivity(state, term, draft, placeByDate(state, term, draft.when));
    for (Change &change : act.changes) {
        auto *edit = std::get_if<Edit<Activity>>(&change);
        if (!edit || edit->before)
            continue;
        edit->after->uid = freeUid<Activity>(state, uidOutside(uid));
        edit->after->goal = extras.goal;
        edit->after->status = extras.status;
        edit->after->statusReason = extras.reason;
        edit->after->formerWhen = extras.former;
        edit->after->backgroundTask = extras.backgroundTask;
        edit->after->groupMeeting = extras.groupMeeting;
        if (extras.details) {
            edit->after->topic = topicNamed(state, term, extras.details->topic);
            putDetails(*edit->after, state, *extras.details);
        }
    }
    putSessionExtras(act, state, extras.sessions);
    putDecided(act, state, *addedActivity(act), {}, decided);
    return act;
}

Act addSessionsEvent(const State &state, TermId term, const SessionsEvent &whose, const ActivityDraft &draft,
                     const QString &uid, const EventExtras &extras, const std::vector<ChangedOccurrence> &decided)
{
    const Activity *there = activityWithUid(state, term, whose.activity);
    const bool isRenamed = there && there->title.simplified() != draft.title;
    if (isRenamed || (!there && !whose.ownWhen))
        return addEvent(state, term, draft, uid, extras, decided);
    if (!there) {
        ActivityDraft whole = draft;
        whole.when = *whose.ownWhen;
        Act act = addEvent(state, term, whole, whose.activity, extras, {});
        putSessionExtras(act, state, extras.sessions, draft.when);
        putDecided(act, state, *addedActivity(act), firstAddedSession(act), decided);
        return act;
    }
    ActBuilder builder{state, ActKind::EditSession, {draft.title}};
    for (const SessionDraft &session : draft.sessions)
        builder.insert(Session{.activity = there->id,
                               .presenters = session.presenters,
                               .audience = session.audience,
                               .excused = session.excused,
                               .place = session.place});
    Act act = builder.take();
    putSessionExtras(act, state, extras.sessions, draft.when);
    putDecided(act, state, there->id, firstAddedSession(act), decided);
    return act;
}

Act setCancelled(const State &state, ActivityId activity, bool cancelled)
{
    ActBuilder builder{state, ActKind::SetActivityStatus};
    builder.change<Activity>(activity, [cancelled](Activity &row) {
        row.status = cancelled ? ActivityStatus::Cancelled : ActivityStatus::Planned;
        row.statusReason.clear();
    });
    return builder.take();
}

Act setTime(const State &state, ActivityId activity, const std::vector<SessionId> &sessions, const EventTime &time)
{
    ActChain chain{state, ActKind::EditActivity, {}};
    const std::optional<SessionId> timeOf = sessions.empty() ? std::nullopt : std::optional{sessions.front()};
    ActBuilder former{state, ActKind::EditOccurrence};
    std::map<QDate, QString> minutes; // no other program knows them
    for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
        if (row.activity != activity || row.session != timeOf)
            continue;
        former.remove<ChangedOccurrence>(id);
        if (!row.minutes.isEmpty())
            minutes.emplace(row.original, row.minutes);
    }
    chain.add(former.take());
    if (sessions.empty())
        chain.add(editWhen(chain.state(), activity, time.when));
    for (const SessionId session : sessions)
        chain.add(editSessionWhen(chain.state(), session, time.when));
    ActBuilder decided{chain.state(), ActKind::EditOccurrence};
    for (ChangedOccurrence row : time.decided) {
        row.activity = activity;
        row.session = timeOf;
        if (const auto own = minutes.extract(row.original); !own.empty())
            row.minutes = own.mapped();
        decided.insert(std::move(row));
    }
    for (const auto &[day, text] : minutes)
        decided.insert(ChangedOccurrence{.activity = activity, .session = timeOf, .original = day, .minutes = text});
    chain.add(decided.take());
    return chain.take();
}

Act decideMeeting(const State &state, const ChangedOccurrence &meeting,
                  const std::function<void(ChangedOccurrence &)> &edit)
{
    ActBuilder builder{state, ActKind::EditOccurrence};
    for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
        if (row.activity != meeting.activity || row.session != meeting.session || row.original != meeting.original)
            continue;
        ChangedOccurrence after = row;
        edit(after);
        if (after.saysNothing())
            builder.remove<ChangedOccurrence>(id);
        else
            builder.update(after);
        return builder.take();
    }
    ChangedOccurrence row{.activity = meeting.activity, .session = meeting.session, .original = meeting.original};
    edit(row);
    if (!row.saysNothing())
        builder.insert(std::move(row));
    return builder.take();
}

} // namespace yanben
