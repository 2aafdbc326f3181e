#pragma once

#include "domain/schedule/activity.h"
#include "domain/schedule/term.h"
#include "workspace/acts/schedule/activity_details_acts.h"

#include <QString>

namespace yanben
{

QString statusName(ActivityStatus status);
/// When it was to be first and why that changed, a sentence to a line; empty when nothing is to be said.
QString statusText(const Activity &activity, const Term &term);
/// （取消）, （延期）: what a row says of an activity that is not as planned; empty otherwise.
QString statusMark(ActivityStatus status);
QString statusFaultText(StatusFault fault);

} // namespace yanben
