#include "workspace/papers/meetings/meeting_words.h"

#include "calendar/hours/hours.h"
#include "calendar/when_text.h"
#include "documents/words/untitled_text.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>
#include <tuple>

namespace yanben
{

using namespace Qt::StringLiterals;

std::vector<Meeting> printedMeetings(const State &state, const Term &term)
{
    std::vector<Meeting> meetings = meetingsOf(state, term, schoolCalendar(state));
    std::ranges::stable_sort(meetings, {}, [&term](const Meeting &each) {
        return std::tuple{each.first, each.last, placeInDay(each.first, each.when->timeOfDay, term.timetable)};
    });
    return meetings;
}

std::vector<Meeting> sessionsApart(const Meeting &meeting)
{
    const bool isAlike = std::ranges::all_of(meeting.sessions, [&meeting](const Session *session) {
        const Session *first = meeting.sessions.front();
        return session->place == first->place && session->audience == first->audience;
    });
    const bool isDecided = meeting.changed && (meeting.changed->presenters || meeting.changed->place);
    if (isAlike || isDecided)
        return {meeting};
    std::vector<Meeting> apart;
    for (const Session *session : meeting.sessions) {
        apart.push_back(meeting);
        apart.back().sessions = {session};
    }
    return apart;
}

QString titleOf(const Activity &activity)
{
    return titleText(activity.title);
}

QString titleOf(const Meeting &meeting)
{
    return titleText(contentOf(meeting));
}

QStringList namesIn(const State &state, const std::vector<Participant> &people)
{
    QStringList names;
    for (const Participant &each : people)
        names << displayName(state, each);
    names.removeDuplicates();
    return names;
}

QString timeText(const Meeting &meeting, const Term &term)
{
    if (meeting.anyDay)
        return whenText(*meeting.when, term, WhenStyle::WithWeekdays);
    const QString days = meeting.first == meeting.last
                             ? dayText(meeting.first, term, WhenStyle::WithWeekdays)
                             : rangeText(meeting.first, meeting.last, term, WhenStyle::WithWeekdays);
    return days + timeOfDayText(meeting.when->timeOfDay);
}

QStringList expectedNames(const State &state, const Meeting &meeting)
{
    QStringList names;
    for (const StaffId person : expectedAt(state, meeting))
        names << displayName(state, person);
    for (const Session *session : meeting.sessions) {
        for (const Participant &guest : session->audience) {
            const bool isGuest = !guest.staff && !guest.group;
            if (isGuest && std::ranges::count(session->excused, guest) == 0 && !names.contains(guest.name))
                names << guest.name;
        }
    }
    return names;
}

} // namespace yanben
