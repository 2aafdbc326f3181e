#include "workspace/queries/calendar/hour_moves.h"

#include <algorithm>

namespace yanben
{

namespace
{

/// Their numbers, ascending.
std::vector<int> lessonsOf(std::span<const WeekHour> hours, const HoursTaken &taken)
{
    std::vector<int> lessons;
    for (const std::size_t line : taken.lines) {
        if (hours[line].lesson)
            lessons.push_back(*hours[line].lesson);
    }
    return lessons;
}

std::optional<std::size_t> lineOfLesson(std::span<const WeekHour> hours, int lesson)
{
    const auto found = std::ranges::find(hours, std::optional{lesson}, &WeekHour::lesson);
    return found == hours.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - hours.begin())};
}

LessonTime clockOf(std::span<const WeekHour> hours, int lesson)
{
    const std::optional<std::size_t> line = lineOfLesson(hours, lesson);
    return line ? hours[*line].clock.value_or(LessonTime{}) : LessonTime{};
}

int lastLessonOf(std::span<const WeekHour> hours)
{
    int last = 0;
    for (const WeekHour &hour : hours)
        last = std::max(last, hour.lesson.value_or(0));
    return last;
}

HoursTaken inLessons(std::span<const WeekHour> hours, TimeOfDay time, const std::vector<int> &lessons)
{
    HoursTaken taken{.time = std::move(time)};
    for (const int lesson : lessons) {
        if (const std::optional<std::size_t> line = lineOfLesson(hours, lesson))
            taken.lines.push_back(*line);
    }
    return taken;
}

/// The same span with its beginning at `from`; empty where it would leave the day.
std::optional<ClockSpan> spanFrom(const ClockSpan &span, ClockTime from)
{
    ClockSpan moved{.from = from};
    if (span.to)
        moved.to = ClockTime{from.minutes + span.to->minutes - span.from.minutes};
    const bool fits = 0 <= from.minutes && from < endOfDay && (!moved.to || *moved.to <= endOfDay);
    return fits ? std::optional{moved} : std::nullopt;
}

/// From the beginning of the first lesson to the end of the last.
bool isOfLessons(std::span<const WeekHour> hours, const ClockSpan &span, const std::vector<int> &lessons)
{
    return span.from == clockOf(hours, lessons.front()).from && span.to &&
           *span.to == clockOf(hours, lessons.back()).to;
}

/// Begins with the lesson, and keeps its length.
std::optional<HoursTaken> fromLesson(std::span<const WeekHour> hours, const ClockSpan &span, int lesson)
{
    const std::optional<ClockSpan> moved = spanFrom(span, clockOf(hours, lesson).from);
    if (!moved)
        return std::nullopt;
    std::vector<int> touched{lesson};
    for (const WeekHour &hour : hours) {
        if (hour.lesson && *hour.lesson > lesson && moved->to && hour.clock && hour.clock->from < *moved->to)
            touched.push_back(*hour.lesson);
    }
    return inLessons(hours, {.time = moved}, touched);
}

/// Of a half day the lessons may be counted from its first one; written anew they count through the day.
const std::vector<int> &numbersOf(const TimeOfDay &time, const std::vector<int> &lessons)
{
    return time.half || time.periods.empty() ? lessons : time.periods;
}

std::optional<HoursTaken> movedBy(std::span<const WeekHour> hours, const HoursTaken &taken, int by)
{
    std::vector<int> lessons = lessonsOf(hours, taken);
    const std::optional<ClockSpan> &span = taken.time.time;
    const bool isFree = span && !isOfLessons(hours, *span, lessons);
    const int last = isFree ? lessons.front() : lessons.back();
    by = std::clamp(by, 1 - lessons.front(), lastLessonOf(hours) - last);
    if (by == 0)
        return std::nullopt;
    if (isFree)
        return fromLesson(hours, *span, lessons.front() + by);
    TimeOfDay time;
    if (span) {
        time.time =
            ClockSpan{.from = clockOf(hours, lessons.front() + by).from, .to = clockOf(hours, lessons.back() + by).to};
        if (!(time.time->from < *time.time->to))
            return std::nullopt; // lessons of another day's order have no clock here
    } else {
        time.periods = numbersOf(taken.time, lessons);
        for (int &number : time.periods)
            number += by;
    }
    for (int &lesson : lessons)
        lesson += by;
    return inLessons(hours, std::move(time), lessons);
}

