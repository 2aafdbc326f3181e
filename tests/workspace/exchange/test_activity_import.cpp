#include "calendar/when_text.h"
#include "workspace/calendar_school.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

/// A lecture on 2019-03-13 at two, and a meeting every Wednesday.
class ImportingSchool : public CalendarSchool
{
public:
    ImportingSchool()
    {
        lecture =
            plan(u"讲座"_s, {.kind = SingleDay{{2019, 3, 13}}, .timeOfDay = {.time = ClockSpan{{840}, ClockTime{900}}}},
                 {{.presenters = {{.name = u"示例教师甲"_s}}, .place = u"报告厅"_s}});
        weekly = plan(u"教研"_s, {.kind = Recurring{.weekdays = {3}}}, {{.place = u"办公室"_s}});
        const auto items = calendarItems(state(), term().id);
        uid = items.front().item.uid.toUtf8();
        seriesUid = items.back().item.uid.toUtf8();
    }
    const Activity &row(ActivityId id) const { return state().get<Activity>(id); }
    const Session &session(ActivityId id) const { return *sessionsOf(state(), id).front(); }

    ActivityId lecture{};
    ActivityId weekly{};
    QByteArray uid;
    QByteArray seriesUid;
};

QByteArray otherCalendar(const QByteArray &lines, const QByteArray &uid = "other-1@example")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\nBEGIN:VEVENT\r\nUID:" + uid +
           "\r\nDTSTAMP:20190301T000000Z\r\nSUMMARY:校外培训\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

} // namespace

TEST_CASE("What another program changed is shown field by field, and taken as one step", "[activity import]")
{
    ImportingSchool school;
    QByteArray bytes = school.file();
    bytes.replace("SUMMARY:讲座", "SUMMARY:专题讲座")
        .replace("LOCATION:报告厅", "LOCATION:礼堂")
        .replace("DESCRIPTION:主讲：示例教师甲", "DESCRIPTION:主讲：示例教师乙\\n目标：站稳讲台\\n请早到")
        .replace("20190313T140000", "20190314T150000")
        .replace("20190313T150000", "20190314T160000");
    const CalendarImport import = school.read(bytes);
    CHECK(import.count(EventProposal::Changed) == 1);
    CHECK(import.count(EventProposal::Same) == 1);
    CHECK(changesOf(import) ==
          std::vector<EventChange>{
              {.field = EventField::Title, .before = u"讲座"_s, .after = u"专题讲座"_s},
              {.field = EventField::Time, .before = u"3月13日 14:00—15:00"_s, .after = u"3月14日 15:00—16:00"_s},
              {.field = EventField::Place, .before = u"报告厅"_s, .after = u"礼堂"_s},
              {.field = EventField::Presenters, .before = u"示例教师甲"_s, .after = u"示例教师乙"_s},
              {.field = EventField::Goal, .before = {}, .after = u"站稳讲台"_s},
              {.field = EventField::Note, .before = {}, .after = u"请早到"_s}});
    school.take(import);
    CHECK(school.row(school.lecture).goal == u"站稳讲台"_s);
    CHECK(school.row(school.lecture).title == u"专题讲座"_s);
    CHECK(std::get<SingleDay>(school.row(school.lecture).when.kind).date == QDate{2019, 3, 14});
    CHECK(school.row(school.lecture).note == u"请早到"_s);
    CHECK(school.session(school.lecture).place == u"礼堂"_s);
    CHECK(school.session(school.lecture).presenters.front().name == u"示例教师乙"_s);
    CHECK(school.read(bytes).count(EventProposal::Same) == 2);

    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.row(school.lecture).title == u"讲座"_s);
    CHECK(school.session(school.lecture).place == u"报告厅"_s);
}

TEST_CASE("What a file does not say is left as it is", "[activity import]")
{
    ImportingSchool school;
    QByteArray bytes = school.file();
    bytes.replace("LOCATION:报告厅\r\n", "").replace("DESCRIPTION:主讲：示例教师甲\r\n", "");
    CHECK(school.read(bytes).count(EventProposal::Same) == 2);
}

