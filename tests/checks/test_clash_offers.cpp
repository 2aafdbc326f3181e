#include "checks/check_term.h"
#include "clash_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("A place that holds fewer than are expected is found, with larger ones that are free", "[clashes]")
{
    const When when = day(4, 10, clock(14, 16));
    CheckInput input = termWithGroup({expecting(1, when, {u"语文组"_s}, u"会议室"_s)});
    input.activities.front().sessions.front().presenters = {one(u"王勋"_s)};
    const auto found = [&input] { return clashesOfCode(input, FindingCode::PlaceTooSmall); };
    CHECK(found().empty()); // nobody knows its size
    input.places = {{u"会议室"_s, 4}, {u"报告厅"_s, 200}, {u"计算机室"_s, 50}, {u"储藏室"_s, 2}};
    CHECK(found().empty());
    input.places.front().capacity = 3;
    REQUIRE(found().size() == 1);
    CHECK(found().front().target == FindingTarget{ActivityTarget{ActivityId{1}, std::nullopt}});
    CHECK(found().front().facts.people == 4);
    CHECK(found().front().facts.capacity == 3);
    CHECK(found().front().fixes == std::vector<FindingFix>{UsePlace{u"计算机室"_s, 50}, UsePlace{u"报告厅"_s, 200}});

    SECTION("two rooms hold more")
    {
        input.activities.front().sessions.front().place = u"会议室、储藏室"_s;
        CHECK(found().empty());
    }
    SECTION("fewer were in the group before")
    {
        input.activities.front().when = day(4, 3, clock(14, 16));
        CHECK(found().empty());
    }
    SECTION("a place that is taken is not offered")
    {
        input.activities.push_back(expecting(2, day(4, 10, clock(15, 17)), {}, u"计算机室"_s));
        CHECK(found().front().fixes == std::vector<FindingFix>{UsePlace{u"报告厅"_s, 200}});
    }
    SECTION("a background task needs no place")
    {
        input.activities.front().backgroundTask = true;
        CHECK(found().empty());
    }
}

TEST_CASE("A clash offers the nearest free days at the same hour", "[clashes]")
{
    const TimeOfDay hours = clock(14, 16);
    const CheckedActivity meeting = expecting(1, day(4, 10, hours), {u"刘月"_s});
    const auto offered = [](const CheckInput &input) {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.size() == 1);
        std::vector<QDate> days;
        for (const FindingFix &fix : found.front().fixes) {
            CHECK(std::get<MoveMeeting>(fix).activity == ActivityTarget{ActivityId{2}, std::nullopt});
            days.push_back(std::get<MoveMeeting>(fix).day);
        }
        return days;
    };
    using Days = std::vector<QDate>;
    CheckInput input = term({meeting, expecting(2, day(4, 10, hours), {u"刘月"_s}, u"报告厅"_s)});
    CHECK(offered(input) == Days{{2019, 4, 11}, {2019, 4, 9}, {2019, 4, 12}});
    SECTION("not where somebody or the room is taken")
    {
        input.activities.push_back(expecting(3, day(4, 11, hours), {u"刘月"_s}));
        input.activities.push_back(expecting(4, day(4, 12, clock(15, 18)), {}, u"报告厅"_s));
        input.activities.push_back(expecting(5, day(4, 9, clock(16, 17)), {u"刘月"_s}, u"报告厅"_s));
        CHECK(offered(input) == Days{{2019, 4, 9}, {2019, 4, 8}, {2019, 4, 15}});
    }
    SECTION("not on days off, nor outside the stage")
    {
        input.activities[0].when = input.activities[1].when = day(4, 4, hours);
        CHECK(offered(input) == Days{{2019, 4, 3}, {2019, 4, 2}, {2019, 4, 1}}); // 5 to 7 April: 清明节
        input.stages = {{.name = u"研修阶段"_s, .first = {2019, 4, 4}, .last = {2019, 4, 9}}};
        CHECK(offered(input) == Days{{2019, 4, 8}, {2019, 4, 9}});
    }
    SECTION("the one that can be moved")
    {
        input.activities[1].held = true;
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.front().fixes.size() == 3);
        CHECK(std::get<MoveMeeting>(found.front().fixes.front()).activity.activity == ActivityId{1});
        input.activities[0].held = true;
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).front().fixes.empty());
    }
}

TEST_CASE("One meeting of a series can be moved by itself", "[clashes]")
{
    const When weekly{.kind = Recurring{.weekdays = {3}}, .timeOfDay = clock(14, 16)};
    CheckedActivity held = expecting(1, day(4, 10, clock(14, 16)), {u"刘月"_s});
    held.held = true;
    const std::vector<Finding> found =
        clashesOfCode(term({held, expecting(2, weekly, {u"刘月"_s})}), FindingCode::AudienceClash);
    REQUIRE(found.size() == 1);
    REQUIRE(found.front().fixes.size() == 3);
    const auto &move = std::get<MoveMeeting>(found.front().fixes.front());
    CHECK(move.activity == ActivityTarget{ActivityId{2}, std::nullopt});
    CHECK(move.original == QDate{2019, 4, 10});
    CHECK(move.day == QDate{2019, 4, 11});
}

TEST_CASE("A day that would bring a clash is not offered against a holiday either", "[clashes]")
{
    CheckInput input = term({expecting(1, day(4, 5, clock(14, 16)), {u"刘月"_s})});
    const auto fixes = [&input] { return checkTerm(withMeetings(input)).front().fixes; };
    CHECK(fixes() == std::vector<FindingFix>{MoveDay{{2019, 4, 4}}, MoveDay{{2019, 4, 8}}});
    input.activities.insert(input.activities.begin(), expecting(2, day(4, 4, clock(15, 17)), {u"刘月"_s}));
    CHECK(fixes() == std::vector<FindingFix>{MoveDay{{2019, 4, 8}}});
}
