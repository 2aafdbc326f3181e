#pragma once

#include "documents/paper/table/print_table.h"

#include <QDate>

#include <array>

namespace yanben
{

struct PrintedDay
{
    QDate date;
    bool isOff = false;
    bool isOutside = false; ///< of a neighbouring month: only its number is printed
    QStringList lines;      ///< the festival, then the activities
};

struct PrintedMonthWeek
{
    QString number; ///< 第3周; empty outside the term
    std::array<PrintedDay, 7> days;
};

/// A month of the term on a sheet for the wall.
struct MonthDocument
{
    QString school;
    QString term;
    int year = 0;
    int month = 1;
    Qt::DayOfWeek weekStart = Qt::Monday;
    std::vector<PrintedMonthWeek> weeks;
};

/// Across the page, in type as large as the month allows; the day's number stands over what happens on it, a day off
/// is named.
PrintTable monthTable(const MonthDocument &document);

} // namespace yanben
