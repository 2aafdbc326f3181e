#pragma once

#include "domain/findings/finding.h"
#include "workspace/act_builder.h"

namespace yanben
{

/// Another time for the row or its session, by MoveDay, MoveStart, MoveEnd, MoveSeries or a MoveMeeting of no series. A
/// row that would no longer stand by its date goes to its place among the others. Throws StaleChange when the time is
/// of another kind by now.
void moveTime(ActBuilder &builder, const State &state, const ActivityTarget &target, const FindingFix &fix);

/// One meeting of a series on another day, at its hour unless the fix names another.
void moveOccurrence(ActBuilder &builder, const State &state, const MoveMeeting &fix);

} // namespace yanben
