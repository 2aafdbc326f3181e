#pragma once

#include <functional>

namespace yanben
{

/// Told between the steps of long work how many of how many are done; false: no further. Empty: nobody wants to know.
using StepsDone = std::function<bool(int done, int of)>;

} // namespace yanben
