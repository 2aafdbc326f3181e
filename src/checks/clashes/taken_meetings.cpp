#include "checks/clashes/taken_meetings.h"

#include "checks/clashes/rooms.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

std::vector<QDate> daysOfMeeting(const CheckedMeeting &meeting, const Term &term)
{
    if (meeting.anyDay)
        return {};
    if (meeting.first == meeting.last)
        return {meeting.first};
    std::vector<QDate> days;
    const QDate last = std::min(meeting.last, term.last);
    for (QDate day = std::max(meeting.first, term.first); day <= last; day = day.addDays(1))
        days.push_back(day);
    return days;
}

} // namespace

bool TakenMeeting::sharesRoom(const TakenMeeting &other) const
{
    return std::ranges::any_of(rooms, [&other](int room) { return std::ranges::binary_search(other.rooms, room); });
}

TakenMeetings::TakenMeetings(const CheckInput &input) : m_input{input}, m_people{input}
{
    for (const CheckedPlace &place : input.places) {
        m_knownRooms.insert(place.name);
        m_capacities.insert(place.name, place.capacity);
    }
    std::map<std::pair<std::size_t, std::size_t>, int> owners;
    m_all.reserve(input.meetings.size());
    for (const CheckedMeeting &meeting : input.meetings) {
        TakenMeeting taking = taken(meeting, meeting.first);
        taking.days = daysOfMeeting(meeting, input.term);
        const std::size_t own = taking.session->when ? meeting.session + 1 : 0;
        taking.owner = owners.try_emplace({meeting.activity, own}, static_cast<int>(owners.size())).first->second;
        for (const QDate day : taking.days)
            m_byDay[day.toJulianDay()].push_back(m_all.size());
        m_all.push_back(std::move(taking));
    }
}

TakenMeeting TakenMeetings::taken(const CheckedMeeting &meeting, QDate peopleOn)
{
    TakenMeeting taking{.meeting = &meeting, .activity = &m_input.activities[meeting.activity], .time = meeting.time};
    taking.session = &taking.activity->sessions[meeting.session];
    taking.presenters = m_people.peopleIn(meeting.presenters, peopleOn);
    taking.everybody = taking.presenters;
    if (taking.activity->backgroundTask)
        return taking;
    taking.leaders = m_people.peopleIn(taking.session->leaders, peopleOn);
    PersonSet expected = m_people.peopleIn(taking.session->expected, peopleOn);
    expected.remove(m_people.peopleIn(taking.session->excused, peopleOn));
    taking.everybody.add(taking.leaders);
    taking.everybody.add(expected);
    taking.rooms = roomsOf(meeting.place);
    return taking;
}

std::span<const std::size_t> TakenMeetings::on(QDate day) const
{
    const auto found = m_byDay.constFind(day.toJulianDay());
    return found == m_byDay.constEnd() ? std::span<const std::size_t>{} : std::span{*found};
}

TakenMeeting TakenMeetings::movedTo(std::size_t place, std::vector<QDate> days, const TimeOfDay &time)
{
    TakenMeeting moved = taken(*m_all[place].meeting, days.front());
    moved.owner = m_all[place].owner;
    moved.days = std::move(days);
    moved.time = time;
    return moved;
}

void TakenMeetings::settle(std::size_t place, TakenMeeting moved)
{
    for (const QDate day : m_all[place].days)
        std::erase(m_byDay[day.toJulianDay()], place);
    for (const QDate day : moved.days)
        m_byDay[day.toJulianDay()].push_back(place);
    m_all[place] = std::move(moved);
}

const std::vector<int> &TakenMeetings::roomsOf(const QString &place)
{
    const auto known = m_roomsOfPlaces.constFind(place);
    if (known != m_roomsOfPlaces.constEnd())
        return *known;
    std::vector<int> numbers;
    for (const QString &room : roomsIn(place, m_knownRooms)) {
        const auto found = m_roomNumbers.constFind(room);
        if (found != m_roomNumbers.constEnd()) {
            numbers.push_back(*found);
            continue;
        }
        numbers.push_back(roomCount());
        m_roomNumbers.insert(room, roomCount());
        m_rooms.push_back(room);
    }
    std::ranges::sort(numbers);
    return *m_roomsOfPlaces.insert(place, std::move(numbers));
}

std::optional<int> TakenMeetings::capacityOf(std::span<const int> rooms) const
{
    if (rooms.empty())
        return std::nullopt;
    int capacity = 0;
    for (const int room : rooms) {
        const auto found = m_capacities.constFind(roomName(room));
        if (found == m_capacities.constEnd())
            return std::nullopt;
        capacity += *found;
    }
    return capacity;
}

} // namespace yanben
