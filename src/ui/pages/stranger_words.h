#pragma once

#include "workspace/queries/staff/like_people.h"

#include <QString>

namespace yanben
{

/// That the name comes in as one from outside, and whom it may mean instead (F21, F22).
QString strangerSentence(const State &state, const Stranger &stranger);

} // namespace yanben
