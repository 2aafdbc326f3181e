#include "checks/check_term.h"
#include "clash_builders.h"
#include "support/when_builders.h"

#include <catch2/catch.hpp>

#include <utility>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A day, and the hours where they are not its own.
using OfferedTime = std::pair<QDate, TimeOfDay>;

std::vector<OfferedTime> timesOffered(const Finding &finding, ActivityId moved)
{
    std::vector<OfferedTime> times;
    for (const FindingFix &fix : finding.fixes) {
        const auto &move = std::get<MoveMeeting>(fix);
        CHECK(move.activity == ActivityTarget{moved, std::nullopt});
        CHECK_FALSE(move.last);
        times.emplace_back(move.day, move.hours);
    }
    return times;
}

} // namespace

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

TEST_CASE("A clash offers other hours of the day, then days of the week, then further days", "[clashes]")
{
    const TimeOfDay hours = clock(14, 16);
    const CheckedActivity meeting = expecting(1, day(4, 10, hours), {u"刘月"_s});
    const auto offered = [](const CheckInput &input) {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.size() == 1);
        return timesOffered(found.front(), ActivityId{2});
    };
    using Times = std::vector<OfferedTime>;
    const TimeOfDay late = clock(16, 18);
    const TimeOfDay early = clock(10, 12);
    CheckInput input = term({meeting, expecting(2, day(4, 10, hours), {u"刘月"_s}, u"报告厅"_s)});
    CHECK(offered(input) ==
          Times{{{2019, 4, 10}, late}, {{2019, 4, 10}, early}, {{2019, 4, 11}, {}}, {{2019, 4, 9}, {}}});
    SECTION("not where somebody or the room is taken")
    {
        input.activities.push_back(expecting(3, day(4, 11, hours), {u"刘月"_s}));
        input.activities.push_back(expecting(4, day(4, 12, clock(15, 18)), {}, u"报告厅"_s));
        input.activities.push_back(expecting(5, day(4, 9, clock(16, 17)), {u"刘月"_s}, u"报告厅"_s));
        CHECK(offered(input) ==
              Times{{{2019, 4, 10}, late}, {{2019, 4, 10}, early}, {{2019, 4, 9}, {}}, {{2019, 4, 8}, {}}});
        input.activities.push_back(expecting(6, day(4, 10, clock(8, 18)), {}, u"报告厅"_s));
        const Times found = offered(input);
        REQUIRE_FALSE(found.empty());
        CHECK(found.front() == OfferedTime{{2019, 4, 9}, {}});
    }
    SECTION("not on days off, nor outside the stage")
    {
        input.activities[0].when = input.activities[1].when = day(4, 4, hours);
        const Times onTheDay{{{2019, 4, 4}, late}, {{2019, 4, 4}, early}};
        Times expected = onTheDay; // 5 to 7 April: 清明节
        expected.insert(expected.end(), {{{2019, 4, 3}, {}}, {{2019, 4, 2}, {}}});
        CHECK(offered(input) == expected);
        input.stages = {{.name = u"研修阶段"_s, .first = {2019, 4, 4}, .last = {2019, 4, 9}}};
        expected = onTheDay;
        expected.insert(expected.end(), {{{2019, 4, 8}, {}}, {{2019, 4, 9}, {}}});
        CHECK(offered(input) == expected);
    }
    SECTION("other hours of the week where its own are taken on all days of it")
    {
        for (const int each : {8, 9, 11, 12})
            input.activities.push_back(expecting(each, day(4, each, clock(8, 17)), {u"刘月"_s}));
        input.activities.push_back(expecting(20, day(4, 10, clock(8, 14)), {u"刘月"_s}));
        const When short_ = day(4, 10, clock(14, 15));
        input.activities[0].when = input.activities[1].when = short_;
        // 15 to 16 and 16 to 17 of the day itself, 17 to 18 of the others.
        const Times found = offered(input);
        REQUIRE(found.size() == 4);
        CHECK(found[0] == OfferedTime{{2019, 4, 10}, clock(15, 16)});
        CHECK(found[1] == OfferedTime{{2019, 4, 10}, clock(16, 17)});
        CHECK(found[2] == OfferedTime{{2019, 4, 11}, clock(17, 18)});
        CHECK(found[3] == OfferedTime{{2019, 4, 15}, {}});
    }
    SECTION("the one that can be moved")
    {
        input.activities[1].held = true;
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        CHECK(timesOffered(found.front(), ActivityId{1}).size() == 4);
        input.activities[0].held = true;
        CHECK(clashesOfCode(input, FindingCode::AudienceClash).front().fixes.empty());
    }
}

