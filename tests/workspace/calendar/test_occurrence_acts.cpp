#include "workspace/series_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

TEST_CASE("One meeting is moved, cancelled or told its own; the others stay, and undo brings every row back",
          "[series]")
{
    struct Row
    {
        const char *name;
        SeriesAct (*act)(const State &, const MeetingKey &);
        Days days;
    };
    const QDate day{2019, 3, 13};
    const auto row = GENERATE_COPY(values<Row>({
        {"moved to another day",
         [](const State &state, const MeetingKey &key) {
             return moveMeeting(state, key, {2019, 3, 14}, {}, u"开会"_s);
         },
         without(wednesdaysToApril, {2019, 3, 13}, QDate{2019, 3, 14})},
        {"another hour",
         [](const State &state, const MeetingKey &key) { return moveMeeting(state, key, key.original, {}); },
         wednesdaysToApril},
        {"cancelled", [](const State &state, const MeetingKey &key) { return cancelMeeting(state, key, u"停课"_s); },
         without(wednesdaysToApril, {2019, 3, 13})},
        {"content, people and place of its own",
         [](const State &state, const MeetingKey &key) {
             return editMeeting(state, key,
                                {.content = u"磨课"_s,
                                 .presenters = std::vector{SeriesSchool::guest(u"刘月"_s)},
                                 .place = u"报告厅"_s});
         },
         wednesdaysToApril},
    }));
    CAPTURE(row.name);
    SeriesSchool school;
    SeriesAct act = row.act(school.state(), school.on(day));
    REQUIRE(act);
    CHECK(act->kind == ActKind::EditOccurrence);
    school.makeUndoMake(*std::move(act));
    CHECK(school.days() == row.days);
    CHECK(school.decisions() == 1);

    school.make(restoreMeeting(school.state(), school.on(day)));
    CHECK(school.days() == wednesdaysToApril);
    CHECK(school.decisions() == 0);
    CHECK(restoreMeeting(school.state(), school.on(day)).error() == SeriesFault::NothingDecided);
}

TEST_CASE("A meeting tells when, why, what, who and where as it was decided", "[series]")
{
    SeriesSchool school;
    const TimeOfDay seventh{.periods = {7}};
    school.make(moveMeeting(school.state(), school.on({2019, 3, 13}), {2019, 3, 15}, seventh, u" 开会 "_s));
    school.make(editMeeting(school.state(), school.on({2019, 3, 13}), {.content = u"磨课"_s, .place = u"录播室"_s}));
    const Meeting meeting = school.meeting({2019, 3, 15});
    CHECK(meeting.when->timeOfDay == seventh);
    CHECK(meeting.changed->reason == u"开会"_s);
    CHECK(contentOf(meeting) == u"磨课"_s);
    CHECK(presentersOf(meeting).front().name == u"王勋"_s);
    CHECK(placesOf(meeting) == u"录播室"_s);
    const auto places = school.state().all<ListEntry>();
    CHECK(std::ranges::any_of(places, [](const auto &entry) { return entry.second.name == u"录播室"_s; }));

    // What is said as the series says it is not said at all.
    school.make(
        editMeeting(school.state(), school.on({2019, 3, 13}), {.content = u"语文教研"_s, .place = u"办公室"_s}));
    school.make(moveMeeting(school.state(), school.on({2019, 3, 13}), {2019, 3, 13}, afternoonHours));
    CHECK(school.decisions() == 0);
}

