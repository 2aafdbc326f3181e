#pragma once

#include "documents/scoring/lists/case_register_document.h"
#include "workspace/act_runner.h"
#include "workspace/state.h"

#include <functional>

namespace yanben
{

/// What the office has recorded of deductions under the version in use, and the vetoes that hold, of every sheet of the
/// rubric: by day, those without a day last, then by pinyin. `recordedBy` tells who first wrote a row that names nobody
/// itself.
using RecordedBy = std::function<QString(const Change &row)>;
CaseRegisterDocument caseRegisterPaper(const State &state, RubricId rubric, const RecordedBy &recordedBy = {});

/// As the history of the file has it; empty for what an earlier schema wrote. `acts` outlives it.
RecordedBy recordedByHistory(ActRunner &acts);

} // namespace yanben
