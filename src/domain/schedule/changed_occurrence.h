#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/recurrence.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// What a person decided about one meeting of a series, and what that meeting has of its own.
struct ChangedOccurrence
{
    ChangedOccurrenceId id{};
    QString uid;
    ActivityId activity{};
    std::optional<SessionId> session; ///< whose own time is the series; empty: the activity's
    QDate original;                   ///< by the pattern; identifies the meeting
    bool cancelled = false;
    std::optional<When> when;                           ///< a single day, with its hour; empty: as the series has it.
                                                        ///< Of a cancelled one: when it was to be after a move
    QString reason;                                     ///< why it was moved or cancelled
    QString content;                                    ///< what this meeting is about; empty: the activity's title
    std::optional<std::vector<Participant>> presenters; ///< empty: the session's
    std::optional<QString> place;                       ///< empty: the session's
    QString minutes{};                                  ///< 纪要 of this meeting

    /// Neither cancelled nor moved: the series decides when it is.
    bool followsSeries() const { return !cancelled && !when; }
    /// Day and hour, content, people and place.
    bool isAsSeries() const { return followsSeries() && content.isEmpty() && !presenters && !place; }
    /// Not worth a row.
    bool saysNothing() const { return isAsSeries() && minutes.isEmpty(); }
    /// How the calendar is to take it; nothing where the series decides.
    std::optional<OccurrenceException> exception() const
    {
        if (followsSeries())
            return std::nullopt;
        return OccurrenceException{original, cancelled ? std::nullopt : movedTo()};
    }
    /// The day that a person gave it, also where it was cancelled there.
    std::optional<QDate> movedTo() const
    {
        const auto *day = when ? std::get_if<SingleDay>(&when->kind) : nullptr;
        return day ? std::optional{day->date} : std::nullopt;
    }
    friend bool operator==(const ChangedOccurrence &, const ChangedOccurrence &) = default;
};

} // namespace yanben
