#pragma once

#include "domain/time_of_day.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace yanben
{

/// Monday is 1, Sunday 7; ascending, each at most once.
using Weekdays = std::vector<int>;

/// A month of a known year.
struct YearMonth
{
    int year = 0;
    int month = 0; ///< 1..12

    QDate firstDay() const { return {year, month, 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;
};

enum class MonthPart { Early, Middle, Late, End }; ///< 上旬、中旬、下旬、月末

enum class Parity { Odd, Even }; ///< 单、双

/// What becomes of an occurrence that falls on a day off.
enum class OnHoliday { Skip, Move, Hold };

// One struct per `kind` of the file format. Weeks are numbers of the term, never dates: the term's first day may move.

struct SingleDay
{
    QDate date;

    friend bool operator==(const SingleDay &, const SingleDay &) = default;
};

struct DayRange
{
    QDate first;
    QDate last; ///< later than `first`

    friend bool operator==(const DayRange &, const DayRange &) = default;
};

struct WeekSpan
{
    int first = 1;
    int last = 1;        ///< not below `first`
    Weekdays weekdays{}; ///< empty: any day of these weeks

    friend bool operator==(const WeekSpan &, const WeekSpan &) = default;
};

struct PartOfMonth
{
    YearMonth month;
    MonthPart part = MonthPart::Early;

    /// First and last day: 1–10, 11–20, 21–end; 月末 is the last seven days.
    std::pair<QDate, QDate> span() const;
    friend bool operator==(const PartOfMonth &, const PartOfMonth &) = default;
};

struct WholeMonth
{
    YearMonth month;

    friend bool operator==(const WholeMonth &, const WholeMonth &) = default;
};

struct Deadline
{
    QDate last; ///< this day still counts

    friend bool operator==(const Deadline &, const Deadline &) = default;
};

struct OpenStart
{
    QDate first;

    friend bool operator==(const OpenStart &, const OpenStart &) = default;
};

/// A weekly pattern, or with `monthEnd` one at the end of months; parity then means odd and even months.
struct Recurring
{
    Weekdays weekdays{}; ///< empty: once in the week (or month end), on no stated day
    std::optional<Parity> parity{};
    int every = 1;                ///< every n-th week (month)
    std::optional<QDate> start{}; ///< empty: the term's first day
    std::optional<QDate> end{};   ///< empty: the term's last day
    OnHoliday onHoliday = OnHoliday::Skip;
    bool monthEnd = false;

    friend bool operator==(const Recurring &, const Recurring &) = default;
};

/// 待定
struct Undated
{
    friend bool operator==(const Undated &, const Undated &) = default;
};

/// 由进修学校安排: not open, but for someone else to set.
struct SetElsewhere
{
    QString by;

    friend bool operator==(const SetElsewhere &, const SetElsewhere &) = default;
};

using WhenKind = std::variant<Undated, SingleDay, DayRange, WeekSpan, PartOfMonth, WholeMonth, Deadline, OpenStart,
                              Recurring, SetElsewhere>;

struct When
{
    WhenKind kind{};
    TimeOfDay timeOfDay{};
    QString raw{}; ///< as typed; empty when nobody typed it

    friend bool operator==(const When &, const When &) = default;
};

/// True when both mean the same, whatever was typed.
bool sameMeaning(const When &a, const When &b);

} // namespace yanben
