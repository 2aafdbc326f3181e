#include "calendar/hours/hours.h"
#include "support/when_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

ClockTime clock(int hour, int minute)
{
    return {hour * 60 + minute};
}

/// In summer, from May on, the afternoon begins half an hour later.
Timetable winterAndSummer()
{
    DaySchedule winter{.name = u"冬季"_s,
                       .from = {2019, 2, 18},
                       .lessons = {{clock(8, 20), clock(9, 0)},
                                   {clock(9, 10), clock(9, 50)},
                                   {clock(10, 10), clock(10, 50)},
                                   {clock(14, 0), clock(14, 40)},
                                   {clock(14, 50), clock(15, 30)}}};
    DaySchedule summer = winter;
    summer.name = u"夏季"_s;
    summer.from = {2019, 5, 5};
    summer.noon = clock(12, 30);
    summer.lessons[3] = {clock(14, 30), clock(15, 10)};
    summer.lessons[4] = {clock(15, 20), clock(16, 0)};
    return {{winter, summer}};
}

const QDate march{2019, 3, 18};
const QDate june{2019, 6, 3};

} // namespace

TEST_CASE("A timetable holds from its first day until the next one's, and the first also before")
{
    const Timetable timetable = winterAndSummer();
    CHECK(timetable.on({2019, 1, 1})->name == u"冬季");
    CHECK(timetable.on({2019, 5, 4})->name == u"冬季");
    CHECK(timetable.on({2019, 5, 5})->name == u"夏季");
    CHECK(Timetable{}.on(march) == nullptr);
}

TEST_CASE("A lesson has the clock time of its day, counted through the day or within its half")
{
    const auto [day, period, half, from] = GENERATE(table<QDate, int, std::optional<HalfDay>, int>({
        {march, 1, {}, 8 * 60 + 20},
        {march, 4, {}, 14 * 60},
        {june, 4, {}, 14 * 60 + 30},
        {march, 4, afternoon, 14 * 60},
        {march, 1, afternoon, 14 * 60},
        {march, 2, afternoon, 14 * 60 + 50},
        {march, 3, morning, 10 * 60 + 10},
    }));
    const std::optional<LessonTime> lesson = lessonOn(day, period, half, winterAndSummer());
    REQUIRE(lesson);
    CHECK(lesson->from.minutes == from);
}

TEST_CASE("A lesson that the timetable does not have has no clock time")
{
    CHECK(lessonOn(march, 6, {}, winterAndSummer()) == std::nullopt);
    CHECK(lessonOn(march, 0, {}, winterAndSummer()) == std::nullopt);
    CHECK(lessonOn(march, 4, morning, winterAndSummer()) == std::nullopt);
    CHECK(lessonOn(march, 1, HalfDay::Evening, winterAndSummer()) == std::nullopt);
    CHECK(lessonOn(march, 1, {}, Timetable{}) == std::nullopt);
}

TEST_CASE("Times take the minutes that they say")
{
    const auto [day, time, hours] = GENERATE(table<QDate, TimeOfDay, Hours>({
        {march, {}, {{{0, 1440}}, {}}},
        {march, in(morning), {{{0, 720}}, {}}},
        {june, in(morning), {{{0, 750}}, {}}},
        {june, in(afternoon), {{{750, 1080}}, {}}},
        {march, in(HalfDay::Evening), {{{1080, 1440}}, {}}},
        {march, fromTo({870}, {960}), {{{870, 960}}, {}}},
        {march, at(14, 30), {{{870, 871}}, {{870, 1080}}}},
        {march, at(24), {{{1440, 1441}}, {{1440, 1441}}}},
        {march, period({4, 5}), {{{840, 930}}, {}}},
        {march, period({1, 3}), {{{500, 540}, {610, 650}}, {}}},
        {march, period({9}), {{}, {{0, 1440}}}},
        {march, {.half = afternoon, .periods = {1}}, {{{840, 880}}, {}}},
        {march, {.half = afternoon, .periods = {9}}, {{}, {{720, 1080}}}},
    }));
    CHECK(hoursOn(day, time, winterAndSummer()) == hours);
}

TEST_CASE("Times of a day stand in its order, by the clock, by lessons and with half days between")
{
    const auto [earlier, later] = GENERATE(table<TimeOfDay, TimeOfDay>({
        {TimeOfDay{}, in(morning)},
        {in(morning), period({1})},
        {period({1}), period({2})},
        {period({3}), in(afternoon)},
        {in(afternoon), period({5})},
        {period({5}), period({9})},
        {period({9}), period({10})},
        {period({9}), in(HalfDay::Evening)},
        {period({2}), period({2, 3})},
        {at(8), in(afternoon)},
        {{.half = afternoon, .periods = {1}}, {.half = afternoon, .periods = {2}}},
        {{.half = afternoon, .periods = {2}}, {.half = afternoon, .periods = {9}}},
        {period({5}), {.half = HalfDay::Evening, .periods = {1}}},
        {fromTo({840}, {900}), at(14)},
    }));
    for (const Timetable &timetable : {Timetable{}, winterAndSummer()})
        CHECK(placeInDay(march, earlier, timetable) < placeInDay(march, later, timetable));
}

