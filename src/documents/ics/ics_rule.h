#pragma once

#include "domain/recurrence.h"
#include "domain/time_of_day.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yanben
{

/// A rule as a file has it with its end as a day, that of a time in UTC as it is in China; `from` is the clock time of
/// its meetings. Empty for one
/// that no series of a term can mean: by the hour, by the year.
std::optional<QString> readableRule(const QString &rule, std::optional<ClockTime> from);

/// False for a rule without end.
bool ruleEnds(const QString &rule);
QString ruleUntil(const QString &rule, QDate last);

/// The rule of a series from its first meeting on: week or month by month, and none where the pattern names no days.
QString ruleOf(const Recurring &series, QDate last, Qt::DayOfWeek weekStart);

/// The series that a rule may mean; whether it has the same days is for the caller to see. Empty where no series does.
std::optional<Recurring> seriesOfRule(const QString &rule, QDate first);

} // namespace yanben
