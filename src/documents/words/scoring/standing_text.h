#pragma once

#include "scoring/spread.h"

#include <QString>

namespace yanben
{

/// 低段组（8人）中位数8，低6，超过绝对中位差1的2.5倍
QString standingText(const QString &group, const Exact &value, StandsOut how, const Spread &spread);

} // namespace yanben
