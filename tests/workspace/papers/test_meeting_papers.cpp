#include "documents/paper/paper_fonts.h"
#include "support/test_roster.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/papers/calendar_papers.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/papers/meetings/list_paper.h"
#include "workspace/papers/meetings/meeting_papers.h"
#include "workspace/papers/term_papers.h"
#include "workspace/queries/calendar/school_days.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// 2019-03-04 to 07-12, with a roster that a test fills.
class Meetings : public TestRoster
{
public:
    ActivityId plan(const QString &title, const When &when, std::vector<SessionDraft> sessions = {})
    {
        Act act = addActivity(state(), term().id, {.title = title, .when = when, .sessions = std::move(sessions)});
        const ActivityId id = addedActivity(act).value();
        run(std::move(act));
        return id;
    }
    template <typename T, typename F>
    void change(IdOf<T> id, F edit)
    {
        ActBuilder builder{state(), ActKind::EditActivity};
        builder.change<T>(id, edit);
        run(builder.take());
    }
    SessionId sessionOf(ActivityId activity) const
    {
        for (const auto &[id, session] : state().all<Session>()) {
            if (session.activity == activity)
                return id;
        }
        FAIL("no session");
        return {};
    }
    void decide(ChangedOccurrence row)
    {
        ActBuilder builder{state(), ActKind::EditOccurrence};
        builder.insert(std::move(row));
        run(builder.take());
    }
    std::vector<SignInDocument> signIns(std::optional<ActivityId> only = {})
    {
        return signInPapers(state(), term().id, only);
    }
    std::vector<RecordDocument> records(std::optional<ActivityId> only = {})
    {
        return recordPapers(state(), term().id, only);
    }
    ArrangementDocument arrangement(ArrangementFor kind, const QString &name)
    {
        for (const ArrangementChoice &one : arrangementChoices(state(), term().id, kind)) {
            if (one.name == name)
                return arrangementPapers(state(), term().id, std::vector{one}).front();
        }
        FAIL("nobody is called " << name.toStdString());
        return {};
    }
};

When oneDay(QDate day, TimeOfDay time = {})
{
    return {.kind = SingleDay{day}, .timeOfDay = std::move(time)};
}

Participant outsider(const QString &name)
{
    return {.staff = {}, .group = {}, .name = name};
}

Participant member(StaffId staff)
{
    return {.staff = staff, .group = {}, .name = {}};
}

QStringList contentsOf(const ArrangementDocument &document)
{
    QStringList contents;
    for (const ArrangementLine &line : document.lines)
        contents << line.content;
    return contents;
}

} // namespace

TEST_CASE("A sign-in sheet lists who is expected, down the left side first", "[meeting papers]")
{
    Meetings school;
    std::vector<Participant> people;
    for (int i = 1; i <= 5; ++i)
        people.push_back(outsider(u"来宾%1"_s.arg(i)));
    const ActivityId training =
        school.plan(u"集中培训"_s, oneDay({2019, 3, 13}), {{.audience = people, .place = u"会议室"_s}});
    const ActivityId task = school.plan(u"晒课"_s, {.kind = DayRange{{2019, 3, 1}, {2019, 3, 31}}});
    school.run(editBackground(school.state(), task, true));
    school.plan(u"座谈"_s, oneDay({2019, 3, 20}));
    const std::vector<SignInDocument> papers = school.signIns();
    REQUIRE(papers.size() == 2); // a task has no meeting
    CHECK(papers[0].time == u"3月13日（周三）"_s);
    const PaperFonts fonts;
    const TextMeasure measure{fonts};
    const std::vector<PrintTable> sheets = signInTables(papers[0], measure);
    REQUIRE(sheets.size() == 1);
    const PrintTable &table = sheets[0];
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[1].text == u"来宾1"_s);
    CHECK(table.rows[0].cells[5].text == u"来宾4"_s);
    CHECK(table.rows[2].cells[4].text.isEmpty()); // the fifth has nobody beside him
    CHECK(table.headRows[0].cells[0].text.contains(u"应到 5 人"_s));
    CHECK(signInTables(papers[1], measure)[0].rows.size() >= 18); // lines to the foot of the page
    CHECK(school.signIns(training).size() == 1);
    CHECK(school.signIns(task).empty());
}

