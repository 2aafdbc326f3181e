#include "calendar/holidays/festival_text.h"
#include "calendar/weeks.h"
#include "documents/paper/paper_fonts.h"
#include "documents/printed_pages.h"
#include "support/test_school.h"
#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/school/calendar_acts.h"
#include "workspace/acts/school/week_acts.h"
#include "workspace/busy_school.h"
#include "workspace/live/findings_book.h"
#include "workspace/papers/calendar_papers.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/calendar/school_days.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 2019-03-04 to 07-12, a term of 19 weeks with the holidays of that year.
class Scheduled : public TestSchool
{
public:
    ActivityId add(const QString &title, const When &when, const SessionDraft &session = {}, bool isTask = false)
    {
        Act act = addActivity(state(), term().id, {.title = title, .when = when, .sessions = {session}});
        const ActivityId id = addedActivity(act).value();
        REQUIRE(acts().run(std::move(act)) == RunResult::Done);
        if (isTask)
            REQUIRE(acts().run(editBackground(state(), id, true)) == RunResult::Done);
        return id;
    }
    PrintedWeek week(int number)
    {
        return weeksPaper(state(), term().id).weeks.at(static_cast<std::size_t>(number - 1));
    }
};

When every(int weekday)
{
    return {.kind = Recurring{.weekdays = {weekday}}};
}

Participant guest(const QString &name)
{
    return {.staff = {}, .group = {}, .name = name};
}

} // namespace

TEST_CASE("Each activity stands in the week of its day, and what has none below", "[calendar papers]")
{
    Scheduled school;
    school.add(u"集中培训"_s, dayAt({2019, 3, 13}, {.half = HalfDay::Afternoon}));
    school.add(u"公开课"_s, {.kind = DayRange{{2019, 3, 14}, {2019, 3, 19}}});
    school.add(u"教研"_s, every(3));
    school.add(u"读书"_s, {.kind = WeekSpan{.first = 2, .last = 2}});
    school.add(u"交论文"_s, {.kind = Deadline{{2019, 3, 15}}});
    school.add(u"外出学习"_s, {.kind = SetElsewhere{.by = u"进修学校"_s}});
    const auto run = [&school](const WeekAct &act) { REQUIRE(school.acts().run(act.value()) == RunResult::Done); };
    run(addWeekMark(school.state(), school.term().id, {.first = 2, .last = 2, .kind = WeekMark::Exam, .name = {}}));
    run(setSecondWeeks(school.state(), school.term().id, WeekNumbering{u"普高周次"_s, {2019, 3, 11}}));

    const PrintedWeek second = school.week(2);
    CHECK(second.number == u"第2周"_s);
    CHECK(second.secondNumber == u"第1周"_s);
    CHECK(school.week(1).secondNumber.isEmpty());
    // Of one day by the clock; what takes the whole day comes first.
    CHECK(second.work == QStringList{u"读书（第2周）"_s, u"周三　教研"_s, u"周三下午　集中培训"_s,
                                     u"3月14日—19日　公开课"_s, u"3月15日前　交论文"_s});
    CHECK(second.notes == QStringList{u"考试周"_s});
    CHECK(school.week(3).work == QStringList{u"公开课（续，至3月19日）"_s, u"周三　教研"_s});
    CHECK(school.week(4).work == QStringList{u"周三　教研"_s});
    // 清明节 is the Friday of week 5; the meeting of 5月1日 is left out.
    CHECK(school.week(5).notes == QStringList{u"清明放假"_s});
    CHECK(school.week(9).work.isEmpty());
    // 4月28日 and 5月5日 are Sundays at work.
    CHECK(school.week(8).notes == QStringList{u"4月28日上班"_s});
    CHECK(school.week(9).notes == QStringList{u"劳动节放假"_s, u"5月5日上班"_s});
    CHECK(weeksPaper(school.state(), school.term().id).undated == QStringList{u"外出学习（由进修学校安排）"_s});

    const PrintTable table = weeksTable(weeksPaper(school.state(), school.term().id));
    CHECK(table.columns.size() == 5);
    CHECK(table.rows.size() == 19);
    CHECK(table.rows[1].cells[2].text == u"3.11—3.17"_s);
    CHECK(table.closing[0].parts[0] == u"时间待定：外出学习（由进修学校安排）"_s);
}

