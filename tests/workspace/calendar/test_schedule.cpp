#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/pasted_weeks.h"
#include "workspace/acts/schedule/schedule_import.h"
#include "workspace/queries/calendar/schedule_rows.h"
#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

When in2019(int month, int day)
{
    return {.kind = SingleDay{{2019, month, day}}};
}

struct Schedule : TestSchool
{
    TermId termId() { return term().id; }

    ActivityId add(const QString &title, const When &when = {}, std::optional<int> index = {})
    {
        Act act = addActivity(state(), termId(), {.title = title, .when = when}, index);
        const ActivityId id = addedActivity(act).value();
        REQUIRE(acts().run(std::move(act)) == RunResult::Done);
        return id;
    }
    void run(Act act, RunResult expected = RunResult::Done) { REQUIRE(acts().run(std::move(act)) == expected); }
    QStringList titles()
    {
        QStringList titles;
        for (const Activity *activity : activitiesOf(state(), termId()))
            titles << activity->title;
        return titles;
    }
    SessionId session(ActivityId activity) { return sessionsOf(state(), activity).front()->id; }
    StaffId teacher(const QString &name)
    {
        ActBuilder builder{state(), ActKind::AddStaff};
        StaffMember member;
        member.name = name;
        const StaffId id = builder.insert(member);
        run(builder.take());
        return id;
    }
};

} // namespace

TEST_CASE("An activity is added at its place with one empty session and taken back as one step", "[schedule]")
{
    Schedule school;
    school.add(u"甲"_s);
    school.add(u"乙"_s);
    const auto [index, order] = GENERATE(table<std::optional<int>, QStringList>({
        {std::nullopt, {u"甲"_s, u"乙"_s, u"新"_s}},
        {0, {u"新"_s, u"甲"_s, u"乙"_s}},
        {1, {u"甲"_s, u"新"_s, u"乙"_s}},
        {99, {u"甲"_s, u"乙"_s, u"新"_s}},
    }));
    const ActivityId id = school.add(u"新"_s, in2019(4, 5), index);
    CHECK(school.titles() == order);
    const Activity &row = school.state().get<Activity>(id);
    CHECK(row.start == QDate{2019, 4, 5});
    CHECK(row.end == QDate{2019, 4, 5});
    REQUIRE(sessionsOf(school.state(), id).size() == 1);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.titles() == QStringList{u"甲"_s, u"乙"_s});
    CHECK(sessionsOf(school.state(), id).empty());
}

TEST_CASE("A copy stands behind its original with sessions of its own", "[schedule]")
{
    Schedule school;
    const ActivityId original = school.add(u"汇报课"_s, in2019(3, 18));
    school.run(addSession(school.state(), original));
    school.run(editPlace(school.state(), school.session(original), u"一年三班"_s));
    school.add(u"后"_s);

    Act act = duplicateActivity(school.state(), original);
    const ActivityId copy = addedActivity(act).value();
    school.run(std::move(act));
    CHECK(school.titles() == QStringList{u"汇报课"_s, u"汇报课"_s, u"后"_s});
    REQUIRE(sessionsOf(school.state(), copy).size() == 2);
    CHECK(sessionsOf(school.state(), copy).front()->place == u"一年三班"_s);
    CHECK(school.state().get<Activity>(copy).uid != school.state().get<Activity>(original).uid);

    school.run(editPlace(school.state(), school.session(copy), u"四年一班"_s));
    CHECK(sessionsOf(school.state(), original).front()->place == u"一年三班"_s);
}

TEST_CASE("Removing an activity removes its sessions, and a row that is gone is refused", "[schedule]")
{
    Schedule school;
    const ActivityId one = school.add(u"甲"_s);
    const ActivityId two = school.add(u"乙"_s);
    school.run(removeActivities(school.state(), {one, two}));
    CHECK(school.state().all<Activity>().empty());
    CHECK(school.state().all<Session>().empty());
    CHECK_THROWS_AS(removeActivities(school.state(), {one}), StaleChange);
    CHECK_THROWS_AS(editWhen(school.state(), two, in2019(4, 5)), StaleChange);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.titles() == QStringList{u"甲"_s, u"乙"_s});
    CHECK(school.state().all<Session>().size() == 2);
}

