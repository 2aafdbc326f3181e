#pragma once

#include "scoring/outcome.h"

#include <QString>

namespace yanben
{

/// Why a record can't be scored, and what to do.
QString faultText(const RecordFault &fault);

} // namespace yanben
