#pragma once

#include <QStringList>

namespace yanben
{

/// Few names tell enough: 甲、乙、丙 and 2 more.
QString fewNames(const QStringList &names);

} // namespace yanben
