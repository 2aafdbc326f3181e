#include "workspace/queries/term_rows.h"
#include "workspace/series_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("From a meeting on, or as a whole, a series gets another time, name, people or place", "[series]")
{
    struct Row
    {
        const char *name;
        SeriesResult (*act)(const State &, const MeetingKey &);
        Days days;
        std::size_t activities;
    };
    const auto row = GENERATE(values<Row>({
        {"moved from here on",
         [](const State &state, const MeetingKey &key) {
             return moveSeries(state, key, SeriesReach::FromHere, {2019, 3, 28}, afternoonHours);
         },
         {{2019, 3, 6}, {2019, 3, 13}, {2019, 3, 20}, {2019, 3, 28}, {2019, 4, 4}, {2019, 4, 11}},
         2},
        {"moved altogether",
         [](const State &state, const MeetingKey &key) {
             return moveSeries(state, key, SeriesReach::All, {2019, 3, 28}, afternoonHours);
         },
         {{2019, 3, 7}, {2019, 3, 14}, {2019, 3, 21}, {2019, 3, 28}, {2019, 4, 4}, {2019, 4, 11}},
         1},
        {"every second week from here on",
         [](const State &state, const MeetingKey &key) {
             return changeSeries(state, key, SeriesReach::FromHere,
                                 {.when = When{.kind = until({.weekdays = {3}, .every = 2}, {2019, 4, 12})}});
         },
         {{2019, 3, 6}, {2019, 3, 13}, {2019, 3, 20}, {2019, 3, 27}, {2019, 4, 10}},
         2},
        {"another hour from here on",
         [](const State &state, const MeetingKey &key) {
             return moveSeries(state, key, SeriesReach::FromHere, key.original, {.half = HalfDay::Morning});
         },
         wednesdaysToApril, 2},
        {"another name from here on",
         [](const State &state, const MeetingKey &key) {
             return changeSeries(state, key, SeriesReach::FromHere, {.title = u"磨课"_s});
         },
         wednesdaysToApril, 2},
        {"another place altogether",
         [](const State &state, const MeetingKey &key) {
             return changeSeries(state, key, SeriesReach::All, {.place = u"报告厅"_s});
         },
         wednesdaysToApril, 1},
        {"ended",
         [](const State &state, const MeetingKey &key) { return endSeries(state, key, SeriesReach::FromHere); },
         {{2019, 3, 6}, {2019, 3, 13}, {2019, 3, 20}},
         1},
        {"deleted",
         [](const State &state, const MeetingKey &key) { return endSeries(state, key, SeriesReach::All); },
         {},
         0},
    }));
    CAPTURE(row.name);
    SeriesSchool school;
    SeriesResult result = row.act(school.state(), school.on({2019, 3, 27}));
    REQUIRE(result);
    CHECK(result->lost.empty());
    school.makeUndoMake(std::move(result->act));
    CHECK(school.days() == row.days);
    CHECK(activitiesOf(school.state(), school.term().id).size() == row.activities);
}

TEST_CASE("What goes on behind a cut is an activity like the one before", "[series]")
{
    SeriesSchool school;
    const ActivityId other = [&] {
        Act act = addActivity(school.state(), school.term().id, {.title = u"讲座"_s});
        const ActivityId id = addedActivity(act).value();
        school.run(std::move(act));
        return id;
    }();
    school.make(changeSeries(
        school.state(), school.on({2019, 3, 27}), SeriesReach::FromHere,
        {.title = u"磨课"_s, .presenters = std::vector{SeriesSchool::guest(u"刘月"_s)}, .place = u"报告厅"_s}));
    const std::vector<const Activity *> rows = activitiesOf(school.state(), school.term().id);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0]->id == school.activity);
    CHECK(rows[2]->id == other);
    CHECK(rows[0]->title == u"语文教研"_s);
    CHECK(rows[1]->title == u"磨课"_s);
    CHECK(std::get<Recurring>(rows[0]->when.kind).end == QDate{2019, 3, 26});
    CHECK(rows[0]->end == QDate{2019, 3, 20}); // its last meeting
    CHECK(rows[1]->start == QDate{2019, 3, 27});
    CHECK(rows[1]->when.timeOfDay == afternoonHours);
    CHECK(sessionsOf(school.state(), rows[0]->id).front()->place == u"办公室"_s);
    const Session &behind = *sessionsOf(school.state(), rows[1]->id).front();
    CHECK(behind.place == u"报告厅"_s);
    CHECK(behind.presenters.front().name == u"刘月"_s);
}