TEST_CASE("Meetings of a series are cancelled, moved and held again one by one", "[activity import]")
{
    ImportingSchool school;
    const QByteArray moved = "BEGIN:VEVENT\r\nUID:" + school.seriesUid +
                             "\r\nDTSTAMP:20190301T000000Z\r\nRECURRENCE-ID;VALUE=DATE:20190327\r\n"
                             "DTSTART;VALUE=DATE:20190328\r\nSUMMARY:磨课\r\nEND:VEVENT\r\nEND:VCALENDAR";
    QByteArray bytes = school.file();
    bytes.replace("EXDATE;VALUE=DATE:20190501", "EXDATE;VALUE=DATE:20190501\r\nEXDATE;VALUE=DATE:20190320")
        .replace("END:VCALENDAR", moved);
    const CalendarImport import = school.read(bytes);
    CHECK(changesOf(import) ==
          std::vector<EventChange>{
              {.field = EventField::Meeting, .day = QDate{2019, 3, 20}, .before = u"3月20日"_s, .after = u"取消"_s},
              {.field = EventField::Meeting, .day = QDate{2019, 3, 27}, .before = u"3月27日"_s, .after = u"3月28日"_s},
              {.field = EventField::Meeting, .day = QDate{2019, 3, 27}, .before = u"教研"_s, .after = u"磨课"_s}});
    const QByteArray original = school.file();
    school.take(import);
    const auto days = school.daysHeld();
    CHECK(std::ranges::count(days, QDate{2019, 3, 20}) == 0);
    CHECK(std::ranges::count(days, QDate{2019, 3, 28}) == 1);
    CHECK(school.read(bytes).count(EventProposal::Same) == 2);

    school.take(school.read(original)); // all as it was
    CHECK(std::ranges::count(school.daysHeld(), QDate{2019, 3, 20}) == 1);
    CHECK(school.state().all<ChangedOccurrence>().empty());
}

TEST_CASE("A meeting on a day that the series does not have is refused with its reason", "[activity import]")
{
    ImportingSchool school;
    const CalendarImport import = school.readWith("EXDATE;VALUE=DATE:20190501\r\n", "");
    CHECK(import.count(EventProposal::Refused) == 1);
    CHECK(import.proposals.back().refusals == std::vector{EventRefusal::NoSuchMeeting});
    CHECK_FALSE(import.changesAnything());
}

TEST_CASE("A series that comes round otherwise is the activity's new time", "[activity import]")
{
    ImportingSchool school;
    // Minutes are not in the file, and are not lost with the day of their meeting.
    school.decide({.activity = school.weekly, .original = {2019, 3, 13}, .minutes = u"议题"_s});
    QByteArray bytes = school.file();
    const qsizetype at = bytes.indexOf("UID:" + school.seriesUid);
    QByteArray tail = bytes.mid(at);
    tail.replace("DTSTART;VALUE=DATE:20190306", "DTSTART;VALUE=DATE:20190307")
        .replace("DTEND;VALUE=DATE:20190307", "DTEND;VALUE=DATE:20190308")
        .replace("BYDAY=WE;UNTIL=20190710", "BYDAY=TH;UNTIL=20190711")
        .replace("EXDATE;VALUE=DATE:20190501\r\n", "EXDATE;VALUE=DATE:20190502\r\n");
    bytes = bytes.left(at) + tail;
    const CalendarImport import = school.read(bytes);
    REQUIRE(changesOf(import).size() == 1);
    CHECK(changesOf(import).front().field == EventField::Time);
    CHECK(changesOf(import).front().after == u"每周四"_s);
    school.take(import);
    CHECK(std::get<Recurring>(school.row(school.weekly).when.kind) == Recurring{.weekdays = {4}});
    REQUIRE(school.state().all<ChangedOccurrence>().size() == 1);
    CHECK(school.state().all<ChangedOccurrence>().begin()->second.minutes == u"议题"_s);
}

