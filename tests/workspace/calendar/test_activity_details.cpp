#include "support/test_school.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/activity_details_acts.h"
#include "workspace/acts/school/list_acts.h"
#include "workspace/papers/plan_papers.h"
#include "workspace/queries/calendar/five_fixings.h"
#include "workspace/queries/calendar/meetings.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/overview_rows.h"
#include "workspace/queries/term_rows.h"
#include "workspace/search/search.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

Participant outsideTeacher(const QString &name)
{
    return {.staff = {}, .group = {}, .name = name};
}

When dayIn2019(int month, int day)
{
    return {.kind = SingleDay{{2019, month, day}}};
}

/// A school with one activity of two sessions on Monday, 11 March.
class DetailedSchool : public TestSchool
{
public:
    DetailedSchool()
    {
        const SessionDraft session{.presenters = {outsideTeacher(u"王勋"_s)}, .audience = {}, .place = u"报告厅"_s};
        Act act = addActivity(state(), term().id,
                              {.title = u"白板培训"_s, .when = dayIn2019(3, 11), .sessions = {session, session}});
        activity = addedActivity(act).value();
        run(std::move(act));
    }
    void run(Act act, RunResult expected = RunResult::Done) { REQUIRE(acts().run(std::move(act)) == expected); }
    void run(const StatusAct &act)
    {
        REQUIRE(act);
        run(Act{*act});
    }
    const Activity &row() { return state().get<Activity>(activity); }
    const Session &session(std::size_t index) { return *sessionsOf(state(), activity).at(index); }
    QString printed() { return schedulePaper(state(), term().id).activities.front().content; }

    ActivityId activity{};
};

} // namespace

TEST_CASE(
    "B29, B30 and B33: every detail of an activity comes back from the file, and goes and comes with undo and redo",
    "[details]")
{
    DetailedSchool school;
    const Activity before = school.row();
    const State &state = school.state();
    const std::vector<Phase> phases{
        {.name = u"回顾练习"_s, .when = dayIn2019(3, 12), .people = {outsideTeacher(u"徐嘉露"_s)}},
        {.name = u"考核"_s}};
    const std::vector<AssignedLevel> levels{
        {.level = u"一级指标"_s, .people = {outsideTeacher(u"孙丽"_s)}, .isOpen = false},
        {.level = u"二级指标"_s, .people = {outsideTeacher(u"韩佳乐"_s), outsideTeacher(u"李传艳"_s)}, .isOpen = true}};
    school.run(editGoal(state, school.activity, u" 会用白板 "_s));
    school.run(editCheckMethods(state, school.activity, {u"笔记"_s, u"测试"_s, u"笔记"_s, u" "_s}));
    school.run(editPapers(state, school.activity, {u"教案"_s}));
    school.run(editPartners(state, school.activity, {u"平二"_s, u"奋斗"_s}));
    school.run(editPhases(state, school.activity, phases));
    school.run(editLevels(state, school.activity, levels));
    school.run(editHours(state, school.activity, Points::hundredths(150)).value());
    school.run(editGroupMeeting(state, school.activity, true));
    school.run(editAttendingLeaders(state, school.session(0).id, {outsideTeacher(u"王凤鸣"_s)}));
    school.run(editExcused(state, school.session(1).id, {outsideTeacher(u"刘月"_s)}));
    school.run(postpone(state, school.activity, dayIn2019(3, 18), u"校运会"_s));

    const Activity after = school.row();
    CHECK(after.goal == u"会用白板"_s);
    CHECK(after.checkMethods == std::vector{u"笔记"_s, u"测试"_s});
    const Session led = school.session(0);
    const Session excused = school.session(1);
    school.reopen();
    CHECK(school.row() == after);
    CHECK(school.row().phases == phases);
    CHECK(school.row().levels == levels);
    CHECK(school.row().hours == Points::hundredths(150));
    CHECK(school.row().formerWhen == dayIn2019(3, 11));
    CHECK(school.session(0) == led);
    CHECK(school.session(0).leaders == std::vector{outsideTeacher(u"王凤鸣"_s)});
    CHECK(school.session(1) == excused);

    const std::vector<Step> steps = school.acts().steps();
    const auto first =
        std::ranges::find(steps, actWord(ActKind::EditActivity), [](const Step &step) { return step.act.kind; });
    REQUIRE(first != steps.end());
    REQUIRE(school.acts().undoThrough(first->act.id) == RunResult::Done);
    CHECK(school.row() == before);
    CHECK(school.session(0).leaders.empty());
    CHECK(school.session(1).excused.empty());
}

