#include "calendar/hours/hours.h"
#include "clash_builders.h"
#include "support/when_builders.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto none = std::optional<Severity>{};
constexpr auto notice = std::optional{Severity::Notice};
constexpr auto warning = std::optional{Severity::Warning};

std::optional<Severity> severityOf(const CheckInput &input, FindingCode code)
{
    const std::vector<Finding> found = clashesOfCode(input, code);
    REQUIRE(found.size() <= 1);
    return found.empty() ? none : std::optional{found.front().severity};
}

} // namespace

TEST_CASE("People and rooms clash for certain where both say their hours, else perhaps; a range keeps nobody for hours",
          "[clashes]")
{
    const When weekly{.kind = Recurring{.weekdays = {3}}, .timeOfDay = clock(14, 16)};
    const When daily{.kind = DayRange{{2019, 4, 8}, {2019, 4, 12}}, .timeOfDay = clock(14, 16)};
    using Expected = std::optional<Severity>;
    const auto [first, second, people, room] = GENERATE_COPY(table<When, When, Expected, Expected>({
        // by hours: overlapping, contained, equal, touching, apart
        {day(4, 10, clock(14, 16)), day(4, 10, clock(15, 17)), warning, warning},
        {day(4, 10, clock(13, 17)), day(4, 10, clock(14, 15)), warning, warning},
        {day(4, 10, clock(14, 16)), day(4, 10, clock(14, 16)), warning, warning},
        {day(4, 10, clock(14, 15)), day(4, 10, clock(15, 16)), none, none},
        {day(4, 10, in(morning)), day(4, 10, in(afternoon)), none, none},
        {day(4, 10, in(afternoon)), day(4, 10, clock(14, 16)), warning, warning},
        {day(4, 10, period({7})), day(4, 10, period({7})), warning, warning},
        {day(4, 10, period({6})), day(4, 10, period({7})), none, none},
        // by days
        {day(4, 10, clock(14, 16)), day(4, 11, clock(14, 16)), none, none},
        {weekly, day(4, 10, clock(15, 16)), warning, warning},
        {weekly, day(4, 10, clock(16, 17)), none, none},
        {weekly, day(5, 1, clock(15, 16)), none, none}, // left out on the holiday
        {daily, day(4, 10, clock(15, 16)), warning, warning},
        {daily, day(4, 15, clock(15, 16)), none, none},
        // hours not said, or an end or a lesson that nobody knows
        {day(4, 10), day(4, 10), notice, notice},
        {day(4, 10), day(4, 10, clock(14, 16)), notice, notice},
        {day(4, 10, at(14)), day(4, 10, clock(15, 16)), notice, notice},
        {day(4, 10, period({7})), day(4, 10, clock(15, 16)), notice, notice},
        // several days without hours
        {range(4, 8, 4, 12), day(4, 10), notice, notice}, // the whole day lies in it
        {range(4, 8, 4, 12), day(4, 12), notice, notice},
        {range(4, 8, 4, 12), day(4, 13), none, none},
        {range(4, 8, 4, 12), day(4, 10, clock(14, 16)), none, notice},
        {range(4, 8, 4, 12), day(4, 10, in(morning)), none, notice},
        {range(4, 8, 4, 12), daily, none, notice},
        {range(4, 8, 4, 12), range(4, 12, 4, 16), notice, notice},
        {range(4, 1, 4, 30), range(4, 8, 4, 12), notice, notice},
        {range(4, 8, 4, 12), range(4, 13, 4, 16), none, none},
        // a day yet to be chosen
        {When{.kind = WeekSpan{6, 6, {}}}, day(4, 10), none, none},
        {When{.kind = WholeMonth{{2019, 4}}}, day(4, 10), none, none},
        {When{.kind = Deadline{{2019, 4, 10}}}, day(4, 10), none, none},
        {When{}, day(4, 10), none, none},
    }));
    const CheckInput input = termWithGroup(
        {expecting(1, first, {u"语文组"_s}, u"报告厅"_s), expecting(2, second, {u"语文组"_s}, u"报告厅"_s)});
    CHECK(severityOf(input, FindingCode::AudienceClash) == people);
    CHECK(severityOf(input, FindingCode::PlaceClash) == room);
    // Others elsewhere are in nobody's way.
    const CheckInput apart = termWithGroup(
        {expecting(1, first, {u"语文组"_s}, u"报告厅"_s), expecting(2, second, {u"王勋"_s}, u"计算机室"_s)});
    CHECK(clashesOfCode(apart, FindingCode::AudienceClash).empty());
    CHECK(clashesOfCode(apart, FindingCode::PlaceClash).empty());
}