TEST_CASE("B14: place and audience stand behind what a week has, as far as they are known", "[calendar papers]")
{
    Scheduled school;
    school.add(u"集中培训"_s, dayAt({2019, 3, 13}, {.half = HalfDay::Afternoon}),
               {.presenters = {}, .audience = {guest(u"语文组"_s), guest(u"数学组"_s)}, .place = u"会议室"_s});
    school.add(u"公开课（低段）"_s, {.kind = DayRange{{2019, 3, 15}, {2019, 3, 19}}},
               {.presenters = {}, .audience = {}, .place = u"录播教室"_s});
    school.add(u"读书"_s, {.kind = WeekSpan{.first = 2, .last = 2}},
               {.presenters = {}, .audience = {guest(u"全体教师"_s)}, .place = {}});
    school.add(u"集体备课"_s, dayAt({2019, 3, 14}));
    CHECK(school.week(2).work == QStringList{u"读书（第2周；对象：全体教师）"_s,
                                             u"周三下午　集中培训（地点：会议室；对象：语文组、数学组）"_s,
                                             u"周四　集体备课"_s, u"3月15日—19日　公开课（低段）（地点：录播教室）"_s});
    // The week in which it begins has said where.
    CHECK(school.week(3).work == QStringList{u"公开课（低段）（续，至3月19日）"_s});
    const PrintTable table = weeksTable(weeksPaper(school.state(), school.term().id));
    CHECK(table.rows[1].cells[2].text.contains(u"（地点：会议室；对象：语文组、数学组）"_s));
}

TEST_CASE("Weeks and month put lessons of a day in their order without a timetable, and date limits by their days",
          "[calendar papers]")
{
    Scheduled school;
    const QDate day{2019, 3, 13};
    school.add(u"周五交"_s, {.kind = Deadline{{2019, 3, 15}}});
    school.add(u"七"_s, dayAt(day, {.periods = {7}}));
    school.add(u"二"_s, dayAt(day, {.periods = {2}}));
    school.add(u"五"_s, dayAt(day, {.periods = {5}}));
    school.add(u"周二交"_s, {.kind = Deadline{{2019, 3, 12}}});
    CHECK(school.week(2).work == QStringList{u"周三第2节　二"_s, u"周三第5节　五"_s, u"周三第7节　七"_s,
                                             u"3月12日前　周二交"_s, u"3月15日前　周五交"_s});
    const MonthDocument march = monthPaper(school.state(), school.term().id, {2019, 3});
    CHECK(march.weeks.at(2).days.at(2).lines == QStringList{u"第2节　二"_s, u"第5节　五"_s, u"第7节　七"_s});
}

TEST_CASE("Below the weeks stands what has no day, of an activity with several times those of them",
          "[calendar papers]")
{
    Scheduled school;
    const ActivityId lessons = school.add(u"汇报课"_s, {.kind = Undated{}});
    const auto undated = [&school] { return weeksPaper(school.state(), school.term().id).undated; };
    const auto putOn = [&](SessionId session, const When &when) {
        REQUIRE(school.acts().run(editSessionWhen(school.state(), session, when)) == RunResult::Done);
    };
    CHECK(undated() == QStringList{u"汇报课"_s});
    Act act = addSession(school.state(), lessons);
    const SessionId second = addedSession(act).value();
    REQUIRE(school.acts().run(std::move(act)) == RunResult::Done);
    putOn(second, dayAt({2019, 3, 12}));
    CHECK(undated() == QStringList{u"汇报课"_s});
    const SessionId first = school.state().all<Session>().begin()->first;
    REQUIRE(first != second);
    putOn(first, dayAt({2019, 3, 13}));
    CHECK(undated().isEmpty()); // both have their days
    putOn(second, {.kind = SetElsewhere{.by = u"进修学校"_s}});
    CHECK(undated() == QStringList{u"汇报课（由进修学校安排）"_s});
    CHECK(monthPaper(school.state(), school.term().id, {2019, 5}).undated == undated()); // and below each month
    CHECK(school.week(2).work == QStringList{u"周三　汇报课"_s});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(undated().isEmpty());
}

