#pragma once

#include "domain/result.h"
#include "domain/schedule/changed_occurrence.h"
#include "workspace/act.h"
#include "workspace/queries/calendar/meetings.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Why one meeting, or a series, is not changed.
enum class SeriesFault {
    NoMeeting,       ///< the time does not come round, or has no meeting on that day (any more)
    OutsideTerm,     ///< the new day lies outside of the term
    AlreadyMeets,    ///< another meeting of the series is on that day
    DayOff,          ///< nobody works on the new day, and the series does not meet on such days
    NotARule,        ///< no rule says for the others what was done to this one
    NothingBefore,   ///< it is the first meeting: from this one on is all of them
    SeveralSessions, ///< who leads and where differs by session: it is written there
    NothingDecided   ///< the meeting is as the series has it
};

using SeriesAct = Result<Act, SeriesFault>;

/// What one meeting has of its own; empty: as the series has it.
struct MeetingData
{
    QString content{};
    std::optional<std::vector<Participant>> presenters{};
    std::optional<QString> place{};
    QString minutes{};

    friend bool operator==(const MeetingData &, const MeetingData &) = default;
};

/// What was decided about the meeting so far.
MeetingData dataOf(const ChangedOccurrence *decided);

// Each changes one meeting and leaves the others as they are. What says no more than the series is not kept. Rows that
// are gone throw StaleChange.

/// Also lets a cancelled meeting take place again. On its own day and hour it goes back to the series.
SeriesAct moveMeeting(const State &state, const MeetingKey &key, QDate day, const TimeOfDay &time,
                      const QString &reason = {});
SeriesAct cancelMeeting(const State &state, const MeetingKey &key, const QString &reason);
/// As the series has it: day and hour, content, people and place. The minutes stay.
SeriesAct restoreMeeting(const State &state, const MeetingKey &key);
SeriesAct editMeeting(const State &state, const MeetingKey &key, const MeetingData &data);
SeriesAct editMeetingReason(const State &state, const MeetingKey &key, const QString &reason);
/// Removes what was decided about a meeting that the series has no more.
SeriesAct forgetDecision(const State &state, const MeetingKey &key);

/// Why the meeting can't be on that day; nothing when it can.
std::optional<SeriesFault> dayRefusal(const State &state, const MeetingKey &key, QDate day);

} // namespace yanben