TEST_CASE("A series has a sign-in sheet for every date it is held on, with those of that day", "[meeting papers]")
{
    Meetings school;
    const StaffId early = school.add(u"示例教师甲"_s);
    const StaffId excused = school.add(u"示例教师乙"_s);
    const StaffId head = school.add(u"示例校长"_s);
    const ActivityId weekly =
        school.plan(u"教研"_s, {.kind = Recurring{.weekdays = {3}}},
                    {{.audience = {member(early), member(excused), outsider(u"来宾"_s)}, .place = u"办公室"_s}});
    school.change<Session>(school.sessionOf(weekly), [&](Session &row) {
        row.excused = {member(excused)};
        row.leaders = {member(head)};
    });
    school.decide({.activity = weekly, .original = {2019, 3, 13}, .cancelled = true});
    school.decide({.activity = weekly, .original = {2019, 3, 20}, .when = oneDay({2019, 3, 21}), .content = u"磨课"_s});

    const std::vector<SignInDocument> papers = school.signIns(weekly);
    REQUIRE(papers.size() == 17); // 19 Wednesdays, one on 5月1日, one cancelled
    CHECK(papers[0].time == u"3月6日（周三）"_s);
    CHECK(papers[1].time == u"3月21日（周四）"_s);
    CHECK(papers[1].content == u"磨课"_s);
    CHECK(papers[0].people == QStringList{u"示例教师甲"_s, u"来宾"_s});
    const PaperFonts fonts;
    const PrintTable table = signInTables(papers[0], TextMeasure{fonts}).front();
    CHECK(table.headRows[0].cells[0].text.contains(u"参加领导：示例校长"_s));
    // A leader is not called up, and the record of the meeting counts as its list does.
    const QString counted = u"应到 2 人，实到　　　人（另有领导 1 人签到，不计在内）"_s;
    CHECK(table.headRows[0].cells[0].text.endsWith(counted));
    const RecordDocument record = school.records(weekly).front();
    CHECK(record.expected == ExpectedPeople{.people = 2, .leaders = 1, .lists = 1});
    CHECK(expectedText(record.expected) == counted);
    CHECK(table.rows[1].cells[1].text == u"来　宾"_s);
    CHECK(table.rows[1].cells[3].text.isEmpty());
    CHECK(table.rows[0].cells[5].text == u"示例校长"_s);
    CHECK(table.rows[0].cells[7].text == u"领导"_s);
}

TEST_CASE("Sessions beside each other sign on a sheet of their own", "[meeting papers]")
{
    Meetings school;
    const ActivityId lessons = school.plan(u"汇报课"_s, oneDay({2019, 3, 18}),
                                           {{.audience = {outsider(u"低段"_s)}, .place = u"一年级教室"_s},
                                            {.audience = {outsider(u"高段"_s)}, .place = u"六年级教室"_s}});
    const std::vector<SignInDocument> papers = school.signIns(lessons);
    REQUIRE(papers.size() == 2);
    CHECK(papers[0].place == u"一年级教室"_s);
    CHECK(papers[1].people == QStringList{u"高段"_s});
    const std::vector<RecordDocument> records = school.records(lessons);
    REQUIRE(records.size() == 1); // but it is one activity that is recorded
    CHECK(records[0].place == u"一年级教室、六年级教室"_s);
    CHECK(expectedText(records[0].expected) == u"应到 2 人，实到　　　人（2 份签到表合计，一人只计一次）"_s);
}