TEST_CASE("Who is expected at both is found by the groups of the day", "[clashes]")
{
    const When early = day(4, 3, clock(14, 16));
    const When late = day(4, 10, clock(14, 16));
    CheckInput input = termWithGroup({expecting(1, late, {u"语文组"_s}), expecting(2, late, {u"徐嘉露"_s, u"王勋"_s})});
    const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
    REQUIRE(found.size() == 1);
    CHECK(found.front().target == FindingTarget{OverlapTarget{{ActivityId{1}}, {ActivityId{2}}}});
    CHECK(found.front().facts.names == std::vector{u"徐嘉露"_s});
    CHECK(found.front().facts.people == 1);
    CHECK(found.front().facts.first == QDate{2019, 4, 10});
    CHECK(found.front().facts.hours == clock(14, 16));

    SECTION("not before somebody has come")
    {
        input.activities = {expecting(1, early, {u"语文组"_s}), expecting(2, early, {u"徐嘉露"_s})};
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).empty());
    }
    SECTION("not who is excused")
    {
        input.activities.front().sessions.front().excused = {one(u"徐嘉露"_s)};
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).empty());
    }
    SECTION("not those of a background task")
    {
        input.activities.front().backgroundTask = true;
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).empty());
    }
    SECTION("also who presents the other one, which is no overlap of presenters")
    {
        input.activities.front().sessions.front().expected.clear();
        input.activities.front().sessions.front().presenters = {one(u"王勋"_s)};
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).front().facts.names == std::vector{u"王勋"_s});
        CHECK(clashesOfCode(input, FindingCode::PresenterOverlap).empty());
        input.activities.front().backgroundTask = true;
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).empty());
    }
}

TEST_CASE("Presenter, audience and place of one pair are said to meet with the same certainty", "[clashes]")
{
    const auto [first, second, isCertain] = GENERATE(table<When, When, bool>({
        {day(4, 10, clock(14, 16)), day(4, 10, clock(15, 17)), true},
        {day(4, 10), day(4, 10, clock(14, 16)), false},
        {day(4, 10), day(4, 10), false},
    }));
    CheckInput input = termWithGroup(
        {expecting(1, first, {u"语文组"_s}, u"报告厅"_s), expecting(2, second, {u"语文组"_s}, u"报告厅"_s)});
    for (CheckedActivity &each : input.activities)
        each.sessions.front().presenters = {one(u"张专家"_s)};
    for (const FindingCode code :
         {FindingCode::PresenterOverlap, FindingCode::AudienceClash, FindingCode::PlaceClash}) {
        const std::vector<Finding> found = clashesOfCode(input, code);
        REQUIRE(found.size() == 1);
        CHECK(found.front().facts.certain == isCertain);
    }
    // A task in the background goes on all the time.
    input.activities.front().backgroundTask = true;
    CHECK(clashesOfCode(input, FindingCode::PresenterOverlap).front().facts.certain);
}

TEST_CASE("Of a clash within one activity it is said which sessions meet", "[clashes]")
{
    CheckedActivity lessons = activity(1, day(4, 10, clock(14, 16)), u"王勋"_s);
    lessons.sessions.push_back(session(u"刘月"_s));
    lessons.sessions.push_back(session(u"王勋"_s));
    for (std::size_t i = 0; i < lessons.sessions.size(); ++i)
        lessons.sessions[i].id = SessionId{static_cast<int>(i) + 1};
    // At a time of its own: sessions that share the activity's divide it among themselves.
    lessons.sessions.back().when = day(4, 10, clock(15, 17));
    const std::vector<Finding> within = clashesOfCode(term({lessons}), FindingCode::PresenterOverlap);
    REQUIRE(within.size() == 1);
    CHECK(within.front().facts.sessions == std::vector{1, 3});

    const CheckInput apart =
        term({activity(1, day(4, 10, clock(14, 16)), u"王勋"_s), activity(2, day(4, 10, clock(14, 16)), u"王勋"_s)});
    const std::vector<Finding> between = clashesOfCode(apart, FindingCode::PresenterOverlap);
    REQUIRE(between.size() == 1);
    CHECK(between.front().facts.sessions.empty());
}

