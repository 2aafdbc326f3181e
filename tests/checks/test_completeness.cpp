#include "checks/moved_when.h"
#include "checks/row_order.h"
#include "checks/schedule_checks.h"
#include "checks/theme_checks.h"
#include "schedule_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<int> monthsIn(const std::vector<Finding> &findings)
{
    std::vector<int> months;
    for (const Finding &finding : findings) {
        for (const QDate day : finding.facts.days)
            months.push_back(day.month());
    }
    return months;
}

} // namespace

TEST_CASE("A group's meeting without a leader is found")
{
    struct Row
    {
        bool needsLeader;
        bool background;
        int leaders;
        std::size_t found;
    };
    const auto row =
        GENERATE(Row{true, false, 0, 1}, Row{true, false, 1, 0}, Row{false, false, 0, 0}, Row{true, true, 0, 0});
    CheckedActivity meeting = activity(1, day(4, 10));
    meeting.needsLeader = row.needsLeader;
    meeting.backgroundTask = row.background;
    for (int i = 0; i < row.leaders; ++i)
        meeting.sessions.front().leaders.push_back({u"张校长"_s, u"张校长"_s});
    CHECK(checkLeaders(term({meeting})).size() == row.found);
}

TEST_CASE("One of several sessions without a leader is named; without sessions there is none either")
{
    CheckedActivity meeting = activity(1, day(4, 10), u"刘月"_s);
    meeting.needsLeader = true;
    meeting.sessions.push_back(meeting.sessions.front());
    meeting.sessions.back().id = SessionId{2};
    meeting.sessions.back().leaders = {{u"张校长"_s, u"张校长"_s}};
    const std::vector<Finding> found = checkLeaders(term({meeting}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().target == FindingTarget{ActivityTarget{ActivityId{1}, SessionId{1}}});
    CHECK(found.front().facts.names == std::vector{u"刘月"_s});
    meeting.sessions.clear();
    CHECK(checkLeaders(term({meeting})).size() == 1);
}

TEST_CASE("Months without a topic are found once a group has a theme for the term")
{
    CheckInput input = term({});
    CHECK(checkMonthTopics(input).empty());
    CheckedThemes themes{.group = GroupId{3}, .groupName = u"语文组"_s, .title = u"高效课堂"_s};
    input.themes = {themes};
    REQUIRE(checkMonthTopics(input).size() == 1);
    CHECK(checkMonthTopics(input).front().target == FindingTarget{ThemesTarget{GroupId{3}}});
    CHECK(monthsIn(checkMonthTopics(input)) == std::vector{3, 4, 5, 6}); // 12 days of July do not ask

    input.themes.front().months = {{2019, 3}, {2019, 4}, {2019, 6}};
    CHECK(monthsIn(checkMonthTopics(input)) == std::vector{5});
    input.term.last = {2019, 7, 16}; // 12 of its 23 days from Monday to Friday
    CHECK(monthsIn(checkMonthTopics(input)) == std::vector{5, 7});
    input.term.last = {2019, 7, 15};
    CHECK(monthsIn(checkMonthTopics(input)) == std::vector{5});
    input.themes.front().months.insert({2019, 5});
    CHECK(checkMonthTopics(input).empty());
}

TEST_CASE("A term over new year has its months one after the other")
{
    CheckInput input = term({});
    input.term = autumnTerm();
    input.themes = {{.title = u"读书"_s, .months = {{2018, 9}, {2018, 12}}}};
    CHECK(monthsIn(checkMonthTopics(input)) == std::vector{10, 11, 1});
}

TEST_CASE("Weeks without an item are found once there is one, holidays left out")
{
    CheckInput input = term({});
    input.themes = {{.title = u"高效课堂"_s}};
    CHECK(checkWeekItems(input).empty());
    for (int week = 1; week <= 19; ++week) {
        if (week != 4 && week != 9)
            input.themes.front().weeks.insert(week);
    }
    const std::vector<Finding> found = checkWeekItems(input);
    REQUIRE(found.size() == 1);
    CHECK(found.front().severity == Severity::Notice);
    CHECK(found.front().facts.days == std::vector<QDate>{{2019, 3, 25}, {2019, 4, 29}});
    input.term.weekMarks = {{.first = 9, .last = 9, .kind = WeekMark::Holiday, .name = u"五一"_s}};
    CHECK(checkWeekItems(input).front().facts.days == std::vector<QDate>{{2019, 3, 25}});
    input.term.weekMarks.front().kind = WeekMark::Exam;
    CHECK(checkWeekItems(input).front().facts.days.size() == 2);
    input.themes.front().weeks.insert({4, 9});
    CHECK(checkWeekItems(input).empty());
}

TEST_CASE("A moved row stays where it can, or goes to its place by date")
{
    using Rows = std::vector<int>; // days of April; 0 has no date
    const auto [days, row, to, place] = GENERATE(table<Rows, std::size_t, int, std::optional<std::size_t>>({
        {{1, 5, 9}, 1, 7, 1},
        {{1, 5, 9}, 1, 9, 1},
        {{1, 5, 9}, 1, 10, 2},
        {{1, 5, 9}, 1, 1, 1},
        {{2, 5, 9}, 1, 1, 0},
        {{1, 5, 9}, 0, 6, 1},
        {{1, 0, 9, 0}, 0, 10, 2}, // behind the last one with a date
        {{1, 9, 5, 12}, 2, 7, 2}, // stood behind a later one before
        {{1, 9, 5, 12}, 2, 13, 3},
        {{9, 12, 10}, 1, 8, 0},
        {{12, 9, 10, 11}, 1, 13, std::nullopt}, // 10 would stand behind 12
        {{0, 5}, 0, 9, 1},
        {{0, 5}, 0, 3, 0},
        {{5}, 0, 9, 0},
    }));
    CAPTURE(days, row, to);
    const Term dates = springTerm();
    std::vector<std::optional<WhenSortKey>> keys;
    for (const int each : days)
        keys.push_back(each == 0 ? std::nullopt : std::optional{sortKeyOf(day(4, each), dates)});
    const RowFate fate = !place ? RowFate::BreaksOrder : *place == row ? RowFate::Stays : RowFate::GoesElsewhere;
    CHECK(fateOfMovedRow(keys, row, sortKeyOf(day(4, to), dates)) == fate);
    CHECK(placeOfMovedRow(keys, row, sortKeyOf(day(4, to), dates)) == place);
}

TEST_CASE("A way out moves the time that it fits and no other")
{
    const QDate to{2019, 4, 8};
    const auto [when, fix, moved] = GENERATE_COPY(table<When, FindingFix, std::optional<When>>({
        {day(4, 5, clock(9, 10)), MoveDay{to}, day(4, 8, clock(9, 10))},
        {day(4, 5), MoveMeeting{.day = to}, day(4, 8)},
        {day(4, 5, clock(9, 10)), MoveMeeting{.day = to}, day(4, 8, clock(9, 10))},
        {day(4, 5, clock(9, 10)), MoveMeeting{.day = to, .hours = clock(14, 15)}, day(4, 8, clock(14, 15))},
        {range(4, 1, 4, 3), MoveMeeting{.day = to, .last = QDate{2019, 4, 10}}, range(4, 8, 4, 10)},
        {day(4, 5), MoveMeeting{.day = to, .last = QDate{2019, 4, 10}}, std::nullopt},
        {range(4, 1, 4, 3), MoveMeeting{.day = to}, std::nullopt},
        {{.kind = Recurring{.weekdays = {3}}}, MoveSeries{.weekday = 4}, When{.kind = Recurring{.weekdays = {4}}}},
        {{.kind = Recurring{.weekdays = {3, 5}}}, MoveSeries{.weekday = 4}, std::nullopt},
        {day(4, 5), MoveSeries{.weekday = 4}, std::nullopt},
        {range(4, 5, 4, 12), MoveStart{to}, range(4, 8, 4, 12)},
        {range(4, 5, 4, 12), MoveEnd{to}, range(4, 5, 4, 8)},
        {range(4, 5, 4, 8), MoveStart{to}, day(4, 8)},
        {range(4, 5, 4, 7), MoveStart{to}, std::nullopt},
        {When{.kind = Deadline{{2019, 4, 5}}}, MoveEnd{to}, When{.kind = Deadline{to}}},
        {range(4, 5, 4, 12), MoveDay{to}, std::nullopt},
        {day(4, 5), MoveStart{to}, std::nullopt},
        {day(4, 5), SortByDate{}, std::nullopt},
        {When{}, MoveDay{to}, std::nullopt},
    }));
    CHECK(movedBy(fix, when) == moved);
}
