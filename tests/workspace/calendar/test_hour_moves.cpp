#include "calendar/hours/hours.h"
#include "support/test_roster.h"
#include "support/when_builders.h"
#include "workspace/acts/schedule/copy_activity.h"
#include "workspace/queries/calendar/hour_moves.h"
#include "workspace/queries/calendar/school_days.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Without hour, then the eight lessons of the usual timetable: lesson N stands in line N.
std::vector<WeekHour> lessonLines()
{
    std::vector<WeekHour> lines{WeekHour{}};
    int number = 0;
    for (const LessonTime &lesson : usualTimetable().schedules.front().lessons)
        lines.push_back({.lesson = ++number, .clock = lesson});
    return lines;
}

std::vector<WeekHour> halfLines()
{
    return {WeekHour{}, {.half = morning}, {.half = afternoon}, {.half = HalfDay::Evening}};
}

HoursTaken hoursIn(TimeOfDay time, std::vector<std::size_t> lines)
{
    return {.time = std::move(time), .lines = std::move(lines)};
}

TimeOfDay clock(int from, int to)
{
    return fromTo({from}, {to});
}

} // namespace

TEST_CASE("Lessons go to another line together, as far as the day has lessons", "[hour moves]")
{
    const std::vector<WeekHour> lines = lessonLines();
    const HoursTaken two = hoursIn(period({5, 6}), {5, 6});
    CHECK(movedToLine(lines, two, 5, 2) == hoursIn(period({2, 3}), {2, 3}));
    // Held by its second lesson, that one goes to the line.
    CHECK(movedToLine(lines, two, 6, 2) == hoursIn(period({1, 2}), {1, 2}));
    CHECK(movedToLine(lines, two, 5, 8) == hoursIn(period({7, 8}), {7, 8}));
    CHECK(movedToLine(lines, two, 5, 0) == hoursIn({}, {0}));
    CHECK_FALSE(movedToLine(lines, two, 5, 5));
    CHECK_FALSE(movedToLine(lines, two, 3, 4));
    CHECK(movedToLine(lines, hoursIn(period({1, 3}), {1, 3}), 1, 4) == hoursIn(period({4, 6}), {4, 6}));
    // 下午第1节 is lesson 5: written anew it counts through the day.
    CHECK(movedToLine(lines, hoursIn({.half = afternoon, .periods = {1}}, {5}), 5, 6) == hoursIn(period({6}), {6}));
}

TEST_CASE("A time by the clock goes with the lessons it lies in", "[hour moves]")
{
    const std::vector<WeekHour> lines = lessonLines();
    // From the beginning of lesson 5 to the end of lesson 6; the break before lesson 3 is a longer one.
    CHECK(movedToLine(lines, hoursIn(clock(840, 930), {5, 6}), 5, 2) == hoursIn(clock(530, 630), {2, 3}));
    CHECK(movedToLine(lines, hoursIn(clock(850, 875), {5}), 5, 1) == hoursIn(clock(480, 505), {1}));
    const HoursTaken open = hoursIn({.time = ClockSpan{.from = {840}, .to = {}}}, {5});
    CHECK(movedToLine(lines, open, 5, 7) == hoursIn({.time = ClockSpan{.from = {940}, .to = {}}}, {7}));
    // 15:30—16:30 begins before lesson 7: it begins with the lesson that it goes to, and stays an hour.
    const HoursTaken odd = hoursIn(clock(930, 990), {7});
    CHECK(movedToLine(lines, odd, 7, 3) == hoursIn(clock(590, 650), {3, 4}));
    CHECK(movedByLessons(lines, odd, 1) == hoursIn(clock(990, 1050), {8}));
    // It may end behind the last lesson, and goes there from the one before.
    CHECK(movedByLessons(lines, hoursIn(clock(940, 1000), {7, 8}), 1) == hoursIn(clock(990, 1050), {8}));
    CHECK_FALSE(movedByLessons(lines, hoursIn(clock(990, 1050), {8}), 1));
}

TEST_CASE("What has no lesson gets the one it is put on, and a half day that half", "[hour moves]")
{
    std::vector<WeekHour> lines = lessonLines();
    lines.push_back({.half = HalfDay::Evening});
    CHECK(movedToLine(lines, hoursIn({}, {0}), 0, 3) == hoursIn(period({3}), {3}));
    CHECK(movedToLine(lines, hoursIn({}, {0}), 0, 9) == hoursIn(TimeOfDay{.half = HalfDay::Evening}, {9}));
    CHECK(movedToLine(lines, hoursIn(TimeOfDay{.half = HalfDay::Evening}, {9}), 9, 0) == hoursIn({}, {0}));
    CHECK(movedToLine(lines, hoursIn(clock(1140, 1200), {9}), 9, 1) == hoursIn(clock(480, 540), {1, 2}));
}

