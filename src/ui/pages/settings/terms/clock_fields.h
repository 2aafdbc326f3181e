#pragma once

#include "domain/schedule/time_of_day.h"

#include <QTime>

#include <optional>

class QTimeEdit;

namespace yanben
{

/// A day that ends at 24:00 is shown as its last minute.
QTime shownTime(ClockTime clock);
ClockTime clockAt(const QTime &time);
/// 07:45, the end of a day as shownTime() has it.
QString shownClock(ClockTime clock);
/// As people type it: 7:45, 07：45, 0745. Empty when it is none.
std::optional<ClockTime> typedClock(const QString &typed);
QTimeEdit *clockEdit(const QString &name);

} // namespace yanben