TEST_CASE("Sessions that share their activity's time have one clash with another, those with their own one each",
          "[clashes]")
{
    CheckedActivity lessons = expecting(1, day(4, 10, clock(14, 16)), {u"刘月"_s});
    lessons.sessions.push_back(lessons.sessions.front());
    lessons.sessions.back().id = SessionId{2};
    lessons.sessions.back().expected = {one(u"王勋"_s)};
    CheckInput input = term({lessons, expecting(2, day(4, 10, clock(14, 16)), {u"刘月"_s, u"王勋"_s})});
    const std::vector<Finding> together = clashesOfCode(input, FindingCode::AudienceClash);
    REQUIRE(together.size() == 1);
    CHECK(together.front().target == FindingTarget{OverlapTarget{{ActivityId{1}}, {ActivityId{2}}}});
    CHECK(together.front().facts.people == 2);
    CHECK_FALSE(together.front().fixes.empty());

    input.activities.front().sessions.back().when = day(4, 10, clock(15, 16));
    const std::vector<Finding> apart = clashesOfCode(input, FindingCode::AudienceClash);
    REQUIRE(apart.size() == 2);
    CHECK(apart[0].target == FindingTarget{OverlapTarget{{ActivityId{1}}, {ActivityId{2}}}});
    CHECK(apart[1].target == FindingTarget{OverlapTarget{{ActivityId{1}, SessionId{2}}, {ActivityId{2}}}});
}

TEST_CASE("Many people are told by three names and their number", "[clashes]")
{
    const When when = day(4, 10, clock(14, 16));
    CheckInput input = term({expecting(1, when, {u"全体教师"_s}), expecting(2, when, {u"全体教师"_s})});
    for (int i = 1; i <= 70; ++i)
        input.groups[u"全体教师"_s].push_back({one(u"教师%1"_s.arg(i)), {}, {}});
    const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
    REQUIRE(found.size() == 1);
    CHECK(found.front().facts.names == std::vector{u"教师1"_s, u"教师2"_s, u"教师3"_s});
    CHECK(found.front().facts.people == 70);
}

TEST_CASE("Two series that clash all term are one finding that counts the days", "[clashes]")
{
    const When weekly{.kind = Recurring{.weekdays = {3}}, .timeOfDay = clock(14, 16)};
    const std::vector<Finding> found =
        clashesOfCode(termWithGroup({expecting(1, weekly, {u"语文组"_s}), expecting(2, weekly, {u"刘月"_s})}),
                      FindingCode::AudienceClash);
    REQUIRE(found.size() == 1);
    CHECK(found.front().facts.days.size() == 18); // 19 weeks, 1 May is a holiday
    CHECK(found.front().facts.first == QDate{2019, 3, 6});
    CHECK(found.front().facts.last == QDate{2019, 7, 10});
    // Each of them may go to another weekday as a whole.
    REQUIRE_FALSE(found.front().fixes.empty());
    CHECK(std::ranges::all_of(found.front().fixes, [](const FindingFix &fix) {
        return std::holds_alternative<MoveSeries>(fix);
    })); // no one day would mend it
}

TEST_CASE("What was decided about one meeting of a series counts", "[clashes]")
{
    const When weekly{.kind = Recurring{.weekdays = {3}}, .timeOfDay = clock(14, 16)};
    CheckInput input = withMeetings(
        termWithGroup({expecting(1, weekly, {u"刘月"_s}), expecting(2, day(4, 11, clock(14, 16)), {u"刘月"_s})}));
    const auto clashesNow = [&input] {
        std::vector<Finding> found = ClashChecks{input}.findings();
        std::erase_if(found, [](const Finding &each) { return each.code != FindingCode::AudienceClash; });
        return found;
    };
    CHECK(clashesNow().empty());
    for (CheckedMeeting &meeting : input.meetings) {
        if (meeting.original == QDate{2019, 4, 10})
            meeting.first = meeting.last = QDate{2019, 4, 11};
    }
    REQUIRE(clashesNow().size() == 1);
    CHECK(clashesNow().front().facts.first == QDate{2019, 4, 11});
}

