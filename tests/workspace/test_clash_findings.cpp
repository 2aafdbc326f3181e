#include "checks/check_term.h"
#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/finding_acts.h"
#include "workspace/live/findings_book.h"
#include "workspace/queries/check_rows.h"
#include "workspace/queries/term_rows.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Participant staffed(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

Participant grouped(GroupId group)
{
    return {.staff = {}, .group = group, .name = {}};
}

TimeOfDay hoursFrom(int first, int last)
{
    return {.time = ClockSpan{{first * 60}, ClockTime{last * 60}}, .half = {}, .periods = {}};
}

When dayAt(QDate day, const TimeOfDay &time = {})
{
    return {.kind = SingleDay{day}, .timeOfDay = time, .raw = {}};
}

When wednesdaysAt(const TimeOfDay &time)
{
    return {.kind = Recurring{.weekdays = {3}}, .timeOfDay = time, .raw = {}};
}

/// Six people in two groups, one of whom comes late, and two rooms of known size.
class BusySchool : public TestSchool
{
public:
    BusySchool()
    {
        ActBuilder builder{state(), ActKind::AddStaff};
        chinese = builder.insert(Group{.name = u"语文组"_s});
        mathematics = builder.insert(Group{.name = u"数学组"_s});
        for (int i = 0; i < 6; ++i) {
            people.push_back(builder.insert(StaffMember{.name = u"教师%1"_s.arg(i + 1)}));
            builder.insert(Membership{.staff = people.back(), .group = i < 4 ? chinese : mathematics});
        }
        builder.insert(Membership{.staff = people[4], .group = chinese, .from = QDate{2019, 5, 1}});
        builder.insert(ListEntry{.kind = ListKind::Place, .name = u"会议室"_s, .sameAs = {}, .capacity = 4});
        builder.insert(ListEntry{.kind = ListKind::Place, .name = u"报告厅"_s, .sameAs = {}, .capacity = 200});
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

    ActivityId add(const QString &title, const When &when, Session session, Activity row = {})
    {
        ActBuilder builder{state(), ActKind::AddActivity};
        row.term = term().id;
        row.title = title;
        row.when = when;
        row.position = static_cast<int>(activitiesOf(state(), term().id).size());
        session.activity = builder.insert(row);
        builder.insert(session);
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
        return session.activity;
    }

    template <typename T, typename F>
    void change(IdOf<T> id, F edit)
    {
        ActBuilder builder{state(), ActKind::EditActivity};
        builder.change<T>(id, edit);
        REQUIRE(acts().run(builder.take()) == RunResult::Done);
    }

    GroupId chinese{};
    GroupId mathematics{};
    std::vector<StaffId> people;
};

std::vector<FindingCode> codesOn(const FindingsBook &book, ActivityId activity)
{
    std::vector<FindingCode> codes;
    for (const Finding &finding : book.on(activity))
        codes.push_back(finding.code);
    return codes;
}

using FindingKeys = std::set<std::pair<FindingCode, QString>>;

FindingKeys findingKeys(const std::vector<Finding> &findings)
{
    FindingKeys keys;
    for (const Finding &finding : findings)
        keys.emplace(finding.code, targetKey(finding.target));
    return keys;
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
    const Session of{.audience = {grouped(school.chinese)}, .place = u"会议室"_s};
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
    SECTION("moved by the offer, at the hour that it had")
    {
        school.change<Activity>(lecture, [](Activity &row) { row.status = ActivityStatus::Held; });
        const Finding finding = book.on(series).front();
        REQUIRE(finding.fixes.size() == 3);
        REQUIRE(school.acts().run(book.fix(finding, finding.fixes.front())) == RunResult::Done);
        CHECK(book.findings().empty());
        REQUIRE(school.state().all<ChangedOccurrence>().size() == 1);
        const ChangedOccurrence &moved = school.state().all<ChangedOccurrence>().begin()->second;
        CHECK(*moved.when == dayAt({2019, 4, 12}, hoursFrom(15, 17)));
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
    const Session of{.audience = {grouped(school.chinese)}, .place = u"会议室"_s};
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
    CHECK(*moved.when == dayAt({2019, 4, 11}, hoursFrom(14, 16)));

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
    const auto later = std::ranges::find_if(finding.fixes, [](const FindingFix &fix) {
        return std::get<MoveMeeting>(fix).day == QDate{2019, 4, 15};
    });
    REQUIRE(later != finding.fixes.end());
    REQUIRE(school.acts().run(book.fix(finding, *later)) == RunResult::Done);
    CHECK(book.findings().empty());
    const std::vector<const Activity *> rows = activitiesOf(school.state(), school.term().id);
    CHECK(rows[2]->id == last);
    CHECK(rows[3]->id == moved);
    CHECK(rows[3]->start == QDate{2019, 4, 15});
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

TEST_CASE("A group's meeting wants a leader unless it is off", "[clashes]")
{
    BusySchool school;
    FindingsBook book{school.workspace()};
    book.setTerm(school.term().id);
    const Session of{.audience = {grouped(school.chinese)}, .place = u"会议室"_s};
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

TEST_CASE("Themes of a group are looked through, those of another term are not", "[clashes]")
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
    CHECK(book.findings().front().facts.days.size() == 4);
    CHECK(book.findings().front().facts.other == u"语文组"_s);
    add({.group = school.chinese, .week = 2, .title = u"磨课"_s});
    REQUIRE(book.findings().size() == 2);
    CHECK(book.findings().back().code == FindingCode::WeekWithoutItem);
    for (const int month : {4, 5, 6, 7})
        add({.group = school.chinese, .month = YearMonth{2019, month}, .title = u"专题"_s});
    CHECK(book.findings().size() == 1);
}

TEST_CASE("Every offer in any term takes its finding away and brings no other", "[clashes]")
{
    const unsigned seed = GENERATE(range(1U, 7U));
    std::mt19937 random{seed};
    const auto number = [&random](int low, int high) { return std::uniform_int_distribution{low, high}(random); };
    BusySchool school;
    const TermId term = school.term().id;
    ActBuilder builder{school.state(), ActKind::ImportActivities};
    builder.insert(Stage{.term = term, .name = u"研修阶段"_s, .first = {2019, 3, 11}, .last = {2019, 6, 28}});
    const auto somebody = [&] { return staffed(school.people[static_cast<std::size_t>(number(0, 5))]); };
    const auto anyTime = [&] {
        switch (number(0, 4)) {
        case 0: return TimeOfDay{};
        case 1: return TimeOfDay{.time = {}, .half = HalfDay::Afternoon, .periods = {}};
        case 2: return TimeOfDay{.time = {}, .half = {}, .periods = {number(1, 8)}};
        default: {
            const int from = number(8, 16);
            return hoursFrom(from, from + number(1, 2));
        }
        }
    };
    const auto anyWhen = [&](QDate day) {
        switch (number(0, 9)) {
        case 0: return When{.kind = DayRange{day, day.addDays(number(1, 6))}, .timeOfDay = anyTime(), .raw = {}};
        case 1:
            return When{.kind = Recurring{.weekdays = {number(1, 5)}, .start = day, .end = day.addDays(20)},
                        .timeOfDay = anyTime(),
                        .raw = {}};
        case 2: return When{.kind = Deadline{day}, .timeOfDay = {}, .raw = {}};
        default: return dayAt(day, anyTime());
        }
    };
    for (int i = 0; i < 24; ++i) {
        const QDate day = QDate{2019, 4, 1}.addDays(i + number(-4, 4));
        Activity row{.term = term, .position = i, .title = u"活动%1"_s.arg(i), .when = anyWhen(day)};
        row.backgroundTask = number(0, 9) == 0;
        row.groupMeeting = number(0, 5) == 0;
        row.status = number(0, 9) == 0 ? ActivityStatus::Held : ActivityStatus::Planned;
        const ActivityId activity = builder.insert(row);
        for (int j = number(0, 5) == 0 ? 2 : 1; j > 0; --j) {
            Session session{.activity = activity, .position = j};
            if (number(0, 7) == 0)
                session.when = anyWhen(day);
            session.presenters = {somebody()};
            session.audience = {number(0, 2) == 0 ? grouped(number(0, 1) ? school.chinese : school.mathematics)
                                                  : somebody()};
            if (number(0, 4) == 0)
                session.leaders = {somebody()};
            session.place = number(0, 1) ? u"会议室"_s : (number(0, 1) ? u"报告厅"_s : u"一年三班"_s);
            builder.insert(session);
        }
    }
    State state = school.state();
    state.apply(builder.take().changes);
    const std::vector<Finding> before = checkTerm(checkInput(state, term));
    const FindingKeys keys = findingKeys(before);
    int tried = 0;
    for (const Finding &finding : before) {
        const bool isOfSchedule = std::holds_alternative<ActivityTarget>(finding.target) ||
                                  std::holds_alternative<OverlapTarget>(finding.target);
        for (const FindingFix &fix : finding.fixes) {
            if (!isOfSchedule || std::holds_alternative<SortByDate>(fix))
                continue;
            CAPTURE(QString{findingCodeWord(finding.code)}.toStdString(), targetKey(finding.target).toStdString(),
                    fix.index());
            State after = state;
            after.apply(fixFinding(state, term, finding, fix).changes);
            const FindingKeys left = findingKeys(checkTerm(checkInput(after, term)));
            CHECK_FALSE(left.contains({finding.code, targetKey(finding.target)}));
            for (const auto &[code, target] : left) {
                CAPTURE(QString{findingCodeWord(code)}.toStdString(), target.toStdString());
                CHECK(keys.contains({code, target}));
            }
            ++tried;
        }
    }
    CHECK(tried > 10);
}