TEST_CASE("Decisions go along with their meetings behind a cut, and to the day that a rule gives them", "[series]")
{
    SeriesSchool school;
    school.make(cancelMeeting(school.state(), school.on({2019, 3, 13}), u"停课"_s));
    school.make(cancelMeeting(school.state(), school.on({2019, 4, 3}), u"停课"_s));
    school.make(moveMeeting(school.state(), school.on({2019, 4, 10}), {2019, 4, 11}, afternoonHours, u"开会"_s));
    SECTION("nothing but the cut")
    {
        school.make(
            changeSeries(school.state(), school.on({2019, 3, 27}), SeriesReach::FromHere, {.title = u"磨课"_s}));
        CHECK(school.days() == Days{{2019, 3, 6}, {2019, 3, 20}, {2019, 3, 27}, {2019, 4, 11}});
        CHECK(school.decisions() == 3);
        const Meeting cancelled = school.meeting({2019, 4, 3});
        CHECK(cancelled.cancelled);
        CHECK(cancelled.activity->title == u"磨课"_s);
        CHECK(school.meeting({2019, 4, 11}).changed->reason == u"开会"_s);
    }
    SECTION("a day later from here on: the moved one is where the rule has it")
    {
        school.make(
            moveSeries(school.state(), school.on({2019, 3, 27}), SeriesReach::FromHere, {2019, 3, 28}, afternoonHours));
        CHECK(school.days() == Days{{2019, 3, 6}, {2019, 3, 20}, {2019, 3, 28}, {2019, 4, 11}});
        CHECK(school.meeting({2019, 4, 4}).cancelled);
        CHECK(school.decisions() == 2);
    }
    SECTION("the meeting itself gives way to what all of them get")
    {
        school.make(
            moveSeries(school.state(), school.on({2019, 4, 10}), SeriesReach::All, {2019, 4, 9}, afternoonHours));
        CHECK(school.days() == Days{{2019, 3, 5}, {2019, 3, 19}, {2019, 3, 26}, {2019, 4, 9}});
        CHECK(school.decisions() == 2);
    }
    SECTION("only the hour is another: a moved meeting keeps its day")
    {
        school.make(moveSeries(school.state(), school.on({2019, 4, 10}), SeriesReach::All, {2019, 4, 11}, {}));
        CHECK(school.days() == Days{{2019, 3, 6}, {2019, 3, 20}, {2019, 3, 27}, {2019, 4, 11}});
        CHECK(school.meeting({2019, 4, 11}).when->timeOfDay.isEmpty());
    }
}

TEST_CASE("Decisions that no meeting has any more are named, then dropped or kept", "[series]")
{
    SeriesSchool school;
    school.make(cancelMeeting(school.state(), school.on({2019, 3, 13}), u"停课"_s));
    school.make(cancelMeeting(school.state(), school.on({2019, 3, 20}), u"停课"_s));
    const SeriesChange odd{.when = When{.kind = until({.weekdays = {3}, .parity = Parity::Odd}, {2019, 4, 12})}};
    const LostDecisions way = GENERATE(LostDecisions::Drop, LostDecisions::Keep);
    SeriesResult result = changeSeries(school.state(), school.on({2019, 3, 6}), SeriesReach::All, odd, way);
    REQUIRE(result);
    REQUIRE(result->lost.size() == 1);
    CHECK(result->lost.front().original == QDate{2019, 3, 13});
    school.makeUndoMake(std::move(result->act));
    CHECK(school.days() == Days{{2019, 3, 6}, {2019, 4, 3}});
    const auto series = seriesOf(school.state(), school.activity);
    const auto waiting = withoutMeeting(*series, schoolCalendar(school.state()));
    REQUIRE(waiting.size() == (way == LostDecisions::Keep ? 1 : 0));
    if (way == LostDecisions::Keep)
        school.make(forgetDecision(school.state(), school.on({2019, 3, 13})));
    CHECK(school.decisions() == 1);
    CHECK(forgetDecision(school.state(), school.on({2019, 3, 13})).error() == SeriesFault::NothingDecided);
}

TEST_CASE("A change of all meetings drops what was decided about a chosen one only", "[series]")
{
    const bool isChosen = GENERATE(true, false);
    SeriesSchool school;
    school.make(cancelMeeting(school.state(), school.on({2019, 3, 6}), u"停课"_s));
    const When evening{.kind = Recurring{.weekdays = {3}}, .timeOfDay = {.half = HalfDay::Evening}};
    school.make(changeSeries(school.state(), school.on({2019, 3, 6}), SeriesReach::All,
                             {.when = evening, .keepsDecisions = !isChosen}));
    CHECK(school.state().all<ChangedOccurrence>().size() == (isChosen ? 0 : 1));
}

