#pragma once

#include "domain/schedule/timetable.h"

#include <QDate>

#include <compare>
#include <optional>
#include <vector>

namespace yanben
{

/// Eight lessons, four from 8:00 and four from 14:00: what a school's own timetable may begin with.
const Timetable &usualTimetable();

/// The clock time of 第N节 on a day. With a half day the number counts through the day if that lesson lies in it
/// (下午第7节), else within it (下午第1节). Empty where the timetable has no such lesson.
std::optional<LessonTime> lessonOn(QDate day, int period, std::optional<HalfDay> half, const Timetable &timetable);

/// Minutes since midnight; `to` is free again, so that touching pieces do not overlap.
struct MinuteSpan
{
    int from = 0;
    int to = 24 * 60;

    bool overlaps(MinuteSpan other) const { return from < other.to && other.from < to; }
    friend auto operator<=>(const MinuteSpan &, const MinuteSpan &) = default;
};

/// 上午 ends and 下午 begins at the timetable's noon; 12:00 and 18:00 without one.
MinuteSpan halfDayOn(QDate day, HalfDay half, const Timetable &timetable);

/// What a time takes of its day. A time without end is sure to take its first minute and may last as long as the half
/// day; a lesson that the timetable does not know may be anywhere in the half day or day.
struct Hours
{
    std::vector<MinuteSpan> certain;  ///< ascending
    std::vector<MinuteSpan> possible; ///< beside the certain ones

    int first() const;
    int last() const;
    friend bool operator==(const Hours &, const Hours &) = default;
};

/// Never empty; nothing said takes the whole day.
Hours hoursOn(QDate day, const TimeOfDay &time, const Timetable &timetable);

/// Where a time stands in the order of its day: by when it begins, then by when it is over. Empty where nothing is
/// said, which stands before the morning. Lessons are never out of their order: one whose clock time is not known
/// stands where it usually is where the school has no lessons of its own, else behind those that are known.
std::optional<MinuteSpan> placeInDay(QDate day, const TimeOfDay &time, const Timetable &timetable);

enum class Overlap { No, Unknown, Yes };

/// Whether two times of one day share a minute. Unknown only where an end or a lesson's clock time is.
Overlap overlapOn(QDate day, const TimeOfDay &a, const TimeOfDay &b, const Timetable &timetable);

} // namespace yanben
