#pragma once

#include "documents/paper/table/print_table.h"

#include <QDate>

#include <vector>

namespace yanben
{

struct PrintedCheckWeek
{
    QString name; ///< 第3周
    QDate first;
    QDate last;
    QStringList grades; ///< by group, empty where nothing was checked
};

struct WeeklyChecksDocument
{
    QString school;
    QString term;
    QString criterion;
    QStringList groups;
    std::vector<PrintedCheckWeek> weeks;
    QStringList sums; ///< by group: 优3 良2
};

/// 每周检查评等表: weeks down, groups across.
PrintTable weeklyChecksTable(const WeeklyChecksDocument &document);

} // namespace yanben