TEST_CASE("A lesson is ordered by the school's own clock where it has one, and where it usually is where not")
{
    const TimeOfDay twentyPastTwo = at(14, 20);
    CHECK(placeInDay(march, period({4}), winterAndSummer()) < placeInDay(march, twentyPastTwo, winterAndSummer()));
    CHECK(placeInDay(june, twentyPastTwo, winterAndSummer()) < placeInDay(june, period({4}), winterAndSummer()));
    CHECK(placeInDay(march, period({7}), {}) == MinuteSpan{940, 980});
    CHECK(placeInDay(march, period({7, 8}), {}) == MinuteSpan{940, 1030});
    CHECK_FALSE(placeInDay(march, {}, {}));
}

TEST_CASE("Two times of a day overlap, do not, or cannot be told apart, whichever stands first")
{
    const auto [day, a, b, overlap] = GENERATE(table<QDate, TimeOfDay, TimeOfDay, Overlap>({
        {march, {}, at(8), Overlap::Yes},
        {march, {}, period({9}), Overlap::Unknown},
        {march, in(morning), in(morning), Overlap::Yes},
        {march, in(morning), in(afternoon), Overlap::No},
        {march, in(morning), period({3}), Overlap::Yes},
        {march, in(morning), period({4}), Overlap::No},
        {march, in(morning), fromTo({700}, {800}), Overlap::Yes},
        {march, in(morning), fromTo({720}, {800}), Overlap::No},
        {june, in(morning), fromTo({720}, {800}), Overlap::Yes},
        {march, fromTo({840}, {900}), fromTo({900}, {960}), Overlap::No},
        {march, fromTo({840}, {1000}), fromTo({900}, {960}), Overlap::Yes},
        {march, fromTo({840}, {901}), fromTo({900}, {960}), Overlap::Yes},
        {march, at(14, 30), fromTo({840}, {900}), Overlap::Yes},
        {march, at(14, 30), at(14, 30), Overlap::Yes},
        {march, at(14, 30), at(15), Overlap::Unknown},
        {march, at(14, 30), at(9), Overlap::No},
        {march, at(14, 30), fromTo({800}, {870}), Overlap::No},
        {march, period({4}), fromTo({840}, {850}), Overlap::Yes},
        {march, period({4}), fromTo({880}, {890}), Overlap::No},
        {june, period({4}), fromTo({840}, {850}), Overlap::No},
        {march, period({4, 5}), fromTo({880}, {890}), Overlap::Yes},
        {march, period({4}), period({5}), Overlap::No},
        {march, period({4}), period({4, 5}), Overlap::Yes},
        {march, period({4}), {.half = afternoon, .periods = {1}}, Overlap::Yes},
        {march, period({9}), period({9}), Overlap::Yes},
        {march, period({9}), period({8}), Overlap::No},
        {march, period({9}), fromTo({840}, {900}), Overlap::Unknown},
        {march, {.half = afternoon, .periods = {9}}, in(morning), Overlap::No},
    }));
    CHECK(static_cast<int>(overlapOn(day, a, b, winterAndSummer())) == static_cast<int>(overlap));
    CHECK(static_cast<int>(overlapOn(day, b, a, winterAndSummer())) == static_cast<int>(overlap));
}

TEST_CASE("Without a timetable lessons are still told apart by their numbers")
{
    CHECK(overlapOn(march, period({7}), period({7, 8}), {}) == Overlap::Yes);
    CHECK(overlapOn(march, period({7}), period({8}), {}) == Overlap::No);
    CHECK(overlapOn(march, period({7}), at(15), {}) == Overlap::Unknown);
    CHECK(overlapOn(march, {.half = afternoon, .periods = {1}}, in(morning), {}) == Overlap::No);
}

TEST_CASE("The usual timetable has four lessons before and four after noon")
{
    CHECK(lessonOn(march, 4, morning, usualTimetable()).has_value());
    CHECK(lessonOn(march, 5, afternoon, usualTimetable()) == lessonOn(march, 1, afternoon, usualTimetable()));
    CHECK_FALSE(lessonOn(march, 9, {}, usualTimetable()));
}
