#pragma once

#include "checks/check_input.h"
#include "checks/clashes/person_set.h"

#include <QHash>

namespace yanben
{

/// Numbers everybody, and knows who is in a group on a day. The members of a group are put together once for all days
/// between two changes of it.
class PeopleOnDays
{
public:
    explicit PeopleOnDays(const CheckInput &input);

    /// Groups by their members on the day. A name that is no group is one person.
    PersonSet peopleIn(const std::vector<CheckedPerson> &people, QDate day);
    const QString &nameOf(int person) const { return m_names[static_cast<std::size_t>(person)]; }
    int count() const { return static_cast<int>(m_names.size()); }

private:
    struct Membership
    {
        int person;
        qint64 from;
        qint64 to;
    };
    struct Members
    {
        std::vector<Membership> memberships;
        std::vector<qint64> changes;  ///< days on which somebody comes or is gone, ascending
        std::vector<PersonSet> known; ///< of the times between them; filled when somebody asks
        std::vector<bool> isKnown;
    };

    int numberOf(const CheckedPerson &person);
    const PersonSet &membersOn(Members &group, QDate day) const;

    QHash<QString, int> m_numbers;
    std::vector<QString> m_names;
    QHash<QString, std::size_t> m_groupPlaces;
    std::vector<Members> m_groups;
};

} // namespace yanben
