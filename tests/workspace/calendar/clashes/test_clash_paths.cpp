#include "calendar/when_parser.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/acts/schedule/copy_activity.h"
#include "workspace/acts/schedule/group_meeting_acts.h"
#include "workspace/acts/schedule/roll_forward.h"
#include "workspace/acts/schedule/schedule_import.h"
#include "workspace/acts/schedule/series_acts.h"
#include "workspace/acts/school/term_acts.h"
#include "workspace/busy_school.h"
#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/activity_import.h"
#include "workspace/exchange/import_findings.h"
#include "workspace/live/findings_book.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate clashDay{2019, 4, 10}; // a Wednesday, on which the lecture is from 14 to 16

/// A lecture, and what is in nobody's way as long as it stays where it is.
struct FreeSchool : BusySchool
{
    FindingsBook book{workspace()};
    ActivityId lecture = add(u"专题讲座"_s, dayAt(clashDay, hoursFrom(14, 16)),
                             Session{.audience = {grouped(chinese)}, .place = u"报告厅"_s});
    ActivityId numbers = add(u"数学集体备课"_s, dayAt(clashDay, hoursFrom(14, 16)),
                             Session{.audience = {grouped(mathematics)}, .place = u"会议室"_s});
    ActivityId salon = add(u"读书沙龙"_s, dayAt({2019, 4, 17}, hoursFrom(14, 16)),
                           Session{.audience = {grouped(chinese)}, .place = u"一年三班"_s});
    ActivityId series = add(u"教研组活动"_s, wednesdaysAt(hoursFrom(16, 18)),
                            Session{.audience = {grouped(chinese)}, .place = u"一年三班"_s});

    FreeSchool() { book.setTerm(term().id); }

    SessionId sessionOf(ActivityId activity) const { return sessionsOf(state(), activity).front()->id; }
    When whenOf(ActivityId activity) const { return state().get<Activity>(activity).when; }
    MeetingKey wednesday() const { return {.activity = series, .session = {}, .original = clashDay}; }
    std::size_t clashes() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(book.findings(), [](const Finding &finding) {
            return finding.code == FindingCode::AudienceClash || finding.code == FindingCode::LeaderClash ||
                   finding.code == FindingCode::PlaceClash || finding.code == FindingCode::PresenterOverlap;
        }));
    }
};

using Path = std::pair<std::string, std::function<Act(const FreeSchool &)>>;

Act pasteOver(const FreeSchool &school)
{
    const ClipboardTable table = tableFromText(u"4月10日下午\t说课\t讲座\t\t语文组\t报告厅");
    const auto proposed = proposeActivities(school.state(), school.term().id, table, guessMapping(table));
    REQUIRE(proposed.size() == 1);
    return importActivities(school.state(), school.term().id, {proposed.front().draft});
}

Act importOver(const FreeSchool &school)
{
    const QDateTime made{{2019, 3, 1}, {8, 0}, Qt::UTC};
    QByteArray file = writeIcs(activityCalendar(school.state(), school.term().id, made));
    // The salon goes to the day of the lecture.
    file.replace("20190417T14", "20190410T14").replace("20190417T16", "20190410T16");
    return importCalendar(school.state(), readCalendar(school.state(), school.term().id, file));
}

std::vector<Path> pathsToAClash()
{
    const When onTheDay = dayAt(clashDay, hoursFrom(15, 17));
    return {
        {"entry",
         [onTheDay](const FreeSchool &s) {
             return addActivity(
                 s.state(), s.term().id,
                 {.title = u"说课"_s, .when = onTheDay, .sessions = {{.audience = {grouped(s.chinese)}}}});
         }},
        {"typing a time",
         [](const FreeSchool &s) {
             return editWhen(s.state(), s.salon, std::get<When>(parseWhen(u"4月10日下午"_s, s.term())));
         }},
        {"typing the audience",
         [](const FreeSchool &s) { return editAudience(s.state(), s.sessionOf(s.numbers), {grouped(s.chinese)}); }},
        {"typing a presenter",
         [](const FreeSchool &s) { return editPresenters(s.state(), s.sessionOf(s.numbers), {staffed(s.people[0])}); }},
        {"typing a leader",
         [](const FreeSchool &s) {
             return editAttendingLeaders(s.state(), s.sessionOf(s.numbers), {staffed(s.people[0])});
         }},
        {"typing a place",
         [](const FreeSchool &s) { return editPlace(s.state(), s.sessionOf(s.numbers), u"报告厅"_s); }},
        {"a session's own time",
         [onTheDay](const FreeSchool &s) { return editSessionWhen(s.state(), s.sessionOf(s.salon), onTheDay); }},
        {"dragging",
         [](const FreeSchool &s) { return editWhen(s.state(), s.salon, shifted(s.whenOf(s.salon), -7).value()); }},
        {"dragging a copy", [](const FreeSchool &s) { return copyActivity(s.state(), s.salon, -7); }},
        {"dragging an edge",
         [](const FreeSchool &s) {
             return editWhen(s.state(), s.salon, withDays(s.whenOf(s.salon), clashDay, {2019, 4, 17}));
         }},
        {"doubling", [](const FreeSchool &s) { return duplicateActivity(s.state(), s.lecture); }},
        {"paste", pasteOver},
        {"import", importOver},
        {"a series",
         [](const FreeSchool &s) {
             const SeriesChange change{.when = wednesdaysAt(hoursFrom(14, 16))};
             return changeSeries(s.state(), s.wednesday(), SeriesReach::All, change).value().act;
         }},
        {"a series from here on",
         [](const FreeSchool &s) {
             return moveSeries(s.state(), s.wednesday(), SeriesReach::FromHere, clashDay, hoursFrom(14, 16))
                 .value()
                 .act;
         }},
        {"one meeting of a series",
         [](const FreeSchool &s) {
             return moveMeeting(s.state(), s.wednesday(), clashDay, hoursFrom(15, 17)).value();
         }},
        {"group meetings",
         [](const FreeSchool &s) {
             const GroupMeeting weekly{
                 .group = s.chinese, .rule = {.weekdays = {3}}, .time = hoursFrom(14, 15), .place = u"一年一班"_s};
             return addGroupMeetings(s.state(), s.term().id, {weekly}).value();
         }},
        {"putting off",
         [onTheDay](const FreeSchool &s) { return postpone(s.state(), s.salon, onTheDay, u"停电"_s).value(); }},
    };
}

} // namespace

