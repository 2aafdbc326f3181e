#pragma once

#include "domain/result.h"
#include "workspace/act.h"
#include "workspace/state.h"

#include <optional>
#include <vector>

namespace yanben
{

/// 教研组例会 before it has rows: a series for one group.
struct GroupMeeting
{
    std::optional<GroupId> group{}; ///< whom it is for; empty: nobody is expected (送教 to other schools)
    QString title{};                ///< empty: as groupMeetingTitle() proposes
    Recurring rule{};
    TimeOfDay time{};
    QString place{};
    std::vector<Participant> leaders{};

    friend bool operator==(const GroupMeeting &, const GroupMeeting &) = default;
};

enum class GroupMeetingFault {
    Nameless,  ///< neither a group nor a title
    Backwards, ///< it ends before it begins
    Never      ///< no day of the term is in it
};

/// Of one row among several.
struct GroupMeetingRefusal
{
    std::size_t row = 0;
    GroupMeetingFault fault{};

    friend bool operator==(const GroupMeetingRefusal &, const GroupMeetingRefusal &) = default;
};

/// 语文组教研活动; with 教研 in the group's name already, 语文教研组活动.
QString groupMeetingTitle(const State &state, const GroupMeeting &meeting);

std::optional<GroupMeetingFault> faultOf(const GroupMeeting &meeting, const Term &term);

/// One activity for each, where its first day belongs in the schedule. The first that can't be refuses all.
Result<Act, GroupMeetingRefusal> addGroupMeetings(const State &state, TermId term,
                                                  const std::vector<GroupMeeting> &meetings);

/// Once a week, on no stated day, for every group that is called 组 and has no meetings in the term yet.
std::vector<GroupMeeting> proposedGroupMeetings(const State &state, TermId term);

/// Two rows that want the same group at the same time; `day` is the first on which they do.
struct GroupMeetingClash
{
    std::size_t one = 0;
    std::size_t other = 0;
    QDate day{};
    int days = 0;
    bool isCertain = true; ///< false: whether their hours meet is not known

    friend bool operator==(const GroupMeetingClash &, const GroupMeetingClash &) = default;
};

/// What is on no stated day can be put where it does not clash.
std::vector<GroupMeetingClash> groupMeetingClashes(const State &state, TermId term,
                                                   const std::vector<GroupMeeting> &meetings);

} // namespace yanben