TEST_CASE("What single sessions are due by stands on the papers beside what their activity is due by",
          "[calendar papers]")
{
    Scheduled school;
    const ActivityId contest = school.add(u"论文评比"_s, dayAt({2019, 3, 22}));
    Act act = addSession(school.state(), contest);
    const SessionId papers = addedSession(act).value();
    REQUIRE(school.acts().run(std::move(act)) == RunResult::Done);
    REQUIRE(school.acts().run(editSessionWhen(school.state(), papers, When{.kind = Deadline{{2019, 3, 14}}})) ==
            RunResult::Done);
    school.add(u"总结"_s, {.kind = Deadline{{2019, 3, 15}}});
    CHECK(school.week(2).work == QStringList{u"3月14日前　论文评比"_s, u"3月15日前　总结"_s});
    CHECK(school.week(3).work == QStringList{u"周五　论文评比"_s});
    CHECK(bulletinPaper(school.state(), school.term().id, 2).deadlines ==
          QStringList{u"论文评比（3月14日前）"_s, u"总结（3月15日前）"_s});
    const MonthDocument march = monthPaper(school.state(), school.term().id, {2019, 3});
    CHECK(march.weeks.at(2).days.at(3).lines == QStringList{u"3月14日前　论文评比"_s});
    CHECK(weeksPaper(school.state(), school.term().id).undated.isEmpty());
}

