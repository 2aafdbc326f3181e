#pragma once

#include "workspace/queries/subjects.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

/// Those who have a sheet of the rubric, by key.
inline std::vector<StaffId> scoredTeachers(const State &state, RubricId rubric)
{
    std::vector<StaffId> teachers;
    std::ranges::transform(scoredSubjects(state, rubric), std::back_inserter(teachers),
                           [](Subject subject) { return std::get<StaffId>(subject); });
    return teachers;
}

} // namespace yanben
