#include "workspace/exchange/event_people.h"

#include "workspace/queries/staff/roster.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool isSharedName(const State &state, const QString &name)
{
    return std::ranges::count_if(state.all<StaffMember>(), [wanted = normalizedName(name)](const auto &row) {
               return normalizedName(row.second.name) == wanted;
           }) > 1;
}

} // namespace

MatchedPeople matchPeople(const State &state, const QStringList &names)
{
    MatchedPeople matched;
    for (const QString &name : names) {
        const Participant one = participantOf(state, name);
        if (!one.staff && !one.group)
            (isSharedName(state, name) ? matched.several : matched.nobody) << name;
        else if (std::ranges::count(matched.people, one) == 0)
            matched.people.push_back(one);
    }
    return matched;
}

ReadAudience audienceNamed(const State &state, const QStringList &names)
{
    return readAudience(state, {}, audienceParts(state, names.join(u'、')));
}

} // namespace yanben
