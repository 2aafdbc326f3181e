#pragma once

#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/activity_import.h"
#include "workspace/exchange/event_edits.h"
#include "workspace/exchange/event_text.h"
#include "workspace/exchange/own/event_own.h"

#include <QSet>

#include <map>

namespace yanben
{

/// What the events of a file would do in a term, one after the other.
class EventProposals
{
public:
    /// `state` outlives it. `isOfTerm`: the file holds this very term.
    EventProposals(const State &state, const Term &term, bool isOfTerm);

    void add(const IcsItem &read);
    void add(const IcsProblem &problem);
    /// Activities that none of the events was.
    void addGone();
    std::vector<EventProposal> take() { return std::move(m_proposals); }

private:
    struct Series
    {
        IcsItem item{};
        std::vector<EventNote> notes{};
        std::vector<IcsItem> besides{}; ///< see IcsCut
    };

    const CalendarItem *knownAs(const QString &uid) const;
    bool isKnownBySingles(const QString &uid) const;
    std::optional<Series> inTerm(const IcsItem &item) const;
    EventProposal newEvent(const IcsItem &item) const;
    std::optional<OwnWords> ownWordsIn(const IcsItem &item) const;
    EventExtras extrasOf(const IcsItem &item, const std::optional<OwnWords> &own, const EventWords &words,
                         const When &when) const;
    void putSessions(ActivityDraft &draft, EventExtras &extras, const IcsItem &item, const std::optional<OwnWords> &own,
                     const EventWords &words) const;
    EventProposal proposalFor(const IcsItem &item);
    void addSingles(const Series &series, const std::vector<EventNote> &rest);
    void addBesides(const Series &series);
    void put(EventProposal proposal, const IcsItem &item, std::vector<EventNote> notes);

    const State &m_state;
    const Term &m_term;
    bool m_isOfTerm;
    SchoolCalendar m_calendar;
    std::vector<CalendarItem> m_items;
    std::map<QString, const CalendarItem *> m_known;
    QSet<QString> m_elsewhere; ///< uids of other terms' activities
    QSet<QString> m_seen;
    std::vector<EventProposal> m_proposals;
};

} // namespace yanben
