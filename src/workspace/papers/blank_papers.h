#pragma once

#include "documents/scoring/blank_form_document.h"
#include "workspace/papers/print_groups.h"

#include <vector>

namespace yanben
{

// Forms for hand use, by the version in use; the teachers stand in the order of their group.

BlankGridDocument blankGridPaper(const State &state, RubricId rubric, const PrintGroup &group);

/// A form for every criterion that applies to somebody of the group, or for this one alone. Who is not concerned does
/// not stand in it.
std::vector<BlankCriterionDocument> blankCriterionPapers(const State &state, RubricId rubric, const PrintGroup &group,
                                                         std::optional<CriterionId> only = {});

} // namespace yanben
