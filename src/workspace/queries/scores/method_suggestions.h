#pragma once

#include "workspace/state.h"

#include <QStringList>

namespace yanben
{

/// 评价方式 that are offered while typing: the usual ones, then what else the school's criteria say.
QStringList methodSuggestions(const State &state);

} // namespace yanben
