#pragma once

#include "checks/clashes/found_clashes.h"
#include "checks/row_order.h"

#include <set>
#include <vector>

namespace yanben
{

/// Another time for a meeting: other days, or other hours.
struct MeetingSlot
{
    QDate first;
    QDate last;
    TimeOfDay hours{};
};

/// Other times, or why there is none; both where they are more than two weeks away.
struct OfferedTimes
{
    std::vector<FindingFix> fixes{};
    std::vector<FindingFix> otherWay{}; ///< of the other one of the two, as near as `fixes`
    std::optional<NoOffer> none{};
};

/// Looks for times at which a meeting raises no finding that is not there already: nobody concerned and no room of it
/// is taken then, the place is large enough for who is expected on that day, the day is at work, in the stage and in no
/// exam week, and the rows of the schedule can stay in order.
class MeetingMoves
{
public:
    /// `tooSmall`: activity and session whose place is found to be too small.
    MeetingMoves(const CheckInput &input, TakenMeetings &taken, const FoundClashes &clashes,
                 const std::set<std::pair<std::size_t, std::size_t>> &tooSmall);

    /// Free times for each of the two, at most four; the later one of the schedule comes first: other hours of the same
    /// day (two at most), then its own hours on days of the same week, other hours in that week where those are all
    /// taken, then its own hours on further days, the nearest first. What takes several days, up to two weeks, is
    /// offered as many other days in a row. More than two weeks away only where neither of the two has a free time
    /// nearer. None for what has been held, or clashes with more than one of its meetings; one meeting of a series can
    /// be moved by itself. Where series meet more than once, each that is weekly and has no decided meeting may go to
    /// another weekday, or else to other hours, on all its days: two ways at most.
    OfferedTimes freeTimes(const ClashKey &key, const FoundClash &clash);

    /// Whether the row, or its session with a time of its own, can go where the fix moves it. Other fixes can be taken.
    bool allows(const ActivityTarget &target, const FindingFix &fix);

    /// Larger places that are free at all times of the session, at most three.
    std::vector<FindingFix> largerPlaces(std::size_t activity, std::size_t session, int people);

private:
    using Places = std::vector<std::size_t>;
    enum class Reach { Near, Far };

    /// What a row's own time takes along to `days`.
    struct Move
    {
        const Places &meetings;
        std::vector<QDate> days;
        std::optional<TimeOfDay> hours{}; ///< empty: its own of each
        std::optional<ClashKey> mended{}; ///< what must be gone
        bool rowMoves = false;            ///< to another place in the schedule
    };

    /// Of the series that the meeting belongs to.
    std::vector<FindingFix> seriesOffers(std::size_t place, const ClashKey &mended);
    bool canMeet(const When &moved, std::size_t place, const ClashKey &mended);
    std::vector<FindingFix> offersFor(std::size_t place, const Places &together, const ClashKey &mended, Reach reach);
    bool canTake(const MeetingSlot &slot, std::size_t place, const Places &together, const ClashKey &mended);
    bool isWorkday(QDate day) const;
    std::vector<MeetingSlot> otherHoursOn(QDate day, const TimeOfDay &hours) const;
    std::vector<MeetingSlot> otherStretches(const CheckedMeeting &meeting, Reach reach) const;
    Places movedTogether(std::size_t place) const;
    bool fits(const Move &move);
    bool holds(const TakenMeeting &moved) const;
    bool clashes(const TakenMeeting &moved, QDate day, const Move &move) const;
    bool keepsOthers(std::size_t activity, const Places &meetings) const;
    RowFate fateOf(std::size_t activity, const When &moved) const;
    bool isFree(int room, std::size_t place) const;
    std::vector<QDate> daysFrom(QDate day, Reach reach) const;

    const CheckInput &m_input;
    TakenMeetings &m_taken;
    const FoundClashes &m_clashes;
    const std::set<std::pair<std::size_t, std::size_t>> &m_tooSmall;
    std::map<ActivityId, std::size_t> m_rows;
    std::vector<Places> m_byActivity;                                   ///< places in TakenMeetings::all()
    std::vector<std::vector<FoundClashes::const_iterator>> m_clashesOf; ///< of each activity
    std::vector<std::optional<WhenSortKey>> m_rowKeys;
    std::vector<QDate> m_workdays; ///< of the term, that raise no finding; ascending
};

} // namespace yanben
