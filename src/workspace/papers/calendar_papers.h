#pragma once

#include "documents/calendar/bulletin_document.h"
#include "documents/calendar/month_document.h"
#include "documents/calendar/weeks_document.h"
#include "domain/schedule/when.h"
#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// 周次表: an activity stands in every week that it touches, behind its first as one that goes on （续）; a meeting of
/// a series in its own.
WeeksDocument weeksPaper(const State &state, TermId term);

/// The months that the term touches.
std::vector<YearMonth> monthsOf(const Term &term);
/// What goes on for days is a stretch, as it is a bar on the screen; what has a day on one side stands on that.
MonthDocument monthPaper(const State &state, TermId term, YearMonth month);

/// 本周安排 of a week of the term.
BulletinDocument bulletinPaper(const State &state, TermId term, int week);

} // namespace yanben
