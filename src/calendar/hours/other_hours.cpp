#include "calendar/hours/other_hours.h"

#include <algorithm>
#include <cstdlib>

namespace yanben
{

namespace
{

constexpr int stepMinutes = 30;

const DaySchedule *knownSchedule(QDate day, const Timetable &timetable)
{
    const DaySchedule *schedule = timetable.on(day);
    return schedule && !schedule->lessons.empty() ? schedule : usualTimetable().on(day);
}

HalfDay halfOfLesson(const LessonTime &lesson, const DaySchedule &schedule)
{
    if (lesson.from < schedule.noon)
        return HalfDay::Morning;
    return lesson.from < schedule.evening ? HalfDay::Afternoon : HalfDay::Evening;
}

/// Counted through the day from 0; empty where the day has no such lesson.
std::optional<int> placeOfLesson(QDate day, int period, std::optional<HalfDay> half, const Timetable &timetable)
{
    const DaySchedule *schedule = timetable.on(day);
    if (half && !schedule)
        return std::nullopt; // counted through the day or within the half day
    if (!schedule)
        return period - 1;
    const std::optional<LessonTime> lesson = lessonOn(day, period, half, timetable);
    if (!lesson)
        return std::nullopt;
    return static_cast<int>(std::ranges::find(schedule->lessons, *lesson) - schedule->lessons.begin());
}

std::vector<TimeOfDay> otherLessons(QDate day, const TimeOfDay &time, const Timetable &timetable)
{
    const DaySchedule &schedule = *knownSchedule(day, timetable);
    const std::vector<LessonTime> &lessons = schedule.lessons;
    const auto count = static_cast<int>(time.periods.size());
    const std::optional<int> own = placeOfLesson(day, time.periods.front(), time.half, timetable);
    const std::optional<int> last = placeOfLesson(day, time.periods.back(), time.half, timetable);
    if (!own || !last || *last - *own != count - 1)
        return {};
    std::vector<int> firsts;
    for (int first = 0; first + count <= std::ssize(lessons); ++first) {
        const HalfDay half = halfOfLesson(lessons[static_cast<std::size_t>(first)], schedule);
        const HalfDay end = halfOfLesson(lessons[static_cast<std::size_t>(first + count - 1)], schedule);
        if (first != *own && half == end)
            firsts.push_back(first);
    }
    std::ranges::stable_sort(firsts, {}, [&own](int first) { return std::pair{std::abs(first - *own), first < *own}; });
    std::vector<TimeOfDay> found;
    for (const int first : firsts) {
        TimeOfDay &other = found.emplace_back();
        if (time.half)
            other.half = halfOfLesson(lessons[static_cast<std::size_t>(first)], schedule);
        for (int i = 1; i <= count; ++i)
            other.periods.push_back(first + i);
    }
    return found;
}

std::vector<TimeOfDay> otherHalf(HalfDay half)
{
    switch (half) {
    case HalfDay::Morning: return {{.half = HalfDay::Afternoon}};
    case HalfDay::Afternoon: return {{.half = HalfDay::Morning}};
    case HalfDay::Evening: break;
    }
    return {{.half = HalfDay::Afternoon}, {.half = HalfDay::Morning}};
}

/// Morning and afternoon from their first lessons on, the afternoon until the evening begins.
std::vector<MinuteSpan> schoolHours(const DaySchedule &schedule)
{
    std::vector<MinuteSpan> hours;
    for (const HalfDay half : {HalfDay::Morning, HalfDay::Afternoon}) {
        const auto first = std::ranges::find_if(
            schedule.lessons, [&](const LessonTime &lesson) { return halfOfLesson(lesson, schedule) == half; });
        const ClockTime end = half == HalfDay::Morning ? schedule.noon : schedule.evening;
        if (first != schedule.lessons.end())
            hours.push_back({first->from.minutes, end.minutes});
    }
    return hours;
}

std::vector<TimeOfDay> otherClockTimes(QDate day, const ClockSpan &clock, const Timetable &timetable)
{
    const int own = clock.from.minutes;
    const int length = clock.to->minutes - own;
    std::vector<int> starts;
    for (const MinuteSpan span : schoolHours(*knownSchedule(day, timetable))) {
        for (int start = span.from; start + length <= span.to; start += stepMinutes) {
            if (start != own)
                starts.push_back(start);
        }
    }
    std::ranges::stable_sort(starts, {}, [own](int start) { return std::pair{std::abs(start - own), start < own}; });
    std::vector<TimeOfDay> found;
    for (const int start : starts)
        found.push_back({.time = ClockSpan{{start}, ClockTime{start + length}}});
    return found;
}

} // namespace

std::vector<TimeOfDay> otherHours(QDate day, const TimeOfDay &time, const Timetable &timetable)
{
    if (time.time)
        return time.time->to ? otherClockTimes(day, *time.time, timetable) : std::vector<TimeOfDay>{};
    if (!time.periods.empty())
        return otherLessons(day, time, timetable);
    return time.half ? otherHalf(*time.half) : std::vector<TimeOfDay>{};
}

std::optional<TimeOfDay> withLengthOf(const TimeOfDay &before, const TimeOfDay &after)
{
    constexpr int latestLesson = 15;
    TimeOfDay longer = after;
    if (before.time && before.time->to && after.time && !after.time->to && after.time->from != before.time->from) {
        longer.time->to = ClockTime{after.time->from.minutes + before.time->to->minutes - before.time->from.minutes};
        return *longer.time->to <= endOfDay ? std::optional{longer} : std::nullopt;
    }
    const int count = static_cast<int>(before.periods.size());
    const bool isRow = count > 1 && before.periods.back() - before.periods.front() + 1 == count;
    if (!isRow || before.time || after.time || after.periods.size() != 1 ||
        after.periods.front() == before.periods.front() || after.periods.front() + count - 1 > latestLesson)
        return std::nullopt;
    while (static_cast<int>(longer.periods.size()) < count)
        longer.periods.push_back(longer.periods.back() + 1);
    return longer;
}

} // namespace yanben