TEST_CASE("What lasts several weeks stands in every one that it touches, once as what it is", "[calendar papers]")
{
    Scheduled school;
    const ActivityId task = school.add(u"晒课"_s, {.kind = DayRange{{2019, 4, 1}, {2019, 4, 29}}}, {}, true);
    school.add(u"读书"_s, {.kind = WeekSpan{.first = 6, .last = 7}});
    school.add(u"月末总结"_s, {.kind = Deadline{{2019, 4, 30}}});
    school.add(u"汇报课"_s, {.kind = DayRange{{2019, 5, 13}, {2019, 5, 17}}});
    CHECK(school.week(11).work == QStringList{u"周一至周五　汇报课"_s});
    CHECK(school.week(4).work.isEmpty());
    CHECK(school.week(5).work == QStringList{u"4月1日—29日　晒课"_s});
    CHECK(school.week(6).work == QStringList{u"晒课（续，至4月29日）"_s, u"读书（第6—7周）"_s});
    CHECK(school.week(7).work == QStringList{u"晒课（续，至4月29日）"_s, u"读书（续，第6—7周）"_s});
    CHECK(school.week(8).work == QStringList{u"晒课（续，至4月29日）"_s});
    CHECK(school.week(9).work == QStringList{u"晒课（续，至4月29日）"_s, u"4月30日前　月末总结"_s});
    CHECK(school.week(10).work.isEmpty());
    // Who counts the lines that do not go on counts every activity once.
    int counted = 0;
    for (const PrintedWeek &week : weeksPaper(school.state(), school.term().id).weeks)
        counted += static_cast<int>(
            std::ranges::count_if(week.work, [](const QString &line) { return !line.contains(u"（续"_s); }));
    CHECK(counted == 4);

    ActBuilder builder{school.state(), ActKind::EditActivity};
    builder.change<Activity>(task, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    for (const auto &[id, activity] : school.state().all<Activity>()) {
        if (activity.title == u"月末总结"_s)
            builder.change<Activity>(id, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    }
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    CHECK(school.week(8).work.isEmpty());
    CHECK(school.week(9).work.isEmpty()); // a deadline that is off binds nobody
}

TEST_CASE("A computed holiday is called the same in the weeks, the month, the bulletin and by the checks",
          "[calendar papers]")
{
    Scheduled school;
    ActBuilder builder{school.state(), ActKind::EditTerm};
    builder.change<Term>(school.term().id, [](Term &row) {
        row.first = {2027, 3, 1};
        row.last = {2027, 7, 9};
    });
    REQUIRE(school.acts().run(builder.take()) == RunResult::Done);
    const QDate tombs{2027, 4, 5};
    const TermId term = school.term().id;
    const QString called = festivalText(schoolCalendar(school.state()), tombs);
    REQUIRE(called == u"清明（暂定）"_s);
    bool isNoted = false;
    for (const PrintedWeek &week : weeksPaper(school.state(), term).weeks) {
        if (week.first <= tombs && tombs <= week.last)
            isNoted = week.notes.contains(called + u"放假"_s);
    }
    CHECK(isNoted);
    bool isInMonth = false;
    for (const PrintedMonthWeek &week : monthPaper(school.state(), term, {2027, 4}).weeks) {
        for (const PrintedDay &day : week.days)
            isInMonth = isInMonth || (day.date == tombs && day.festival == called);
    }
    CHECK(isInMonth);
    const int week = weekInTerm(school.term(), tombs).value();
    const BulletinDocument bulletin = bulletinPaper(school.state(), term, week);
    REQUIRE_FALSE(bulletin.days.empty());
    CHECK(bulletin.days[0].festival == called);
    school.add(u"扫墓"_s, dayAt(tombs));
    FindingsBook book{school.workspace()};
    book.setTerm(term);
    CHECK(std::ranges::any_of(
        book.findings(), [&](const Finding &finding) { return std::ranges::count(finding.facts.names, called) > 0; }));
}

TEST_CASE("A month has every day once, what goes on for days as a stretch, and names the days off", "[calendar papers]")
{
    Scheduled school;
    school.add(u"晒课"_s, {.kind = DayRange{{2019, 4, 1}, {2019, 4, 30}}}, {}, true);
    school.add(u"听课"_s, {.kind = DayRange{{2019, 4, 8}, {2019, 4, 10}}, .timeOfDay = {.half = HalfDay::Afternoon}});
    school.add(u"读书"_s, {.kind = WeekSpan{.first = 8, .last = 8}});
    school.add(u"汇报课"_s, dayAt({2019, 4, 16}, {.half = HalfDay::Afternoon}));
    school.add(u"交论文"_s, {.kind = Deadline{{2019, 4, 30}}});
    school.add(u"展示"_s, {.kind = DayRange{{2019, 5, 6}, {2019, 5, 8}}});
    const MonthDocument month = monthPaper(school.state(), school.term().id, {2019, 4});
    REQUIRE(month.weeks.size() == 5);
    CHECK(month.weeks[0].number == u"第5周"_s);
    const auto day = [&month](QDate date) {
        for (const PrintedMonthWeek &week : month.weeks) {
            for (const PrintedDay &each : week.days) {
                if (each.date == date)
                    return each;
            }
        }
        return PrintedDay{};
    };
    QStringList stretches;
    for (const PrintedStretch &stretch : month.stretches)
        stretches << u"%1 %2—%3"_s.arg(stretch.text, stretch.first.toString(u"M.d"), stretch.last.toString(u"M.d"));
    CHECK(stretches ==
          QStringList{u"晒课 4.1—4.30"_s, u"下午　听课 4.8—4.10"_s, u"读书（第8周） 4.22—4.28"_s}); // 展示 is in May
    for (const QDate each : {QDate{2019, 4, 1}, QDate{2019, 4, 2}, QDate{2019, 4, 9}})
        CHECK(day(each).lines.isEmpty()); // what goes on is told once
    CHECK(day({2019, 4, 16}).lines == QStringList{u"下午　汇报课"_s});
    CHECK(day({2019, 4, 30}).lines == QStringList{u"4月30日前　交论文"_s});
    CHECK(day({2019, 4, 5}).isOff);
    CHECK(day({2019, 4, 5}).festival == u"清明"_s);
    CHECK(day({2019, 4, 28}).festival == u"上班"_s); // for the days around 5月1日
    CHECK(day({2019, 5, 1}).isOutside);
    CHECK(day({2019, 5, 1}).lines.isEmpty());
    const PrintTable table = monthTable(month);
    CHECK(table.rows[0].cells[5].text == u"5　休\n清明"_s);
    CHECK(table.columns[1].heading == u"周一"_s);
    CHECK(monthsOf(school.term()).size() == 5);
}

TEST_CASE("The days of a week that the term marks as holidays are off in month and bulletin", "[calendar papers]")
{
    Scheduled school;
    const TermId term = school.term().id;
    const QDate wednesday{2019, 4, 24};
    const auto printed = [&](QDate date) {
        for (const PrintedMonthWeek &week : monthPaper(school.state(), term, {2019, 4}).weeks) {
            for (const PrintedDay &each : week.days) {
                if (each.date == date)
                    return each;
            }
        }
        return PrintedDay{};
    };
    CHECK_FALSE(printed(wednesday).isOff);
    CHECK(printed({2019, 4, 28}).festival == u"上班"_s);
    CHECK(bulletinPaper(school.state(), term, 8).days.size() == 1);
    const WeekMark mark{.first = 8, .last = 8, .kind = WeekMark::Holiday, .name = u"春假"_s};
    REQUIRE(school.acts().run(addWeekMark(school.state(), term, mark).value()) == RunResult::Done);
    CHECK(printed(wednesday).isOff);
    CHECK(printed(wednesday).festival == u"春假"_s);
    CHECK(printed({2019, 4, 27}).festival.isEmpty()); // a weekend stays one
    CHECK(printed({2019, 4, 28}).festival == u"春假"_s);
    CHECK_FALSE(printed({2019, 4, 17}).isOff);
    CHECK(bulletinPaper(school.state(), term, 8).days.front().festival == u"春假"_s);
    // Said once for the whole week.
    CHECK(school.week(8).notes == QStringList{u"春假"_s});
}

TEST_CASE("A bulletin has the days of its week with people and places, tasks and what ends", "[calendar papers]")
{
    Scheduled school;
    school.add(u"集中培训"_s, dayAt({2019, 3, 13}, {.half = HalfDay::Afternoon}),
               {.presenters = {guest(u"示例教师甲"_s)}, .audience = {guest(u"全体"_s)}, .place = u"会议室"_s});
    school.add(u"晒课"_s, {.kind = DayRange{{2019, 3, 1}, {2019, 3, 31}}}, {}, true);
    school.add(u"听课"_s, {.kind = DayRange{{2019, 3, 8}, {2019, 3, 12}}});
    school.add(u"交论文"_s, {.kind = Deadline{{2019, 3, 15}}});
    school.add(u"读书"_s, {.kind = WeekSpan{.first = 2, .last = 2}});
    const BulletinDocument paper = bulletinPaper(school.state(), school.term().id, 2);
    CHECK(paper.week == u"第2周"_s);
    REQUIRE(paper.days.size() == 2);
    CHECK(paper.days[0].date == QDate{2019, 3, 11}); // what has begun before goes on
    CHECK(paper.days[0].lines[0].time == u"至3月12日"_s);
    const BulletinLine &line = paper.days[1].lines[0];
    CHECK(line.time == u"下午"_s);
    CHECK(line.presenters == u"示例教师甲"_s);
    CHECK(line.audience == u"全体"_s);
    CHECK(line.place == u"会议室"_s);
    CHECK(paper.running == QStringList{u"晒课（3月1日—31日）"_s});
    CHECK(paper.deadlines == QStringList{u"交论文（3月15日前）"_s});
    REQUIRE(paper.open.size() == 1);
    CHECK(paper.open[0].content == u"读书"_s);

    const PrintTable empty = bulletinTable(bulletinPaper(school.state(), school.term().id, 10));
    CHECK(empty.rows.size() == 1);
    CHECK(empty.rows[0].cells[2].text == u"本周没有活动。"_s);
}

TEST_CASE("Calendar papers are refused where there is nothing to put on them", "[calendar papers]")
{
    Scheduled school;
    const auto fault = [&school](TermPaper paper, std::optional<int> week = {}) {
        return noPaper(school.state(), school.term().id, {.paper = paper, .week = week});
    };
    CHECK_FALSE(fault(TermPaper::Weeks));
    CHECK_FALSE(fault(TermPaper::Calendar));
    CHECK_FALSE(fault(TermPaper::Bulletin));
    CHECK_FALSE(fault(TermPaper::People));
    CHECK_FALSE(fault(TermPaper::Places));
    CHECK(fault(TermPaper::Record) == NoPaper::NoActivities);
    CHECK(fault(TermPaper::SignIn) == NoPaper::NoActivities);
    CHECK_FALSE(fault(TermPaper::Bulletin, 3));
    CHECK(fault(TermPaper::Bulletin, 20) == NoPaper::NoSuchWeek);
    CHECK(fault(TermPaper::Bulletin, 0) == NoPaper::NoSuchWeek);

    // Where nothing is planned the bulletin is that of today, outside the term of its first week.
    const TermId term = school.term().id;
    CHECK(emptyBulletinWeek(school.state(), term, {2019, 4, 2}) == 5);
    CHECK(emptyBulletinWeek(school.state(), term, {2026, 1, 1}) == 1);
    const PaperFonts fonts;
    const auto text = [&](TermPaper paper) {
        return textOf(termPages(school.state(), term, {.paper = paper}, fonts).pages);
    };
    CHECK(text(TermPaper::Bulletin).contains(u"本周没有活动。"_s));
    CHECK(text(TermPaper::People).contains(u"本学期还没有教师。"_s));
    CHECK(text(TermPaper::Places).contains(u"本学期的活动还没有写地点。"_s));
    CHECK(text(TermPaper::Schedule).contains(u"本学期还没有活动。"_s));

    school.add(u"集中培训"_s, dayAt({2019, 3, 13}));
    school.add(u"座谈"_s, dayAt({2019, 3, 20}));
    CHECK_FALSE(emptyBulletinWeek(school.state(), term, {2019, 4, 2}));
    CHECK_FALSE(text(TermPaper::Schedule).contains(u"本学期还没有活动。"_s));
    const auto pages = [&](TermPaper paper) {
        return termPages(school.state(), school.term().id, {.paper = paper}, fonts).pages.size();
    };
    CHECK(pages(TermPaper::Bulletin) > 2); // also the weeks with a holiday
    CHECK(pages(TermPaper::SignIn) == 2);
    CHECK(pages(TermPaper::Calendar) == 5);
    const PaperChoice april{.paper = TermPaper::Calendar, .month = YearMonth{2019, 4}};
    CHECK(termPages(school.state(), term, april, fonts).pages.size() == 1);
    CHECK(pages(TermPaper::Weeks) >= 1);

    // A week in which only a task goes on has a bulletin for it.
    const std::size_t before = pages(TermPaper::Bulletin);
    school.add(u"晒课"_s, {.kind = DayRange{{2019, 5, 20}, {2019, 5, 31}}}, {}, true);
    CHECK(pages(TermPaper::Bulletin) == before + 2);
    CHECK(text(TermPaper::Bulletin).contains(u"进行中：晒课"_s));
}

TEST_CASE("All months of one print have one size of type, a month by itself the largest it has room for",
          "[calendar papers]")
{
    Scheduled school;
    // Every day of the week is crowded: none has room to give.
    for (int day = 8; day <= 14; ++day) {
        for (int hour = 0; hour < 5; ++hour)
            school.add(u"核心素养导向的课堂教学评价改革专题讲座与磨课活动"_s, dayAt({2019, 4, day}));
    }
    const PaperFonts fonts;
    const auto sizes = [&](const PaperChoice &choice) {
        std::set<double> found;
        for (const PaperPage &page : termPages(school.state(), school.term().id, choice, fonts).pages) {
            for (const PlacedText &text : page.texts) {
                for (const PlacedCell &cell : page.cells) {
                    if (cell.row && cell.box.contains(text.baseline))
                        found.insert(text.style.points);
                }
            }
        }
        return found;
    };
    const auto alone = [&](int number) {
        return sizes({.paper = TermPaper::Calendar, .month = YearMonth{2019, number}});
    };
    REQUIRE(*alone(4).begin() < *alone(3).begin());
    CHECK(sizes({.paper = TermPaper::Calendar}) == alone(4));
}
