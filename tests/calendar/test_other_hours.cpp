#include "calendar/hours/other_hours.h"
#include "support/when_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;

namespace
{

const QDate someDay{2019, 4, 10};

TimeOfDay clockTime(int from, int to)
{
    return fromTo({from}, {to});
}

/// Three lessons before noon and two after, from 8:20 and 14:00 on.
Timetable fiveLessons()
{
    return {{DaySchedule{.from = {2019, 2, 18},
                         .lessons = {{{500}, {540}}, {{550}, {590}}, {{610}, {650}}, {{840}, {880}}, {{890}, {930}}}}}};
}

} // namespace

TEST_CASE("Other hours of a day are as long, the nearest first", "[hours]")
{
    struct Row
    {
        TimeOfDay time;
        Timetable timetable;
        std::vector<TimeOfDay> expected;
    };
    const Timetable own = fiveLessons();
    const std::vector<Row> rows{
        {period({2}), own, {period({3}), period({1}), period({4}), period({5})}},
        // two lessons in a row do not stand over noon
        {period({2, 3}), own, {period({1, 2}), period({4, 5})}},
        {period({1, 2, 3}), own, {}},
        {period({6}), own, {}}, // no lesson of this school
        {period({1, 3}), own, {}},
        {period({2, 3}), {}, {period({3, 4}), period({1, 2}), period({5, 6}), period({6, 7}), period({7, 8})}},
        // 下午第2节 is the fifth
        {{.half = afternoon, .periods = {2}},
         own,
         {{.half = afternoon, .periods = {4}},
          {.half = morning, .periods = {3}},
          {.half = morning, .periods = {2}},
          {.half = morning, .periods = {1}}}},
        {{.half = afternoon, .periods = {2}}, {}, {}},
        {in(morning), own, {in(afternoon)}},
        {in(afternoon), {}, {in(morning)}},
        {in(HalfDay::Evening), {}, {in(afternoon), in(morning)}},
        // from the first lesson of a half day until it ends
        {clockTime(840, 1080), own, {}},
        {clockTime(840, 1020),
         own,
         {clockTime(870, 1050), clockTime(900, 1080), clockTime(530, 710), clockTime(500, 680)}},
        {at(14), own, {}},
        {{}, own, {}},
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(i);
        CHECK(otherHours(someDay, rows[i].time, rows[i].timetable) == rows[i].expected);
    }
}

TEST_CASE("A time that begins otherwise and says no end can be as long as it was", "[hours]")
{
    const std::optional<TimeOfDay> none;
    const auto [before, after, longer] = GENERATE_COPY(table<TimeOfDay, TimeOfDay, std::optional<TimeOfDay>>({
        {clockTime(840, 960), at(15), clockTime(900, 1020)},
        {clockTime(840, 960), at(22), clockTime(1320, 1440)},
        {clockTime(840, 960), at(23), none}, // beyond the day
        {clockTime(840, 960), at(14), none}, // the end alone was taken away
        {clockTime(840, 960), clockTime(900, 930), none},
        {at(14), at(15), none},
        {clockTime(840, 960), period({7}), none},
        {clockTime(840, 960), in(morning), none},
        {period({3, 4}), period({7}), period({7, 8})},
        {period({3, 4}), period({3}), none},
        {period({3, 4}), period({15}), none},
        {period({3, 4}), period({7, 8, 9}), none},
        {period({1, 3}), period({7}), none},
        {period({3}), period({7}), none},
        {period({3, 4}), at(15), none},
    }));
    CHECK(withLengthOf(before, after) == longer);
}