TEST_CASE("Minutes of a series that a file makes a single event of come back with the series", "[activity import]")
{
    ImportingSchool school;
    school.decide({.activity = school.weekly, .original = {2019, 3, 13}, .minutes = u"议题"_s});
    school.take(school.read(otherCalendar("DTSTART;VALUE=DATE:20190327\r\n", school.seriesUid)));
    CHECK(std::get<SingleDay>(school.row(school.weekly).when.kind) == SingleDay{{2019, 3, 27}});
    REQUIRE(school.state().all<ChangedOccurrence>().size() == 1);
    CHECK(school.state().all<ChangedOccurrence>().begin()->second.minutes == u"议题"_s);
    school.run(editWhen(school.state(), school.weekly, {.kind = Recurring{.weekdays = {3}}}));
    const auto meetings = meetingsOf(school.state(), school.term(), schoolCalendar(school.state()));
    const auto found = std::ranges::find(meetings, QDate{2019, 3, 13}, [&](const Meeting &each) {
        return each.activity->id == school.weekly ? each.first : QDate{};
    });
    REQUIRE(found != meetings.end());
    CHECK(minutesOf(school.state(), *found) == u"议题"_s);
}

TEST_CASE("Cancelled in the file is cancelled here, and back", "[activity import]")
{
    ImportingSchool school;
    const QByteArray original = school.file();
    QByteArray bytes = original;
    bytes.replace(bytes.indexOf("STATUS:CONFIRMED"), 16, "STATUS:CANCELLED");
    CHECK(school.read(bytes).count(EventProposal::Cancelled) == 1);
    school.take(school.read(bytes));
    CHECK(school.row(school.lecture).status == ActivityStatus::Cancelled);
    CHECK(school.read(bytes).count(EventProposal::Same) == 2);
    school.take(school.read(original));
    CHECK(school.row(school.lecture).status == ActivityStatus::Planned);
}

TEST_CASE("What is gone from the file stays in the term", "[activity import]")
{
    ImportingSchool school;
    QByteArray bytes = school.file();
    const qsizetype begin = bytes.indexOf("BEGIN:VEVENT");
    bytes.remove(begin, bytes.indexOf("END:VEVENT") + 12 - begin);
    const CalendarImport import = school.read(bytes);
    CHECK(import.count(EventProposal::Gone) == 1);
    CHECK(import.count(EventProposal::Same) == 1);
    CHECK_FALSE(import.changesAnything());
}

TEST_CASE("An event of another program is a new activity, known again the next time", "[activity import]")
{
    ImportingSchool school;
    const QByteArray bytes = otherCalendar("DTSTART:20190402T060000Z\r\nDTEND:20190402T073000Z\r\nLOCATION:进修学校\r\n"
                                           "DESCRIPTION:自带午餐\r\nCATEGORIES:外出学习\r\n");
    const CalendarImport import = school.read(bytes);
    REQUIRE(import.count(EventProposal::New) == 1);
    CHECK(import.proposals.front().time == u"4月2日 14:00—15:30"_s);
    school.take(import);
    const Activity &added = *activitiesOf(school.state(), school.term().id).back();
    CHECK(added.title == u"校外培训"_s);
    CHECK(added.uid == u"other-1@example"_s);
    CHECK(added.note == u"自带午餐"_s);
    CHECK(added.forms == std::vector<QString>{u"外出学习"_s});
    CHECK(school.session(added.id).place == u"进修学校"_s);
    CHECK(school.read(bytes).count(EventProposal::Same) == 1);

    // Deleted here and imported again it is new, in the same file.
    school.run(removeActivities(school.state(), {added.id}));
    CHECK(school.read(bytes).count(EventProposal::New) == 1);
    school.take(school.read(bytes));
    school.acts().flush();
    CHECK(school.read(bytes).count(EventProposal::Same) == 1);
    school.reopen();
    CHECK(school.read(bytes).count(EventProposal::Same) == 1);
}

TEST_CASE("What another program says of time is the same when it is imported again", "[activity import]")
{
    const QByteArray lines = GENERATE(as<QByteArray>{},
                                      "DTSTART:20190402T140000Z\r\nDTEND:20190402T180000Z\r\n", // over midnight
                                      "DTSTART:20190402T010000Z\r\nDTEND:20190403T080000Z\r\n",
                                      "DTSTART;VALUE=DATE:20190402\r\nDTEND;VALUE=DATE:20190405\r\n",
                                      "DTSTART:20190402T140000Z\r\nDTEND:20190402T180000Z\r\n"
                                      "RRULE:FREQ=WEEKLY;COUNT=4\r\n",
                                      "DTSTART:20190402T010000Z\r\nDTEND:20190403T080000Z\r\n"
                                      "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20190409T010000Z\r\n");
    INFO(lines.toStdString());
    ImportingSchool school;
    const QByteArray bytes = otherCalendar(lines);
    const CalendarImport first = school.read(bytes);
    const int known = first.count(EventProposal::Same);
    const int added = first.count(EventProposal::New);
    REQUIRE(added > 0);
    school.take(first);
    const CalendarImport again = school.read(bytes);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.count(EventProposal::Same) == known + added);
}