TEST_CASE("Moving renumbers, and moving to where it stands changes nothing", "[schedule]")
{
    Schedule school;
    const ActivityId a = school.add(u"甲"_s);
    school.add(u"乙"_s);
    school.add(u"丙"_s);
    school.run(moveActivity(school.state(), a, 1));
    CHECK(school.titles() == QStringList{u"乙"_s, u"甲"_s, u"丙"_s});
    school.run(moveActivity(school.state(), a, 99));
    CHECK(school.titles() == QStringList{u"乙"_s, u"丙"_s, u"甲"_s});
    school.run(moveActivity(school.state(), a, 2), RunResult::Nothing);
}

TEST_CASE("Sorting goes by date, keeps ties, and puts what has no date last", "[schedule]")
{
    Schedule school;
    school.add(u"待定"_s);
    school.add(u"五月"_s, in2019(5, 6));
    school.add(u"四月甲"_s, in2019(4, 5));
    school.add(u"四月乙"_s, in2019(4, 5));
    school.run(sortActivities(school.state(), school.termId()));
    CHECK(school.titles() == QStringList{u"四月甲"_s, u"四月乙"_s, u"五月"_s, u"待定"_s});
    school.run(sortActivities(school.state(), school.termId()), RunResult::Nothing);
}

TEST_CASE("A time has its place by date behind what comes before or at the same time", "[schedule]")
{
    Schedule school;
    CHECK(placeByDate(school.state(), school.termId(), in2019(4, 5)) == 0);
    school.add(u"三月"_s, in2019(3, 11));
    school.add(u"四月"_s, in2019(4, 5));
    school.add(u"待定"_s);
    const auto [when, place] = GENERATE(table<When, int>({
        {in2019(3, 4), 0},
        {in2019(3, 11), 1},
        {in2019(4, 5), 2},
        {in2019(6, 1), 2},
        {When{}, 3},
    }));
    CHECK(placeByDate(school.state(), school.termId(), when) == place);
}

TEST_CASE("A new form or place is remembered in the same act, a synonym gives way to the kept name", "[schedule]")
{
    Schedule school;
    const ActivityId id = school.add(u"甲"_s);
    school.run(editForms(school.state(), id, {u"专题讲座"_s, u" 专题讲座 "_s, u"听课评课"_s}));
    CHECK(school.state().get<Activity>(id).forms == std::vector<QString>{u"专题讲座"_s, u"听课评课"_s});
    CHECK(formSuggestions(school.state()) == QStringList{u"专题讲座"_s, u"听课评课"_s});
    CHECK(placeSuggestions(school.state()).isEmpty());
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(formSuggestions(school.state()).isEmpty());

    school.run(editPlace(school.state(), school.session(id), u"综合报告厅"_s));
    const ListEntryId kept = school.state().all<ListEntry>().begin()->first;
    ActBuilder builder{school.state(), ActKind::EditLists};
    builder.insert(ListEntry{.id = {}, .uid = {}, .kind = ListKind::Place, .name = u"报告厅"_s, .sameAs = kept});
    school.run(builder.take());
    school.run(editPlace(school.state(), school.session(id), u"报告厅"_s), RunResult::Nothing);
    CHECK(school.state().get<Session>(school.session(id)).place == u"综合报告厅"_s);
    CHECK(placeSuggestions(school.state()) == QStringList{u"综合报告厅"_s});
}

TEST_CASE("A title that names a topic ties the activity to it, but never unties one", "[schedule]")
{
    Schedule school;
    ActBuilder builder{school.state(), ActKind::AddTopic};
    const TopicId health = builder.insert(Topic{.id = {}, .uid = {}, .term = school.termId(), .name = u"心理健康"_s});
    const TopicId board = builder.insert(Topic{.id = {}, .uid = {}, .term = school.termId(), .name = u"白板"_s});
    school.run(builder.take());
    const ActivityId id = school.add(u"无关"_s);
    CHECK_FALSE(school.state().get<Activity>(id).topic);
    school.run(editTitle(school.state(), id, u"心理健康"_s));
    CHECK(school.state().get<Activity>(id).topic == health);
    school.run(editTitle(school.state(), id, u"白板"_s));
    CHECK(school.state().get<Activity>(id).topic == health);
    school.run(editTopic(school.state(), id, board));
    CHECK(school.state().get<Activity>(id).topic == board);
}

TEST_CASE("A time that is moved keeps its length; one without a day of its own can't be moved", "[schedule]")
{
    const When range{.kind = DayRange{{2019, 3, 18}, {2019, 3, 22}}, .timeOfDay = {}, .raw = u"3.18-22"_s};
    const std::optional<When> later = shifted(range, 14);
    REQUIRE(later);
    CHECK(*later == When{.kind = DayRange{{2019, 4, 1}, {2019, 4, 5}}});
    CHECK(shifted(in2019(3, 31), 1) == in2019(4, 1));
    CHECK_FALSE(shifted(When{}, 1));
    CHECK_FALSE(shifted(When{.kind = WholeMonth{{2019, 6}}}, 1));
    CHECK_FALSE(shifted(When{.kind = Recurring{}}, 1));
}

