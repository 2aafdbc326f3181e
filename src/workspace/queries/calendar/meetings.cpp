#include "workspace/queries/calendar/meetings.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/series/occurrences.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

using ChangesByDay = std::map<QDate, const ChangedOccurrence *>;

/// What was decided about the meetings of one time: the activity's own, or that of sessions.
ChangesByDay changesOf(const std::vector<const ChangedOccurrence *> &all, const std::vector<const Session *> &sessions,
                       bool isOwnTime)
{
    ChangesByDay changes;
    for (const ChangedOccurrence *each : all) {
        const bool fits = each->session ? std::ranges::count(sessions, *each->session, &Session::id) > 0 : isOwnTime;
        if (fits)
            changes.emplace(each->original, each);
    }
    return changes;
}

std::vector<OccurrenceException> exceptionsIn(const ChangesByDay &changes)
{
    std::vector<OccurrenceException> exceptions;
    for (const auto &[day, changed] : changes) {
        if (const auto exception = changed->exception())
            exceptions.push_back(*exception);
    }
    return exceptions;
}

void addUnlessThere(std::vector<Participant> &people, const std::vector<Participant> &more)
{
    for (const Participant &one : more) {
        if (std::ranges::count(people, one) == 0)
            people.push_back(one);
    }
}

std::vector<Participant> peopleOf(const Meeting &meeting, std::vector<Participant> Session::*list)
{
    std::vector<Participant> people;
    for (const Session *session : meeting.sessions)
        addUnlessThere(people, session->*list);
    return people;
}

std::vector<StaffId> expectedIn(MembersByDay &members, const Session &session, QDate day)
{
    std::vector<StaffId> expected = members.in(session.audience, day);
    const std::vector<StaffId> excused = members.in(session.excused, day); // ascending
    std::erase_if(expected, [&excused](StaffId one) { return std::ranges::binary_search(excused, one); });
    return expected;
}

SessionTimes groupedByTime(const Activity &activity, const std::vector<const Session *> &sessions)
{
    SessionTimes times{{&activity.when, {}}};
    for (const Session *session : sessions) {
        if (!session->when) {
            times.front().second.push_back(session);
            continue;
        }
        const auto same =
            std::ranges::find_if(times, [session](const auto &time) { return *time.first == *session->when; });
        if (same != times.end())
            same->second.push_back(session);
        else
            times.push_back({&*session->when, {session}});
    }
    // Nothing of the activity happens at its own time.
    if (times.size() > 1 && times.front().second.empty())
        times.erase(times.begin());
    return times;
}

} // namespace

SessionTimes timesOf(const State &state, const Activity &activity)
{
    return groupedByTime(activity, sessionsOf(state, activity.id));
}

SessionTimesOfAll::SessionTimesOfAll(const State &state) : m_sessions{sessionsByActivity(state)} {}

SessionTimes SessionTimesOfAll::of(const Activity &activity) const
{
    const auto own = m_sessions.find(activity.id);
    return groupedByTime(activity, own == m_sessions.end() ? std::vector<const Session *>{} : own->second);
}

std::vector<Meeting> meetingsOf(const State &state, const Term &term, const SchoolCalendar &calendar,
                                CancelledMeetings cancelled)
{
    std::map<ActivityId, std::vector<const ChangedOccurrence *>> decided;
    for (const auto &[id, row] : state.all<ChangedOccurrence>())
        decided[row.activity].push_back(&row);
    const SessionTimesOfAll times{state};
    const TermCalendar days{calendar, term};
    std::vector<Meeting> meetings;
    for (const Activity *activity : activitiesOf(state, term.id)) {
        const bool isOff = activity->status == ActivityStatus::Cancelled;
        if (isOff && cancelled == CancelledMeetings::LeftOut)
            continue;
        for (const auto &[when, sessions] : times.of(*activity)) {
            const bool isOwnTime = when == &activity->when;
            const ChangesByDay changes = changesOf(decided[activity->id], sessions, isOwnTime);
            const std::optional<SessionId> session = isOwnTime ? std::nullopt : std::optional{sessions.front()->id};
            for (const Occurrence &each : occurrencesOf(*when, term, days.days(), exceptionsIn(changes))) {
                const bool isCancelledByHand = each.cause == OccurrenceCause::CancelledByHand;
                const bool isCancelled = isOff || isCancelledByHand;
                if ((!each.held && !isCancelledByHand) || (isCancelled && cancelled == CancelledMeetings::LeftOut))
                    continue;
                const auto change = changes.find(each.original);
                const ChangedOccurrence *changed = change == changes.end() ? nullptr : change->second;
                const std::optional<QDate> day = each.held || !changed ? each.held : changed->movedTo();
                const QDate first = day.value_or(each.original);
                meetings.push_back({.activity = activity,
                                    .sessions = sessions,
                                    .when = changed && changed->when ? &*changed->when : when,
                                    .changed = changed,
                                    .key = {.activity = activity->id, .session = session, .original = each.original},
                                    .first = first,
                                    .last = std::max(first, each.held ? each.lastDay : first),
                                    .anyDay = each.anyDay,
                                    .cancelled = isCancelled});
            }
        }
    }
    std::ranges::stable_sort(meetings, {}, &Meeting::first);
    return meetings;
}

QString contentOf(const Meeting &meeting)
{
    return meeting.changed && !meeting.changed->content.isEmpty() ? meeting.changed->content : meeting.activity->title;
}

QString minutesOf(const State &state, const Meeting &meeting)
{
    const auto *session = meeting.key.session ? state.find<Session>(*meeting.key.session) : nullptr;
    const When &when = session && session->when ? *session->when : meeting.activity->when;
    if (!std::holds_alternative<Recurring>(when.kind))
        return meeting.activity->decisions.trimmed();
    return meeting.changed ? meeting.changed->minutes.trimmed() : QString{};
}

std::vector<Participant> presentersOf(const Meeting &meeting)
{
    if (meeting.changed && meeting.changed->presenters)
        return *meeting.changed->presenters;
    return peopleOf(meeting, &Session::presenters);
}

std::vector<Participant> audienceOf(const Meeting &meeting)
{
    return peopleOf(meeting, &Session::audience);
}

std::vector<Participant> leadersOf(const Meeting &meeting)
{
    return peopleOf(meeting, &Session::leaders);
}

QString placesOf(const Meeting &meeting)
{
    if (meeting.changed && meeting.changed->place)
        return *meeting.changed->place;
    QStringList places;
    for (const Session *session : meeting.sessions) {
        if (!session->place.isEmpty() && !places.contains(session->place))
            places << session->place;
    }
    return places.join(u'、');
}

std::vector<StaffId> expectedAt(const State &state, const Meeting &meeting)
{
    MembersByDay members{state};
    return expectedAt(members, meeting);
}

std::vector<StaffId> expectedAt(const State &state, const Session &session, QDate day)
{
    MembersByDay members{state};
    return expectedIn(members, session, day);
}

std::vector<StaffId> expectedAt(MembersByDay &members, const Meeting &meeting)
{
    std::vector<StaffId> expected;
    std::set<StaffId> seen;
    for (const Session *session : meeting.sessions) {
        for (const StaffId one : expectedIn(members, *session, meeting.first)) {
            if (seen.insert(one).second)
                expected.push_back(one);
        }
    }
    return expected;
}

} // namespace yanben
