#pragma once

#include "domain/findings/finding.h"
#include "domain/json/json_value.h"
#include "domain/schedule/term.h"

namespace yanben
{

/// {"kind":"move_day","value":"2019-04-04","label":"改到4月4日"}
JsonValue fixValue(const FindingFix &fix, const Term &term);

} // namespace yanben
