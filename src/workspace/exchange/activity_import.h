#pragma once

#include "workspace/act_chain.h"
#include "workspace/exchange/event_change.h"
#include "workspace/exchange/event_times.h"
#include "workspace/exchange/own/own_themes.h"

#include <functional>

namespace yanben
{

/// One event of a file against the activities of a term, or what else the program's own files say.
struct EventProposal
{
    enum About {
        Event,
        Theme,   ///< changes: at most the one of its title
        NewOrder ///< the new activities stand in the schedule as in the file's, not by their days
    };
    enum Kind {
        New,
        Changed,
        Cancelled, ///< called off by the file, perhaps with other changes
        Same,
        Gone, ///< the file has the term whole, but not this activity; it stays
        Refused
    };

    About about = Event;
    Kind kind = Same;
    QString title{};
    QString time{};                  ///< as the schedule writes it
    std::optional<OwnTheme> theme{}; ///< empty also of a theme that can't be read, whose title are then its words
    std::vector<EventChange> changes{};
    std::vector<EventNote> notes{};
    std::vector<EventRefusal> refusals{}; ///< what of it is not taken, or why none of it is
    std::optional<IcsFault> fault{};
    std::optional<int> line{};                              ///< of the file, where a fault is known to be
    bool ticked = true;                                     ///< to be taken; only where there are edits
    std::vector<std::function<Act(const State &)>> edits{}; ///< each on what those before it have made

    bool canBeTaken() const { return !edits.empty(); }
};

struct CalendarImport
{
    std::optional<IcsFault> fault{}; ///< nothing can be read of the file
    bool hasStrangeBytes = false;    ///< some of it is in no known encoding
    std::vector<EventProposal> proposals{};

    int count(EventProposal::Kind kind) const;
    bool changesAnything() const;
    /// How many will be taken; an order by itself is nothing.
    int countTicked() const;
};

/// What a calendar file would change in a term. Events are known again by their UIDs, also those of other programs that
/// were imported before. What lies outside the term is not ticked. What only the program says of an event (event_own.h)
/// makes a new activity whole and brings that of another school up to date, and so do its themes; what a file does not
/// say stays as it is, and a file of this very term can't know such things better than the term itself. Its order
/// holds for the activities that are new, in the places that they get by their days.
CalendarImport readCalendar(const State &state, TermId term, const QByteArray &bytes);

/// What is ticked of it; its state() are the rows as they would be.
ActChain importChain(const State &state, const CalendarImport &import);
/// The same as one act.
Act importCalendar(const State &state, const CalendarImport &import);

} // namespace yanben
