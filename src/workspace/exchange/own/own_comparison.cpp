#include "workspace/exchange/own/own_comparison.h"

#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/exchange/event_edits.h"
#include "workspace/papers/meetings/meeting_words.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

QString textsTogether(const std::vector<QString> &texts)
{
    return QStringList{texts.begin(), texts.end()}.join(u'、');
}

class OwnChanges
{
public:
    OwnChanges(const State &state, const Term &term, const CalendarItem &here, const OwnWords &own)
        : m_state{state}, m_term{term}, m_here{here}, m_own{own}, m_row{state.get<Activity>(here.activity)}
    {}

    std::vector<OwnChange> take()
    {
        if (m_own.details) {
            compareDetails(ownDetailsOf(m_state, m_row), *m_own.details);
            compareFlag(EventField::Background, u"任务设定"_s, m_own.backgroundTask, &Activity::backgroundTask);
            compareFlag(EventField::GroupMeeting, u"教研组活动"_s, m_own.groupMeeting, &Activity::groupMeeting);
        }
        for (const OwnSession &session : m_own.sessions)
            compareSession(session);
        for (const OwnMeeting &meeting : m_own.meetings)
            compareMeeting(meeting);
        return std::move(m_changes);
    }

private:
    void put(EventField field, const QString &before, const QString &after, std::function<Act(const State &)> edit,
             std::optional<QDate> day = {})
    {
        m_changes.push_back({{.field = field, .day = day, .before = before, .after = after}, std::move(edit)});
    }

    template <typename T, typename Text>
    void compare(EventField field, T OwnDetails::*part, const OwnDetails &before, const OwnDetails &after, Text text)
    {
        if (after.*part == T{} || after.*part == before.*part)
            return;
        put(field, text(before.*part), text(after.*part),
            [id = m_row.id, part, value = after.*part](const State &state) {
                OwnDetails details = ownDetailsOf(state, state.get<Activity>(id));
                details.*part = value;
                return editOwn(state, id, [&](Activity &row) { putDetails(row, state, details); });
            });
    }
    void compareDetails(const OwnDetails &before, const OwnDetails &after)
    {
        if (!after.topic.isEmpty() && after.topic != before.topic && canHaveTopic(m_state, m_term.id, after.topic))
            put(EventField::Topic, before.topic, after.topic,
                [id = m_row.id, topic = after.topic](const State &state) { return editTopicNamed(state, id, topic); });
        const auto asIs = [](const QString &text) { return text; };
        const auto number = [](const std::optional<Points> &hours) { return hours ? hours->toString() : QString{}; };
        const auto phases = [this](const std::vector<OwnPhase> &rows) { return phasesText(rows, m_term); };
        compare(EventField::Hours, &OwnDetails::hours, before, after, number);
        compare(EventField::CheckMethods, &OwnDetails::checkMethods, before, after, textsTogether);
        compare(EventField::Papers, &OwnDetails::papers, before, after, textsTogether);
        compare(EventField::Partners, &OwnDetails::partners, before, after, textsTogether);
        compare(EventField::Phases, &OwnDetails::phases, before, after, phases);
        compare(EventField::Levels, &OwnDetails::levels, before, after, levelsText);
        compare(EventField::Decisions, &OwnDetails::decisions, before, after, asIs);
    }

    void compareFlag(EventField field, const QString &word, bool said, bool Activity::*flag)
    {
        if (said && !(m_row.*flag))
            put(field, {}, word, [id = m_row.id, flag](const State &state) {
                return editOwn(state, id, [flag](Activity &row) { row.*flag = true; });
            });
    }

    using EditPeople = Act (*)(const State &, SessionId, const std::vector<Participant> &);
    void compareSession(const OwnSession &own)
    {
        const auto found = std::ranges::find_if(
            m_here.sessions, [&](SessionId id) { return uidOutside(m_state.get<Session>(id).uid) == own.uid; });
        if (found == m_here.sessions.end())
            return;
        const auto people = [this, id = *found](EventField field, const QStringList &after,
                                                std::vector<Participant> Session::*list, EditPeople edit) {
            const QStringList before = namesIn(m_state, m_state.get<Session>(id).*list);
            if (after.isEmpty() || after == before)
                return;
            put(field, before.join(u'、'), after.join(u'、'), [id, after, list, edit](const State &state) {
                return edit(state, id, participantsNamed(state, state.get<Session>(id).*list, after));
            });
        };
        people(EventField::Leaders, own.leaders, &Session::leaders, editAttendingLeaders);
        people(EventField::Excused, own.excused, &Session::excused, editExcused);
    }

