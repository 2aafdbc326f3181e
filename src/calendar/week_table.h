#pragma once

#include "calendar/school_calendar.h"
#include "calendar/weeks.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yanben
{

/// A line of 周次表.
struct TermWeek
{
    int number = 1;                    ///< below 1: a preparation week
    std::optional<int> secondNumber{}; ///< 普高周次
    QDate first{};                     ///< always seven days
    QDate last{};
    std::vector<WeekMark> marks{}; ///< 期中考试
    QStringList festivals{};       ///< festivalText() of the days off in the week, each once; not what `marks` name
    int workdays = 0;              ///< known ones, inside the term
    bool isTeaching() const { return number >= 1; }

    friend bool operator==(const TermWeek &, const TermWeek &) = default;
};

/// Every week of the term, preparation weeks first.
std::vector<TermWeek> weekTable(const Term &term, const SchoolCalendar &calendar);

/// A line of a 周次表 that somebody typed.
struct TypedWeek
{
    std::optional<int> number{};
    std::optional<QDate> first{};
    std::optional<QDate> last{};
};

/// What a typed line says otherwise than the term.
struct WeekRowProblem
{
    enum class Code {
        OtherDates,  ///< of this week the days are `first` to `last`
        OtherNumber, ///< these days are week `number`
        NumberTwice,
        NumberMissing, ///< no line for week `number`; `row` is the one before it
        OutsideTerm,
    };

    Code code = Code::OtherDates;
    std::size_t row = 0;
    int number = 0;
    QDate first{};
    QDate last{};

    friend bool operator==(const WeekRowProblem &, const WeekRowProblem &) = default;
};

/// In the order of the rows. A row without number is taken for the week of its days.
std::vector<WeekRowProblem> checkWeekRows(std::span<const TypedWeek> rows, const Term &term);

} // namespace yanben
