#pragma once

#include "domain/schedule/recurrence.h"
#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace yanben
{

/// What the clocks of an event show at a moment of UTC.
using ClockThere = std::function<QDateTime(const QDateTime &utc)>;

/// A rule as a file has it with its end as a day of the event's own zone, the last on which a meeting can begin; `from`
/// is the clock time of its meetings there. Empty for one by the hour, and for one that never comes to a day.
std::optional<QString> readableRule(const QString &rule, std::optional<ClockTime> from, const ClockThere &there);

/// The days of a rule, the first one `first`, which need not be one of them; at most `mostIcsMeetings` and one more.
std::vector<QDate> datesOfRule(const QString &rule, QDate first);
/// Those of them that lie between two days, however long before these the rule began.
std::vector<QDate> datesOfRule(const QString &rule, QDate first, QDate from, QDate until);

/// False for a rule without end.
bool ruleEnds(const QString &rule);
/// The rule up to a day, whatever ended it before.
QString ruleUntil(const QString &rule, QDate last);

/// The rule of a series from its first meeting on: week or month by month, and none where the pattern names no days.
QString ruleOf(const Recurring &series, QDate last, Qt::DayOfWeek weekStart);

/// Each day up to this one.
QString dailyRule(QDate last);

/// The series that a rule may mean; whether it has the same days is for the caller to see. Empty where no series does.
std::optional<Recurring> seriesOfRule(const QString &rule, QDate first);

} // namespace yanben
