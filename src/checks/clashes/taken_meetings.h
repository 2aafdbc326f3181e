#pragma once

#include "checks/check_input.h"
#include "checks/clashes/people_on_days.h"

#include <QHash>

#include <set>
#include <span>
#include <vector>

namespace yanben
{

/// What a meeting takes. A background task takes its presenters only (row B09).
struct TakenMeeting
{
    const CheckedMeeting *meeting = nullptr;
    const CheckedActivity *activity = nullptr;
    const CheckedSession *session = nullptr;
    /// Sessions that share their activity's time divide it among themselves, so they have one owner.
    int owner = 0;
    std::vector<QDate> days{}; ///< in the term; none where the day is left open
    TimeOfDay time{};
    PersonSet presenters{};
    PersonSet leaders{};
    PersonSet everybody{};    ///< presenters, leaders and the audience without who is excused
    std::vector<int> rooms{}; ///< ascending

    /// Several days, and nothing said about their hours: nobody is taken all the time.
    bool isLoose() const { return days.size() > 1 && time.isEmpty(); }
    bool sharesRoom(const TakenMeeting &other) const;
};

/// The meetings of the term with their people as the groups are on the first day, in the order of the input.
class TakenMeetings
{
public:
    explicit TakenMeetings(const CheckInput &input);

    const std::vector<TakenMeeting> &all() const { return m_all; }
    /// Places in all().
    std::span<const std::size_t> on(QDate day) const;
    /// The meeting on other days and at another time, the people as they are then.
    TakenMeeting movedTo(std::size_t place, std::vector<QDate> days, const TimeOfDay &time);
    /// From now on the meeting is what movedTo() made of it.
    void settle(std::size_t place, TakenMeeting moved);

    const PeopleOnDays &people() const { return m_people; }
    const QString &roomName(int room) const { return m_rooms[static_cast<std::size_t>(room)]; }
    /// Numbers, ascending.
    const std::vector<int> &roomsOf(const QString &place);
    int roomCount() const { return static_cast<int>(m_rooms.size()); }
    /// How many people the rooms hold together; empty where that is not known of each.
    std::optional<int> capacityOf(std::span<const int> rooms) const;

private:
    TakenMeeting taken(const CheckedMeeting &meeting, QDate peopleOn);

    const CheckInput &m_input;
    PeopleOnDays m_people;
    std::set<QString> m_knownRooms;
    QHash<QString, int> m_roomNumbers;
    std::vector<QString> m_rooms;
    QHash<QString, std::vector<int>> m_roomsOfPlaces;
    QHash<QString, int> m_capacities;
    std::vector<TakenMeeting> m_all;
    QHash<qint64, std::vector<std::size_t>> m_byDay;
};

} // namespace yanben