TEST_CASE("Lessons are offered as lessons, half days as half days, and what has no end on other days", "[clashes]")
{
    using Hours = std::optional<TimeOfDay>;
    const auto [time, offered] = GENERATE(table<TimeOfDay, Hours>({
        {period({7}), period({8})},
        {period({7, 8}), period({5, 6})},
        {in(morning), in(afternoon)},
        {at(14), std::nullopt},
        {TimeOfDay{}, std::nullopt},
    }));
    const std::vector<Finding> found =
        clashesOfCode(term({expecting(1, day(4, 10, time), {u"刘月"_s}), expecting(2, day(4, 10, time), {u"刘月"_s})}),
                      FindingCode::AudienceClash);
    REQUIRE(found.size() == 1);
    const std::vector<OfferedTime> times = timesOffered(found.front(), ActivityId{2});
    REQUIRE_FALSE(times.empty());
    CHECK(times.front() == (offered ? OfferedTime{{2019, 4, 10}, *offered} : OfferedTime{{2019, 4, 11}, {}}));
}

TEST_CASE("Several days go to as many days in a row", "[clashes]")
{
    // From Monday to Friday, and from Tuesday to Thursday.
    const CheckedActivity week = expecting(1, range(5, 13, 5, 17), {u"刘月"_s}, u"报告厅"_s);
    CheckInput input = term({week, expecting(2, range(5, 14, 5, 16), {u"王勋"_s}, u"报告厅"_s)});
    const auto offered = [&input] {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::PlaceClash);
        REQUIRE(found.size() == 1);
        std::vector<std::pair<QDate, QDate>> stretches;
        for (const FindingFix &fix : found.front().fixes) {
            const auto &move = std::get<MoveMeeting>(fix);
            REQUIRE(move.last);
            CHECK(move.hours.isEmpty());
            stretches.emplace_back(move.day, *move.last);
        }
        return stretches;
    };
    using Stretches = std::vector<std::pair<QDate, QDate>>;
    CHECK(offered() == Stretches{{{2019, 5, 20}, {2019, 5, 22}},
                                 {{2019, 5, 8}, {2019, 5, 10}},
                                 {{2019, 5, 21}, {2019, 5, 23}},
                                 {{2019, 5, 7}, {2019, 5, 9}}});
    SECTION("not in exam weeks")
    {
        input.term.weekMarks = {{.first = 12, .last = 12, .kind = WeekMark::Exam, .name = {}}};
        CHECK(offered().front() == std::pair<QDate, QDate>{{2019, 5, 8}, {2019, 5, 10}});
    }
    SECTION("more than two weeks stay, the other one goes")
    {
        input.activities[1].when = range(5, 6, 5, 24);
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::PlaceClash);
        REQUIRE_FALSE(found.front().fixes.empty());
        for (const FindingFix &fix : found.front().fixes)
            CHECK(std::get<MoveMeeting>(fix).activity.activity == ActivityId{1});
        input.activities[0].held = true;
        CHECK(clashesOfCode(input, FindingCode::PlaceClash).front().fixes.empty());
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
    const std::vector<OfferedTime> expected{
        {{2019, 4, 10}, clock(16, 18)}, {{2019, 4, 10}, clock(10, 12)}, {{2019, 4, 11}, {}}, {{2019, 4, 9}, {}}};
    CHECK(timesOffered(found.front(), ActivityId{2}) == expected);
    for (const FindingFix &fix : found.front().fixes)
        CHECK(std::get<MoveMeeting>(fix).original == QDate{2019, 4, 10});
}