TEST_CASE("Sessions are added behind one, removed, and make the merged rows of the schedule", "[schedule]")
{
    Schedule school;
    const ActivityId a = school.add(u"甲"_s);
    school.add(u"乙"_s);
    const SessionId first = school.session(a);
    school.run(editPlace(school.state(), first, u"一"_s));
    Act act = addSession(school.state(), a);
    const SessionId last = addedSession(act).value();
    school.run(std::move(act));
    school.run(addSession(school.state(), a, first));

    const std::vector<ScheduleRow> rows = scheduleRows(school.state(), school.termId());
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].session == first);
    CHECK(rows[2].session == last);
    CHECK((rows[2].first == 0 && rows[2].sessionRows == 3 && rows[2].number == 0));
    CHECK((rows[3].first == 3 && rows[3].sessionRows == 1 && rows[3].number == 1));

    school.run(removeSession(school.state(), first));
    CHECK(scheduleRows(school.state(), school.termId()).size() == 3);
    CHECK_THROWS_AS(removeSession(school.state(), first), StaleChange);
    const TermId nowhere{77};
    CHECK(scheduleRows(school.state(), nowhere).empty());
}

TEST_CASE("A pasted paper form becomes activities with their merged sessions in one step", "[schedule]")
{
    Schedule school;
    const StaffId liu = school.teacher(u"刘月"_s);
    const QString html =
        u"<table><tr><td colspan=6>校本研修活动日程表</td></tr>"
        u"<tr><td>研修时间</td><td>具体内容</td><td>研修形式</td><td>主讲教师</td><td>参加人员</td><td>研修地点</td></"
        u"tr>"
        u"<tr><td rowspan=2>3月18日<br>—22日</td><td rowspan=2>新教师汇报课</td><td rowspan=2>示范观摩<br>听课评课</td>"
        u"<td>韩佳乐</td><td>低年教师</td><td>一年三班</td></tr>"
        u"<tr><td>刘　月</td><td>高年教师</td><td>四年一班</td></tr>"
        u"<tr><td>2月30日</td><td>没有这一天</td><td></td><td></td><td></td><td></td></tr>"
        u"<tr><td>4月5日</td><td></td><td></td><td></td><td></td><td></td></tr></table>"_s;
    const ClipboardTable table = tableFromHtml(html).value();
    const ScheduleMapping mapping = guessMapping(table);
    CHECK(mapping.headRows == 2);
    const std::vector<ProposedActivity> proposed = proposeActivities(school.state(), school.termId(), table, mapping);
    REQUIRE(proposed.size() == 3);
    CHECK(proposed[0].isUsable());
    CHECK(std::holds_alternative<DayRange>(proposed[0].draft.when.kind));
    CHECK(proposed[0].draft.forms == std::vector<QString>{u"示范观摩"_s, u"听课评课"_s});
    REQUIRE(proposed[0].draft.sessions.size() == 2);
    CHECK(proposed[0].draft.sessions[1].presenters.front().staff == liu);
    REQUIRE(proposed[1].refusal);
    CHECK(proposed[1].refusal->code == WhenRefusal::Code::NoSuchDate);
    CHECK(proposed[1].draft.note == u"2月30日"_s);
    CHECK_FALSE(proposed[2].isUsable());

    school.run(importActivities(school.state(), school.termId(), {proposed[0].draft, proposed[1].draft}));
    CHECK(school.titles() == QStringList{u"新教师汇报课"_s, u"没有这一天"_s});
    CHECK(scheduleRows(school.state(), school.termId()).size() == 3);
    CHECK(proposeActivities(school.state(), school.termId(), table, mapping).front().alreadyThere);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.titles().isEmpty());
}

TEST_CASE("B08: who sets the place, too, is said in the pasted cell of the time", "[schedule]")
{
    Schedule school;
    const ClipboardTable table = tableFromText(u"研修时间\t具体内容\t研修地点\n"
                                               "时间地点由进修学校安排\t外出学习\t\n"
                                               "时间地点由进修学校安排\t跟岗\t礼堂\n"
                                               "由进修学校安排\t听课\t\n"_s);
    const auto proposed = proposeActivities(school.state(), school.termId(), table, guessMapping(table));
    REQUIRE(proposed.size() == 3);
    CHECK(proposed[0].draft.sessions.front().place == u"由进修学校安排"_s);
    CHECK(proposed[1].draft.sessions.front().place == u"礼堂"_s);
    CHECK(proposed[2].draft.sessions.front().place.isEmpty());
}

