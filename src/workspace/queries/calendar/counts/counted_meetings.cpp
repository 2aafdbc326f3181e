#include "workspace/queries/calendar/counts/counted_meetings.h"

#include "calendar/moving/free_days.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// The one day that stands for a time at which nobody meets.
std::optional<QDate> dayWithoutMeeting(const When &when)
{
    if (const auto *deadline = std::get_if<Deadline>(&when.kind))
        return deadline->last;
    if (const auto *start = std::get_if<OpenStart>(&when.kind))
        return start->first;
    return std::nullopt;
}

bool isMeetingNever(const When &when)
{
    return dayWithoutMeeting(when) || std::holds_alternative<Undated>(when.kind) ||
           std::holds_alternative<SetElsewhere>(when.kind);
}

std::vector<Participant> everybodyAt(const Meeting &meeting)
{
    std::vector<Participant> people = presentersOf(meeting);
    for (const auto &more : {audienceOf(meeting), leadersOf(meeting)})
        people.insert(people.end(), more.begin(), more.end());
    return people;
}

bool sameTopic(const State &state, TopicId one, TopicId other)
{
    const Topic *first = state.find<Topic>(one);
    const Topic *second = state.find<Topic>(other);
    return one == other || (first && second && first->term != second->term && first->name == second->name);
}

} // namespace

std::vector<CountedMeeting> countedMeetings(const State &state, const Term &term, const SchoolCalendar &calendar)
{
    std::vector<CountedMeeting> counted;
    for (const Meeting &meeting : meetingsOf(state, term, calendar))
        counted.push_back({.meeting = meeting, .day = meeting.first, .isMeeting = !meeting.activity->backgroundTask});
    const SessionTimesOfAll times{state};
    for (const Activity *activity : activitiesOf(state, term.id)) {
        if (activity->status == ActivityStatus::Cancelled)
            continue;
        for (const auto &[when, sessions] : times.of(*activity)) {
            if (!isMeetingNever(*when))
                continue;
            const std::optional<QDate> day = dayWithoutMeeting(*when);
            Meeting meeting{
                .activity = activity, .sessions = sessions, .when = when, .key = {.activity = activity->id}};
            meeting.first = day.value_or(term.first);
            meeting.last = meeting.first;
            counted.push_back({.meeting = std::move(meeting), .day = day, .isMeeting = false});
        }
    }
    return counted;
}

bool isCountedBy(const State &state, const RequiredCount &required, const CountedMeeting &counted)
{
    const Activity &activity = *counted.meeting.activity;
    switch (required.counted) {
    case CountedBy::Form: return std::ranges::count(activity.forms, required.words) > 0;
    case CountedBy::Topic:
        return required.topic && activity.topic && sameTopic(state, *required.topic, *activity.topic);
    case CountedBy::Title: break;
    }
    return activity.title.contains(required.words, Qt::CaseInsensitive) ||
           contentOf(counted.meeting).contains(required.words, Qt::CaseInsensitive);
}

std::set<StaffId> teachersAt(MembersByDay &members, const CountedMeeting &counted)
{
    const Meeting &meeting = counted.meeting;
    std::set<StaffId> teachers;
    for (const auto &people : {expectedAt(members, meeting), members.in(presentersOf(meeting), meeting.first),
                               members.in(leadersOf(meeting), meeting.first)})
        teachers.insert(people.begin(), people.end());
    return teachers;
}

std::set<StaffId> presentersAt(MembersByDay &members, const CountedMeeting &counted)
{
    const auto people = members.in(presentersOf(counted.meeting), counted.meeting.first);
    return {people.begin(), people.end()};
}

int peopleAt(MembersByDay &members, const CountedMeeting &counted)
{
    std::set<QString> outside;
    for (const Participant &one : everybodyAt(counted.meeting)) {
        if (!one.staff && !one.group)
            outside.insert(one.name);
    }
    return static_cast<int>(teachersAt(members, counted).size() + outside.size());
}

bool isForGroup(const State &state, const CountedMeeting &counted, GroupId group)
{
    return std::ranges::any_of(everybodyAt(counted.meeting), [&](const Participant &one) {
        return one.group && groupMeant(state, *one.group) == group;
    });
}

int halfDaysOf(const CountedMeeting &counted, const SchoolCalendar &calendar)
{
    constexpr int longestHalf = 4 * 60;
    const Meeting &meeting = counted.meeting;
    const TimeOfDay &time = meeting.when->timeOfDay;
    const bool isLong = time.time && time.time->to && time.time->to->minutes - time.time->from.minutes > longestHalf;
    const int each = time.isEmpty() || (isLong && !time.half) ? 2 : 1;
    if (meeting.anyDay)
        return each;
    int days = 0;
    for (QDate day = meeting.first; day <= meeting.last; day = day.addDays(1))
        days += day == meeting.first || isFree(calendar, day) ? 1 : 0;
    return each * days;
}

} // namespace yanben