TEST_CASE("A session with a time of its own moves by itself and is named where it is one of several", "[clashes]")
{
    CheckedActivity lessons = expecting(1, day(4, 8, clock(14, 16)), {u"刘月"_s});
    lessons.sessions.front().when = day(4, 10, clock(14, 16));
    CheckInput input = term({lessons, expecting(2, day(4, 10, clock(14, 16)), {u"刘月"_s})});
    const auto offer = [&input] {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.size() == 1);
        const auto &fixes = found.front().otherWay.empty() ? found.front().fixes : found.front().otherWay;
        for (const std::vector<FindingFix> *side : {&found.front().fixes, &fixes}) {
            REQUIRE_FALSE(side->empty());
            const auto &move = std::get<MoveMeeting>(side->front());
            if (move.activity.activity == ActivityId{1})
                return move;
            CHECK_FALSE(move.session);
        }
        FAIL("the session is not offered");
        return MoveMeeting{};
    };
    const std::optional<SessionId> own = lessons.sessions.front().id;
    CHECK(offer().activity.session == own);
    CHECK_FALSE(offer().session);
    CheckedSession other = lessons.sessions.front();
    other.id = SessionId{2};
    other.when.reset();
    input.activities.front().sessions.insert(input.activities.front().sessions.begin(), other);
    CHECK(offer().activity.session == own);
    CHECK(offer().session == 2);
}

TEST_CASE("What is more than two weeks away is offered only where nothing nearer is free, and as such", "[clashes]")
{
    const TimeOfDay hours = clock(14, 16);
    const CheckedActivity held = [&] {
        CheckedActivity activity = expecting(1, day(4, 10, hours), {u"刘月"_s});
        activity.held = true;
        return activity;
    }();
    When camp = range(3, 27, 4, 24);
    camp.timeOfDay = clock(8, 18);
    CheckInput input = term({expecting(3, camp, {u"刘月"_s}), held, expecting(2, day(4, 10, hours), {u"刘月"_s})});
    const auto clash = [&input] {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        const FindingTarget target =
            OverlapTarget{ActivityTarget{ActivityId{1}, std::nullopt}, ActivityTarget{ActivityId{2}, std::nullopt}};
        const auto both = std::ranges::find(found, target, &Finding::target);
        REQUIRE(both != found.end());
        return *both;
    };
    const Finding distant = clash();
    CHECK(distant.facts.noOffer == NoOffer::NothingNear);
    CHECK(timesOffered(distant, ActivityId{2}) ==
          std::vector<OfferedTime>{{{2019, 4, 25}, {}}, {{2019, 3, 26}, {}}, {{2019, 4, 26}, {}}, {{2019, 3, 25}, {}}});
    CHECK(std::get<MoveMeeting>(distant.fixes.front()).otherWeek);

    // The last day of the two weeks is near again.
    input.activities.front().when.kind = DayRange{{2019, 3, 27}, {2019, 4, 23}};
    const Finding near = clash();
    CHECK_FALSE(near.facts.noOffer);
    CHECK(timesOffered(near, ActivityId{2}) == std::vector<OfferedTime>{{{2019, 4, 24}, {}}});
}

TEST_CASE("An offered day is free of all clashes, also of one that is told already", "[clashes]")
{
    const CheckInput input = term({expecting(1, range(4, 20, 4, 24), {u"刘月"_s}),
                                   expecting(2, day(4, 23), {u"刘月"_s}), expecting(3, day(4, 23), {u"刘月"_s})});
    const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
    CHECK(found.size() == 3);
    const FindingTarget target =
        OverlapTarget{ActivityTarget{ActivityId{2}, std::nullopt}, ActivityTarget{ActivityId{3}, std::nullopt}};
    const auto both = std::ranges::find(found, target, &Finding::target);
    REQUIRE(both != found.end());
    const std::vector<OfferedTime> times = timesOffered(*both, ActivityId{3});
    REQUIRE_FALSE(times.empty());
    CHECK(times.front().first == QDate{2019, 4, 25});
    for (const auto &[free, hours] : times)
        CHECK((free < QDate{2019, 4, 20} || free > QDate{2019, 4, 24}));
    // The other one of the two can go as well.
    REQUIRE_FALSE(both->otherWay.empty());
    for (const FindingFix &fix : both->otherWay) {
        const auto &move = std::get<MoveMeeting>(fix);
        CHECK(move.activity.activity == ActivityId{2});
        CHECK((move.day < QDate{2019, 4, 20} || move.day > QDate{2019, 4, 24}));
    }

    SECTION("a background task is only noted, and may stay")
    {
        CheckedActivity task = activity(1, range(4, 20, 4, 24), u"刘月"_s);
        task.backgroundTask = true;
        CheckedActivity led = activity(2, day(4, 23), u"刘月"_s);
        CheckedActivity again = activity(3, day(4, 23), u"刘月"_s);
        led.sessions.front().place = again.sessions.front().place = QString{};
        const std::vector<Finding> presented = clashesOfCode(term({task, led, again}), FindingCode::PresenterOverlap);
        const auto sure = std::ranges::find(presented, target, &Finding::target);
        REQUIRE(sure != presented.end());
        CHECK(timesOffered(*sure, ActivityId{3}).front().first == QDate{2019, 4, 24});
    }
}