TEST_CASE("B32 and B33: a record has what is known of the meeting, a field for each phase, and room",
          "[meeting papers]")
{
    Meetings school;
    const StaffId teacher = school.add(u"示例教师甲"_s);
    const ActivityId lesson =
        school.plan(u"集体备课"_s, oneDay({2019, 3, 18}, {.half = HalfDay::Afternoon}),
                    {{.presenters = {member(teacher)}, .audience = {outsider(u"来宾"_s)}, .place = u"会议室"_s}});
    const ActivityId other = school.plan(u"讲座"_s, {.kind = Undated{}});
    school.change<Activity>(lesson, [&](Activity &row) {
        row.goal = u"改进作业设计"_s;
        row.checkMethods = {u"笔记"_s, u"问答"_s};
        row.decisions = u"定于四月再议"_s;
        row.phases = {{.name = u"提前备课"_s, .when = oneDay({2019, 3, 11})},
                      {.name = u"轮流说课"_s,
                       .people = {member(teacher)},
                       .done = DoneMark{.by = u"许明"_s, .on = {2019, 3, 18}}}};
    });
    const std::vector<RecordDocument> papers = school.records();
    REQUIRE(papers.size() == 2);
    const RecordDocument &record = papers[0];
    CHECK(record.time == u"3月18日（周一）下午"_s);
    CHECK(record.presenters == u"示例教师甲"_s);
    CHECK(expectedText(record.expected) == u"应到 1 人，实到　　　人"_s);
    CHECK(record.checkMethods == u"笔记、问答"_s);
    CHECK(record.decisions == u"定于四月再议"_s);
    REQUIRE(record.phases.size() == 2);
    CHECK(record.phases[0].time == u"3月11日"_s);
    CHECK(record.phases[1].people == u"示例教师甲"_s);
    CHECK(record.phases[0].done.isEmpty());
    CHECK(papers[1].time == u"待定"_s);

    const PrintTable table = recordTable(record);
    const auto holds = [&table](const QString &text) {
        return std::ranges::any_of(table.rows, [&text](const PrintRow &row) {
            return std::ranges::any_of(row.cells, [&text](const PrintCell &cell) { return cell.text.contains(text); });
        });
    };
    CHECK(holds(u"1. 提前备课\n3月11日"_s));
    CHECK(holds(u"2. 轮流说课\n示例教师甲\n已完成：3月18日　许明"_s));
    CHECK(holds(u"定于四月再议"_s));
    // Leaders have a field; they are not asked for below a second time.
    CHECK(holds(u"参加领导"_s));
    for (const ClosingLine &line : table.closing)
        CHECK_FALSE(line.parts.join(u' ').contains(u"领导"_s));
    // Each is on one page and fills it, however little it says.
    const PaperFonts fonts;
    const auto pages = termPages(school.state(), school.term().id, {.paper = TermPaper::Record}, fonts).pages;
    REQUIRE(pages.size() == 2);
    for (const PaperPage &page : pages) {
        double lowest = 0;
        for (const PlacedCell &cell : page.cells)
            lowest = std::max(lowest, cell.box.bottom());
        CHECK(lowest > page.setup.content().bottom() - 60); // the signatures stand below
        CHECK(lowest < page.setup.content().bottom());
    }
    const auto fault = [&](const PaperChoice &choice) { return noPaper(school.state(), school.term().id, choice); };
    CHECK_FALSE(fault({.paper = TermPaper::Record, .activity = other}));
    school.change<Activity>(other, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    CHECK(fault({.paper = TermPaper::Record, .activity = other}) == NoPaper::NoSuchActivity);
    CHECK_FALSE(fault({.paper = TermPaper::Record, .activity = other, .blank = true}));
}

TEST_CASE("B29 and B30: partner schools, levels with their people and hours stand in the record, and only where said",
          "[meeting papers]")
{
    Meetings school;
    const StaffId teacher = school.add(u"孙丽"_s);
    const ActivityId lesson = school.plan(u"校际联谊"_s, oneDay({2019, 3, 18}));
    const auto labels = [&school] {
        QStringList texts;
        for (const PrintRow &row : recordTable(school.records().front()).rows)
            texts << row.cells.front().text;
        return texts;
    };
    const QStringList before = labels();
    CHECK_FALSE(before.contains(u"合作学校"_s));
    school.change<Activity>(lesson, [&](Activity &row) {
        row.partners = {u"平二"_s, u"奋斗"_s};
        row.levels = {{.level = u"一级指标"_s, .people = {member(teacher)}},
                      {.level = u"二级指标"_s, .people = {outsider(u"来宾"_s)}, .isOpen = true},
                      {.level = u"三级指标"_s, .people = {}, .isOpen = true}};
        row.hours = Points::hundredths(150);
    });
    const RecordDocument record = school.records().front();
    CHECK(record.partners == QStringList{u"平二"_s, u"奋斗"_s});
    CHECK(record.levels == QStringList{u"一级指标：孙丽"_s, u"二级指标：来宾等"_s, u"三级指标"_s});
    CHECK(record.hours == u"1.5"_s);
    QStringList more = labels();
    CHECK(more.size() == before.size() + 3);
    for (const PrintRow &row : recordTable(record).rows) {
        if (row.cells.front().text == u"分级参加"_s)
            CHECK(row.cells[1].text == u"一级指标：孙丽\n二级指标：来宾等\n三级指标"_s);
    }
    for (const QString &label : {u"合作学校"_s, u"分级参加"_s, u"学　　时"_s})
        CHECK(more.removeAll(label) == 1);
    CHECK(more == before);
}

TEST_CASE("What a series decided stands in none of its records", "[meeting papers]")
{
    Meetings school;
    const ActivityId weekly = school.plan(u"教研"_s, {.kind = Recurring{.weekdays = {3}}});
    school.run(editDecisions(school.state(), weekly, u"分工已定"_s));
    const std::vector<RecordDocument> papers = school.records();
    REQUIRE(papers.size() == 18);
    CHECK(papers[3].decisions.isEmpty());
}

TEST_CASE("Of sessions beside each other a list has those that concern it, and a bulletin each by itself",
          "[meeting papers]")
{
    Meetings school;
    const StaffId teacher = school.add(u"示例教师甲"_s);
    const StaffId other = school.add(u"示例教师乙"_s);
    const Participant young{.staff = {}, .group = school.group(u"低年组"_s), .name = {}};
    const Participant old{.staff = {}, .group = school.group(u"高年组"_s), .name = {}};
    const QDate day{2019, 3, 13};
    school.plan(u"汇报课"_s, oneDay(day),
                {{.presenters = {member(teacher)}, .audience = {young}, .place = u"一年三班"_s},
                 {.presenters = {member(other)}, .audience = {old}, .place = u"四年一班"_s}});
    school.plan(u"讲座"_s, oneDay(day.addDays(1)),
                {{.presenters = {member(teacher)}, .audience = {young}, .place = u"报告厅"_s},
                 {.presenters = {member(other)}, .audience = {young}, .place = u"报告厅"_s}});
    const auto lesson = [&school](ArrangementFor kind, const QString &name) {
        const ArrangementDocument document = school.arrangement(kind, name);
        const auto found = std::ranges::find(document.lines, u"汇报课"_s, &ArrangementLine::content);
        REQUIRE(found != document.lines.end());
        return found->presenters + u' ' + found->place;
    };
    CHECK(lesson(ArrangementFor::Person, u"示例教师甲"_s) == u"示例教师甲 一年三班"_s);
    CHECK(lesson(ArrangementFor::Group, u"高年组"_s) == u"示例教师乙 四年一班"_s);
    CHECK(lesson(ArrangementFor::Place, u"四年一班"_s) == u"示例教师乙 四年一班"_s);
    // Who hears both has a line for each place, in one row of the day and the title.
    const StaffId guest = school.add(u"示例教师丙"_s);
    school.plan(u"开放课"_s, oneDay(day.addDays(7)),
                {{.presenters = {member(teacher)}, .audience = {member(guest)}, .place = u"一年三班"_s},
                 {.presenters = {member(other)}, .audience = {member(guest)}, .place = u"四年一班"_s}});
    const ArrangementDocument both = school.arrangement(ArrangementFor::Person, u"示例教师丙"_s);
    REQUIRE(both.lines.size() == 2);
    CHECK(both.lines[0].presenters + u' ' + both.lines[0].place == u"示例教师甲 一年三班"_s);
    CHECK(both.lines[1].presenters + u' ' + both.lines[1].place == u"示例教师乙 四年一班"_s);
    const PrintTable table = arrangementTable(both);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[3].text == u"开放课"_s);
    CHECK(table.rows[0].cells[3].rowSpan == 2);
    CHECK(table.rows[1].cells.size() == 2);
    // In one place they are one line.
    CHECK(school.arrangement(ArrangementFor::Group, u"低年组"_s).lines.back().presenters ==
          u"示例教师甲、示例教师乙"_s);

    const BulletinDocument week = bulletinPaper(school.state(), school.term().id, 2);
    REQUIRE(week.days.size() == 2);
    REQUIRE(week.days[0].lines.size() == 2);
    CHECK(week.days[0].lines[0].presenters == u"示例教师甲"_s);
    CHECK(week.days[0].lines[0].place == u"一年三班"_s);
    CHECK(week.days[0].lines[1].presenters == u"示例教师乙"_s);
    CHECK(week.days[0].lines[1].audience == u"高年组"_s);
    REQUIRE(week.days[1].lines.size() == 1); // the same people in the same place
    CHECK(week.days[1].lines[0].presenters == u"示例教师甲、示例教师乙"_s);
}