TEST_CASE("B28: a clash made on any path appears at once, goes when it is undone and comes back when redone",
          "[clashes]")
{
    FreeSchool school;
    REQUIRE(school.clashes() == 0);
    for (const auto &[name, make] : pathsToAClash()) {
        CAPTURE(name);
        REQUIRE(school.acts().run(make(school)) == RunResult::Done);
        const std::size_t found = school.clashes();
        CHECK(found > 0);
        REQUIRE(school.acts().undo() == RunResult::Done);
        CHECK(school.clashes() == 0);
        REQUIRE(school.acts().redo() == RunResult::Done);
        CHECK(school.clashes() == found);
        REQUIRE(school.acts().undo() == RunResult::Done);
    }
}

TEST_CASE("A clash made by rolling forward appears in the new term and goes when it is undone", "[clashes]")
{
    FreeSchool school;
    Act added = addTerm(school.state(), {.code = u"2019-2020-1"_s,
                                         .title = u"2019—2020学年第一学期"_s,
                                         .first = {2019, 9, 2},
                                         .last = {2020, 1, 17}})
                    .value();
    REQUIRE(school.acts().run(std::move(added)) == RunResult::Done);
    const TermId from = school.term().id;
    const TermId to = termsOf(school.state()).back()->id;
    REQUIRE(from != to);
    std::vector<RolledActivity> rolled = proposeRollForward(school.state(), from, to);
    std::erase_if(rolled, [&school](const RolledActivity &each) { return each.activity != school.lecture; });
    REQUIRE(rolled.size() == 1);
    const When there = rolled.front().times.front().after.when;
    REQUIRE(std::holds_alternative<SingleDay>(there.kind));

    const auto told = [&] {
        return ImportFindings{school.state(), to}.of(rollForward(school.state(), to, rolled, {}));
    };
    CHECK(told().empty());

    ActBuilder builder{school.state(), ActKind::AddActivity};
    const ActivityId meeting = builder.insert(Activity{.term = to, .title = u"家长会"_s, .when = there});
    builder.insert(Session{.activity = meeting, .audience = {grouped(school.chinese)}, .place = u"一年三班"_s});
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    school.book.setTerm(to);
    REQUIRE(school.clashes() == 0);
    REQUIRE(told().size() == 1);
    CHECK(told().front().code == FindingCode::AudienceClash);

    REQUIRE(school.acts().run(rollForward(school.state(), to, rolled, {})) == RunResult::Done);
    CHECK(school.clashes() == 1);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.clashes() == 0);
    school.book.setTerm(from);
    CHECK(school.clashes() == 0);
}

TEST_CASE("Days outside the stages are told of an act before it is done, and those that lie outside already are not",
          "[clashes]")
{
    FreeSchool school;
    ActBuilder builder{school.state(), ActKind::EditStages};
    builder.insert(Stage{.term = school.term().id, .name = u"研修"_s, .first = {2019, 5, 6}, .last = {2019, 6, 28}});
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    const ImportFindings findings{school.state(), school.term().id};
    const auto adding = [&school](QDate day) {
        return addActivity(school.state(), school.term().id, {.title = u"说课"_s, .when = dayAt(day)});
    };
    const std::vector<Finding> told = findings.of(adding({2019, 4, 23}));
    REQUIRE(told.size() == 1);
    CHECK(told.front().code == FindingCode::DateOutsideStage);
    CHECK(findings.of(adding({2019, 5, 21})).empty());
}