TEST_CASE("Of two series that clash each may meet on another weekday, where all of its days are free", "[clashes]")
{
    const TimeOfDay hours = clock(14, 16);
    const auto weekly = [&hours](int weekday) {
        return When{.kind = Recurring{.weekdays = {weekday}}, .timeOfDay = hours, .raw = {}};
    };
    const auto offered = [](const CheckInput &input) {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.size() == 1);
        std::vector<std::pair<ActivityId, int>> ways;
        for (const std::vector<FindingFix> *fixes : {&found.front().fixes, &found.front().otherWay}) {
            for (const FindingFix &fix : *fixes) {
                const auto &move = std::get<MoveSeries>(fix);
                CHECK(move.hours == TimeOfDay{});
                ways.emplace_back(move.activity.activity, move.weekday);
            }
        }
        return ways;
    };
    using Ways = std::vector<std::pair<ActivityId, int>>;
    CheckInput input = term({expecting(1, weekly(3), {u"刘月"_s}), expecting(2, weekly(3), {u"刘月"_s})});
    CHECK(offered(input) == Ways{{ActivityId{2}, 4}, {ActivityId{2}, 2}, {ActivityId{1}, 4}, {ActivityId{1}, 2}});

    SECTION("a weekday of which one day is taken is not offered")
    {
        input.activities.push_back(expecting(3, day(5, 9, hours), {u"刘月"_s})); // a Thursday
        CHECK(offered(input) == Ways{{ActivityId{2}, 2}, {ActivityId{2}, 5}, {ActivityId{1}, 2}, {ActivityId{1}, 5}});
    }
    SECTION("a series of which a meeting was decided stays")
    {
        input.activities[1].decided = true;
        CHECK(offered(input) == Ways{{ActivityId{1}, 4}, {ActivityId{1}, 2}});
    }
    SECTION("one on several weekdays stays")
    {
        input.activities[1].when.kind = Recurring{.weekdays = {3, 5}};
        CHECK(offered(input) == Ways{{ActivityId{1}, 4}, {ActivityId{1}, 2}});
    }
    SECTION("where every weekday is taken other hours are left")
    {
        for (int weekday = 1; weekday <= 5; ++weekday) {
            if (weekday != 3)
                input.activities.push_back(expecting(10 + weekday, weekly(weekday), {u"刘月"_s}));
        }
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.size() == 1);
        REQUIRE_FALSE(found.front().fixes.empty());
        const auto &move = std::get<MoveSeries>(found.front().fixes.front());
        CHECK(move.weekday == 3);
        CHECK(overlapOn({2019, 4, 10}, move.hours, hours, input.term.timetable) == Overlap::No);
    }
}

TEST_CASE("A clash without another time says why", "[clashes]")
{
    const TimeOfDay hours = clock(14, 16);
    const auto clash = [](const CheckInput &input) {
        const std::vector<Finding> found = clashesOfCode(input, FindingCode::AudienceClash);
        REQUIRE(found.size() == 1);
        CHECK(found.front().fixes.empty() == found.front().facts.noOffer.has_value());
        return found.front().facts.noOffer;
    };
    CheckInput input =
        term({expecting(1, day(4, 10, hours), {u"刘月"_s}), expecting(2, day(4, 10, hours), {u"刘月"_s})});
    CHECK_FALSE(clash(input));
    SECTION("both have been held")
    {
        input.activities[0].held = input.activities[1].held = true;
        CHECK(clash(input) == NoOffer::Unmovable);
    }
    SECTION("two series meet all term")
    {
        const When weekly{.kind = Recurring{.weekdays = {3}}, .timeOfDay = hours};
        input.activities[0].when = input.activities[1].when = weekly;
        CHECK_FALSE(clash(input)); // a whole series may move
        input.activities[0].decided = input.activities[1].decided = true;
        CHECK(clash(input) == NoOffer::SeveralTimes);
    }
    SECTION("nothing is free in the stage")
    {
        input.stages = {{.name = u"研修阶段"_s, .first = {2019, 4, 10}, .last = {2019, 4, 10}}};
        input.activities[0].when = input.activities[1].when = day(4, 10);
        CHECK(clash(input) == NoOffer::NothingFree);
    }
    SECTION("a background task is only noted")
    {
        CheckedActivity task = activity(1, range(4, 1, 4, 29), u"王勋"_s);
        task.backgroundTask = true;
        const CheckInput noted = term({task, activity(2, day(4, 10, hours), u"王勋"_s)});
        const std::vector<Finding> found = clashesOfCode(noted, FindingCode::PresenterOverlap);
        REQUIRE(found.size() == 1);
        CHECK(found.front().severity == Severity::Notice);
        CHECK(found.front().fixes.empty());
        CHECK_FALSE(found.front().facts.noOffer);
    }
}