TEST_CASE("B16: a pasted table of weeks is held against the weeks of the term", "[schedule]")
{
    using Code = WeekRowProblem::Code;
    Schedule school;
    const ClipboardTable table = tableFromText(u"周次\t普高周次\t日期\t内容\t地点\t对象\n"
                                               "1\t\t3.4—3.10\t开学会议\t会议室\t全体教师\n"
                                               "2\t1\t3.11—3.16\t集中培训\t\t\n" // ends a day early
                                               "第4周\t3\t3.25—3.31\t\t\t\n"     // 3 is missing
                                               "5\t4\t4.8—4.14\t公开课\t\t\n"    // these days are week 6
                                               "6\t5\t\t教研\t\t\n");
    const ScheduleMapping mapping = guessMapping(table);
    CHECK(mapping.columns == std::vector{ScheduleColumn::Week, ScheduleColumn::Ignored, ScheduleColumn::Time,
                                         ScheduleColumn::Title, ScheduleColumn::Place, ScheduleColumn::Audience});
    const auto problems = pastedWeekProblems(school.term(), table, mapping);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0] == WeekRowProblem{Code::OtherDates, 2, 2, {2019, 3, 11}, {2019, 3, 17}});
    CHECK(problems[1] == WeekRowProblem{Code::NumberMissing, 2, 3, {2019, 3, 18}, {2019, 3, 24}});
    CHECK(problems[2] == WeekRowProblem{Code::OtherNumber, 4, 6, {2019, 4, 8}, {2019, 4, 14}});
    // Week 4 has no item. Days that are the week's, or none, are that week; others stay as they were written.
    const auto proposed = proposeActivities(school.state(), school.termId(), table, mapping);
    REQUIRE(proposed.size() == 4);
    CHECK(proposed[0].draft.when.kind == WhenKind{WeekSpan{.first = 1, .last = 1}});
    CHECK(proposed[1].draft.when.kind == WhenKind{DayRange{{2019, 3, 11}, {2019, 3, 16}}});
    CHECK(proposed[2].draft.when.kind == WhenKind{DayRange{{2019, 4, 8}, {2019, 4, 14}}});
    CHECK(proposed[3].draft.when.kind == WhenKind{WeekSpan{.first = 6, .last = 6}});
    CHECK(proposed[3].draft.title == u"教研"_s);
}

TEST_CASE("B16: several items of a week and single days in it are no fault of a pasted table of weeks", "[schedule]")
{
    Schedule school;
    const ClipboardTable merged = tableFromHtml(u"<table><tr><td>周次</td><td>日期</td><td>内容</td></tr>"
                                                "<tr><td rowspan=2>1</td><td rowspan=2>3.4-3.10</td><td>会议</td></tr>"
                                                "<tr><td>讲座</td></tr>"
                                                "<tr><td rowspan=2>2</td><td>3.12</td><td>听课</td></tr>"
                                                "<tr><td>3.11-3.15</td><td>备课</td></tr></table>"_s)
                                      .value();
    const ScheduleMapping mapping = guessMapping(merged);
    CHECK(pastedWeekProblems(school.term(), merged, mapping).empty());
    CHECK(proposeActivities(school.state(), school.termId(), merged, mapping).size() == 4);
    const ClipboardTable wrong = tableFromText(u"周次\t日期\t内容\n1\t3.5\t会议\n2\t3.6\t听课\n");
    const auto problems = pastedWeekProblems(school.term(), wrong, guessMapping(wrong));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] == WeekRowProblem{WeekRowProblem::Code::OtherNumber, 2, 1, {2019, 3, 4}, {2019, 3, 10}});
    // Without a column of weeks it is a schedule like any other.
    const ClipboardTable schedule = tableFromText(u"日期\t内容\n3.5\t会议\n3.6\t听课\n");
    CHECK(pastedWeekProblems(school.term(), schedule, guessMapping(schedule)).empty());
}

