#pragma once

#include "documents/ics/activity_ics.h"
#include "workspace/exchange/own/event_own.h"

namespace yanben
{

/// Whether the description is the one that the own words gave the event (eventText), whatever time stands in it: they
/// hold then, even where a line of a note looks like one for people. False without details.
bool hasOwnDescription(const IcsItem &item, const OwnWords &own);

} // namespace yanben