TEST_CASE("Hours below nothing are refused, and none are no zero", "[details]")
{
    DetailedSchool school;
    CHECK(editHours(school.state(), school.activity, Points::hundredths(-1)).error() == HoursFault::Negative);
    school.run(editHours(school.state(), school.activity, Points{}).value());
    CHECK(school.row().hours == Points{});
    school.run(editHours(school.state(), school.activity, std::nullopt).value());
    CHECK(school.row().hours == std::nullopt);
}

TEST_CASE("A postponed activity remembers when it was to be first, and says the last reason", "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    school.run(postpone(state, school.activity, dayIn2019(3, 18), u"校运会"_s));
    CHECK(school.row().status == ActivityStatus::Postponed);
    CHECK(school.row().start == QDate{2019, 3, 18});
    CHECK(school.row().formerWhen == dayIn2019(3, 11));
    CHECK(school.printed() == u"白板培训\n（延期，原定3月11日：校运会）"_s);

    school.run(postpone(state, school.activity, std::nullopt, u" 停电 "_s));
    CHECK(school.row().formerWhen == dayIn2019(3, 11));
    CHECK(school.row().statusReason == u"停电"_s);
    CHECK(school.row().when == When{});
    CHECK(school.row().start == std::nullopt);
    CHECK(meetingsOf(state, school.term(), schoolCalendar(state)).empty());

    school.run(restoreTime(state, school.activity));
    CHECK(school.row().status == ActivityStatus::Planned);
    CHECK(school.row().start == QDate{2019, 3, 11});
    CHECK(school.row().formerWhen == std::nullopt);
    CHECK(school.row().statusReason.isEmpty());
    CHECK(school.printed() == u"白板培训"_s);
    school.run(restoreTime(state, school.activity), RunResult::Nothing);
}

TEST_CASE("Without a reason, or to the time that it has, nothing is postponed or cancelled", "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    CHECK(postpone(state, school.activity, dayIn2019(3, 18), u"  "_s).error() == StatusFault::ReasonMissing);
    CHECK(cancel(state, school.activity, {}).error() == StatusFault::ReasonMissing);
    When typed = dayIn2019(3, 11);
    typed.raw = u"3.11"_s;
    CHECK(postpone(state, school.activity, typed, u"校运会"_s).error() == StatusFault::SameTime);
    school.run(postpone(state, school.activity, dayIn2019(3, 18), u"校运会"_s));
    CHECK(postpone(state, school.activity, typed, u"校运会"_s).error() == StatusFault::SameTime);
    // The hour alone may change.
    When afternoon = dayIn2019(3, 18);
    afternoon.timeOfDay.half = HalfDay::Afternoon;
    school.run(postpone(state, school.activity, afternoon, u"校运会"_s));
    CHECK(school.row().when == afternoon);
}

TEST_CASE("Sessions with days of their own are put off with their activity", "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    school.run(editSessionWhen(state, school.session(0).id, dayIn2019(3, 13)));
    school.run(editSessionWhen(state, school.session(1).id, When{.kind = WeekSpan{.first = 2, .last = 2}}));
    school.run(postpone(state, school.activity, dayIn2019(3, 18), u"校运会"_s));
    CHECK(school.session(0).when == dayIn2019(3, 20));
    CHECK(school.session(1).when == When{.kind = WeekSpan{.first = 3, .last = 3}});
    school.run(restoreTime(state, school.activity));
    CHECK(school.session(0).when == dayIn2019(3, 13));
    CHECK(school.session(1).when == When{.kind = WeekSpan{.first = 2, .last = 2}});
    school.run(postpone(state, school.activity, dayIn2019(3, 14), u"校运会"_s));
    CHECK(school.session(1).when == std::nullopt); // a week can't be moved by days
    school.run(postpone(state, school.activity, std::nullopt, u"校运会"_s));
    CHECK(school.session(0).when == std::nullopt);
}

TEST_CASE("A cancelled activity keeps its day and has no meeting; taking it back brings both", "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    const auto meetings = [&](CancelledMeetings cancelled) {
        return meetingsOf(state, school.term(), schoolCalendar(state), cancelled).size();
    };
    REQUIRE(meetings(CancelledMeetings::LeftOut) == 1);
    school.run(cancel(state, school.activity, u"停电"_s));
    CHECK(school.row().start == QDate{2019, 3, 11});
    CHECK(meetings(CancelledMeetings::LeftOut) == 0);
    CHECK(meetings(CancelledMeetings::Shown) == 1);
    CHECK(school.printed() == u"白板培训\n（取消：停电）"_s);
    CHECK(school.acts().steps().back().act.why == u"停电"_s);

    const bool held = GENERATE(true, false);
    school.run(held ? setHeld(state, school.activity) : setPlanned(state, school.activity));
    CHECK(school.row().status == (held ? ActivityStatus::Held : ActivityStatus::Planned));
    CHECK(school.row().statusReason.isEmpty());
    CHECK(meetings(CancelledMeetings::LeftOut) == 1);
    CHECK(school.printed() == u"白板培训"_s);
}

