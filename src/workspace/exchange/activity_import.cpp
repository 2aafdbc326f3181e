#include "workspace/exchange/activity_import.h"

#include "workspace/exchange/event_proposals.h"
#include "workspace/exchange/own/own_order.h"
#include "workspace/exchange/own/theme_proposals.h"

#include <QSet>

#include <algorithm>

namespace yanben
{

namespace
{

/// An activity without a day is a task, and these stand behind all events, also behind those of its sessions.
void activitiesFirst(std::vector<IcsItem> &items)
{
    QSet<QString> tasks;
    for (const IcsItem &item : items) {
        if (item.isTask)
            tasks.insert(item.uid);
    }
    std::ranges::stable_partition(items, [&tasks](const IcsItem &item) {
        const std::optional<OwnWords> own = item.isTask ? std::nullopt : ownWords(item.own);
        return !own || own->activity == item.uid || !tasks.contains(own->activity);
    });
}

} // namespace

int CalendarImport::count(EventProposal::Kind kind) const
{
    return static_cast<int>(std::ranges::count(proposals, kind, &EventProposal::kind));
}

bool CalendarImport::changesAnything() const
{
    return std::ranges::any_of(proposals, &EventProposal::canBeTaken);
}

int CalendarImport::countTicked() const
{
    return static_cast<int>(std::ranges::count_if(proposals, [](const EventProposal &each) {
        return each.canBeTaken() && each.ticked && each.about != EventProposal::NewOrder;
    }));
}

CalendarImport readCalendar(const State &state, TermId termId, const QByteArray &bytes)
{
    CalendarImport import;
    IcsReading reading = readIcs(bytes);
    if (!reading.problems.empty() && isOfWholeFile(reading.problems.front().fault)) {
        import.fault = reading.problems.front().fault;
        return import;
    }
    import.hasStrangeBytes = reading.hasStrangeBytes;
    const Term &term = state.get<Term>(termId);
    const bool isOfTerm = reading.calendar.term == term.uid;
    EventProposals proposals{state, term, isOfTerm};
    activitiesFirst(reading.calendar.items);
    for (const IcsItem &item : reading.calendar.items)
        proposals.add(item);
    for (const IcsProblem &problem : reading.problems)
        proposals.add(problem);
    if (isOfTerm)
        proposals.addGone();
    import.proposals = proposals.take();
    if (auto order = orderProposal(state, termId, reading.calendar.items, import))
        import.proposals.push_back(*std::move(order));
    std::ranges::move(themeProposals(state, term, isOfTerm, reading.calendar.themes),
                      std::back_inserter(import.proposals));
    return import;
}

ActChain importChain(const State &state, const CalendarImport &import)
{
    ActChain chain{state, ActKind::ImportActivities, {QString::number(import.countTicked())}};
    for (const EventProposal &proposal : import.proposals) {
        for (const auto &edit : proposal.edits) {
            if (proposal.ticked)
                chain.add(edit(chain.state()));
        }
    }
    return chain;
}

Act importCalendar(const State &state, const CalendarImport &import)
{
    return importChain(state, import).take();
}

} // namespace yanben
