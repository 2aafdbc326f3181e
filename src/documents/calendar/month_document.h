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
    QString festival{};     ///< why it is off, or that it is made up for
    QStringList lines;      ///< what happens on this one day
};

struct PrintedMonthWeek
{
    QString number; ///< 第3周; empty outside the term
    std::array<PrintedDay, 7> days;
};

/// What goes on for days.
struct PrintedStretch
{
    QDate first;
    QDate last; ///< behind `first`; both may lie in other months
    QString text;
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
    std::vector<PrintedStretch> stretches{}; ///< that touch the month
    QStringList undated{};                   ///< of the whole term: any month may still get it
};

/// Across the page, in type as large as the month allows; the day's number stands over what happens on it, a day off
/// is named. A stretch is one bar across its days of each week, below the numbers and above what has one day; a long
/// text may lack its middle on narrow pieces but not on the widest. A week that its page has no room for begins the
/// next, which names the month again.
PrintTable monthTable(const MonthDocument &document);

} // namespace yanben
