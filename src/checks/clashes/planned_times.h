#pragma once

#include "checks/clashes/found_clashes.h"

#include <optional>

namespace yanben
{

/// Whose time it is: the row's own, that of a session, or of a series (of either) one meeting.
struct TimeOwner
{
    ActivityId activity{};
    std::optional<SessionId> session{};
    std::optional<QDate> original{}; ///< the meeting's day by the pattern
};

/// The schedule of a term while one after another gets a new time.
class PlannedTimes
{
public:
    /// `input` outlives this.
    explicit PlannedTimes(const CheckInput &input);

    /// The title of the first that `owner` would get in the way of at `when`, beyond what is noted already. Empty: it
    /// is free then, or the time names no day.
    std::optional<QString> takenBy(const TimeOwner &owner, const When &when);
    /// From now on it stands there.
    void move(const TimeOwner &owner, const When &when);

private:
    std::vector<std::size_t> meetingsOf(const TimeOwner &owner) const;
    TakenMeeting movedTo(std::size_t place, const std::vector<QDate> &days, const When &when);
    bool meet(const TakenMeeting &moved, const TakenMeeting &other, QDate day) const;

    const CheckInput &m_input;
    TakenMeetings m_taken;
    FoundClashes m_clashes; ///< before anything was moved
};

} // namespace yanben