    ChangedOccurrence decidedOn(QDate day) const
    {
        const ChangedOccurrence none{.activity = m_here.activity, .session = m_here.timeOf(), .original = day};
        for (const auto &[id, row] : m_state.all<ChangedOccurrence>()) {
            if (row.activity == none.activity && row.session == none.session && row.original == day)
                return row;
        }
        return none;
    }
    void compareMeeting(const OwnMeeting &own)
    {
        const ChangedOccurrence now = decidedOn(own.day);
        const auto text = [&](const QString &name, const QString &before, const QString &after,
                              QString ChangedOccurrence::*part) {
            if (after.isEmpty() || after == before)
                return;
            put(
                EventField::Meeting, before.isEmpty() ? before : name + before, name + after,
                [now, part, after](const State &state) {
                    return decideMeeting(state, now, [&](ChangedOccurrence &row) { row.*part = after; });
                },
                own.day);
        };
        if (own.cancelled == now.cancelled)
            text(u"原因："_s, now.reason, own.reason, &ChangedOccurrence::reason);
        text(u"纪要："_s, now.minutes, own.minutes, &ChangedOccurrence::minutes);
        const QStringList before = now.presenters ? namesIn(m_state, *now.presenters) : QStringList{};
        if (own.presenters && !own.presenters->isEmpty() && *own.presenters != before)
            put(
                EventField::Meeting, before.join(u'、'), u"主讲：%1"_s.arg(own.presenters->join(u'、')),
                [now, names = *own.presenters](const State &state) {
                    return decideMeeting(state, now, [&](ChangedOccurrence &row) {
                        row.presenters =
                            participantsNamed(state, row.presenters.value_or(std::vector<Participant>{}), names);
                    });
                },
                own.day);
    }

    const State &m_state;
    const Term &m_term;
    const CalendarItem &m_here;
    const OwnWords &m_own;
    const Activity &m_row;
    std::vector<OwnChange> m_changes;
};

} // namespace

ActivityStatus statusTold(const IcsItem &item, const std::optional<OwnWords> &own)
{
    if (item.status == IcsStatus::Cancelled)
        return ActivityStatus::Cancelled;
    // A task has no word for "tentative".
    const bool isPostponed =
        own && own->status == ActivityStatus::Postponed && (item.status == IcsStatus::Tentative || item.isTask);
    const bool isHeld = own && own->status == ActivityStatus::Held;
    return isPostponed || isHeld ? own->status : ActivityStatus::Planned;
}

QString statusText(ActivityStatus status, const QString &reason)
{
    QString text;
    switch (status) {
    case ActivityStatus::Planned: return {};
    case ActivityStatus::Held: text = u"已办"_s; break;
    case ActivityStatus::Postponed: text = u"延期"_s; break;
    case ActivityStatus::Cancelled: text = u"取消"_s; break;
    }
    return reason.isEmpty() ? text : text + u"（%1）"_s.arg(reason);
}

std::vector<OwnChange> ownChanges(const State &state, const Term &term, const CalendarItem &here, const OwnWords &own)
{
    return OwnChanges{state, term, here, own}.take();
}

std::optional<OwnChange> ownStatusChange(const State &state, const CalendarItem &here, const IcsItem &there,
                                         const OwnWords &own)
{
    const Activity &row = state.get<Activity>(here.activity);
    const bool isSaid = own.details && own.status != ActivityStatus::Planned && statusTold(there, own) == own.status;
    const QString reason = own.reason.isEmpty() ? row.statusReason : own.reason;
    if (!isSaid || (row.status == own.status && row.statusReason == reason))
        return std::nullopt;
    return OwnChange{{.field = EventField::Status,
                      .before = statusText(row.status, row.statusReason),
                      .after = statusText(own.status, own.reason)},
                     [id = row.id, status = own.status, why = own.reason, former = own.former](const State &now) {
                         return editOwn(now, id, [&](Activity &activity) {
                             activity.status = status;
                             activity.statusReason = why;
                             if (former)
                                 activity.formerWhen = former;
                         });
                     }};
}

std::vector<EventNote> notesOfOwn(const State &state, const Term &term, const OwnWords &own)
{
    const QString topic = own.details ? own.details->topic : QString{};
    if (topic.isEmpty() || canHaveTopic(state, term.id, topic))
        return {};
    return {{EventNote::TopicLocked, topic}};
}

} // namespace yanben
