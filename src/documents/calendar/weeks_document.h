#pragma once

#include "documents/paper/table/print_table.h"

#include <QDate>

namespace yanben
{

struct PrintedWeek
{
    QString number;       ///< 第3周, 预备周
    QString secondNumber; ///< 普高第2周; empty before its first
    QDate first;
    QDate last;
    QStringList work;  ///< a line for each activity of the week with place and audience, also where it goes on from an
                       ///< earlier one
    QStringList notes; ///< exams, holidays, what else is marked
};

struct WeeksDocument
{
    QString school;
    QString term;
    QString secondCount; ///< 普高周次; empty: the term has one count
    std::vector<PrintedWeek> weeks;
    QStringList undated; ///< what has no day yet
};

/// 周次表（行事历）: a row for each week of the term.
PrintTable weeksTable(const WeeksDocument &document);

} // namespace yanben
