#pragma once

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace yanben
{

/// Monday is 1, Sunday 7; ascending, each at most once.
using Weekdays = std::vector<int>;

enum class MonthPart { Early, Middle, Late, End }; ///< 上旬、中旬、下旬、月末

enum class Parity { Odd, Even }; ///< 单、双

/// What becomes of an occurrence that falls on a day off.
enum class OnHoliday { Skip, Move, Hold };

// How a series comes round. Parity and interval count weeks of the term for the first, months for the others.

struct EachWeek
{
    friend bool operator==(const EachWeek &, const EachWeek &) = default;
};

/// 每月一次, 每月中旬, 每月末.
struct EachMonth
{
    std::optional<MonthPart> part{}; ///< empty: on any day of the month, and on no stated weekday

    friend bool operator==(const EachMonth &, const EachMonth &) = default;
};

/// 每月第一周周三: the n-th Wednesday. Without weekday, the days 1–7, 8–14, 15–21, 22–28 or from 29 on.
struct EachMonthWeek
{
    int week = 1; ///< 1..5; a month without it is left out

    friend bool operator==(const EachMonthWeek &, const EachMonthWeek &) = default;
};

/// 每月10日.
struct EachMonthDay
{
    int day = 1; ///< 1..31; a month without it is left out

    friend bool operator==(const EachMonthDay &, const EachMonthDay &) = default;
};

using Rhythm = std::variant<EachWeek, EachMonth, EachMonthWeek, EachMonthDay>;

/// A pattern of meetings in the term.
struct Recurring
{
    Weekdays weekdays{}; ///< empty: once each time, on no stated day; none with EachMonthDay
    std::optional<Parity> parity{};
    int every = 1;                ///< every n-th week (month); 1 with a parity
    std::optional<QDate> start{}; ///< empty: the term's first day
    std::optional<QDate> end{};   ///< empty: the term's last day
    OnHoliday onHoliday = OnHoliday::Skip;
    Rhythm rhythm{};
    /// Also on a Saturday or Sunday that the calendar lets stand for one of the weekdays (调休补周五的课); what is held
    /// there is not moved as well.
    bool onMakeUpDays = false;

    friend bool operator==(const Recurring &, const Recurring &) = default;
};

/// What a person decided about one meeting of a series.
struct OccurrenceException
{
    QDate original{};               ///< by the pattern; identifies the meeting
    std::optional<QDate> movedTo{}; ///< empty: cancelled

    friend bool operator==(const OccurrenceException &, const OccurrenceException &) = default;
};

} // namespace yanben