TEST_CASE("Keys move by one lesson; at the end of the day nothing is left to move to", "[hour moves]")
{
    const std::vector<WeekHour> lines = lessonLines();
    CHECK(movedByLessons(lines, hoursIn(period({7}), {7}), 1) == hoursIn(period({8}), {8}));
    CHECK_FALSE(movedByLessons(lines, hoursIn(period({8}), {8}), 1));
    CHECK_FALSE(movedByLessons(lines, hoursIn({}, {0}), 1));
    CHECK_FALSE(takesLessons(lines, hoursIn({}, {0})));
    CHECK_FALSE(movedByLessons(lines, hoursIn(TimeOfDay{.half = morning}, {0}), 1));

    const std::vector<WeekHour> halves = halfLines();
    CHECK(movedByLessons(halves, hoursIn(TimeOfDay{.half = morning}, {1}), 1) ==
          hoursIn(TimeOfDay{.half = afternoon}, {2}));
    CHECK_FALSE(movedByLessons(halves, hoursIn(TimeOfDay{.half = morning}, {1}), -1));
    CHECK_FALSE(movedByLessons(halves, hoursIn(clock(840, 930), {2}), 1));
}

TEST_CASE("The lower end goes by lessons, and never above the first one", "[hour moves]")
{
    std::vector<WeekHour> lines = lessonLines();
    const HoursTaken two = hoursIn(period({5, 6}), {5, 6});
    CHECK(stretchedToLine(lines, two, 8) == hoursIn(period({5, 6, 7, 8}), {5, 6, 7, 8}));
    CHECK(stretchedToLine(lines, two, 1) == hoursIn(period({5}), {5}));
    CHECK_FALSE(stretchedToLine(lines, two, 6));
    CHECK_FALSE(stretchedToLine(lines, hoursIn({}, {0}), 3));
    CHECK(stretchedToLine(lines, hoursIn(clock(840, 900), {5, 6}), 7) == hoursIn(clock(840, 980), {5, 6, 7}));
    CHECK(lengthenedBy(lines, two, 1) == hoursIn(period({5, 6, 7}), {5, 6, 7}));
    CHECK(lengthenedBy(lines, two, -1) == hoursIn(period({5}), {5}));
    CHECK_FALSE(lengthenedBy(lines, hoursIn(period({5}), {5}), -1));
    CHECK_FALSE(lengthenedBy(lines, hoursIn(period({8}), {8}), 1));
    // A half day between two lessons is none.
    lines.insert(lines.begin() + 5, WeekHour{.half = afternoon});
    CHECK(stretchedToLine(lines, hoursIn(period({3}), {3}), 5) == hoursIn(period({3, 4}), {3, 4}));
    CHECK(stretchedToLine(lines, hoursIn(period({4}), {4}), 6) == hoursIn(period({4, 5}), {4, 6}));
}

TEST_CASE("Weeks of a term go by whole weeks, and a copy can have another hour", "[hour moves]")
{
    const When weeks{.kind = WeekSpan{.first = 3, .last = 4}, .raw = u"第3—4周"_s};
    CHECK(shifted(weeks, 14) == When{.kind = WeekSpan{.first = 5, .last = 6}});
    CHECK(shifted(weeks, -7) == When{.kind = WeekSpan{.first = 2, .last = 3}});
    CHECK_FALSE(shifted(weeks, 1));

    TestRoster school;
    Act act = addActivity(school.state(), school.term().id,
                          {.title = u"讲座"_s, .when = {.kind = SingleDay{{2019, 4, 8}}, .timeOfDay = period({5})}});
    const ActivityId id = addedActivity(act).value();
    school.run(std::move(act));
    const std::vector<CalendarEntry> entries =
        calendarEntries(school.state(), school.term(), schoolCalendar(school.state()));
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().movable);
    Act copying = copyActivity(school.state(), id, 0, period({6}));
    const ActivityId copy = addedActivity(copying).value();
    school.run(std::move(copying));
    CHECK(school.state().get<Activity>(copy).when == When{.kind = SingleDay{{2019, 4, 8}}, .timeOfDay = period({6})});
    CHECK(school.state().get<Activity>(id).when.timeOfDay == period({5}));
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK_FALSE(school.state().find<Activity>(copy));
}
