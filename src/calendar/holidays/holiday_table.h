#pragma once

#include "domain/schedule/term.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yanben
{

struct HolidayRow
{
    QDate date{};
    CalendarDay::Kind kind = CalendarDay::Off;
    QString festival{};
    std::optional<int> standsFor{}; ///< of a day at work: the weekday 1..7 whose lessons it holds
    bool tentative = false;         ///< computed, not from a notice

    friend bool operator==(const HolidayRow &, const HolidayRow &) = default;
};

/// A line of a list of days that says nothing usable; the other lines still count.
struct HolidayRowProblem
{
    enum class Code {
        TooFewColumns,
        NoSuchDate,
        UnknownKind,
        DateTwice,
        TooManyRows,
        UnknownWeekday,
        NotACalendar, ///< no ics file, or a damaged one
        ComesRound,   ///< an event of an ics file that comes round; only the days that it names count
    };

    Code code = Code::TooFewColumns;
    int line = 0; ///< from 1, the heading included; of an ics file that on which the event begins
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
/// work, 休 or 班 (放假, 上班); comma, semicolon or tab between. A fourth column of a day at work names the weekday
/// whose lessons it holds: 周五, 星期五 or 5.
HolidayTable parseHolidayTable(QStringView text);

/// A list that parseHolidayTable() reads back, with a heading. A name's own separators become 、, which the list has no
/// way to tell from its columns.
QString holidayTableText(const std::vector<HolidayRow> &rows);

/// off, 休, 放假, work, 班, 上班 …; empty for another word.
std::optional<CalendarDay::Kind> dayKindFromText(const QString &text);

/// The most rows that any list of days may have.
inline constexpr std::size_t mostHolidayRows = 20'000;

/// The table that comes with the program.
HolidayTable shippedHolidayTable();

} // namespace yanben
