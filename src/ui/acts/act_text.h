#pragma once

#include "workspace/act_runner.h"

#include <QString>

namespace yanben
{

/// A step as the list of steps and the undo menu name it: 修改活动：心理健康培训.
QString actText(ActKind kind, const QStringList &subjects);
QString actText(const ActRow &act);

} // namespace yanben
