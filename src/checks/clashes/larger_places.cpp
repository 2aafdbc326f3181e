// Larger places for what a place is too small for.
#include "checks/clashes/meeting_moves.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr std::size_t maximumPlaces = 3;

} // namespace

std::vector<FindingFix> MeetingMoves::largerPlaces(std::size_t activity, std::size_t session, int people)
{
    Places meetings;
    std::ranges::copy_if(m_byActivity[activity], std::back_inserter(meetings),
                         [&](std::size_t place) { return m_taken.all()[place].meeting->session == session; });
    // A meeting that has a place of its own would stay there.
    const bool alike = std::ranges::all_of(meetings, [this](std::size_t place) {
        const TakenMeeting &each = m_taken.all()[place];
        return each.meeting->place == each.session->place;
    });
    std::vector<CheckedPlace> larger;
    std::ranges::copy_if(m_input.places, std::back_inserter(larger),
                         [people](const CheckedPlace &place) { return place.capacity >= people; });
    std::ranges::stable_sort(larger, {}, &CheckedPlace::capacity);
    std::vector<FindingFix> offers;
    for (const CheckedPlace &each : larger) {
        const std::vector<int> &rooms = m_taken.roomsOf(each.name);
        const bool isFreeAlways = rooms.size() == 1 && std::ranges::all_of(meetings, [&](std::size_t place) {
                                      return isFree(rooms.front(), place);
                                  });
        if (alike && isFreeAlways)
            offers.push_back(UsePlace{each.name, each.capacity});
        if (offers.size() == maximumPlaces)
            break;
    }
    return offers;
}

bool MeetingMoves::isFree(int room, std::size_t place) const
{
    const TakenMeeting &meeting = m_taken.all()[place];
    return std::ranges::none_of(meeting.days, [&](QDate day) {
        return std::ranges::any_of(m_taken.on(day), [&](std::size_t each) {
            const TakenMeeting &other = m_taken.all()[each];
            return other.owner != meeting.owner && std::ranges::binary_search(other.rooms, room) &&
                   overlapOn(day, meeting.time, other.time, m_input.term.timetable) != Overlap::No;
        });
    });
}

} // namespace yanben