TEST_CASE("The overview counts what was held as done, and what is cancelled not at all", "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    const QDate before{2019, 3, 8};
    const auto figures = [&] {
        const TermProgress progress = termProgress(state, school.term().id, before);
        return std::tuple{progress.doneActivities, progress.activities, progress.next.has_value(),
                          nextTwoWeeks(state, school.term().id, before).size()};
    };
    CHECK(figures() == std::tuple{0, 1, true, std::size_t{1}});
    school.run(setHeld(state, school.activity));
    CHECK(figures() == std::tuple{1, 1, false, std::size_t{1}});
    school.run(cancel(state, school.activity, u"停电"_s));
    CHECK(figures() == std::tuple{0, 0, false, std::size_t{0}});
}

TEST_CASE("The overview goes by the days of those sessions that have their own", "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    const TermId term = school.term().id;
    school.run(editSessionWhen(state, school.session(1).id, dayIn2019(5, 20)));
    const auto comesUp = [&](int month, int day) {
        return !nextTwoWeeks(state, term, QDate{2019, month, day}).empty();
    };
    const auto progress = [&](int month, int day) { return termProgress(state, term, QDate{2019, month, day}); };
    CHECK(comesUp(3, 11));
    CHECK_FALSE(comesUp(3, 12));
    CHECK_FALSE(comesUp(5, 6));
    CHECK(comesUp(5, 7));
    CHECK(comesUp(5, 20));
    CHECK_FALSE(comesUp(5, 21));
    CHECK(progress(3, 12).doneActivities == 0);
    CHECK(progress(3, 12).next == school.activity);
    CHECK(progress(5, 21).doneActivities == 1);
    CHECK_FALSE(progress(5, 21).next);

    // Also where the activity itself has no day.
    school.run(editSessionWhen(state, school.session(0).id, dayIn2019(3, 11)));
    school.run(editWhen(state, school.activity, {}));
    CHECK(comesUp(3, 11));
    CHECK(progress(5, 21).doneActivities == 1);
    school.run(editSessionWhen(state, school.session(0).id, {}));
    CHECK_FALSE(comesUp(3, 11));
    CHECK(progress(5, 21).doneActivities == 0); // one of them has no day yet
}

TEST_CASE("What was postponed and is held keeps saying why; as planned it keeps its former day until it is back there",
          "[details]")
{
    DetailedSchool school;
    const State &state = school.state();
    school.run(postpone(state, school.activity, dayIn2019(3, 18), u"校运会"_s));
    school.run(setHeld(state, school.activity));
    CHECK(school.row().statusReason == u"校运会"_s);
    CHECK(school.row().formerWhen == dayIn2019(3, 11));
    school.run(setPlanned(state, school.activity));
    CHECK(school.row().statusReason.isEmpty());
    CHECK(school.row().formerWhen == dayIn2019(3, 11));
    school.run(editWhen(state, school.activity, dayIn2019(3, 11)));
    school.run(setPlanned(state, school.activity));
    CHECK(school.row().formerWhen == std::nullopt);
}

