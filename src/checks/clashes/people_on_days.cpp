#include "checks/clashes/people_on_days.h"

#include <algorithm>
#include <limits>

namespace yanben
{

PeopleOnDays::PeopleOnDays(const CheckInput &input)
{
    constexpr qint64 ever = std::numeric_limits<qint64>::min();
    constexpr qint64 forGood = std::numeric_limits<qint64>::max();
    for (const auto &[key, members] : input.groups) {
        m_groupPlaces.insert(key, m_groups.size());
        Members &group = m_groups.emplace_back();
        for (const CheckedMember &member : members) {
            group.memberships.push_back({numberOf(member.person), member.from ? member.from->toJulianDay() : ever,
                                         member.to ? member.to->toJulianDay() : forGood});
            if (member.from)
                group.changes.push_back(member.from->toJulianDay());
            if (member.to)
                group.changes.push_back(member.to->toJulianDay() + 1);
        }
        std::ranges::sort(group.changes);
        const auto repeated = std::ranges::unique(group.changes);
        group.changes.erase(repeated.begin(), repeated.end());
        group.known.resize(group.changes.size() + 1);
        group.isKnown.resize(group.changes.size() + 1, false);
    }
}

int PeopleOnDays::numberOf(const CheckedPerson &person)
{
    const auto found = m_numbers.constFind(person.key);
    if (found != m_numbers.constEnd())
        return *found;
    const int number = count();
    m_numbers.insert(person.key, number);
    m_names.push_back(person.name);
    return number;
}

PersonSet PeopleOnDays::peopleIn(const std::vector<CheckedPerson> &people, QDate day)
{
    PersonSet found;
    for (const CheckedPerson &one : people) {
        const auto group = m_groupPlaces.constFind(one.key);
        if (group != m_groupPlaces.constEnd())
            found.add(membersOn(m_groups[*group], day));
        else
            found.add(numberOf(one));
    }
    return found;
}

const PersonSet &PeopleOnDays::membersOn(Members &group, QDate day) const
{
    const qint64 at = day.toJulianDay();
    const auto place = static_cast<std::size_t>(std::ranges::upper_bound(group.changes, at) - group.changes.begin());
    if (!group.isKnown[place]) {
        for (const Membership &membership : group.memberships) {
            if (membership.from <= at && at <= membership.to)
                group.known[place].add(membership.person);
        }
        group.isKnown[place] = true;
    }
    return group.known[place];
}

} // namespace yanben
