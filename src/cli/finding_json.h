#pragma once

#include "domain/findings/finding.h"
#include "domain/json/json_value.h"
#include "workspace/state.h"

namespace yanben
{

/// What the finding is about, stable for other programs: rubric, criterion/11, activity/6, activity/6+activity/7,
/// topic/…, form/…, year/2027, themes/…. Activities by their place in the term, criteria by their number.
QString targetWord(const State &state, TermId term, const FindingTarget &target);

/// {"kind":"move_day","value":"2019-04-04","label":"改到4月4日"}
JsonValue fixValue(const FindingFix &fix, const Term &term);

} // namespace yanben
