#pragma once

#include "calendar/school_calendar.h"
#include "ui/widgets/tone.h"
#include "workspace/queries/meetings.h"

#include <optional>
#include <set>
#include <vector>

namespace yanben
{

/// An activity, one meeting of a series, or a session with a time of its own, as a month shows it.
struct MonthBar
{
    ActivityId activity{};
    std::optional<MeetingKey> meeting; ///< empty for a deadline and an open start
    QString title;
    QString leaders;
    QDate first;
    QDate last;
    Tone tone = Tone::Accent;
    bool movable = false;   ///< can be dragged to other days: these are the activity's
    bool ofSeries = false;  ///< one meeting of several: whether the others go along is asked
    bool cancelled = false; ///< it does not take place, and is shown struck out

    friend bool operator==(const MonthBar &, const MonthBar &) = default;
};

/// What happens between two days, both counted. `doubtful` are the activities whose time wants a decision. What has no
/// date is not shown.
std::vector<MonthBar> monthBars(const State &state, const Term &term, const SchoolCalendar &calendar,
                                const std::set<ActivityId> &doubtful, QDate first, QDate last);

} // namespace yanben