TEST_CASE("A person's list has what he presents, leads or is asked to, and nothing else", "[meeting papers]")
{
    Meetings school;
    const StaffId teacher = school.add(u"示例教师甲"_s);
    const StaffId other = school.add(u"示例教师乙"_s);
    const GroupId group = school.group(u"语文组"_s);
    ActBuilder builder{school.state(), ActKind::EditGroups};
    builder.insert(Membership{.staff = teacher, .group = group});
    school.run(builder.take());
    const Participant asked{.staff = {}, .group = group, .name = {}};

    school.plan(u"讲座"_s, oneDay({2019, 3, 13}), {{.presenters = {member(teacher)}, .place = u"报告厅"_s}});
    school.plan(u"组会"_s, oneDay({2019, 3, 12}, {.half = HalfDay::Morning}),
                {{.audience = {asked}, .place = u"办公室"_s}});
    school.plan(u"交论文"_s, {.kind = Deadline{{2019, 4, 1}}}, {{.audience = {asked}}});
    const ActivityId led = school.plan(u"听课"_s, oneDay({2019, 3, 12}), {{.place = u"教室"_s}});
    school.change<Session>(school.sessionOf(led), [&](Session &row) { row.leaders = {member(teacher)}; });
    school.plan(u"数学组会"_s, oneDay({2019, 3, 14}), {{.audience = {member(other)}}});
    const ActivityId off = school.plan(u"停办的会"_s, oneDay({2019, 3, 15}), {{.audience = {asked}}});
    school.change<Activity>(off, [](Activity &row) { row.status = ActivityStatus::Cancelled; });

    const ArrangementDocument person = school.arrangement(ArrangementFor::Person, u"示例教师甲"_s);
    CHECK(contentsOf(person) == QStringList{u"听课"_s, u"组会"_s, u"讲座"_s, u"交论文"_s}); // a whole day, then 上午
    CHECK(person.group == u"语文组"_s);
    CHECK_FALSE(person.lines[3].first.isValid());
    CHECK(person.lines[3].time == u"4月1日前"_s);
    CHECK(contentsOf(school.arrangement(ArrangementFor::Group, u"语文组"_s)) ==
          QStringList{u"组会"_s, u"讲座"_s, u"交论文"_s});
    CHECK(contentsOf(school.arrangement(ArrangementFor::Place, u"报告厅"_s)) == QStringList{u"讲座"_s});
    CHECK(contentsOf(school.arrangement(ArrangementFor::Person, u"示例教师乙"_s)) == QStringList{u"数学组会"_s});

    const PrintTable table = arrangementTable(person);
    CHECK(table.subtitleLeft.startsWith(u"姓名：示例教师甲"_s));
    CHECK(table.rows[0].cells[0].text == u"3月12日"_s);
    CHECK(table.rows[0].cells[0].rowSpan == 2); // a day stands once
    CHECK(table.rows[0].cells[1].text == u"周二"_s);
    CHECK(table.rows[1].cells.size() == 4);
    CHECK(arrangementTable(school.arrangement(ArrangementFor::Group, u"全体教师"_s)).rows.size() == 1);

    // Who is asked with everybody has it on his list, as the view of the group shows.
    for (const auto &[id, row] : school.state().all<Group>()) {
        if (row.kind == GroupKind::Everyone)
            school.plan(u"大会"_s, oneDay({2019, 3, 20}), {{.audience = {{.staff = {}, .group = id, .name = {}}}}});
    }
    CHECK(contentsOf(school.arrangement(ArrangementFor::Group, u"语文组"_s)).contains(u"大会"_s));

    // A place where nothing has a day yet.
    school.plan(u"清点"_s, {.kind = Undated{}}, {{.place = u"储藏室"_s}});
    CHECK(contentsOf(school.arrangement(ArrangementFor::Place, u"储藏室"_s)) == QStringList{u"清点"_s});
}

