#pragma once

#include "documents/paper/table/print_table.h"
#include "domain/schedule/time_of_day.h"

#include <QDate>

namespace yanben
{

struct PrintedSession
{
    QStringList presenters; ///< names as stored; spaced here
    QStringList participants;
    QString place;
};

struct PrintedActivity
{
    std::optional<QDate> first;
    std::optional<QDate> last; ///< absent or equal: a single day
    TimeOfDay hours{};         ///< of these days; empty: nothing is said
    QString timeText;          ///< what is printed when there is no date: 另定, 六月中旬
    QString content;
    QStringList forms;
    std::vector<PrintedSession> sessions; ///< one row each; an activity without any gets an empty row
};

struct ScheduleDocument
{
    QString school;
    QString term;
    QString attachment; ///< 附件1, or nothing when the schedule stands alone
    std::vector<PrintedActivity> activities;
    std::optional<QDate> madeOn;
};

/// 校本研修活动日程表: date, content and forms stand once beside all sessions of an activity.
PrintTable scheduleTable(const ScheduleDocument &document);

/// As the table prints it: 3月11日／（周一）, or 3月18日／—22日 on two lines, and hours below; lines break only there.
QString printedTime(const PrintedActivity &activity);

} // namespace yanben
