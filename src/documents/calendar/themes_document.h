#pragma once

#include "documents/paper/table/print_table.h"

#include <QDate>

#include <vector>

namespace yanben
{

struct PrintedThemeWeek
{
    QString name; ///< 第3周, 预备周
    QDate first;
    QDate last;
    QString item; ///< empty: left to be written by hand
};

struct PrintedThemeMonth
{
    QString name; ///< 3月
    QString topic;
    std::vector<PrintedThemeWeek> weeks; ///< none: a row without a week
};

struct ThemesDocument
{
    QString school;
    QString term;
    QString owner; ///< 全校, or the group
    QString theme; ///< of the term
    std::vector<PrintedThemeMonth> months;
};

/// 每期一主题、每月一专题、每周一项目: a row for each week, its month's topic once beside them.
PrintTable themesTable(const ThemesDocument &document);

} // namespace yanben