TEST_CASE("Lists are printed for all or for one, whom the name or the number tells", "[meeting papers]")
{
    Meetings school;
    school.add(u"示例教师甲"_s, u"001"_s);
    school.add(u"示例教师甲"_s, u"002"_s);
    school.add(u"示例教师乙"_s);
    const PaperFonts fonts;
    const auto pages = [&](std::optional<QString> name) {
        return termPages(school.state(), school.term().id, {.paper = TermPaper::People, .name = std::move(name)}, fonts)
            .pages.size();
    };
    const auto fault = [&](const PaperChoice &choice) { return noPaper(school.state(), school.term().id, choice); };
    CHECK(pages({}) == 3);
    CHECK(pages(u"002"_s) == 1);
    CHECK(pages(u"示例教师甲"_s) == 2);
    CHECK(fault({.paper = TermPaper::People, .name = u"无人"_s}) == NoPaper::NoSuchName);
    CHECK_FALSE(fault({.paper = TermPaper::Places})); // it says that there are none
    CHECK(fault({.paper = TermPaper::Places, .name = u"报告厅"_s}) == NoPaper::NoSuchName);
}

TEST_CASE("The printed list has the entries in the order given, with what has no day and what is cancelled",
          "[meeting papers]")
{
    Meetings school;
    const StaffId wang = school.add(u"示例教师甲"_s);
    school.plan(u"讲座"_s, oneDay({2019, 4, 10}, {.half = HalfDay::Afternoon}),
                {{.presenters = {member(wang)}, .audience = {outsider(u"来宾"_s)}, .place = u"报告厅"_s}});
    const ActivityId task = school.plan({}, {.kind = Undated{}});
    school.run(editBackground(school.state(), task, true));
    school.change<Activity>(task, [](Activity &row) { row.status = ActivityStatus::Cancelled; });
    std::vector<CalendarEntry> entries = calendarEntries(school.state(), school.term(), schoolCalendar(school.state()));
    REQUIRE(entries.size() == 2);
    std::ranges::reverse(entries);
    const MeetingsDocument list = meetingsPaper(school.state(), school.term().id, entries);
    REQUIRE(list.lines.size() == 2);
    CHECK(list.lines[0].content == u"（未填内容）"_s);
    CHECK(list.lines[0].date == u"待定"_s);
    CHECK(list.lines[0].status == u"取消"_s);
    const MeetingsLine &lecture = list.lines[1];
    CHECK(lecture.number == 1);
    CHECK(lecture.date == u"4月10日（周三）"_s);
    CHECK(lecture.time == u"下午"_s);
    REQUIRE(lecture.sessions.size() == 1);
    CHECK(lecture.sessions[0].presenters == u"示例教师甲"_s);
    CHECK(lecture.sessions[0].audience == u"来宾"_s);
    CHECK(lecture.sessions[0].place == u"报告厅"_s);
    CHECK(lecture.status == u"计划"_s);
    const PrintTable table = meetingsTable(list);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells[3].text == u"（未填内容）（任务）"_s);
    CHECK(table.rows[1].cells.back().text == u"计划"_s);
    // None at all is said.
    CHECK(meetingsTable(meetingsPaper(school.state(), school.term().id, {})).rows[0].cells[0].text ==
          u"本学期还没有活动。"_s);
}

