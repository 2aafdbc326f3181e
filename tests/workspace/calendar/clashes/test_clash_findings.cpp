#include "workspace/acts/finding_acts.h"
#include "workspace/busy_school.h"
#include "workspace/live/findings_book.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

std::vector<FindingCode> codesOn(const FindingsBook &book, ActivityId activity)
{
    std::vector<FindingCode> codes;
    for (const Finding &finding : book.on(activity))
        codes.push_back(finding.code);
    return codes;
}

using Codes = std::vector<FindingCode>;

} // namespace

TEST_CASE("A clash is found as soon as it is entered, and gone when it is taken back", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const QDate wednesday{2019, 4, 10};
    const Session inHall{.audience = {grouped(school.chinese)}, .place = u"报告厅"_s};
    const ActivityId first = school.add(u"集体备课"_s, dayAt(wednesday, hoursFrom(14, 16)), inHall);
    CHECK(book.findings().empty());
    const ActivityId second = school.add(u"专题讲座"_s, dayAt(wednesday, hoursFrom(15, 17)), inHall);
    CHECK(codesOn(book, second) == Codes{FindingCode::AudienceClash, FindingCode::PlaceClash});
    CHECK(codesOn(book, first) == codesOn(book, second));
    CHECK(book.on(second).front().facts.people == 4);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(book.findings().empty());
    REQUIRE(school.acts().redo() == RunResult::Done);
    CHECK(codesOn(book, second).size() == 2);

    SECTION("cancelled, it is in nobody's way")
    {
        school.change<Activity>(first, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
        CHECK(book.findings().empty());
    }
    SECTION("nor postponed without a date")
    {
        school.change<Activity>(first, [](Activity &row) {
            row.formerWhen = row.when;
            row.when = {};
            row.status = ActivityStatus::Postponed;
        });
        CHECK(book.findings().empty());
    }
    SECTION("by who is excused")
    {
        const SessionId session = sessionsOf(school.state(), second).front()->id;
        school.change<Session>(session, [&](Session &row) {
            row.excused = {grouped(school.chinese)};
            row.place = u"会议室"_s;
        });
        CHECK(book.findings().empty());
    }
    SECTION("by who joins a group")
    {
        const SessionId session = sessionsOf(school.state(), second).front()->id;
        school.change<Session>(session, [&](Session &row) {
            row.audience = {grouped(school.mathematics)};
            row.place = u"会议室"_s;
        });
        CHECK(book.findings().empty());
        ActBuilder builder{school.state(), ActKind::EditStaff};
        builder.insert(Membership{.staff = school.people[0], .group = school.mathematics});
        REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
        CHECK(codesOn(book, second) == Codes{FindingCode::AudienceClash});
    }
    SECTION("put aside, it stays away until it changes")
    {
        const Finding finding = book.on(second).front();
        REQUIRE(school.acts().run(book.dismiss(finding, u"分两批"_s)) == RunResult::Done);
        CHECK(codesOn(book, second) == Codes{FindingCode::PlaceClash});
        school.change<Activity>(second, [&](Activity &row) { row.when = dayAt(wednesday, hoursFrom(14, 15)); });
        CHECK(codesOn(book, second).size() == 2);
    }
}

TEST_CASE("A meeting of a series is taken as it was decided, and can be moved by itself", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Session of{.audience = {grouped(school.chinese)}, .place = u"一年三班"_s};
    const ActivityId series = school.add(u"教研组活动"_s, wednesdaysAt(hoursFrom(14, 16)), of);
    const ActivityId lecture = school.add(u"专题讲座"_s, dayAt({2019, 4, 11}, hoursFrom(14, 16)),
                                          Session{.audience = {grouped(school.chinese)}, .place = u"报告厅"_s});
    REQUIRE(codesOn(book, series).empty());

    ActBuilder builder{school.state(), ActKind::EditOccurrence};
    builder.insert(ChangedOccurrence{.activity = series,
                                     .original = QDate{2019, 4, 10},
                                     .when = dayAt({2019, 4, 11}, hoursFrom(15, 17)),
                                     .place = u"报告厅"_s});
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(codesOn(book, series) == Codes{FindingCode::AudienceClash, FindingCode::PlaceClash});

    SECTION("cancelled")
    {
        const ChangedOccurrenceId row = school.state().all<ChangedOccurrence>().begin()->first;
        school.change<ChangedOccurrence>(row, [](ChangedOccurrence &each) { each.cancelled = true; });
        CHECK(codesOn(book, series).empty());
    }
    SECTION("moved by an offer, on other days at the hour that it had")
    {
        school.change<Activity>(lecture, [](Activity &row) { row.status = ActivityStatus::Held; });
        const Finding finding = book.on(series).front();
        REQUIRE(finding.fixes.size() == 4);
        const auto [way, time] = GENERATE(table<std::size_t, When>({
            {0, dayAt({2019, 4, 11}, hoursFrom(16, 18))},
            {1, dayAt({2019, 4, 11}, hoursFrom(10, 12))},
            {2, dayAt({2019, 4, 12}, hoursFrom(15, 17))},
            {3, dayAt({2019, 4, 10}, hoursFrom(15, 17))},
        }));
        REQUIRE(school.acts().run(book.fix(finding, finding.fixes[way])) == RunResult::Done);
        CHECK(book.findings().empty());
        REQUIRE(school.state().all<ChangedOccurrence>().size() == 1);
        const ChangedOccurrence &moved = school.state().all<ChangedOccurrence>().begin()->second;
        CHECK(*moved.when == time);
        CHECK(moved.place == u"报告厅"_s);
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(codesOn(book, series).size() == 2);
    }
}

TEST_CASE("The first move of a meeting makes the decision that it is moved", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Session of{.audience = {grouped(school.chinese)}, .place = u"一年三班"_s};
    const ActivityId series = school.add(u"教研组活动"_s, wednesdaysAt(hoursFrom(14, 16)), of);
    const ActivityId lecture = school.add(u"专题讲座"_s, dayAt({2019, 4, 10}, hoursFrom(14, 16)),
                                          Session{.audience = {grouped(school.chinese)}, .place = u"报告厅"_s},
                                          Activity{.status = ActivityStatus::Held});
    REQUIRE(codesOn(book, lecture) == Codes{FindingCode::AudienceClash});
    const Finding finding = book.on(lecture).front();
    REQUIRE_FALSE(finding.fixes.empty());
    Act act = book.fix(finding, finding.fixes.front());
    CHECK(act.subjects == QStringList{u"教研组活动"_s});
    REQUIRE(school.acts().run(std::move(act)) == RunResult::Done);
    CHECK(book.findings().empty());
    REQUIRE(school.state().all<ChangedOccurrence>().size() == 1);
    const ChangedOccurrence &moved = school.state().all<ChangedOccurrence>().begin()->second;
    CHECK(moved.activity == series);
    CHECK(moved.original == QDate{2019, 4, 10});
    CHECK(*moved.when == dayAt({2019, 4, 10}, hoursFrom(16, 18)));

    REQUIRE(school.acts().undo() == RunResult::Done);
    school.change<Activity>(series, [](Activity &row) { row.when = dayAt({2019, 4, 10}); });
    CHECK_THROWS_AS(fixFinding(school.state(), school.term().id, finding, finding.fixes.front()), StaleChange);
}

TEST_CASE("A row that an offer moves goes to its place by date", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Session of{.audience = {grouped(school.chinese)}, .place = u"会议室"_s};
    const TimeOfDay hours = hoursFrom(14, 16);
    school.add(u"备课"_s, dayAt({2019, 4, 10}, hours), of);
    const ActivityId moved = school.add(u"讲座"_s, dayAt({2019, 4, 10}, hours), of);
    school.add(u"听课"_s, dayAt({2019, 4, 11}, hours), of);
    const ActivityId last = school.add(u"评课"_s, dayAt({2019, 4, 12}, hours), of);
    REQUIRE(codesOn(book, moved) == Codes{FindingCode::AudienceClash, FindingCode::PlaceClash});
    const Finding finding = book.on(moved).front();
    const auto earlier = std::ranges::find_if(finding.fixes, [](const FindingFix &fix) {
        return std::get<MoveMeeting>(fix).day == QDate{2019, 4, 9};
    });
    REQUIRE(earlier != finding.fixes.end());
    REQUIRE(school.acts().run(book.fix(finding, *earlier)) == RunResult::Done);
    CHECK(book.findings().empty());
    const std::vector<const Activity *> rows = activitiesOf(school.state(), school.term().id);
    CHECK(rows[0]->id == moved);
    CHECK(rows[0]->start == QDate{2019, 4, 9});
    CHECK(rows[3]->id == last);
}

TEST_CASE("A place that is too small is changed for a larger one", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    // From 1 May on 语文组 is five people.
    const Session of{.audience = {grouped(school.chinese)}, .place = u"会议室"_s};
    const ActivityId april = school.add(u"备课"_s, dayAt({2019, 4, 10}), of);
    const ActivityId may = school.add(u"讲座"_s, dayAt({2019, 5, 8}), of);
    CHECK(codesOn(book, april).empty());
    REQUIRE(codesOn(book, may) == Codes{FindingCode::PlaceTooSmall});
    const Finding finding = book.on(may).front();
    CHECK(finding.facts.people == 5);
    REQUIRE(finding.fixes == std::vector<FindingFix>{UsePlace{u"报告厅"_s, 200}});
    REQUIRE(school.acts().run(book.fix(finding, finding.fixes.front())) == RunResult::Done);
    CHECK(book.findings().empty());
    CHECK(sessionsOf(school.state(), may).front()->place == u"报告厅"_s);
}

TEST_CASE("B35: a group's meeting wants a leader unless it is off", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Session of{.audience = {grouped(school.chinese)}, .place = u"一年三班"_s};
    const ActivityId meeting =
        school.add(u"教研组活动"_s, wednesdaysAt(hoursFrom(14, 16)), of, Activity{.groupMeeting = true});
    CHECK(codesOn(book, meeting).back() == FindingCode::LeaderMissing);
    SECTION("has one")
    {
        school.change<Session>(sessionsOf(school.state(), meeting).front()->id,
                               [&](Session &row) { row.leaders = {staffed(school.people.back())}; });
    }
    SECTION("is cancelled")
    {
        school.change<Activity>(meeting, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    }
    SECTION("is postponed, no date yet")
    {
        school.change<Activity>(meeting, [](Activity &row) {
            row.status = ActivityStatus::Postponed;
            row.when = {};
        });
    }
    CHECK(std::ranges::count(codesOn(book, meeting), FindingCode::LeaderMissing) == 0);
}

TEST_CASE("B24: themes of a group are looked through, those of another term are not", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const auto add = [&school](Theme theme) {
        theme.term = school.term().id;
        ActBuilder builder{school.state(), ActKind::EditThemes};
        builder.insert(std::move(theme));
        REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    };
    add({.group = school.chinese, .month = YearMonth{2019, 3}, .title = u"朗读"_s});
    CHECK(book.findings().empty()); // no theme for the term
    add({.group = school.chinese, .title = u"阅读教学"_s});
    REQUIRE(book.findings().size() == 1);
    CHECK(book.findings().front().code == FindingCode::MonthWithoutTopic);
    CHECK(book.findings().front().facts.days.size() == 3); // April to June
    CHECK(book.findings().front().facts.other == u"语文组"_s);
    add({.group = school.chinese, .week = 2, .title = u"磨课"_s});
    REQUIRE(book.findings().size() == 2);
    CHECK(book.findings().back().code == FindingCode::WeekWithoutItem);
    for (const int month : {4, 5, 6, 7})
        add({.group = school.chinese, .month = YearMonth{2019, month}, .title = u"专题"_s});
    CHECK(book.findings().size() == 1);
}
