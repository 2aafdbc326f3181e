#pragma once

#include "calendar/grammar/when_scanner.h"
#include "domain/schedule/recurrence.h"

#include <optional>
#include <utility>

namespace yanben
{

/// What stands at one end of a span, as far as it is written.
/// 第二个周三, 最后一个周五 of a month.
struct CountedWeekday
{
    std::optional<int> number{}; ///< none: the last
    int weekday = 1;
};

struct DatePoint
{
    std::optional<int> year{};
    std::optional<int> month{};
    std::optional<int> day{};
    std::optional<MonthPart> part{};
    std::optional<MonthPart> lastPart{}; ///< 中下旬: up to its end
    std::optional<int> half{};           ///< 上半月 is 1, 下半月 is 2
    std::optional<CountedWeekday> counted{};
    std::optional<int> weekday{};
    qsizetype from = 0;
    qsizetype to = 0;
};

enum class LoneDay { Refused, Allowed }; ///< a number alone, as the end of a range has it

std::optional<DatePoint> takePoint(WhenScanner &scanner, LoneDay loneDay);

/// 3—5月: the 月 of the first stands behind the second.
std::optional<std::pair<DatePoint, DatePoint>> takeMonths(WhenScanner &scanner);

} // namespace yanben
