#pragma once

#include "checks/clashes/found_clashes.h"
#include "checks/row_order.h"

#include <set>
#include <vector>

namespace yanben
{

/// Looks for days on which a meeting raises no finding that is not there already: nobody concerned and no room of it is
/// taken at its hour, the place is large enough for who is expected then, the day is at work and in the stage, and the
/// rows of the schedule can stay in order.
class MeetingMoves
{
public:
    /// `tooSmall`: activity and session whose place is found to be too small.
    MeetingMoves(const CheckInput &input, TakenMeetings &taken, const FoundClashes &clashes,
                 const std::set<std::pair<std::size_t, std::size_t>> &tooSmall);

    /// The nearest days for one of the two, at most three. None for what has several days, has been held, or clashes
    /// with more than one of its meetings; one meeting of a series can be moved by itself.
    std::vector<FindingFix> freeDays(const ClashKey &key, const FoundClash &clash);

    /// Whether the row, or its session with a time of its own, can go where the fix moves it. Other fixes can be taken.
    bool allows(const ActivityTarget &target, const FindingFix &fix);

    /// Larger places that are free at all times of the session, at most three.
    std::vector<FindingFix> largerPlaces(std::size_t activity, std::size_t session, int people);

private:
    using Places = std::vector<std::size_t>;

    Places movedTogether(std::size_t place) const;
    /// What a row's own time takes along to `days`.
    struct Move
    {
        const Places &meetings;
        std::vector<QDate> days;
        std::optional<ClashKey> mended{}; ///< what must be gone
        bool rowMoves = false;            ///< to another place in the schedule
    };
    bool fits(const Move &move);
    bool clashes(const TakenMeeting &moved, QDate day, const Move &move) const;
    bool keepsOthers(std::size_t activity, const Places &meetings) const;
    RowFate fateOf(std::size_t activity, const When &moved) const;
    bool isFree(int room, std::size_t place) const;
    std::vector<QDate> daysNear(QDate day) const;

    const CheckInput &m_input;
    TakenMeetings &m_taken;
    const FoundClashes &m_clashes;
    const std::set<std::pair<std::size_t, std::size_t>> &m_tooSmall;
    std::map<ActivityId, std::size_t> m_rows;
    std::vector<Places> m_byActivity;                                   ///< places in TakenMeetings::all()
    std::vector<std::vector<FoundClashes::const_iterator>> m_clashesOf; ///< of each activity
    std::vector<std::optional<WhenSortKey>> m_rowKeys;
    std::vector<QDate> m_workdays; ///< of the term, that raise no finding
};

} // namespace yanben
