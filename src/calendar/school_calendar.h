#pragma once

#include "calendar/holidays/holiday_table.h"
#include "domain/schedule/term.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace yanben
{

enum class DayKind { Workday, Weekend, Holiday, MakeUpWorkday, Unknown };

/// Not a bool: a day of a year without data is neither.
enum class WorkdayAnswer { Yes, No, Unknown };

/// 校历: weekends, the statutory holidays with their make-up workdays, and over them the school's own days.
class SchoolCalendar
{
public:
    /// Knows no year at all.
    SchoolCalendar() = default;
    SchoolCalendar(std::span<const HolidayRow> table, std::span<const CalendarDay> own);

    /// The day is off now, whatever it was. That says nothing about the year's holidays.
    void takeOff(QDate day, const QString &name);

    /// The table that comes with the program, the computed days of some years beyond it, and over both the school's
    /// own.
    static SchoolCalendar shipped(std::span<const CalendarDay> own = {});

    DayKind kindOf(QDate day) const;
    WorkdayAnswer isWorkday(QDate day) const;

    /// The holiday that the day belongs to, or that a make-up workday pays for; empty for a day that is not listed.
    QString festivalOn(QDate day) const;

    /// Only computed, because no notice of the year is known: the statutory day itself, without the days that are
    /// joined to it (暂定).
    bool isTentative(QDate day) const;

    /// Those of the year in the term, in order. A year that is known may have some: a notice of April and May
    /// leaves open what becomes of 元旦.
    std::vector<QDate> tentativeDays(int year, const Term &term) const;

    /// The weekday whose lessons a make-up workday holds, where its notice says so.
    std::optional<int> standsFor(QDate day) const;

    /// Weekend days at work, both ends counted, in order.
    std::vector<QDate> makeUpDays(QDate first, QDate last) const;

    /// A year is known once one of its statutory holidays is: a sports day alone does not tell when the others are.
    bool covers(int year) const { return m_years.contains(year); }
    const std::set<int> &years() const { return m_years; }

    /// The nearest day known to be at work, the day itself not counted. Empty when there is none within sixty days.
    std::optional<QDate> workdayBefore(QDate day) const;
    std::optional<QDate> workdayAfter(QDate day) const;

    /// Days known to be at work, both ends counted.
    int countWorkdays(QDate first, QDate last) const;

private:
    void put(const HolidayRow &row);
    std::optional<QDate> searchWorkday(QDate day, int step) const;

    std::map<QDate, HolidayRow> m_days;
    std::set<int> m_years;
};

} // namespace yanben
