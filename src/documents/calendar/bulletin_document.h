#pragma once

#include "documents/paper/table/print_table.h"

#include <QDate>

namespace yanben
{

struct BulletinLine
{
    QString time; ///< 下午, 14:30—16:00, 至3月22日; empty for the whole day
    QString content;
    QString presenters;
    QString audience;
    QString place;
};

struct BulletinDay
{
    QDate date;
    QString festival; ///< why it is off, or that it is made up for
    std::vector<BulletinLine> lines;
};

/// 本周安排 of one week.
struct BulletinDocument
{
    QString school;
    QString week; ///< 第3周
    QDate first;
    QDate last;
    std::vector<BulletinDay> days;  ///< those with something to say
    std::vector<BulletinLine> open; ///< of this week, on a day that is still to be set
    QStringList running;            ///< tasks that go on through the week
    QStringList deadlines;          ///< what ends in it
};

/// To be posted by itself.
PrintTable bulletinTable(const BulletinDocument &document);
/// 接排: weeks in their order, one behind the other, several of them on a page. The head of a week stands on the page
/// of what follows it; a week of at most half a page is not divided. `documents` holds one at least.
PrintTable bulletinsTable(const std::vector<BulletinDocument> &documents);

} // namespace yanben
