#pragma once

#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/staff/roster.h"

#include <optional>
#include <set>
#include <vector>

namespace yanben
{

/// What a required number may count: a meeting, or what is to be there by a day or goes on from one.
struct CountedMeeting
{
    Meeting meeting{};
    std::optional<QDate> day{}; ///< empty: no day is set yet
    bool isMeeting = true;      ///< people come together

    bool isHeld() const { return meeting.activity->status == ActivityStatus::Held; }
};

/// Of the term's activities, without what is cancelled. Points into the state.
std::vector<CountedMeeting> countedMeetings(const State &state, const Term &term, const SchoolCalendar &calendar);

/// By its form, its topic (in another term by the name), or what title or content say.
bool isCountedBy(const State &state, const RequiredCount &required, const CountedMeeting &counted);

/// Who leads, is expected or attends, of the roster. `counted` has a day.
std::set<StaffId> teachersAt(MembersByDay &members, const CountedMeeting &counted);
/// Who presents it alone, of the roster; of a group all its members. `counted` has a day.
std::set<StaffId> presentersAt(MembersByDay &members, const CountedMeeting &counted);
/// Those of `teachersAt` with those from outside, a name for one.
int peopleAt(MembersByDay &members, const CountedMeeting &counted);
/// Whether the group itself, or a synonym of it, leads, listens or attends.
bool isForGroup(const State &state, const CountedMeeting &counted, GroupId group);

int halfDaysOf(const CountedMeeting &counted, const SchoolCalendar &calendar);

} // namespace yanben
