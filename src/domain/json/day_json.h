#pragma once

#include "domain/json/json_value.h"
#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yanben
{

/// "2019-03-04". readDate throws JsonError.
JsonValue dateValue(QDate date);
QDate readDate(const JsonValue &value);

/// More than any term has; weeks before the first count downwards from 0.
inline constexpr int mostWeeks = 60;
/// The number of a week. Throws JsonError.
int readWeek(const JsonValue &value);

/// "14:30", "22:00-24:00". Empty for anything else.
std::optional<ClockSpan> clockSpanFromText(QStringView text);
QString clockText(ClockTime time);
QString clockSpanText(const ClockSpan &span);
/// Throws JsonError.
ClockSpan readClockSpan(const JsonValue &value);

} // namespace yanben
