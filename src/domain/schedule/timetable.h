#pragma once

#include "domain/schedule/time_of_day.h"

#include <QDate>
#include <QString>

#include <vector>

namespace yanben
{

/// 第N节 by the clock.
struct LessonTime
{
    ClockTime from{};
    ClockTime to{}; ///< later than `from`

    friend bool operator==(const LessonTime &, const LessonTime &) = default;
};

/// 冬季作息: one order of the day. Lessons are numbered through the day, the first one is 1.
struct DaySchedule
{
    QString name{};
    QDate from{};                      ///< the first day on which it holds; until the next one's
    std::vector<LessonTime> lessons{}; ///< one after the other, none begins before the last has ended
    ClockTime noon{12 * 60};           ///< 上午 ends and 下午 begins
    ClockTime evening{18 * 60};        ///< 下午 ends and 晚上 begins

    friend bool operator==(const DaySchedule &, const DaySchedule &) = default;
};

/// 作息时间表. The schedules follow each other without gap or overlap; the first one also holds on the days before it.
struct Timetable
{
    std::vector<DaySchedule> schedules{}; ///< by first day; empty: no clock times are known

    /// Empty without schedules.
    const DaySchedule *on(QDate day) const
    {
        const DaySchedule *found = nullptr;
        for (const DaySchedule &schedule : schedules) {
            if (!found || schedule.from <= day)
                found = &schedule;
        }
        return found;
    }
    friend bool operator==(const Timetable &, const Timetable &) = default;
};

} // namespace yanben