TEST_CASE("Cutting a series leaves meetings that a holiday moved where they are", "[series]")
{
    // The Friday is a holiday; the Monday is taken, so it goes to Tuesday.
    SeriesSchool school{
        {.weekdays = {1, 5}, .start = QDate{2019, 4, 1}, .end = QDate{2019, 4, 12}, .onHoliday = OnHoliday::Move}};
    const Days days{{2019, 4, 1}, {2019, 4, 8}, {2019, 4, 9}, {2019, 4, 12}};
    REQUIRE(school.days() == days);
    school.make(changeSeries(school.state(), school.on({2019, 4, 8}), SeriesReach::FromHere, {.title = u"磨课"_s}));
    CHECK(school.days() == days);
    CHECK(contentOf(school.meeting({2019, 4, 9})) == u"语文教研"_s);
}

TEST_CASE("A series of a session with its own time changes alone", "[series]")
{
    SeriesSchool school;
    school.addFridays();
    const Days all = school.days();
    school.make(cancelMeeting(school.state(), school.on({2019, 3, 15}), {}));
    CHECK(school.days() == without(all, {2019, 3, 15}));
    SECTION("cut: what goes on is an activity with this session alone")
    {
        SeriesResult result =
            moveSeries(school.state(), school.on({2019, 3, 22}), SeriesReach::FromHere, {2019, 3, 21}, afternoonHours);
        REQUIRE(result);
        school.makeUndoMake(std::move(result->act));
        CHECK(school.days() == without(without(without(all, {2019, 3, 15}), {2019, 3, 22}, QDate{2019, 3, 21}),
                                       {2019, 3, 29}, QDate{2019, 3, 28}));
        const std::vector<const Activity *> rows = activitiesOf(school.state(), school.term().id);
        REQUIRE(rows.size() == 2);
        CHECK(sessionsOf(school.state(), rows[0]->id).size() == 2);
        CHECK(sessionsOf(school.state(), rows[1]->id).size() == 1);
        CHECK_FALSE(sessionsOf(school.state(), rows[1]->id).front()->when);
    }
    SECTION("ended before a meeting, or taken away with its decisions")
    {
        school.make(endSeries(school.state(), school.on({2019, 3, 22}), SeriesReach::FromHere));
        CHECK(school.days() == without(without(without(all, {2019, 3, 15}), {2019, 3, 22}), {2019, 3, 29}));
        school.make(endSeries(school.state(), school.on({2019, 3, 8}), SeriesReach::All));
        CHECK(school.days() == wednesdaysToApril);
        CHECK(school.decisions() == 0);
        CHECK(sessionsOf(school.state(), school.activity).size() == 1);
    }
}

TEST_CASE("A series is not changed where it can't be", "[series]")
{
    SeriesSchool school;
    const State &state = school.state();
    const MeetingKey key = school.on({2019, 3, 27});
    const auto refused = [](const SeriesResult &result) { return result.error(); };
    CHECK(refused(moveSeries(state, key, SeriesReach::All, {2019, 7, 20}, {})) == SeriesFault::OutsideTerm);
    CHECK(refused(moveSeries(state, key, SeriesReach::All, {2019, 4, 3}, {})) == SeriesFault::AlreadyMeets);
    CHECK(refused(endSeries(state, school.on({2019, 3, 6}), SeriesReach::FromHere)) == SeriesFault::NothingBefore);
    CHECK(refused(endSeries(state, school.on({2019, 3, 5}), SeriesReach::All)) == SeriesFault::NoMeeting);
    school.run(addSession(state, school.activity));
    CHECK(refused(changeSeries(state, key, SeriesReach::All, {.place = u"报告厅"_s})) == SeriesFault::SeveralSessions);
    SeriesSchool monthly{{.rhythm = EachMonthDay{10}}};
    CHECK(refused(moveSeries(monthly.state(), monthly.on({2019, 4, 10}), SeriesReach::All, {2019, 5, 6}, {})) ==
          SeriesFault::NotARule);
    school.run(removeActivities(school.state(), {school.activity}));
    CHECK_THROWS_AS(moveMeeting(school.state(), key, {2019, 3, 28}, {}), StaleChange);
}