TEST_CASE("A day that would bring a clash is not offered against a holiday either", "[clashes]")
{
    CheckInput input = term({expecting(1, day(4, 5, clock(14, 16)), {u"刘月"_s})});
    const auto fixes = [&input] { return checkTerm(withMeetings(input)).front().fixes; };
    CHECK(fixes() == std::vector<FindingFix>{MoveDay{{2019, 4, 4}}, MoveDay{{2019, 4, 8}}});
    input.activities.insert(input.activities.begin(), expecting(2, day(4, 4, clock(15, 17)), {u"刘月"_s}));
    CHECK(fixes() == std::vector<FindingFix>{MoveDay{{2019, 4, 8}}});
}

TEST_CASE("A range of days off is offered as many workdays, those that are free", "[clashes]")
{
    CheckInput input = term({expecting(1, range(4, 13, 4, 14), {u"刘月"_s})});
    const auto offered = [&input] {
        std::vector<std::pair<QDate, QDate>> stretches;
        for (const Finding &finding : checkTerm(withMeetings(input))) {
            if (finding.code != FindingCode::DateStartsOnWeekend)
                continue;
            for (const FindingFix &fix : finding.fixes) {
                const auto &move = std::get<MoveMeeting>(fix);
                CHECK(move.activity == ActivityTarget{ActivityId{1}, std::nullopt});
                REQUIRE(move.last);
                CHECK(move.otherWeek == (move.day > QDate{2019, 4, 14}));
                stretches.emplace_back(move.day, *move.last);
            }
        }
        return stretches;
    };
    using Stretches = std::vector<std::pair<QDate, QDate>>;
    CHECK(offered() == Stretches{{{2019, 4, 15}, {2019, 4, 16}},
                                 {{2019, 4, 11}, {2019, 4, 12}},
                                 {{2019, 4, 16}, {2019, 4, 17}},
                                 {{2019, 4, 10}, {2019, 4, 11}}});
    input.activities.insert(input.activities.begin(), expecting(2, day(4, 12), {u"刘月"_s}));
    CHECK(offered() ==
          Stretches{{{2019, 4, 15}, {2019, 4, 16}}, {{2019, 4, 16}, {2019, 4, 17}}, {{2019, 4, 10}, {2019, 4, 11}}});
}

TEST_CASE("Nor is it offered against a day outside the main stage", "[clashes]")
{
    CheckInput input = term({expecting(1, day(3, 8, clock(14, 16)), {u"刘月"_s})});
    input.stages = {Stage{.name = u"研修"_s, .first = {2019, 3, 11}, .last = {2019, 6, 30}}};
    const auto found = [&input] {
        const std::vector<Finding> findings = checkTerm(withMeetings(input));
        const auto outside = std::ranges::find(findings, FindingCode::DateOutsideStage, &Finding::code);
        REQUIRE(outside != findings.end());
        return *outside;
    };
    const auto fixes = [&found] { return found().fixes; };
    CHECK(found().facts.stage.isEmpty());
    input.stages.push_back(Stage{.name = u"启动"_s, .first = {2019, 3, 5}, .last = {2019, 3, 10}});
    CHECK(found().facts.stage == u"启动"_s);
    CHECK(fixes() == std::vector<FindingFix>{MoveDay{{2019, 3, 11}}, MoveDay{{2019, 3, 12}}});
    input.activities.push_back(expecting(2, day(3, 11, clock(15, 17)), {u"刘月"_s}));
    CHECK(fixes() == std::vector<FindingFix>{MoveDay{{2019, 3, 12}}});
}
