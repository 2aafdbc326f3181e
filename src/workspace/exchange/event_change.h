#pragma once

#include <QDate>
#include <QString>

#include <optional>

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
    Meeting,
    Theme
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

} // namespace yanben
