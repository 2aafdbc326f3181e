#pragma once

#include "workspace/raters/collecting.h"

#include <QString>

namespace yanben
{

/// Why nothing of the file can be taken back, and what to do. The file has a fault.
QString returnFaultText(const CollectedFile &file);
/// What stands in the way of the rating; `state` is where the teacher's sheet stands.
QString ratingProblemText(const CollectedRating &rating, SheetState state);

} // namespace yanben
