#pragma once

#include "workspace/act.h"
#include "workspace/exchange/event_times.h"
#include "workspace/state.h"

#include <functional>

namespace yanben
{

enum class EventField { Title, Time, Place, Forms, Status, Presenters, Audience, Note, Meeting };

struct EventChange
{
    EventField field{};
    std::optional<QDate> day{}; ///< of one meeting of a series, by its pattern
    QString before{};
    QString after{};

    friend bool operator==(const EventChange &, const EventChange &) = default;
};

/// One event of a file against the activities of a term.
struct EventProposal
{
    enum Kind {
        New,
        Changed,
        Same,
        Gone, ///< the file has the term whole, but not this activity; it stays
        Refused
    };

    Kind kind = Same;
    QString title{};
    QString time{}; ///< as the schedule writes it
    std::vector<EventChange> changes{};
    std::vector<EventRefusal> refusals{}; ///< what of it is not taken, or why none of it is
    std::optional<IcsFault> fault{};
    std::vector<std::function<Act(const State &)>> edits{}; ///< each on what those before it have made
};

struct CalendarImport
{
    std::optional<IcsFault> fault{}; ///< the file is no calendar
    std::vector<EventProposal> proposals{};

    int count(EventProposal::Kind kind) const;
    bool changesAnything() const { return count(EventProposal::New) + count(EventProposal::Changed) > 0; }
};

/// What a calendar file would change in a term. Events are known again by their UIDs, also those of other programs that
/// were imported before.
CalendarImport readCalendar(const State &state, TermId term, const QByteArray &bytes);

/// All of it as one act.
Act importCalendar(const State &state, const CalendarImport &import);

} // namespace yanben
