#pragma once

#include "domain/rubric/rubric.h"

#include <QStringList>

namespace yanben
{

/// A level as it is chosen: 一档（10分）.
QString levelText(const Level &level, const QString &unit);
/// Each level with what it asks for, 一档（10分）：有选题、过程和成效, once any of the rule's levels is described;
/// those of a part begin with its name. Empty where nothing is described.
QStringList levelLines(const Rule &rule, const QString &unit);
/// 考核标准 with a line for each level below it.
QString standardText(const CriterionSpec &criterion, const QString &unit);

} // namespace yanben
