#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/term.h"

#include <optional>

namespace yanben
{

/// How many days lie between a preparation and the lesson, or the week of the lesson, that it is for; below 7 it is not
/// a week ahead (row B32). The last step of 备课 counts, or the activity itself if it is one, with the next step of the
/// lesson behind it. Empty unless both name a day or a week: that is all that says which week a preparation is for.
std::optional<int> daysPreparedAhead(const Activity &activity, const Term &term);

} // namespace yanben
