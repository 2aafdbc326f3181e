#include "workspace/queries/calendar/entries_of.h"

#include "calendar/clashes.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/staff/memberships.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>
#include <map>

namespace yanben
{

namespace
{

bool isEveryone(const State &state, GroupId group)
{
    const Group *row = state.find<Group>(group);
    return row && row->kind == GroupKind::Everyone;
}

/// In which groups somebody is, looked up once.
class GroupsOfPerson
{
public:
    GroupsOfPerson(const State &state, StaffId staff) : m_state{state}, m_staff{staff}
    {
        forEachMembershipOf(state, staff, [&](const Membership &membership) {
            for (const GroupId group : groupsAround(state, membership.group))
                m_memberships.emplace(group, membership);
        });
    }

    bool isIn(const std::vector<Participant> &people, QDate day) const
    {
        return std::ranges::any_of(people, [&](const Participant &one) {
            return one.staff == m_staff || (one.group && isIn(groupMeant(m_state, *one.group), day));
        });
    }

private:
    bool isIn(GroupId group, QDate day) const
    {
        const StaffMember *member = m_state.find<StaffMember>(m_staff);
        if (!member || !member->worksOn(day))
            return false;
        const auto [from, to] = m_memberships.equal_range(group);
        return isEveryone(m_state, group) ||
               std::any_of(from, to, [day](const auto &membership) { return membership.second.holdsOn(day); });
    }

    const State &m_state;
    StaffId m_staff;
    std::multimap<GroupId, Membership> m_memberships;
};

/// On which its groups are asked: of what has no day yet, the first of its term.
QDate dayAsked(const State &state, const CalendarEntry &entry)
{
    const Activity *activity = entry.hasDay() ? nullptr : state.find<Activity>(entry.activity);
    const Term *term = activity ? state.find<Term>(activity->term) : nullptr;
    return term ? term->first : entry.first;
}

template <typename Fits>
std::vector<CalendarEntry> thatFit(std::span<const CalendarEntry> entries, Fits fits)
{
    std::vector<CalendarEntry> found;
    std::ranges::copy_if(entries, std::back_inserter(found), fits);
    return found;
}

} // namespace

std::vector<CalendarEntry> entriesOfPerson(const State &state, std::span<const CalendarEntry> entries, StaffId staff)
{
    const GroupsOfPerson groups{state, staff};
    return thatFit(entries, [&](const CalendarEntry &entry) {
        const QDate day = dayAsked(state, entry);
        return groups.isIn(entry.presenters, day) || groups.isIn(entry.leaders, day) ||
               (groups.isIn(entry.audience, day) && !groups.isIn(entry.excused, day));
    });
}

bool namesGroup(const State &state, const std::vector<Participant> &people, GroupId group)
{
    return std::ranges::any_of(people, [&](const Participant &one) {
        return one.group && (isWithin(state, group, *one.group) || isEveryone(state, groupMeant(state, *one.group)));
    });
}

std::vector<CalendarEntry> entriesOfGroup(const State &state, std::span<const CalendarEntry> entries, GroupId group)
{
    const auto named = [&](const std::vector<Participant> &people) { return namesGroup(state, people, group); };
    return thatFit(entries, [&named](const CalendarEntry &entry) {
        return named(entry.audience) || named(entry.presenters) || named(entry.leaders);
    });
}

std::vector<CalendarEntry> entriesOfPlace(std::span<const CalendarEntry> entries, const QString &place)
{
    return thatFit(entries, [&place](const CalendarEntry &entry) { return entry.places.contains(place); });
}

QStringList placesOfTerm(const State &state, std::span<const CalendarEntry> entries)
{
    QStringList places = placeSuggestions(state);
    for (const CalendarEntry &entry : entries)
        places << entry.places;
    places.removeDuplicates();
    return places;
}

std::vector<EntryOverlap> overlapsAmong(std::span<const CalendarEntry> entries, const Timetable &timetable)
{
    std::vector<Booking> bookings;
    std::vector<std::size_t> places;
    std::map<ActivityId, int> owners;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const CalendarEntry &entry = entries[at];
        if (entry.cancelled || entry.backgroundTask || entry.anyDay || entry.isBorder() || !entry.hasDay())
            continue;
        Booking booking{.resources = {0}, .time = entry.when.timeOfDay};
        booking.owner = owners.emplace(entry.activity, static_cast<int>(owners.size())).first->second;
        for (QDate day = entry.first; day <= entry.last; day = day.addDays(1))
            booking.days.push_back(day);
        bookings.push_back(std::move(booking));
        places.push_back(at);
    }
    std::vector<EntryOverlap> overlaps;
    for (const Clash &clash : clashesOf(bookings, timetable)) {
        // A day without an hour takes all of it in the reckoning only.
        const bool hasHours = !bookings[clash.one].time.isEmpty() && !bookings[clash.other].time.isEmpty();
        overlaps.push_back(
            {.one = places[clash.one], .other = places[clash.other], .isCertain = clash.isCertain && hasHours});
    }
    return overlaps;
}

} // namespace yanben
