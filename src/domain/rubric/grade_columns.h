#pragma once

#include "domain/rubric/grade_ranges.h"

#include <map>

namespace yanben
{

/// Grades as a table of them is copied from Excel: a line each, with the columns 等次, 从, 到 and %, the last of which
/// may be missing; a line of heads is passed over.
struct GradeColumns
{
    std::vector<GradeRange> ranges = {}; ///< best first; empty when any line is no grade
    std::map<QString, Points> percents = {};

    friend bool operator==(const GradeColumns &, const GradeColumns &) = default;
};
GradeColumns readGradeColumns(QStringView cells);

} // namespace yanben