TEST_CASE("A task of another program is the same when it is imported again", "[activity import]")
{
    ImportingSchool school;
    QByteArray bytes = otherCalendar("DUE:20190410T090000Z\r\n");
    bytes.replace("BEGIN:VEVENT", "BEGIN:VTODO").replace("END:VEVENT", "END:VTODO");
    const CalendarImport first = school.read(bytes);
    REQUIRE(first.count(EventProposal::New) == 1);
    school.take(first);
    const Activity &added = *activitiesOf(school.state(), school.term().id).back();
    CHECK(added.when.kind == WhenKind{Deadline{{2019, 4, 10}}});
    CHECK(added.when.timeOfDay == TimeOfDay{.time = ClockSpan{{17 * 60}, {}}});
    const CalendarImport again = school.read(bytes);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.count(EventProposal::Same) == 1);
    CHECK(again.count(EventProposal::Cancelled) == 0);
}

TEST_CASE("A task is due until its hour, on its day, or at midnight on the day before", "[activity import]")
{
    const ImportingSchool school;
    const auto [due, when] = GENERATE(table<QByteArray, When>({
        {"DUE;TZID=Asia/Shanghai:20190410T173000\r\n",
         {.kind = Deadline{{2019, 4, 10}}, .timeOfDay = {.time = ClockSpan{{17 * 60 + 30}, {}}}}},
        {"DUE;VALUE=DATE:20190410\r\n", {.kind = Deadline{{2019, 4, 10}}}},
        {"DUE:20190410T000000\r\n", {.kind = Deadline{{2019, 4, 9}}}},
        {"", {.kind = Undated{}}},
    }));
    QByteArray bytes = otherCalendar(due);
    bytes.replace("BEGIN:VEVENT", "BEGIN:VTODO").replace("END:VEVENT", "END:VTODO");
    const CalendarImport import = school.read(bytes);
    REQUIRE(import.count(EventProposal::New) == 1);
    CHECK(import.proposals.front().time == whenText(when, school.term()));
}

TEST_CASE("Rules that a series can have are series", "[activity import]")
{
    const ImportingSchool school;
    const auto whenOf = [&school](const QByteArray &lines) {
        const CalendarImport import = school.read(otherCalendar(lines));
        REQUIRE(import.proposals.size() == 1);
        INFO(lines.toStdString());
        REQUIRE(import.proposals.front().kind == EventProposal::New);
        return import.proposals.front().time;
    };
    CHECK(whenOf("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=WEEKLY;UNTIL=20190708\r\n") == u"每周一"_s);
    CHECK(whenOf("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=WEEKLY\r\n") == u"每周一"_s);
    CHECK(whenOf("DTSTART;VALUE=DATE:20150302\r\nRRULE:FREQ=WEEKLY\r\n") == u"每周一"_s);
    CHECK(whenOf("DTSTART;VALUE=DATE:20190401\r\nDTEND;VALUE=DATE:20190406\r\n") == u"4月1日—5日"_s);
}

TEST_CASE("A meeting of several sessions is not changed by guessing which", "[activity import]")
{
    CalendarSchool school;
    school.plan(u"汇报课"_s, {.kind = SingleDay{{2019, 3, 18}}}, {{.place = u"一班"_s}, {.place = u"二班"_s}});
    const CalendarImport import = school.readWith("LOCATION:一班、二班", "LOCATION:三班");
    CHECK(import.proposals.front().refusals == std::vector{EventRefusal::SeveralSessions});
    CHECK_FALSE(import.changesAnything());
}

TEST_CASE("A file that is no calendar changes nothing", "[activity import]")
{
    const ImportingSchool school;
    CHECK(school.read("姓名,日期").fault == IcsFault::NotACalendar);
    CHECK(school.read("姓名,日期").proposals.empty());
    CHECK(school.read({}).fault == IcsFault::Empty);
}