/// What lay in no lesson begins with this one.
std::optional<HoursTaken> intoLesson(std::span<const WeekHour> hours, const TimeOfDay &time, int lesson)
{
    if (!time.time)
        return inLessons(hours, {.periods = {lesson}}, {lesson});
    return fromLesson(hours, *time.time, lesson);
}

std::optional<HoursTaken> stretchedTo(std::span<const WeekHour> hours, const HoursTaken &taken, int last)
{
    std::vector<int> lessons = lessonsOf(hours, taken);
    last = std::clamp(last, lessons.front(), lastLessonOf(hours));
    if (last == lessons.back())
        return std::nullopt;
    const auto cut = [last](std::vector<int> &numbers) {
        const int end = numbers.back();
        std::erase_if(numbers, [last](int number) { return number > last; });
        for (int number = end + 1; number <= last; ++number)
            numbers.push_back(number);
    };
    TimeOfDay time;
    if (taken.time.time) {
        const ClockTime end = clockOf(hours, last).to;
        if (end <= taken.time.time->from)
            return std::nullopt;
        time.time = ClockSpan{.from = taken.time.time->from, .to = end};
    } else {
        time.periods = numbersOf(taken.time, lessons);
        cut(time.periods);
    }
    cut(lessons);
    return inLessons(hours, std::move(time), lessons);
}

} // namespace

HoursTaken hoursTaken(const HoursOfWeek &week, const CalendarEntry &entry, std::size_t place, std::size_t column)
{
    HoursTaken taken{.time = entry.when.timeOfDay};
    for (std::size_t line = 0; line < week.cells.size(); ++line) {
        if (std::ranges::count(week.cells[line][column], place) > 0)
            taken.lines.push_back(line);
    }
    return taken;
}

bool takesLessons(std::span<const WeekHour> hours, const HoursTaken &taken)
{
    return !lessonsOf(hours, taken).empty();
}

std::optional<HoursTaken> movedToLine(std::span<const WeekHour> hours, const HoursTaken &taken, std::size_t from,
                                      std::size_t to)
{
    if (from == to || std::ranges::count(taken.lines, from) == 0)
        return std::nullopt;
    const WeekHour &target = hours[to];
    if (!target.lesson)
        return HoursTaken{.time = {.half = target.half}, .lines = {to}};
    const std::vector<int> lessons = lessonsOf(hours, taken);
    if (lessons.empty())
        return intoLesson(hours, taken.time, *target.lesson);
    return movedBy(hours, taken, *target.lesson - hours[from].lesson.value_or(lessons.front()));
}

std::optional<HoursTaken> movedByLessons(std::span<const WeekHour> hours, const HoursTaken &taken, int lessons)
{
    if (takesLessons(hours, taken))
        return movedBy(hours, taken, lessons);
    const bool isHalf = taken.time.half && !taken.time.time && taken.time.periods.empty();
    if (!isHalf || lastLessonOf(hours) > 0)
        return std::nullopt;
    const int half = static_cast<int>(*taken.time.half) + lessons;
    const auto found =
        std::ranges::find_if(hours, [half](const WeekHour &hour) { return hour.half == static_cast<HalfDay>(half); });
    if (half < 0 || found == hours.end())
        return std::nullopt;
    return HoursTaken{.time = {.half = found->half}, .lines = {static_cast<std::size_t>(found - hours.begin())}};
}

std::optional<HoursTaken> stretchedToLine(std::span<const WeekHour> hours, const HoursTaken &taken, std::size_t to)
{
    if (!takesLessons(hours, taken))
        return std::nullopt;
    int last = 0;
    for (std::size_t line = 0; line <= to; ++line)
        last = std::max(last, hours[line].lesson.value_or(0));
    return stretchedTo(hours, taken, last);
}

std::optional<HoursTaken> lengthenedBy(std::span<const WeekHour> hours, const HoursTaken &taken, int lessons)
{
    const std::vector<int> numbers = lessonsOf(hours, taken);
    return numbers.empty() ? std::nullopt : stretchedTo(hours, taken, numbers.back() + lessons);
}

} // namespace yanben
