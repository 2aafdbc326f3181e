#include "workspace/exchange/own/own_order.h"

#include "workspace/acts/schedule/activity_rows.h"
#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/own/event_own.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// Where activities stand in the schedule of a file, by uid.
std::map<QString, int> placesInFile(const std::vector<IcsItem> &items)
{
    std::map<QString, int> places;
    for (const IcsItem &item : items) {
        if (!item.order)
            continue;
        places.emplace(uidOutside(QString{item.uid}.replace(u'#', u'-')), *item.order);
        if (const std::optional<OwnWords> own = ownWords(item.own))
            places.emplace(own->activity, *item.order);
    }
    return places;
}

class NewOrder
{
public:
    NewOrder(const State &before, TermId term, std::map<QString, int> places)
        : m_term{term}, m_places{std::move(places)}
    {
        for (const Activity *activity : activitiesOf(before, term))
            m_known.insert(activity->id);
    }

    bool holdsIn(const State &state) const { return ordered(state) == current(state); }
    Act edit(const State &state) const
    {
        ActBuilder builder{state, ActKind::MoveActivity};
        if (!holdsIn(state))
            renumberActivities(builder, ordered(state));
        return builder.take();
    }

private:
    std::vector<ActivityId> current(const State &state) const
    {
        std::vector<ActivityId> ids;
        for (const Activity *activity : activitiesOf(state, m_term))
            ids.push_back(activity->id);
        return ids;
    }
    std::vector<ActivityId> ordered(const State &state) const
    {
        std::vector<ActivityId> ids = current(state);
        std::vector<std::pair<int, ActivityId>> fresh;
        for (const ActivityId id : ids) {
            const auto place = m_places.find(uidOutside(state.get<Activity>(id).uid));
            if (!m_known.contains(id) && place != m_places.end())
                fresh.emplace_back(place->second, id);
        }
        std::set<ActivityId> moved;
        for (const auto &[place, id] : fresh)
            moved.insert(id);
        std::ranges::stable_sort(fresh, {}, &std::pair<int, ActivityId>::first);
        auto next = fresh.begin();
        for (ActivityId &id : ids) {
            if (moved.contains(id))
                id = (next++)->second;
        }
        return ids;
    }

    TermId m_term;
    std::map<QString, int> m_places;
    std::set<ActivityId> m_known;
};

} // namespace

std::optional<EventProposal> orderProposal(const State &state, TermId term, const std::vector<IcsItem> &items,
                                           const CalendarImport &import)
{
    std::map<QString, int> places = placesInFile(items);
    if (places.size() < 2 || import.count(EventProposal::New) < 2)
        return std::nullopt;
    CalendarImport all = import;
    for (EventProposal &proposal : all.proposals)
        proposal.ticked = true;
    const NewOrder order{state, term, std::move(places)};
    if (order.holdsIn(importChain(state, all).state()))
        return std::nullopt;
    return EventProposal{.about = EventProposal::NewOrder,
                         .kind = EventProposal::New,
                         .edits = {[order](const State &now) { return order.edit(now); }}};
}

} // namespace yanben
