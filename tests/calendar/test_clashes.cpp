#include "calendar/clashes.h"

#include "support/when_builders.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace yanben;

namespace
{

const QDate monday{2019, 3, 18};

TimeOfDay from(int first, int last)
{
    return {.time = ClockSpan{{first}, ClockTime{last}}, .half = {}, .periods = {}};
}

TimeOfDay half(HalfDay which)
{
    return {.time = {}, .half = which, .periods = {}};
}

TimeOfDay lesson(int number)
{
    return {.time = {}, .half = {}, .periods = {number}};
}

std::vector<QDate> daysFrom(QDate first, int count)
{
    std::vector<QDate> days;
    for (int i = 0; i < count; ++i)
        days.push_back(first.addDays(i));
    return days;
}

/// Each pair of bookings by itself, as slow as it is plain.
std::vector<Clash> pairwise(const std::vector<Booking> &bookings, const Timetable &timetable)
{
    std::vector<Clash> clashes;
    for (std::size_t i = 0; i < bookings.size(); ++i) {
        for (std::size_t j = i + 1; j < bookings.size(); ++j) {
            const Booking &a = bookings[i];
            const Booking &b = bookings[j];
            Clash clash{.one = i, .other = j, .isCertain = false};
            std::ranges::set_intersection(a.resources, b.resources, std::back_inserter(clash.shared));
            std::vector<QDate> days;
            std::ranges::set_intersection(a.days, b.days, std::back_inserter(days));
            for (const QDate day : days) {
                const Overlap overlap = overlapOn(day, a.time, b.time, timetable);
                if (overlap == Overlap::No)
                    continue;
                if (!clash.first.isValid())
                    clash.first = day;
                clash.last = day;
                clash.isCertain = clash.isCertain || overlap == Overlap::Yes;
            }
            if (a.owner != b.owner && !clash.shared.empty() && clash.first.isValid())
                clashes.push_back(std::move(clash));
        }
    }
    return clashes;
}

} // namespace

TEST_CASE("Two bookings clash where they share somebody, a day and an hour", "[clashes]")
{
    struct Row
    {
        Booking one;
        Booking other;
        bool clashes;
        bool isCertain;
    };
    const std::vector<int> both{1, 2};
    const auto row = GENERATE_COPY(
        // by days: the same, inside, at the border, beside
        Row{{both, {monday}, {}, 1}, {{2, 3}, {monday}, {}, 2}, true, true},
        Row{{both, daysFrom(monday, 5), {}, 1}, {{1}, {monday.addDays(2)}, {}, 2}, true, true},
        Row{{both, daysFrom(monday, 3), {}, 1}, {{1}, daysFrom(monday.addDays(2), 3), {}, 2}, true, true},
        Row{{both, daysFrom(monday, 3), {}, 1}, {{1}, daysFrom(monday.addDays(3), 3), {}, 2}, false, false},
        // nobody shared, and the same activity
        Row{{both, {monday}, {}, 1}, {{3}, {monday}, {}, 2}, false, false},
        Row{{both, {monday}, {}, 1}, {both, {monday}, {}, 1}, false, false},
        // by hours: touching, overlapping, contained, half days
        Row{{both, {monday}, from(480, 540), 1}, {both, {monday}, from(540, 600), 2}, false, false},
        Row{{both, {monday}, from(480, 541), 1}, {both, {monday}, from(540, 600), 2}, true, true},
        Row{{both, {monday}, from(480, 700), 1}, {both, {monday}, from(500, 510), 2}, true, true},
        Row{{both, {monday}, half(morning), 1}, {both, {monday}, half(afternoon), 2}, false, false},
        Row{{both, {monday}, half(afternoon), 1}, {both, {monday}, from(780, 800), 2}, true, true},
        Row{{both, {monday}, {}, 1}, {both, {monday}, half(afternoon), 2}, true, true},
        // lessons: by number, and against the clock only where the timetable tells
        Row{{both, {monday}, lesson(3), 1}, {both, {monday}, lesson(3), 2}, true, true},
        Row{{both, {monday}, lesson(3), 1}, {both, {monday}, lesson(4), 2}, false, false},
        Row{{both, {monday}, lesson(1), 1}, {both, {monday}, from(500, 530), 2}, true, true},
        Row{{both, {monday}, lesson(1), 1}, {both, {monday}, from(520, 530), 2}, false, false},
        Row{{both, {monday}, lesson(12), 1}, {both, {monday}, from(520, 530), 2}, true, false});
    const std::vector<Booking> bookings{row.one, row.other};
    const std::vector<Clash> clashes = clashesOf(bookings, usualTimetable());
    REQUIRE(clashes.size() == (row.clashes ? 1U : 0U));
    if (row.clashes) {
        CHECK(clashes[0].isCertain == row.isCertain);
        CHECK(clashes == pairwise(bookings, usualTimetable()));
    }
}

TEST_CASE("A booking that contains several clashes with each, and they not with one another", "[clashes]")
{
    const std::vector<Booking> bookings{{{0}, {monday}, from(480, 720), 1},
                                        {{0}, {monday}, from(480, 540), 2},
                                        {{0}, {monday}, from(540, 600), 3},
                                        {{0}, {monday}, from(700, 760), 4},
                                        {{0}, {monday}, from(720, 760), 5}};
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const Clash &clash : clashesOf(bookings, {}))
        pairs.emplace_back(clash.one, clash.other);
    CHECK(pairs == std::vector<std::pair<std::size_t, std::size_t>>{{0, 1}, {0, 2}, {0, 3}, {3, 4}});
    CHECK(clashesOf({}, {}).empty());
}

TEST_CASE("Any bookings clash as each pair of them does by itself", "[clashes]")
{
    const unsigned seed = GENERATE(range(1U, 40U));
    std::mt19937 random{seed};
    const auto number = [&random](int low, int high) { return std::uniform_int_distribution{low, high}(random); };
    Timetable timetable = usualTimetable();
    timetable.schedules.push_back(timetable.schedules.front());
    timetable.schedules.back().from = monday.addDays(10);
    timetable.schedules.back().noon = {690};
    std::vector<Booking> bookings;
    for (int i = 0; i < 60; ++i) {
        Booking booking{.owner = number(0, 40)};
        for (int resource = 0; resource < 12; ++resource) {
            if (number(0, 5) == 0)
                booking.resources.push_back(resource);
        }
        for (int day = number(0, 20), count = number(1, 6); count > 0; --count, day += number(1, 3))
            booking.days.push_back(monday.addDays(day));
        switch (number(0, 4)) {
        case 0: booking.time = half(number(0, 1) ? morning : afternoon); break;
        case 1: booking.time = lesson(number(1, 10)); break;
        case 2: {
            const int start = number(450, 1000);
            booking.time = from(start, start + number(1, 150));
            break;
        }
        default: break;
        }
        bookings.push_back(std::move(booking));
    }
    CHECK(clashesOf(bookings, timetable) == pairwise(bookings, timetable));
}
