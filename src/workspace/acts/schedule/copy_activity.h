#pragma once

#include "workspace/acts/schedule/activity_acts.h"

namespace yanben
{

/// A copy with its sessions, so many days later or earlier, standing where its day belongs. The activity's time must be
/// one that shifted() can move; a session's own time that it can't stays as it is. With `hour` the activity's time of
/// day is another.
Act copyActivity(const State &state, ActivityId activity, int days, const std::optional<TimeOfDay> &hour = {});

/// Its time from one day to another, both counted, with the time of day that it has.
When withDays(const When &when, QDate first, QDate last);

} // namespace yanben
