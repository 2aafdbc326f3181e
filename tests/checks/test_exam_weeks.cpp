#include "calendar/holidays/marked_weeks.h"
#include "checks/check_term.h"
#include "checks/date_checks.h"
#include "checks/exam_checks.h"
#include "clash_builders.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// Week 8, from 22 to 28 April.
CheckInput withWeek(WeekMark::Kind kind, std::vector<CheckedActivity> activities)
{
    CheckInput input = term(std::move(activities));
    input.term.weekMarks = {{.first = 8, .last = 8, .kind = kind, .name = u"期中考试"_s}};
    input.calendar = TermCalendar{SchoolCalendar::shipped(), input.term}.days();
    return withMeetings(std::move(input));
}

} // namespace

TEST_CASE("What stands in an exam week is a notice that names the days", "[marked weeks]")
{
    using Days = std::vector<QDate>;
    const auto [when, days] = GENERATE(table<When, Days>({
        {day(4, 24), {{2019, 4, 24}}},
        {day(4, 28), {{2019, 4, 28}}}, // a Sunday at work
        {day(4, 27), {}},              // a Saturday
        {day(4, 29), {}},
        {range(4, 18, 4, 23), {{2019, 4, 22}, {2019, 4, 23}}},
        {When{.kind = WeekSpan{7, 8, {3}}}, {{2019, 4, 24}}},
        {When{.kind = WeekSpan{8, 8, {}}}, {}}, // the day is open
        {When{.kind = Deadline{{2019, 4, 24}}}, {}},
        {When{.kind = WholeMonth{{2019, 4}}}, {}},
        {When{.kind = Recurring{.weekdays = {3, 4}}}, {{2019, 4, 24}, {2019, 4, 25}}},
        {When{}, {}},
    }));
    CheckInput input = withWeek(WeekMark::Exam, {activity(1, when)});
    const std::vector<Finding> found = checkExamWeeks(input);
    REQUIRE(found.size() == (days.empty() ? 0 : 1));
    if (!found.empty()) {
        CHECK(found.front().code == FindingCode::DateInExamWeek);
        CHECK(found.front().severity == Severity::Notice);
        CHECK(found.front().target == FindingTarget{ActivityTarget{ActivityId{1}, std::nullopt}});
        CHECK(found.front().facts.days == days);
        CHECK(found.front().facts.names == std::vector<QString>{u"期中考试"_s});
        // Without a name it is told by its number.
        input.term.weekMarks.front().name.clear();
        CHECK(checkExamWeeks(input).front().facts.names == std::vector<QString>{u"第8周"_s});
    }
    input.activities.front().backgroundTask = true;
    CHECK(checkExamWeeks(input).empty());
    input.activities.front().backgroundTask = false;
    input.activities.front().held = true;
    CHECK(checkExamWeeks(input).empty());
    CHECK(checkExamWeeks(withWeek(WeekMark::Other, {activity(1, when)})).empty());
}

TEST_CASE("A day in an exam week can go to the nearest days before and behind it", "[marked weeks]")
{
    const CheckInput input = withWeek(WeekMark::Exam, {expecting(1, day(4, 24, clock(14, 16)), {u"刘月"_s})});
    REQUIRE(checkExamWeeks(input).size() == 1);
    CHECK(checkExamWeeks(input).front().fixes ==
          std::vector<FindingFix>{MoveDay{{2019, 4, 19}}, MoveDay{{2019, 4, 29}}});
    SECTION("not where somebody is taken")
    {
        const CheckInput taken = withWeek(WeekMark::Exam, {expecting(2, day(4, 19, clock(15, 17)), {u"刘月"_s}),
                                                           expecting(1, day(4, 24, clock(14, 16)), {u"刘月"_s})});
        std::vector<Finding> found = checkTerm(taken);
        std::erase_if(found, [](const Finding &one) { return one.code != FindingCode::DateInExamWeek; });
        REQUIRE(found.size() == 1);
        CHECK(found.front().fixes == std::vector<FindingFix>{MoveDay{{2019, 4, 29}}});
    }
    SECTION("nothing else is sent into one")
    {
        CheckInput other = withWeek(WeekMark::Exam, {expecting(1, day(4, 20), {u"刘月"_s})});
        const std::vector<Finding> found = checkPlacements(other);
        REQUIRE(found.size() == 1); // a Saturday
        CHECK(found.front().fixes == std::vector<FindingFix>{MoveDay{{2019, 4, 19}}});
    }
}

TEST_CASE("A session with a time of its own is told by itself", "[marked weeks]")
{
    CheckedActivity own = activity(1, day(4, 16));
    own.sessions.push_back(own.sessions.front());
    own.sessions[1].id = SessionId{2};
    own.sessions[1].when = day(4, 23);
    const std::vector<Finding> found = checkExamWeeks(withWeek(WeekMark::Exam, {own}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().target == FindingTarget{ActivityTarget{ActivityId{1}, SessionId{2}}});
}

TEST_CASE("A day in a week marked as holidays is a day off", "[marked weeks]")
{
    const std::vector<Finding> found = checkPlacements(withWeek(WeekMark::Holiday, {activity(1, day(4, 24))}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == FindingCode::DateOnHoliday);
    CHECK(found.front().facts.names == std::vector<QString>{u"期中考试"_s});
    CHECK(found.front().fixes == std::vector<FindingFix>{MoveDay{{2019, 4, 19}}, MoveDay{{2019, 4, 29}}});
    CHECK(checkExamWeeks(withWeek(WeekMark::Holiday, {activity(1, day(4, 24))})).empty());
}
