#pragma once

#include "checks/clashes/meeting_moves.h"

namespace yanben
{

/// What meetings take from each other, one finding for two sessions and one kind of trouble; all sessions that share
/// their activity's time are one there:
///  - PRESENTER_OVERLAP: a presenter of both; a notice with a background task.
///  - LEADER_CLASH: one who is to attend as a leader is taken by the other meeting, too.
///  - AUDIENCE_CLASH: any other person who is expected at both, at least at one of them as audience.
///  - PLACE_CLASH: a room of both.
///  - PLACE_TOO_SMALL: more people than the place holds; one finding for a session.
///
/// Clashes of presenters count whole days, as they always did: a presenter prepares. The others are a warning only
/// where both meetings say their hours and these meet. Where a schedule names only days, most of its meetings share one
/// with another and the school knows their hours, so that is a notice. A range of days without hours (汇报课 from
/// Monday to Friday) keeps nobody from what takes an hour of it and is left out for people then, though its room may be
/// needed: a notice; so is a whole day, or another such range, on days of it. Ranges of which one begins on the day
/// after the other has ended only touch. A time that leaves room to choose a day takes nothing. Background tasks take
/// their presenters only; sessions that share their activity's time divide it, and those of one activity clash only
/// where their hours are sure to meet.
class ClashChecks
{
public:
    explicit ClashChecks(const CheckInput &input);

    /// In the order of codes and targets.
    std::vector<Finding> findings();

    /// Takes from other findings the offers of another time that would raise a new one.
    void dropHarmfulMoves(std::vector<Finding> &findings);

private:
    struct Crowded
    {
        std::size_t meeting = 0; ///< the fullest one of the session
        int people = 0;
        int capacity = 0;
    };

    ActivityTarget targetOf(std::pair<std::size_t, std::size_t> session) const;
    ActivityTarget clashTargetOf(std::pair<std::size_t, std::size_t> session, bool isWithinOne) const;
    Finding clashFinding(const ClashKey &key, const FoundClash &clash);
    Finding crowdedFinding(std::pair<std::size_t, std::size_t> session, const Crowded &crowded);

    const CheckInput &m_input;
    TakenMeetings m_taken;
    FoundClashes m_clashes;
    std::map<std::pair<std::size_t, std::size_t>, Crowded> m_crowded;
    std::set<std::pair<std::size_t, std::size_t>> m_tooSmall;
    MeetingMoves m_moves;
};

} // namespace yanben
