#pragma once

#include "domain/ids.h"
#include "domain/subject.h"
#include "workspace/state.h"

#include <vector>

namespace yanben
{

/// A criterion with the sheets on which it is still to be decided: 未评, or recorded so that it can't be scored.
struct OpenCells
{
    CriterionVersionId criterion{};
    std::vector<Subject> subjects; ///< in the order in which they were asked for

    friend bool operator==(const OpenCells &, const OpenCells &) = default;
};

/// Of these sheets, by the version in use; criteria in their order, those without any are left out.
std::vector<OpenCells> openCells(const State &state, RubricId rubric, const std::vector<Subject> &subjects);

} // namespace yanben
