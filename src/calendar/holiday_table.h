#pragma once

#include "domain/term.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yanben
{

struct HolidayRow
{
    QDate date{};
    CalendarDay::Kind kind = CalendarDay::Off;
    QString festival{};

    friend bool operator==(const HolidayRow &, const HolidayRow &) = default;
};

/// A line of a list of days that says nothing usable; the other lines still count.
struct HolidayRowProblem
{
    enum class Code { TooFewColumns, NoSuchDate, UnknownKind, DateTwice, TooManyRows };

    Code code = Code::TooFewColumns;
    int line = 0; ///< from 1, the heading included
    QString piece{};

    friend bool operator==(const HolidayRowProblem &, const HolidayRowProblem &) = default;
};

struct HolidayTable
{
    std::vector<HolidayRow> rows; ///< by date
    std::vector<HolidayRowProblem> problems;

    friend bool operator==(const HolidayTable &, const HolidayTable &) = default;
};

/// Lines of date,kind,name with or without a heading. Dates as 2027-01-01, 2027/1/1 or 2027年1月1日; the kind is off or
/// work, 休 or 班 (放假, 上班); comma, semicolon or tab between.
HolidayTable parseHolidayTable(QStringView text);

/// The table that comes with the program.
HolidayTable shippedHolidayTable();

} // namespace yanben
