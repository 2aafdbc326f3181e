#pragma once

#include "calendar/series/occurrences.h"
#include "workspace/queries/calendar/meetings.h"

#include <optional>
#include <vector>

namespace yanben
{

/// Meetings that share one time which comes round: the activity's own, or that of sessions. Points into the state that
/// it was made from.
struct Series
{
    const Activity *activity = nullptr;
    const Term *term = nullptr;
    const When *when = nullptr;
    const Recurring *rule = nullptr;
    std::optional<SessionId> session{};                 ///< as in MeetingKey
    std::vector<const Session *> sessions{};            ///< none where the activity has none
    std::vector<const ChangedOccurrence *> decisions{}; ///< by their original days

    /// Null when nothing was decided about that meeting.
    const ChangedOccurrence *decisionOn(QDate original) const;
    std::vector<OccurrenceException> exceptions() const;
    MeetingKey keyOf(QDate original) const;
};

/// Empty when the activity is gone or the time does not come round.
std::optional<Series> seriesOf(const State &state, ActivityId activity, std::optional<SessionId> session = {});
std::optional<Series> seriesOf(const State &state, const MeetingKey &key);
/// Every series of an activity, its own first.
std::vector<Series> seriesIn(const State &state, ActivityId activity);

/// Every meeting that the series gives, also what a holiday or a 放假周 of the term takes and what is cancelled.
std::vector<Occurrence> occurrencesOf(const Series &series, const SchoolCalendar &calendar);
/// The same as it was before anything was decided about them.
std::vector<Occurrence> undecidedOf(const Series &series, const SchoolCalendar &calendar);
/// What was decided about meetings that the series does not have (any more).
std::vector<const ChangedOccurrence *> withoutMeeting(const Series &series, const SchoolCalendar &calendar);

/// Who leads it and where it is when nothing is decided about a meeting.
std::vector<Participant> usualPresenters(const Series &series);
QString usualPlaces(const Series &series);

} // namespace yanben
