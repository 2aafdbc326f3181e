#pragma once

#include "documents/paper/table/print_table.h"

namespace yanben
{

/// Who meets where.
struct MeetingsSession
{
    QString presenters;
    QString audience;
    QString place;
};

struct MeetingsLine
{
    int number = 1; ///< of the activity in the schedule, from 1
    QString date;   ///< 4月10日（周三）, 待定
    QString time;   ///< 下午, 第7节, 第5周
    QString content;
    std::vector<MeetingsSession> sessions{}; ///< beside each other, at least one
    QString status{};
    bool isTask = false;
};

/// The activities of a term as a list, every meeting of a series by itself.
struct MeetingsDocument
{
    QString school;
    QString term;
    std::vector<MeetingsLine> lines; ///< in the order in which they are printed
};

/// 活动列表; sessions beside each other have a line each.
PrintTable meetingsTable(const MeetingsDocument &document);

} // namespace yanben