TEST_CASE("A meeting that is moved and then cancelled is missed on the day that it had, with both reasons", "[series]")
{
    SeriesSchool school;
    const QDate original{2019, 3, 13};
    const QDate moved{2019, 3, 15};
    const bool hasReason = GENERATE(true, false);
    school.make(moveMeeting(school.state(), school.on(original), moved, afternoonHours, u"开会"_s));
    school.make(cancelMeeting(school.state(), school.on(original), hasReason ? u"停电"_s : QString{}));
    CHECK(std::ranges::count(school.days(), moved) == 0);
    CHECK(std::ranges::count(school.days(), original) == 0);
    const Meeting missed = school.meeting(moved);
    CHECK(missed.cancelled);
    CHECK(missed.key.original == original);
    CHECK(missed.changed->reason == (hasReason ? u"开会；停电"_s : u"开会"_s));
    // Said again it is said anew.
    school.make(cancelMeeting(school.state(), school.on(original), u"放假"_s));
    CHECK(school.meeting(moved).changed->reason == u"放假"_s);
    school.make(restoreMeeting(school.state(), school.on(original)));
    CHECK(school.decisions() == 0);
    CHECK(std::ranges::count(school.days(), original) == 1);
}

TEST_CASE("A meeting is not put where it can't be; nothing is changed then", "[series]")
{
    SeriesSchool school{{.weekdays = {3}}};
    const MeetingKey key = school.on({2019, 4, 3});
    const auto [day, fault] = GENERATE(table<QDate, SeriesFault>({
        {{2019, 7, 13}, SeriesFault::OutsideTerm},
        {{2019, 3, 1}, SeriesFault::OutsideTerm},
        {{2019, 4, 10}, SeriesFault::AlreadyMeets},
        {{2019, 4, 5}, SeriesFault::DayOff},
        {{2019, 4, 13}, SeriesFault::DayOff},
    }));
    CHECK(moveMeeting(school.state(), key, day, {}).error() == fault);
    CHECK(dayRefusal(school.state(), key, day) == fault);
    CHECK_FALSE(dayRefusal(school.state(), key, {2019, 4, 4}));
    CHECK_FALSE(dayRefusal(school.state(), key, {2019, 4, 28})); // a Sunday at work
}

TEST_CASE("A day that a meeting was moved to is taken, that of a cancelled one is free", "[series]")
{
    SeriesSchool school;
    school.make(moveMeeting(school.state(), school.on({2019, 3, 13}), {2019, 3, 14}, {}));
    CHECK(dayRefusal(school.state(), school.on({2019, 3, 20}), {2019, 3, 14}) == SeriesFault::AlreadyMeets);
    school.make(cancelMeeting(school.state(), school.on({2019, 3, 27}), {}));
    school.make(moveMeeting(school.state(), school.on({2019, 3, 20}), {2019, 3, 27}, {}));
    // Now the cancelled one can't come back to its day.
    CHECK(restoreMeeting(school.state(), school.on({2019, 3, 27})).error() == SeriesFault::AlreadyMeets);
    CHECK(moveMeeting(school.state(), school.on({2019, 4, 2}), {2019, 4, 4}, {}).error() == SeriesFault::NoMeeting);
    Act single =
        addActivity(school.state(), school.term().id, {.title = u"讲座"_s, .when = {.kind = SingleDay{{2019, 4, 3}}}});
    const MeetingKey lecture{.activity = addedActivity(single).value(), .session = {}, .original = {2019, 4, 3}};
    school.run(std::move(single));
    CHECK(cancelMeeting(school.state(), lecture, {}).error() == SeriesFault::NoMeeting);
}

TEST_CASE("A series on Saturdays, or one held on days off, may be moved to one", "[series]")
{
    SeriesSchool saturdays{{.weekdays = {6}}};
    CHECK_FALSE(dayRefusal(saturdays.state(), saturdays.on({2019, 3, 9}), {2019, 3, 10}));
    CHECK(dayRefusal(saturdays.state(), saturdays.on({2019, 3, 9}), {2019, 4, 5}) == SeriesFault::DayOff);
    SeriesSchool held{{.weekdays = {3}, .onHoliday = OnHoliday::Hold}};
    CHECK_FALSE(dayRefusal(held.state(), held.on({2019, 4, 3}), {2019, 4, 5}));
}
