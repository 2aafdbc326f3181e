#pragma once

#include "domain/json/json_problem.h"
#include "domain/overall/overall.h"

#include <QByteArray>
#include <QByteArrayView>

namespace yanben
{

/// yanben-overall/1, indented. What the values say of each other is checkOverall()'s.
QByteArray toJson(const OverallSheet &sheet);
Parsed<OverallSheet> overallSheetFromJson(QByteArrayView text);

} // namespace yanben
