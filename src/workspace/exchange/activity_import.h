#pragma once

#include "workspace/act_chain.h"
#include "workspace/exchange/event_times.h"

#include <functional>

namespace yanben
{

enum class EventField {
    Title,
    Time,
    Place,
    Forms,
    Status,
    Presenters,
    Audience,
    Goal,
    Note,
    Topic,
    Hours,
    CheckMethods,
    Papers,
    Partners,
    Phases,
    Levels,
    Decisions,
    Background,
    GroupMeeting,
    Leaders,
    Excused,
    Meeting
};

struct EventChange
{
    EventField field{};
    std::optional<QDate> day{}; ///< of one meeting of a series, by its pattern
    QString before{};           ///< of a new activity always empty
    QString after{};

    friend bool operator==(const EventChange &, const EventChange &) = default;
};

/// What has to be known of an event beside what it changes.
struct EventNote
{
    enum Kind {
        LeftOut,       ///< days on which the series is not held
        Moved,         ///< meetings of the series that are otherwise
        MovedAway,     ///< meetings moved out of the term, which are left out
        BegunBefore,   ///< earlier meetings than the term's are left out
        GoesOn,        ///< later ones are
        Endless,       ///< the series has no end and gets that of the term
        Single,        ///< one meeting of a series that can't be said here as a series
        OutsideTerm,   ///< not, or not wholly, in the term
        NobodyNamed,   ///< attendees whom the roster does not have
        SeveralNamed,  ///< attendees of a name that several have
        NotExcused,    ///< named by an exception among the participants, but by no roster and no group
        LikeGroup,     ///< names of participants that are no group's, but like one's, which stands behind
        Declined,      ///< attendees who do not come
        ComesOnce,     ///< days and attendees of single meetings of a series
        DeclinedOnce,  ///< the same who do not come to that meeting
        HoursLost,     ///< of something that lasts several days
        StrangeZone,   ///< of a time zone that nobody knows
        SummerZone,    ///< of a zone with summer time: some meetings may be an hour off
        TopicLocked,   ///< a topic that the plan has not, and that can't be added because the plan is locked
        OwnUnreadable, ///< what the program itself wrote about it, changed so that it means nothing
        Unread         ///< lines that mean nothing
    };

    Kind kind{};
    QString text{}; ///< the days, names or lines

    friend bool operator==(const EventNote &, const EventNote &) = default;
};

/// One event of a file against the activities of a term.
struct EventProposal
{
    enum Kind {
        New,
        Changed,
        Cancelled, ///< called off by the file, perhaps with other changes
        Same,
        Gone, ///< the file has the term whole, but not this activity; it stays
        Refused
    };

    Kind kind = Same;
    QString title{};
    QString time{}; ///< as the schedule writes it
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
    /// How many will be taken.
    int countTicked() const;
};

/// What a calendar file would change in a term. Events are known again by their UIDs, also those of other programs that
/// were imported before. What lies outside the term is not ticked. What only the program says of an event (event_own.h)
/// makes a new activity whole and brings that of another school up to date; what a file does not say stays as it is,
/// and a file of this very term can't know such things better than the term itself.
CalendarImport readCalendar(const State &state, TermId term, const QByteArray &bytes);

/// What is ticked of it; its state() are the rows as they would be.
ActChain importChain(const State &state, const CalendarImport &import);
/// The same as one act.
Act importCalendar(const State &state, const CalendarImport &import);

} // namespace yanben
