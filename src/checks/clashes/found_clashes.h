#pragma once

#include "checks/clashes/taken_meetings.h"
#include "domain/findings/finding.h"

#include <compare>
#include <map>
#include <set>
#include <vector>

namespace yanben
{

/// Two sessions by their places in the input, in the order of the schedule. Of two activities, sessions that share
/// their activity's time stand for each other: the first of them is named, for what they clash with is one trouble.
struct SessionPair
{
    std::pair<std::size_t, std::size_t> one{}; ///< activity and session
    std::pair<std::size_t, std::size_t> other{};

    friend auto operator<=>(const SessionPair &, const SessionPair &) = default;
};

/// One finding.
struct ClashKey
{
    FindingCode code{};
    SessionPair pair{};

    friend auto operator<=>(const ClashKey &, const ClashKey &) = default;
};

/// What two meetings want both.
struct SharedNeed
{
    FindingCode code{};
    Severity severity = Severity::Warning;
    bool isCertain = true; ///< false: whether their hours meet is not known
    PersonSet people{};
    std::vector<int> rooms{};
};

/// All meetings of two sessions that get in each other's way in one manner.
struct FoundClash
{
    Severity severity = Severity::Notice;
    bool isCertain = false; ///< on one day at least
    PersonSet people{};
    std::set<int> rooms{};
    std::set<std::size_t> ones{}; ///< places in TakenMeetings::all()
    std::set<std::size_t> others{};
    std::set<QDate> days{};
    TimeOfDay hours{}; ///< in which both are, where both say it and it is alike on all days
};

using FoundClashes = std::map<ClashKey, FoundClash>;

/// What two meetings whose hours meet (for certain, or perhaps) want both; see clash_checks.h.
std::vector<SharedNeed> sharedNeeds(const TakenMeeting &a, const TakenMeeting &b, bool hoursMeet);

/// Which comes first in the schedule.
SessionPair pairOf(const TakenMeeting &a, const TakenMeeting &b);

FoundClashes findClashes(const TakenMeetings &taken, const Timetable &timetable);

} // namespace yanben
