#include "workspace/queries/calendar/five_fixings.h"

#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

namespace
{

bool isSet(const When &when)
{
    return !std::holds_alternative<Undated>(when.kind);
}

} // namespace

std::vector<MissingFixing> missingFixings(const State &state, const Activity &activity)
{
    const std::vector<const Session *> sessions = sessionsOf(state, activity.id);
    std::vector<MissingFixing> missing;
    const auto need = [&missing](Fixing fixing, bool isFixed) {
        if (!isFixed)
            missing.push_back({fixing});
    };
    const auto needInEach = [&](Fixing fixing, auto isFixed) {
        if (sessions.empty())
            missing.push_back({fixing});
        const auto lacking =
            std::ranges::find_if(sessions, [&isFixed](const Session *session) { return !isFixed(*session); });
        if (lacking != sessions.end())
            missing.push_back({fixing, (*lacking)->id});
    };
    if (!isSet(activity.when)) {
        const auto hasOwn = [](const Session *session) { return session->when && isSet(*session->when); };
        const auto lacking = std::ranges::find_if_not(sessions, hasOwn);
        if (sessions.empty() || lacking != sessions.end())
            missing.push_back({Fixing::Time});
    }
    needInEach(Fixing::People,
               [](const Session &session) { return !session.presenters.empty() || !session.audience.empty(); });
    if (!activity.backgroundTask)
        needInEach(Fixing::Place, [](const Session &session) { return !session.place.trimmed().isEmpty(); });
    need(Fixing::Content, !activity.title.isEmpty());
    need(Fixing::Goal, !activity.goal.isEmpty());
    return missing;
}

} // namespace yanben