TEST_CASE("A column of notes comes with the activities, those of further sessions and an unread time beside it",
          "[schedule]")
{
    Schedule school;
    const QString heading = GENERATE(u"备注"_s, u"说明"_s);
    const ClipboardTable table = tableFromText(u"时间\t内容\t主讲\t%1\n"
                                               "3.18\t汇报课\t刘月\t自带教案\n"
                                               "\t\t王勋\t第二节\n"
                                               "\t\t\t带笔\n"
                                               "2月30日\t讲座\t\t待通知\n"
                                               "3.20\t听课\t\t\n"_s.arg(heading));
    const ScheduleMapping mapping = guessMapping(table);
    CHECK(mapping.columns ==
          std::vector{ScheduleColumn::Time, ScheduleColumn::Title, ScheduleColumn::Presenters, ScheduleColumn::Note});
    const auto proposed = proposeActivities(school.state(), school.termId(), table, mapping);
    REQUIRE(proposed.size() == 3);
    CHECK(proposed[0].draft.note == u"自带教案\n第二节\n带笔"_s);
    CHECK(proposed[0].draft.sessions.size() == 2);
    CHECK(proposed[1].draft.note == u"2月30日\n待通知"_s);
    CHECK(proposed[2].draft.note.isEmpty());
    school.run(importActivities(school.state(), school.termId(), {proposed[0].draft}));
    CHECK(activitiesOf(school.state(), school.termId()).front()->note == u"自带教案\n第二节\n带笔"_s);
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.titles().isEmpty());
    ScheduleMapping without = mapping;
    without.columns.back() = ScheduleColumn::Ignored;
    CHECK(proposeActivities(school.state(), school.termId(), table, without)[0].draft.note.isEmpty());
}

TEST_CASE("A merged note is written once", "[schedule]")
{
    Schedule school;
    const ClipboardTable table =
        tableFromHtml(
            u"<table><tr><td>时间</td><td>内容</td><td>主讲</td><td>备注</td></tr>"
            "<tr><td rowspan=2>3.18</td><td rowspan=2>汇报课</td><td>刘月</td><td rowspan=2>自带教案</td></tr>"
            "<tr><td>王勋</td></tr></table>"_s)
            .value();
    const auto proposed = proposeActivities(school.state(), school.termId(), table, guessMapping(table));
    REQUIRE(proposed.size() == 1);
    CHECK(proposed[0].draft.sessions.size() == 2);
    CHECK(proposed[0].draft.note == u"自带教案"_s);
}

TEST_CASE("A place merged over several sessions is the place of each of them", "[schedule]")
{
    Schedule school;
    const QString html =
        u"<table><tr><td rowspan=2>3月18日</td><td rowspan=2>汇报课</td><td rowspan=2>观摩</td><td>刘月</td>"
        u"<td rowspan=2>全体教师</td><td rowspan=3>报告厅</td></tr><tr><td>王勋</td></tr>"
        u"<tr><td>3月20日</td><td>讲座</td><td>讲座</td><td>张敏</td><td></td></tr></table>"_s;
    const ClipboardTable table = tableFromHtml(html).value();
    const ScheduleMapping mapping = guessMapping(table);
    CHECK(mapping.headRows == 0);
    const auto proposed = proposeActivities(school.state(), school.termId(), table, mapping);
    REQUIRE(proposed.size() == 2);
    REQUIRE(proposed[0].draft.sessions.size() == 2);
    for (const SessionDraft &session : proposed[0].draft.sessions) {
        CHECK(session.place == u"报告厅"_s);
        CHECK(session.audience.size() == 1);
    }
    CHECK(proposed[1].draft.sessions.front().place == u"报告厅"_s);
    CHECK(proposed[1].draft.sessions.front().audience.empty());
}

TEST_CASE("A first activity that has the words of headings is no heading", "[schedule]")
{
    const ClipboardTable table = tableFromText(u"3.15\t师德培训活动\t参与式研讨\n4.2\t讲座\t专题讲座\n");
    CHECK(guessMapping(table).headRows == 0);
    CHECK(guessMapping(tableFromText(u"时间\t内容\t形式\n4.2\t讲座\t专题讲座\n")).headRows == 1);
}

TEST_CASE("Columns without headings are taken as the paper form has them", "[schedule]")
{
    const ClipboardTable table = tableFromText(u"3.11\t学习十九大精神\t专题讲座\n3.15\t师德培训\t");
    const ScheduleMapping mapping = guessMapping(table);
    CHECK(mapping.headRows == 0);
    CHECK(mapping.columns == std::vector{ScheduleColumn::Time, ScheduleColumn::Title, ScheduleColumn::Forms});
    Schedule school;
    CHECK(proposeActivities(school.state(), school.termId(), table, mapping).size() == 2);
    CHECK(splitList(u"王　勋、戴有峰，王勋;\n李 明"_s) == QStringList{u"王勋"_s, u"戴有峰"_s, u"李明"_s});
}
