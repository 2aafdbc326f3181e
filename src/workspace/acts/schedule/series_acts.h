#pragma once

#include "workspace/acts/schedule/occurrence_acts.h"

namespace yanben
{

/// How far a change of a series goes, beside one meeting alone.
enum class SeriesReach { FromHere, All };

/// What becomes of decisions about meetings that the changed series does not have: kept, they wait for their meeting
/// to come back.
enum class LostDecisions { Drop, Keep };

/// What the meetings get; what is empty stays.
struct SeriesChange
{
    std::optional<When> when{}; ///< comes round
    std::optional<QString> title{};
    std::optional<std::vector<Participant>> presenters{};
    std::optional<QString> place{};
    bool keepsDecisions = false; ///< no meeting was chosen: the one of the key keeps its own as all others do

    friend bool operator==(const SeriesChange &, const SeriesChange &) = default;
};

struct ChangedSeries
{
    Act act;
    /// Decisions that belong to no meeting afterwards, whether they are kept or not.
    std::vector<ChangedOccurrence> lost{};
};

using SeriesResult = Result<ChangedSeries, SeriesFault>;

// FromHere cuts the series before the meeting of `key`: what is there ends, and an activity of its own with the same
// sessions goes on behind it, with the decisions about its meetings. Meetings that a holiday has moved stay where they
// are. All changes the series as it stands. What the meeting of `key` has of its own gives way to the change. Sessions
// with a time of their own are a series of their own; the others of their activity stay as they are.

SeriesResult changeSeries(const State &state, const MeetingKey &key, SeriesReach reach, const SeriesChange &change,
                          LostDecisions lost = LostDecisions::Drop);
/// So that the meeting of `key` stands on that day and at that hour, and the others likewise.
SeriesResult moveSeries(const State &state, const MeetingKey &key, SeriesReach reach, QDate day, const TimeOfDay &time,
                        LostDecisions lost = LostDecisions::Drop);
/// No meeting from this one on, or none at all: then the activity goes, or its sessions of this time do.
SeriesResult endSeries(const State &state, const MeetingKey &key, SeriesReach reach);

} // namespace yanben
