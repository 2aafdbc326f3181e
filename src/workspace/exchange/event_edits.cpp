#include "workspace/exchange/event_edits.h"

#include "workspace/act_builder.h"
#include "workspace/act_chain.h"
#include "workspace/exchange/activity_calendar.h"

#include <algorithm>
#include <map>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// A uid is never given twice, also when its activity was removed.
QString freeUid(const State &state, const QString &wanted)
{
    QString uid = wanted;
    for (int number = 2; state.table<Activity>().isUsed(uid); ++number)
        uid = u"%1#%2"_s.arg(wanted, QString::number(number));
    return uid;
}

} // namespace

Act addEvent(const State &state, TermId term, const ActivityDraft &draft, const QString &uid, const EventExtras &extras,
             const std::vector<ChangedOccurrence> &decided)
{
    Act act = addActivity(state, term, draft, placeByDate(state, term, draft.when));
    const ActivityId added = *addedActivity(act);
    for (Change &change : act.changes) {
        auto *edit = std::get_if<Edit<Activity>>(&change);
        if (!edit || edit->before)
            continue;
        edit->after->uid = freeUid(state, uidOutside(uid));
        edit->after->goal = extras.goal;
        if (extras.cancelled)
            edit->after->status = ActivityStatus::Cancelled;
    }
    ActBuilder meetings{state, act.kind};
    for (ChangedOccurrence row : decided) {
        row.activity = added;
        meetings.insert(std::move(row));
    }
    for (Change &change : meetings.take().changes)
        act.changes.push_back(std::move(change));
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