TEST_CASE("B25: the five fixings name what is missing and where", "[details][fixings]")
{
    DetailedSchool school;
    const State &state = school.state();
    const SessionId second = school.session(1).id;
    const auto missing = [&] { return missingFixings(state, school.row()); };
    CHECK(missing() == std::vector<MissingFixing>{{Fixing::Goal, {}}});
    school.run(editGoal(state, school.activity, u"会用白板"_s));
    CHECK(missing().empty());

    SECTION("the place of one session, unless it is a task")
    {
        school.run(editPlace(state, second, {}));
        CHECK(missing() == std::vector<MissingFixing>{{Fixing::Place, second}});
        school.run(editBackground(state, school.activity, true));
        CHECK(missing().empty());
    }
    SECTION("a place that others set is one")
    {
        school.run(editPlace(state, second, u"由进修学校安排"_s));
        CHECK(missing().empty());
    }
    SECTION("people: who leads or who takes part is enough")
    {
        school.run(editPresenters(state, second, {}));
        CHECK(missing() == std::vector<MissingFixing>{{Fixing::People, second}});
        school.run(editAudience(state, second, {outsideTeacher(u"全体教师"_s)}));
        CHECK(missing().empty());
    }
    SECTION("time: every session may have its own")
    {
        school.run(editWhen(state, school.activity, {}));
        CHECK(missing() == std::vector<MissingFixing>{{Fixing::Time, {}}});
        school.run(editSessionWhen(state, school.session(0).id, dayIn2019(3, 12)));
        CHECK(missing() == std::vector<MissingFixing>{{Fixing::Time, {}}});
        school.run(editSessionWhen(state, second, dayIn2019(3, 13)));
        CHECK(missing().empty());
    }
    SECTION("time: others set it")
    {
        school.run(editWhen(state, school.activity, {.kind = SetElsewhere{u"进修学校"_s}}));
        CHECK(missing().empty());
    }
    SECTION("content, and all of a bare one")
    {
        school.run(editTitle(state, school.activity, {}));
        CHECK(missing() == std::vector<MissingFixing>{{Fixing::Content, {}}});
        school.run(removeSession(state, second));
        school.run(removeSession(state, school.session(0).id));
        school.run(editWhen(state, school.activity, {}));
        school.run(editGoal(state, school.activity, {}));
        CHECK(missing() == std::vector<MissingFixing>{{Fixing::Time, {}},
                                                      {Fixing::People, {}},
                                                      {Fixing::Place, {}},
                                                      {Fixing::Content, {}},
                                                      {Fixing::Goal, {}}});
    }
}

TEST_CASE("A place holds somebody or says nothing; merged names keep what one of them says", "[details][lists]")
{
    DetailedSchool school;
    const State &state = school.state();
    const auto entry = [&](const QString &name) {
        for (const ListEntry *each : listEntries(state, ListKind::Place)) {
            if (each->name == name)
                return each->id;
        }
        throw StaleChange{"no such place"};
    };
    school.run(*addListEntry(state, ListKind::Place, u"综合报告厅"_s));
    school.run(*addListEntry(state, ListKind::Form, u"讲座"_s));
    const ListEntryId hall = entry(u"报告厅"_s);
    const ListEntryId kept = entry(u"综合报告厅"_s);
    CHECK(setCapacity(state, hall, 0).error() == ListFault::CapacityTooSmall);
    CHECK(setCapacity(state, hall, -3).error() == ListFault::CapacityTooSmall);
    CHECK(setCapacity(state, listEntries(state, ListKind::Form).front()->id, 3).error() == ListFault::NoPlace);
    school.run(*setCapacity(state, hall, 200));
    school.run(*mergeListEntries(state, kept, hall));
    CHECK(state.get<ListEntry>(kept).capacity == 200);
    school.run(*setCapacity(state, kept, std::nullopt));
    CHECK(state.get<ListEntry>(kept).capacity == std::nullopt);
    REQUIRE(school.acts().undo() == RunResult::Done);
    school.reopen();
    CHECK(school.state().get<ListEntry>(kept).capacity == 200);
}

TEST_CASE("An activity is found by its goal, behind one of that title", "[details][search]")
{
    DetailedSchool school;
    school.run(editGoal(school.state(), school.activity, u"互动课堂"_s));
    Act act = addActivity(school.state(), school.term().id, {.title = u"互动课堂研讨"_s});
    const ActivityId titled = addedActivity(act).value();
    school.run(std::move(act));
    const std::vector<SearchHit> hits = Search{school.state()}.find(school.term().id, u"hdkt");
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].place == SearchHit::Place{titled});
    CHECK(hits[1].place == SearchHit::Place{school.activity});
    CHECK(Search{school.state()}.find(school.term().id, u"hdktx").empty());
}

TEST_CASE("J02 and J10: a step that was ticked off is so in the file, and not in a copy of the activity", "[details]")
{
    DetailedSchool school;
    school.run(editPhases(school.state(), school.activity, {{.name = u"排查"_s}, {.name = u"整改"_s}}));
    const DoneMark mark{.by = u"许明"_s, .on = {2019, 4, 10}};
    school.run(markPhase(school.state(), school.activity, 2, mark), RunResult::Nothing);
    school.run(markPhase(school.state(), school.activity, 1, mark));
    Act copy = duplicateActivity(school.state(), school.activity);
    const ActivityId other = addedActivity(copy).value();
    school.run(std::move(copy));
    school.reopen();
    CHECK_FALSE(school.row().phases.at(0).done);
    CHECK(school.row().phases.at(1).done == mark);
    CHECK_FALSE(school.state().get<Activity>(other).phases.at(1).done);
    school.run(markPhase(school.state(), school.activity, 1, std::nullopt));
    CHECK_FALSE(school.row().phases.at(1).done);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.row().phases.at(1).done == mark);
}
