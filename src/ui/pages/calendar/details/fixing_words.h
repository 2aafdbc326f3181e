#pragma once

#include "workspace/queries/calendar/five_fixings.h"

#include <QString>

namespace yanben
{

QString fixingName(Fixing fixing);

} // namespace yanben
