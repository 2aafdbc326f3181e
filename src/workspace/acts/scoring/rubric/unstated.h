#pragma once

#include "domain/findings/finding_fix.h"
#include "domain/rubric/rubric.h"

namespace yanben
{

/// What the source left open is settled. The value goes where the rule reads it; what no rule reads is written into the
/// standard.
void confirmUnstated(CriterionSpec &spec, UnstatedParameter parameter, const std::optional<Points> &value);
/// What several awards give together is settled. Nothing where the rule is not of awards.
void confirmRepeat(CriterionSpec &spec, const AwardsCombine &combine);
/// What becomes of whoever was absent is settled: a level of its own, or words in the standard, since no rule says it.
/// False, and nothing is changed, for a level where the rule has none.
bool confirmAbsence(CriterionSpec &spec, AbsenceRule rule);
/// Its standard says that whoever was absent stays 未评, so that nobody is to be recorded as absent, with 0 points.
bool leavesAbsenceUnrated(const CriterionSpec &spec);
/// After another way of scoring was chosen: what it has no room for is no open question any longer.
void dropUnstatedBesideRule(CriterionSpec &spec);

} // namespace yanben
