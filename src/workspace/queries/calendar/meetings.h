#pragma once

#include "calendar/school_calendar.h"
#include "workspace/state.h"

#include <compare>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace yanben
{

class MembersByDay;

/// Which meeting of a term: whose time it has, and its day by the pattern.
struct MeetingKey
{
    ActivityId activity{};
    std::optional<SessionId> session{}; ///< the first of those whose own time it is; empty: the activity's
    QDate original{};

    friend auto operator<=>(const MeetingKey &, const MeetingKey &) = default;
};

/// Something on days of the term: a session with a time of its own, or all sessions that share the activity's. Of a
/// series one meeting. Points into the state that it was made from.
struct Meeting
{
    const Activity *activity = nullptr;
    std::vector<const Session *> sessions{}; ///< none where the activity has none
    const When *when = nullptr;              ///< the activity's or the sessions'; of a meeting moved by hand its own
    const ChangedOccurrence *changed = nullptr;
    MeetingKey key{};
    QDate first{};
    QDate last{};
    bool anyDay = false;    ///< on one of the days from `first` to `last`
    bool cancelled = false; ///< it, or the whole activity

    bool touches(QDate from, QDate to) const { return first <= to && from <= last; }
};

enum class CancelledMeetings { LeftOut, Shown };

/// By their days; of one day in the order of the schedule. What has no date, a deadline or an open start is no meeting.
/// Cancelled ones stand where they would have been; days that a holiday or a 放假周 took are left out always.
std::vector<Meeting> meetingsOf(const State &state, const Term &term, const SchoolCalendar &calendar,
                                CancelledMeetings cancelled = CancelledMeetings::LeftOut);

/// Sessions of an activity grouped by their time, those of the activity's own first.
using SessionTimes = std::vector<std::pair<const When *, std::vector<const Session *>>>;
SessionTimes timesOf(const State &state, const Activity &activity);

/// The same of one activity after the other: all sessions are gone through once. Points into the state.
class SessionTimesOfAll
{
public:
    explicit SessionTimesOfAll(const State &state);

    SessionTimes of(const Activity &activity) const;

private:
    std::map<ActivityId, std::vector<const Session *>> m_sessions;
};

/// What the meeting itself says, otherwise its activity's title.
QString contentOf(const Meeting &meeting);
/// 纪要 of this very meeting: those of the activity are no meeting's of a series.
QString minutesOf(const State &state, const Meeting &meeting);
/// Each once, in order.
std::vector<Participant> presentersOf(const Meeting &meeting);
std::vector<Participant> audienceOf(const Meeting &meeting);
std::vector<Participant> leadersOf(const Meeting &meeting);
/// With 、 between; empty when none is given.
QString placesOf(const Meeting &meeting);
/// Who is expected: the audience as its groups are on the meeting's first day, without those who are excused.
std::vector<StaffId> expectedAt(const State &state, const Meeting &meeting);
/// The same of one session on a day.
std::vector<StaffId> expectedAt(const State &state, const Session &session, QDate day);
/// Where many meetings are asked.
std::vector<StaffId> expectedAt(MembersByDay &members, const Meeting &meeting);

} // namespace yanben
