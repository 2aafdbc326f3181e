#pragma once

#include "checks/check_input.h"
#include "workspace/state.h"

namespace yanben
{

/// The schedule of `input.term` as the checks want it: activities that are not cancelled with their meetings as a
/// person decided them, the groups' members by day, the places whose size is known, and the themes. The calendar is
/// there already.
void addSchedule(CheckInput &input, const State &state);

} // namespace yanben