TEST_CASE("B35: a leader who is taken by another meeting is found as a leader", "[clashes]")
{
    const When when = day(4, 10, clock(14, 16));
    CheckInput input = term({activity(1, when), activity(2, when)});
    CheckedSession &first = input.activities.front().sessions.front();
    CheckedSession &second = input.activities.back().sessions.front();
    first.place = u"甲"_s;
    first.leaders = {one(u"张校长"_s)};
    CHECK(ClashChecks{withMeetings(input)}.findings().empty());

    SECTION("by leading there, too")
    {
        second.leaders = {one(u"张校长"_s)};
    }
    SECTION("by presenting there")
    {
        second.presenters = {one(u"张校长"_s)};
    }
    SECTION("by being expected there")
    {
        second.expected = {one(u"张校长"_s)};
    }
    const CheckInput full = withMeetings(input);
    const std::vector<Finding> found = ClashChecks{full}.findings();
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == FindingCode::LeaderClash);
    CHECK(found.front().severity == Severity::Warning);
    CHECK(found.front().facts.names == std::vector{u"张校长"_s});
}

TEST_CASE("Only one and the same room clashes", "[clashes]")
{
    const auto [first, second, room] = GENERATE(table<QString, QString, QString>({
        {u"综合报告厅"_s, u"综合报告厅"_s, u"综合报告厅"_s},
        {u"综合报告厅"_s, u" 综合 报告厅"_s, u"综合报告厅"_s},
        {u"综合报告厅、计算机室"_s, u"计算机室"_s, u"计算机室"_s},
        {u"一年三班"_s, u"一年三班"_s, u"一年三班"_s},
        {u"自然实验室"_s, u"自然实验室"_s, u"自然实验室"_s},
        {u"网络教室"_s, u"网络教室"_s, u"网络教室"_s},
        {u"综合报告厅"_s, u"计算机室"_s, {}},
        {u"由进修学校安排"_s, u"由进修学校安排"_s, {}},
        {u"另定"_s, u"另定"_s, {}},
        {u"各班教室"_s, u"各班教室"_s, {}},
        {u"本班教室"_s, u"本班教室"_s, {}},
        {u"教室"_s, u"教室"_s, {}},
        {u"办公室"_s, u"办公室"_s, {}},
        {u"校外"_s, u"校外"_s, {}},
        {u"腾讯会议"_s, u"腾讯会议"_s, {}},
        {u""_s, u""_s, {}},
    }));
    CAPTURE(first.toStdString(), second.toStdString());
    const When when = day(4, 10, clock(14, 16));
    CheckInput input = term({expecting(1, when, {}, first), expecting(2, when, {}, second)});
    const std::vector<Finding> found = clashesOfCode(input, FindingCode::PlaceClash);
    REQUIRE(found.size() == (room.isEmpty() ? 0U : 1U));
    if (!found.empty())
        CHECK(found.front().facts.place == room);
    input.activities.front().backgroundTask = true;
    CHECK(clashesOfCode(input, FindingCode::PlaceClash).empty());
}

TEST_CASE("A kind of room that the school's list gives a size is one room", "[clashes]")
{
    const When when = day(4, 10, clock(14, 16));
    CheckInput input = term({expecting(1, when, {}, u"教室"_s), expecting(2, when, {}, u"教室"_s)});
    CHECK(clashesOfCode(input, FindingCode::PlaceClash).empty());
    input.places = {{u"教室"_s, 40}};
    CHECK(clashesOfCode(input, FindingCode::PlaceClash).size() == 1);
}

TEST_CASE("Sessions of one activity divide its time, unless their own hours meet", "[clashes]")
{
    CheckedActivity lessons = expecting(1, range(3, 18, 3, 22), {u"刘月"_s}, u"一年三班"_s);
    lessons.sessions.push_back(lessons.sessions.front());
    lessons.sessions.back().id = SessionId{2};
    const auto count = [&lessons](FindingCode code) { return clashesOfCode(term({lessons}), code).size(); };
    CHECK(count(FindingCode::AudienceClash) == 0);
    CHECK(count(FindingCode::PlaceClash) == 0);
    for (CheckedSession &each : lessons.sessions)
        each.when = day(3, 18);
    CHECK(count(FindingCode::AudienceClash) == 0);
    for (CheckedSession &each : lessons.sessions)
        each.when = day(3, 18, clock(8, 9));
    CHECK(count(FindingCode::AudienceClash) == 1);
    CHECK(count(FindingCode::PlaceClash) == 1);
    lessons.sessions.back().when = day(3, 18, clock(9, 10));
    CHECK(count(FindingCode::AudienceClash) == 0);
}
