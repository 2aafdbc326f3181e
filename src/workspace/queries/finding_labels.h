#pragma once

#include "domain/findings/finding.h"
#include "workspace/state.h"

#include <QString>

namespace yanben
{

/// The target as people and other programs count: activity/4 (the row of the schedule), activity/3/2 (its session),
/// criterion/11 (its number), activity/6+activity/7, rubric, results, topic/NAME, form/NAME, year/2027, themes/GROUP
/// (of the school: themes), count/NAME (count-people/NAME where its meetings have too few, count-record/NAME where they
/// have no minutes), records/11, staff/NAME.
QString findingLabelOf(const State &state, TermId term, const FindingTarget &target);

} // namespace yanben
