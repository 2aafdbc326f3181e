#pragma once

#include "documents/scoring/case_register_document.h"
#include "workspace/state.h"

namespace yanben
{

/// What the office has recorded of deductions under the version in use, and the vetoes that hold, of every sheet of the
/// rubric: by day, those without a day last, then by name.
CaseRegisterDocument caseRegisterPaper(const State &state, RubricId rubric);

} // namespace yanben
