#pragma once

#include "domain/numbers/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

/// Several numbers in one field: 8、9.5、10.
QString amountsText(const std::vector<Points> &amounts);
/// Empty when one of them is no number.
std::optional<std::vector<Points>> amountsOf(const QString &text);

} // namespace yanben
