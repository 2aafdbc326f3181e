#pragma once

#include "domain/findings/finding_fix.h"
#include "domain/schedule/when.h"

#include <optional>

namespace yanben
{

/// The time as MoveDay, MoveStart, MoveEnd, MoveMeeting or MoveSeries leave it, nothing typed any more. Empty for other
/// ways out, and where the time is not of the kind that they change.
std::optional<When> movedBy(const FindingFix &fix, const When &when);

} // namespace yanben