TEST_CASE("The printed list gives sessions beside each other a line each, so that it says who meets whom where",
          "[meeting papers]")
{
    Meetings school;
    const StaffId wang = school.add(u"示例教师甲"_s);
    const StaffId li = school.add(u"示例教师乙"_s);
    const StaffId zhao = school.add(u"示例教师丙"_s);
    const std::vector<Participant> first{outsider(u"来宾一"_s)};
    const std::vector<Participant> second{outsider(u"来宾二"_s)};
    const ActivityId lessons = school.plan(u"汇报课"_s, oneDay({2019, 4, 10}),
                                           {{.presenters = {member(wang)}, .audience = first, .place = u"一年一班"_s},
                                            {.presenters = {member(li)}, .audience = second, .place = u"二年一班"_s},
                                            {.presenters = {member(zhao)}, .audience = first, .place = u"一年一班"_s}});
    const auto table = [&school] {
        return meetingsTable(
            meetingsPaper(school.state(), school.term().id,
                          calendarEntries(school.state(), school.term(), schoolCalendar(school.state()))));
    };
    const auto texts = [](const PrintRow &row) {
        QStringList all;
        for (const PrintCell &cell : row.cells)
            all << cell.text;
        return all;
    };
    const PrintTable apart = table();
    CHECK(apart.subtitleLeft == u"共 1 项"_s);
    REQUIRE(apart.rows.size() == 2);
    CHECK(texts(apart.rows[0]) == QStringList{u"1"_s,
                                              u"4月10日（周三）"_s,
                                              {},
                                              u"汇报课"_s,
                                              u"示例教师甲、示例教师丙"_s,
                                              u"来宾一"_s,
                                              u"一年一班"_s,
                                              u"计划"_s});
    for (const std::size_t column : {0, 1, 2, 3, 7})
        CHECK(apart.rows[0].cells[column].rowSpan == 2);
    CHECK(apart.rows[0].cells[4].rowSpan == 1);
    CHECK(texts(apart.rows[1]) == QStringList{u"示例教师乙"_s, u"来宾二"_s, u"二年一班"_s});

    // Where the day itself says where, that is said once.
    school.decide({.activity = lessons, .original = {2019, 4, 10}, .place = u"操场"_s});
    const PrintTable decided = table();
    REQUIRE(decided.rows.size() == 1);
    CHECK(decided.rows[0].cells[6].text == u"操场"_s);
}
