#pragma once

#include "calendar/when_parser.h"

#include <QStringView>

#include <variant>

namespace yanben
{

/// 9, 9-10, 第9—10周, 预备周, 普高第3周, for a field of its own: weeks of the term without weekdays.
std::variant<WeekSpan, WhenRefusal> parseWeeks(QStringView typed, const Term &term);

} // namespace yanben
