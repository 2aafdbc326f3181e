#pragma once

#include "calendar/series/occurrences.h"
#include "domain/schedule/changed_occurrence.h"
#include "domain/schedule/term.h"
#include "workspace/acts/schedule/occurrence_acts.h"

#include <QString>

#include <vector>

namespace yanben
{

/// Why a meeting or its series is not changed, and what to do.
QString seriesFaultText(SeriesFault fault);

/// The day of a meeting, with its weekday; of one without a weekday the days on which it may be.
QString meetingDayText(const Occurrence &meeting, const Term &term);

/// How a meeting of a series came to its day: as usual, moved from 4月3日, cancelled, a holiday.
QString meetingStateText(const Occurrence &meeting, const ChangedOccurrence *decided, const Term &term);

/// What was decided about a meeting: 4月3日（周三）改为4月4日：开会. `meeting` as the series has it before any
/// decision; null where it has no such meeting (any more), whose day is then named without a weekday that might be no
/// one's choice.
QString decisionText(const ChangedOccurrence &decided, const Occurrence *meeting, const Term &term);

/// What a series gives: 9 meetings: weeks 1, 3, 5 …, and how many a holiday takes.
QString meetingsText(const std::vector<Occurrence> &meetings, const Term &term);

} // namespace yanben
