#pragma once

#include "domain/schedule/recurrence.h"
#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QString>

#include <compare>
#include <utility>
#include <variant>

namespace yanben
{

/// A month of a known year.
struct YearMonth
{
    int year = 0;
    int month = 0; ///< 1..12

    QDate firstDay() const { return {year, month, 1}; }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    friend auto operator<=>(const YearMonth &, const YearMonth &) = default;
};

// One struct per `kind` of the file format; the recurring one stands in recurrence.h. Weeks are numbers of the term,
// never dates: the term's first day may move.

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
