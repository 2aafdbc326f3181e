#include "calendar/hours/hours.h"

#include <algorithm>

namespace yanben
{

namespace
{

constexpr int wholeDay = 24 * 60;

HalfDay halfOf(ClockTime time, const DaySchedule &schedule)
{
    if (time < schedule.noon)
        return HalfDay::Morning;
    return time < schedule.evening ? HalfDay::Afternoon : HalfDay::Evening;
}

const DaySchedule &scheduleOn(QDate day, const Timetable &timetable)
{
    static const DaySchedule none;
    const DaySchedule *schedule = timetable.on(day);
    return schedule ? *schedule : none;
}

Hours hoursOfClock(QDate day, const ClockSpan &clock, const Timetable &timetable)
{
    const int from = clock.from.minutes;
    if (clock.to)
        return {{{from, clock.to->minutes}}, {}};
    const HalfDay half = halfOf(clock.from, scheduleOn(day, timetable));
    return {{{from, from + 1}}, {{from, std::max(halfDayOn(day, half, timetable).to, from + 1)}}};
}

Hours hoursOfLessons(QDate day, const TimeOfDay &time, const Timetable &timetable)
{
    Hours hours;
    for (std::size_t i = 0; i < time.periods.size(); ++i) {
        const std::optional<LessonTime> lesson = lessonOn(day, time.periods[i], time.half, timetable);
        if (!lesson)
            return {{}, {time.half ? halfDayOn(day, *time.half, timetable) : MinuteSpan{}}};
        // The break between two lessons of one activity is taken too.
        if (i > 0 && time.periods[i] == time.periods[i - 1] + 1)
            hours.certain.back().to = lesson->to.minutes;
        else
            hours.certain.push_back({lesson->from.minutes, lesson->to.minutes});
    }
    return hours;
}

/// What orders a lesson of the day.
MinuteSpan placeOfNumber(QDate day, int period, std::optional<HalfDay> half, const Timetable &timetable)
{
    const bool hasLessons = !scheduleOn(day, timetable).lessons.empty();
    const Timetable &known = hasLessons ? timetable : usualTimetable();
    if (const std::optional<LessonTime> lesson = lessonOn(day, period, half, known))
        return {lesson->from.minutes, lesson->to.minutes};
    const DaySchedule &schedule = scheduleOn(day, known);
    int end = half ? halfDayOn(day, *half, timetable).from : 0;
    for (const LessonTime &lesson : schedule.lessons) {
        if (!half || halfOf(lesson.from, schedule) == *half)
            end = std::max(end, lesson.to.minutes);
    }
    return {end + period, end + period + 1};
}

bool overlapAny(const std::vector<MinuteSpan> &some, const std::vector<MinuteSpan> &others)
{
    return std::ranges::any_of(some, [&others](MinuteSpan one) {
        return std::ranges::any_of(others, [one](MinuteSpan other) { return one.overlaps(other); });
    });
}

} // namespace

const Timetable &usualTimetable()
{
    static const Timetable timetable{{DaySchedule{.from = {1900, 1, 1},
                                                  .lessons = {{{480}, {520}},
                                                              {{530}, {570}},
                                                              {{590}, {630}},
                                                              {{640}, {680}},
                                                              {{840}, {880}},
                                                              {{890}, {930}},
                                                              {{940}, {980}},
                                                              {{990}, {1030}}}}}};
    return timetable;
}

std::optional<LessonTime> lessonOn(QDate day, int period, std::optional<HalfDay> half, const Timetable &timetable)
{
    const DaySchedule &schedule = scheduleOn(day, timetable);
    const auto isHere = [&](const LessonTime &lesson) { return !half || halfOf(lesson.from, schedule) == *half; };
    if (period >= 1 && period <= std::ssize(schedule.lessons)) {
        const LessonTime &lesson = schedule.lessons[static_cast<std::size_t>(period - 1)];
        if (isHere(lesson))
            return lesson;
    }
    if (!half)
        return std::nullopt;
    int number = 0;
    const auto found =
        std::ranges::find_if(schedule.lessons, [&](const LessonTime &l) { return isHere(l) && ++number == period; });
    return found == schedule.lessons.end() ? std::nullopt : std::optional{*found};
}

MinuteSpan halfDayOn(QDate day, HalfDay half, const Timetable &timetable)
{
    const DaySchedule &schedule = scheduleOn(day, timetable);
    switch (half) {
    case HalfDay::Morning: return {0, schedule.noon.minutes};
    case HalfDay::Afternoon: return {schedule.noon.minutes, schedule.evening.minutes};
    case HalfDay::Evening: break;
    }
    return {schedule.evening.minutes, wholeDay};
}

int Hours::first() const
{
    return std::min(certain.empty() ? wholeDay : certain.front().from,
                    possible.empty() ? wholeDay : possible.front().from);
}

int Hours::last() const
{
    return std::max(certain.empty() ? 0 : certain.back().to, possible.empty() ? 0 : possible.back().to);
}

Hours hoursOn(QDate day, const TimeOfDay &time, const Timetable &timetable)
{
    if (time.time)
        return hoursOfClock(day, *time.time, timetable);
    if (!time.periods.empty())
        return hoursOfLessons(day, time, timetable);
    return {{time.half ? halfDayOn(day, *time.half, timetable) : MinuteSpan{}}, {}};
}

std::optional<MinuteSpan> placeInDay(QDate day, const TimeOfDay &time, const Timetable &timetable)
{
    if (time.isEmpty())
        return std::nullopt;
    if (time.time || time.periods.empty()) {
        const Hours hours = hoursOn(day, time, timetable);
        return MinuteSpan{hours.first(), hours.last()};
    }
    return MinuteSpan{placeOfNumber(day, time.periods.front(), time.half, timetable).from,
                      placeOfNumber(day, time.periods.back(), time.half, timetable).to};
}

Overlap overlapOn(QDate day, const TimeOfDay &a, const TimeOfDay &b, const Timetable &timetable)
{
    const Hours some = hoursOn(day, a, timetable);
    const Hours others = hoursOn(day, b, timetable);
    if (overlapAny(some.certain, others.certain))
        return Overlap::Yes;
    // Numbers of one count tell lessons apart also where their clock times are not known.
    if (!a.periods.empty() && !b.periods.empty() && a.half == b.half) {
        const bool shared =
            std::ranges::any_of(a.periods, [&b](int period) { return std::ranges::count(b.periods, period) > 0; });
        return shared ? Overlap::Yes : Overlap::No;
    }
    const bool may = overlapAny(some.possible, others.certain) || overlapAny(some.certain, others.possible) ||
                     overlapAny(some.possible, others.possible);
    return may ? Overlap::Unknown : Overlap::No;
}

} // namespace yanben
