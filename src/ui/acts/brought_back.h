#pragma once

#include "workspace/act_runner.h"

#include <optional>

namespace yanben
{

/// The first activity that undo or redo has brought back.
std::optional<ActivityId> activityBroughtBack(const ChangeNotice &notice);

} // namespace yanben
