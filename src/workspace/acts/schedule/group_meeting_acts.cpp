#include "workspace/acts/schedule/group_meeting_acts.h"

#include "calendar/clashes.h"
#include "calendar/series/occurrences.h"
#include "calendar/when_dates.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_rows.h"
#include "workspace/acts/staff/group_acts.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

When whenOf(const GroupMeeting &meeting)
{
    return {.kind = meeting.rule, .timeOfDay = meeting.time};
}

std::vector<QDate> statedDays(const GroupMeeting &meeting, const Term &term, const SchoolCalendar &calendar)
{
    std::vector<QDate> days;
    for (const Occurrence &each : occurrencesOf(meeting.rule, term, calendar)) {
        if (each.held && !each.anyDay)
            days.push_back(*each.held);
    }
    std::ranges::sort(days);
    return days;
}

/// The groups that have meetings of their own in the term.
std::set<GroupId> groupsThatMeet(const State &state, TermId term)
{
    std::set<GroupId> groups;
    for (const Activity *activity : activitiesOf(state, term)) {
        if (!activity->groupMeeting)
            continue;
        for (const Session *session : sessionsOf(state, activity->id)) {
            for (const Participant &one : session->audience) {
                if (one.group)
                    groups.insert(groupMeant(state, *one.group));
            }
        }
    }
    return groups;
}

ActivityId insertMeeting(ActBuilder &builder, NameLists &lists, const State &state, const Term &term,
                         const GroupMeeting &meeting)
{
    Activity activity;
    activity.term = term.id;
    activity.title = groupMeetingTitle(state, meeting);
    activity.topic = topicNamed(state, term.id, activity.title);
    activity.groupMeeting = true;
    setWhen(activity, whenOf(meeting), term);
    const ActivityId id = builder.insert(std::move(activity));
    Session session;
    session.activity = id;
    if (meeting.group)
        session.audience = {Participant{.staff = {}, .group = meeting.group, .name = {}}};
    session.leaders = meeting.leaders;
    session.place = lists.keep(ListKind::Place, meeting.place);
    builder.insert(std::move(session));
    return id;
}

} // namespace

QString groupMeetingTitle(const State &state, const GroupMeeting &meeting)
{
    if (!meeting.title.trimmed().isEmpty() || !meeting.group)
        return meeting.title.trimmed();
    const Group *group = state.find<Group>(*meeting.group);
    if (!group)
        return {};
    return group->name + (group->name.contains(u"教研"_s) ? u"活动"_s : u"教研活动"_s);
}

std::optional<GroupMeetingFault> faultOf(const GroupMeeting &meeting, const Term &term)
{
    if (!meeting.group && meeting.title.trimmed().isEmpty())
        return GroupMeetingFault::Nameless;
    if (meeting.rule.start.value_or(term.first) > meeting.rule.end.value_or(term.last))
        return GroupMeetingFault::Backwards;
    if (patternOf(meeting.rule, term).empty())
        return GroupMeetingFault::Never;
    return std::nullopt;
}

Result<Act, GroupMeetingRefusal> addGroupMeetings(const State &state, TermId termId,
                                                  const std::vector<GroupMeeting> &meetings)
{
    const Term &term = state.get<Term>(termId);
    QStringList titles;
    for (std::size_t row = 0; row < meetings.size(); ++row) {
        if (const auto fault = faultOf(meetings[row], term))
            return GroupMeetingRefusal{row, *fault};
        titles << groupMeetingTitle(state, meetings[row]);
    }
    ActBuilder builder{state, ActKind::AddGroupMeetings, titles};
    NameLists lists{builder, state};
    std::vector<std::pair<WhenSortKey, ActivityId>> order;
    for (const Activity *activity : activitiesOf(state, termId))
        order.emplace_back(sortKeyOf(activity->when, term), activity->id);
    for (const GroupMeeting &meeting : meetings) {
        const WhenSortKey key = sortKeyOf(whenOf(meeting), term);
        const auto before =
            std::find_if(order.rbegin(), order.rend(), [&key](const auto &each) { return each.first <= key; });
        order.insert(before.base(), {key, insertMeeting(builder, lists, state, term, meeting)});
    }
    std::vector<ActivityId> ids;
    for (const auto &[key, id] : order)
        ids.push_back(id);
    renumberActivities(builder, ids);
    return builder.take();
}

std::vector<GroupMeeting> proposedGroupMeetings(const State &state, TermId term)
{
    const std::set<GroupId> there = groupsThatMeet(state, term);
    std::vector<GroupMeeting> proposed;
    for (const Group *group : groupsInOrder(state)) {
        const bool isMet = group->kind == GroupKind::Everyone || group->sameAs || there.contains(group->id);
        if (!isMet && group->name.endsWith(u'组'))
            proposed.push_back({.group = group->id});
    }
    return proposed;
}

std::vector<GroupMeetingClash> groupMeetingClashes(const State &state, TermId termId,
                                                   const std::vector<GroupMeeting> &meetings)
{
    const Term &term = state.get<Term>(termId);
    const SchoolCalendar calendar = schoolCalendar(state, term);
    std::vector<Booking> bookings;
    for (std::size_t row = 0; row < meetings.size(); ++row) {
        Booking booking{.days = statedDays(meetings[row], term, calendar),
                        .time = meetings[row].time,
                        .owner = static_cast<int>(row)};
        if (meetings[row].group)
            booking.resources = {static_cast<int>(keyOf(groupMeant(state, *meetings[row].group)))};
        bookings.push_back(std::move(booking));
    }
    std::vector<GroupMeetingClash> clashes;
    for (const Clash &clash : clashesOf(bookings, term.timetable)) {
        const std::vector<QDate> &others = bookings[clash.other].days;
        const auto both = std::ranges::count_if(
            bookings[clash.one].days, [&others](QDate day) { return std::ranges::binary_search(others, day); });
        clashes.push_back({.one = clash.one,
                           .other = clash.other,
                           .day = clash.first,
                           .days = static_cast<int>(both),
                           .isCertain = clash.isCertain});
    }
    return clashes;
}

} // namespace yanben
