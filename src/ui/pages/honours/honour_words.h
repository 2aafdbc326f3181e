#pragma once

#include "workspace/acts/scoring/honour_acts.h"

#include <QString>

namespace yanben
{

QString honourKindName(HonourKind kind);
QString honourLevelName(HonourLevel level);
/// Why it can't be recorded, and how to mend it.
QString honourRefusalText(const State &state, const HonourRefusal &refusal);

} // namespace yanben
