#include "workspace/calendar_school.h"
#include "workspace/exchange/import_findings.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QByteArray foreignFile(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray foreignMeeting(const QByteArray &lines, const QByteArray &uid = "other@example")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20190301T000000Z\r\nSUMMARY:校外培训\r\n" + lines +
           "END:VEVENT\r\n";
}

bool says(const EventProposal &proposal, EventNote::Kind kind, const QString &text = {})
{
    return std::ranges::count(proposal.notes, EventNote{kind, text}) == 1;
}

QString valueOf(const EventProposal &proposal, EventField field)
{
    const auto found = std::ranges::find(proposal.changes, field, &EventChange::field);
    return found == proposal.changes.end() ? QString{} : found->after;
}

const Session &sessionOfLast(const CalendarSchool &school)
{
    return *sessionsOf(school.state(), activitiesOf(school.state(), school.term().id).back()->id).front();
}

} // namespace

TEST_CASE("Attendees whom the roster has take part, the others are told", "[foreign calendar]")
{
    CalendarSchool school;
    const StaffId first = school.add(u"示例教师甲"_s);
    school.add(u"示例教师乙"_s, u"0001"_s);
    school.add(u"示例教师乙"_s, u"0002"_s);
    const QByteArray bytes = foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n"
                                                        "ORGANIZER;CN=示例教师甲:mailto:a@example.cn\r\n"
                                                        "ATTENDEE;CN=示例教师乙:mailto:b@example.cn\r\n"
                                                        "ATTENDEE;CN=张来宾:mailto:c@example.cn\r\n"
                                                        "ATTENDEE;CN=李某;PARTSTAT=DECLINED:mailto:d@example.cn\r\n"));
    const CalendarImport import = school.read(bytes);
    REQUIRE(import.proposals.size() == 1);
    const EventProposal &proposal = import.proposals.front();
    CHECK(valueOf(proposal, EventField::Audience) == u"示例教师甲"_s);
    CHECK(says(proposal, EventNote::SeveralNamed, u"示例教师乙"_s));
    CHECK(says(proposal, EventNote::NobodyNamed, u"张来宾"_s));
    CHECK(says(proposal, EventNote::Declined, u"李某"_s));
    school.take(import);
    CHECK(sessionOfLast(school).audience == std::vector<Participant>{{.staff = first}});
    CHECK(school.read(bytes).count(EventProposal::Same) == 1);
}

TEST_CASE("Attendees of an activity that is there come to those who are expected", "[foreign calendar]")
{
    CalendarSchool school;
    const StaffId first = school.add(u"示例教师甲"_s);
    const StaffId second = school.add(u"示例教师乙"_s);
    school.plan(u"讲座"_s, {.kind = SingleDay{{2019, 3, 13}}}, {{.audience = {{.staff = first}}}});
    const CalendarImport import =
        school.readWith("SUMMARY:讲座\r\n", "SUMMARY:讲座\r\nATTENDEE;CN=示例教师乙:mailto:b@example.cn\r\n"
                                            "ATTENDEE;CN=示例教师甲:mailto:a@example.cn\r\n");
    CHECK(changesOf(import) ==
          std::vector<EventChange>{
              {.field = EventField::Audience, .before = u"示例教师甲"_s, .after = u"示例教师甲、示例教师乙"_s}});
    school.take(import);
    CHECK(sessionOfLast(school).audience == std::vector<Participant>{{.staff = first}, {.staff = second}});
}

TEST_CASE("Who is invited to one meeting of a series alone, or declines it, is told and changes nobody else's",
          "[foreign calendar]")
{
    CalendarSchool school;
    const StaffId first = school.add(u"示例教师甲"_s);
    school.add(u"示例教师乙"_s);
    const CalendarImport import =
        school.read(foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190401\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n"
                                               "ATTENDEE;CN=示例教师甲:mailto:a@example.cn\r\n") +
                                foreignMeeting("RECURRENCE-ID;VALUE=DATE:20190408\r\nDTSTART;VALUE=DATE:20190409\r\n"
                                               "ATTENDEE;CN=示例教师乙:mailto:b@example.cn\r\n"
                                               "ATTENDEE;CN=示例教师甲;PARTSTAT=DECLINED:mailto:a@example.cn\r\n")));
    REQUIRE(import.proposals.size() == 1);
    CHECK(says(import.proposals.front(), EventNote::ComesOnce, u"4月9日：示例教师乙"_s));
    CHECK(says(import.proposals.front(), EventNote::DeclinedOnce, u"4月9日：示例教师甲"_s));
    CHECK(std::ranges::count(import.proposals.front().notes, EventNote::Declined, &EventNote::kind) == 0);
    school.take(import);
    CHECK(sessionOfLast(school).audience == std::vector<Participant>{{.staff = first}});
}

TEST_CASE("An attendee who is expected with his group is nothing new", "[foreign calendar]")
{
    CalendarSchool school;
    school.add(u"示例教师甲"_s);
    school.plan(u"讲座"_s, {.kind = SingleDay{{2019, 3, 13}}}, {{.audience = {{.group = school.everyone()}}}});
    const CalendarImport import =
        school.readWith("SUMMARY:讲座\r\n", "SUMMARY:讲座\r\nATTENDEE;CN=示例教师甲:mailto:a@example.cn\r\n");
    CHECK(import.count(EventProposal::Same) == 1);
}

TEST_CASE("What a series of another program leaves out or moves is told and taken", "[foreign calendar]")
{
    CalendarSchool school;
    const QByteArray series = foreignMeeting("DTSTART;VALUE=DATE:20190401\r\nRRULE:FREQ=WEEKLY;COUNT=5\r\n"
                                             "EXDATE;VALUE=DATE:20190408\r\n");
    const QByteArray moved = foreignMeeting("RECURRENCE-ID;VALUE=DATE:20190415\r\nDTSTART;VALUE=DATE:20190416\r\n");
    const QByteArray off =
        foreignMeeting("RECURRENCE-ID;VALUE=DATE:20190422\r\nDTSTART;VALUE=DATE:20190422\r\nSTATUS:CANCELLED\r\n");
    const CalendarImport import = school.read(foreignFile(series + moved + off));
    REQUIRE(import.proposals.size() == 1);
    CHECK(import.proposals.front().kind == EventProposal::New);
    CHECK(says(import.proposals.front(), EventNote::LeftOut, u"4月8日、4月22日"_s));
    CHECK(says(import.proposals.front(), EventNote::Moved, u"4月15日改为4月16日"_s));
    school.take(import);
    CHECK(school.daysHeld() == std::vector<QDate>{{2019, 4, 1}, {2019, 4, 16}, {2019, 4, 29}});
    CHECK(school.read(foreignFile(series + moved + off)).count(EventProposal::Same) == 1);
}

TEST_CASE("A meeting moved onto a day of its series and the one of that day both survive, out and in again",
          "[foreign calendar]")
{
    const auto [from, to, days] = GENERATE(table<QByteArray, QByteArray, std::vector<QDate>>({
        {"20190415",
         "20190422",
         {{2019, 3, 4},
          {2019, 3, 11},
          {2019, 3, 18},
          {2019, 3, 25},
          {2019, 4, 1},
          {2019, 4, 8},
          {2019, 4, 22},
          {2019, 4, 22}}},
        {"20190225",
         "20190311",
         {{2019, 3, 4},
          {2019, 3, 11},
          {2019, 3, 11},
          {2019, 3, 18},
          {2019, 3, 25},
          {2019, 4, 1},
          {2019, 4, 8},
          {2019, 4, 15},
          {2019, 4, 22}}},
    }));
    CalendarSchool school;
    const QByteArray file =
        foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190225\r\nRRULE:FREQ=WEEKLY;COUNT=9\r\n") +
                    foreignMeeting("RECURRENCE-ID;VALUE=DATE:" + from + "\r\nDTSTART;VALUE=DATE:" + to + "\r\n"));
    school.take(school.read(file));
    const auto held = [&school] {
        std::vector<QDate> all = school.daysHeld();
        std::ranges::sort(all);
        return all;
    };
    CHECK(held() == days);
    CHECK_FALSE(school.read(file).changesAnything());
    CHECK_FALSE(school.read(school.file()).changesAnything());
    CalendarSchool other;
    other.take(other.read(school.file()));
    std::vector<QDate> again = other.daysHeld();
    std::ranges::sort(again);
    CHECK(again == days);
}

TEST_CASE("An event that is called off comes as one that is", "[foreign calendar]")
{
    CalendarSchool school;
    const CalendarImport import =
        school.read(foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190402\r\nSTATUS:CANCELLED\r\n")));
    REQUIRE(import.proposals.size() == 1);
    CHECK(valueOf(import.proposals.front(), EventField::Status) == u"取消"_s);
    school.take(import);
    CHECK(activitiesOf(school.state(), school.term().id).front()->status == ActivityStatus::Cancelled);
}

TEST_CASE("A rhythm that no series can have gives single meetings, known again by their days", "[foreign calendar]")
{
    const auto [lines, days] = GENERATE(table<QByteArray, std::vector<QDate>>({
        {"DTSTART;VALUE=DATE:20190325\r\nRRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=3\r\n",
         {{2019, 3, 25}, {2019, 4, 29}, {2019, 5, 27}}},
        {"DTSTART;VALUE=DATE:20190329\r\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1\r\n",
         {{2019, 3, 29}, {2019, 4, 30}, {2019, 5, 31}, {2019, 6, 28}}},
        {"DTSTART;VALUE=DATE:20100409\r\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=2FR\r\n", {{2019, 4, 12}}},
        {"DTSTART;VALUE=DATE:20190304\r\nRDATE;VALUE=DATE:20190320\r\n", {{2019, 3, 4}, {2019, 3, 20}}},
        {"DTSTART;VALUE=DATE:20190305\r\nDTEND;VALUE=DATE:20190307\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n",
         {{2019, 3, 5}, {2019, 3, 12}}},
    }));
    CAPTURE(lines.toStdString());
    CalendarSchool school;
    const QByteArray bytes = foreignFile(foreignMeeting(lines));
    const CalendarImport import = school.read(bytes);
    CHECK(import.count(EventProposal::New) == static_cast<int>(days.size()));
    for (const EventProposal &proposal : import.proposals)
        CHECK(says(proposal, EventNote::Single));
    school.take(import);
    CHECK(school.daysHeld() == days);
    CHECK(school.read(bytes).count(EventProposal::Same) == static_cast<int>(days.size()));
}

TEST_CASE("A series is taken as far as it lies in the term, and the rest is told", "[foreign calendar]")
{
    CalendarSchool school;
    const auto only = [&school](const QByteArray &lines) {
        const CalendarImport import = school.read(foreignFile(foreignMeeting(lines)));
        REQUIRE(import.proposals.size() == 1);
        return import.proposals.front();
    };
    const EventProposal endless = only("DTSTART;VALUE=DATE:20180903\r\nRRULE:FREQ=WEEKLY\r\n");
    CHECK(endless.kind == EventProposal::New);
    CHECK(says(endless, EventNote::BegunBefore, u"2018年9月3日"_s));
    CHECK(says(endless, EventNote::Endless, u"7月12日"_s));
    const EventProposal longer = only("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=WEEKLY;UNTIL=20191230\r\n");
    CHECK(longer.time == u"每周一"_s);
    CHECK(says(longer, EventNote::GoesOn, u"7月12日"_s));
    const EventProposal past = only("DTSTART;VALUE=DATE:20180903\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n");
    CHECK(past.kind == EventProposal::Refused);
    CHECK(past.refusals == std::vector{EventRefusal::OutsideTerm});
}

TEST_CASE("What lies outside the term is only taken when it is ticked", "[foreign calendar]")
{
    CalendarSchool school;
    CalendarImport import = school.read(foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190820\r\n")));
    REQUIRE(import.proposals.size() == 1);
    CHECK(import.proposals.front().kind == EventProposal::New);
    CHECK(says(import.proposals.front(), EventNote::OutsideTerm));
    CHECK(import.countTicked() == 0);
    CHECK(importCalendar(school.state(), import).isEmpty());
    import.proposals.front().ticked = true;
    school.take(import);
    CHECK(activitiesOf(school.state(), school.term().id).size() == 1);
}

TEST_CASE("Hours of several days, unknown zones and unread lines are told", "[foreign calendar]")
{
    const CalendarSchool school;
    const CalendarImport import =
        school.read(foreignFile(foreignMeeting("DTSTART;TZID=Nowhere:20190402T140000\r\n"
                                               "DTEND;TZID=Nowhere:20190403T160000\r\nEXDATE:yesterday\r\n")));
    REQUIRE(import.proposals.size() == 1);
    const EventProposal &proposal = import.proposals.front();
    CHECK(proposal.time == u"4月2日—3日"_s);
    CHECK(says(proposal, EventNote::HoursLost, u"14:00—16:00"_s));
    CHECK(says(proposal, EventNote::StrangeZone, u"Nowhere"_s));
    CHECK(std::ranges::count(proposal.notes, EventNote::Unread, &EventNote::kind) == 1);
}

TEST_CASE("Only what is ticked is taken, as one step", "[foreign calendar]")
{
    CalendarSchool school;
    CalendarImport import = school.read(foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n", "1") +
                                                    foreignMeeting("DTSTART;VALUE=DATE:20190403\r\n", "2") +
                                                    foreignMeeting("DTSTART;VALUE=DATE:20190404\r\n", "3")));
    REQUIRE(import.countTicked() == 3);
    import.proposals[1].ticked = false;
    school.take(import);
    CHECK(school.daysHeld() == std::vector<QDate>{{2019, 4, 2}, {2019, 4, 4}});
    REQUIRE(school.acts().undo() == RunResult::Done);
    CHECK(school.daysHeld().empty());
}

TEST_CASE("UIDs with # are different events", "[foreign calendar]")
{
    CalendarSchool school;
    const QByteArray bytes = foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n", "a#1") +
                                         foreignMeeting("DTSTART;VALUE=DATE:20190403\r\n", "a#2"));
    school.take(school.read(bytes));
    CHECK(school.daysHeld().size() == 2);
    CHECK(school.read(bytes).count(EventProposal::Same) == 2);
}

TEST_CASE("Clashes and days without school are told of what is ticked", "[foreign calendar]")
{
    CalendarSchool school;
    school.plan(u"讲座"_s, {.kind = SingleDay{{2019, 4, 2}}, .timeOfDay = {.time = ClockSpan{{840}, ClockTime{900}}}},
                {{.place = u"报告厅"_s}});
    CalendarImport import =
        school.read(foreignFile(foreignMeeting("DTSTART:20190402T143000\r\nDTEND:20190402T153000\r\n"
                                               "LOCATION:报告厅\r\n",
                                               "1") +
                                foreignMeeting("DTSTART;VALUE=DATE:20190501\r\n", "2") +
                                foreignMeeting("DTSTART;VALUE=DATE:20190424\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n", "3")));
    REQUIRE(import.countTicked() == 3);
    const ImportFindings findings{school.state(), school.term().id};
    const auto count = [&](FindingCode code) { return std::ranges::count(findings.of(import), code, &Finding::code); };
    CHECK(count(FindingCode::PlaceClash) == 1);
    CHECK(count(FindingCode::DateOnHoliday) == 2);
    import.proposals[0].ticked = false;
    CHECK(count(FindingCode::PlaceClash) == 0);
    import.proposals[1].ticked = false;
    CHECK(count(FindingCode::DateOnHoliday) == 1);
    import.proposals[2].ticked = false;
    CHECK(findings.of(import).empty());
}

TEST_CASE("A clash that is there already is not told again", "[foreign calendar]")
{
    CalendarSchool school;
    for (const QString &title : {u"讲座"_s, u"教研"_s})
        school.plan(title, {.kind = SingleDay{{2019, 4, 2}}, .timeOfDay = {.time = ClockSpan{{840}, ClockTime{900}}}},
                    {{.place = u"报告厅"_s}});
    const ImportFindings findings{school.state(), school.term().id};
    const CalendarImport import = school.readWith("SUMMARY:讲座", "SUMMARY:专题讲座");
    REQUIRE(import.countTicked() == 1);
    CHECK(findings.of(import).empty());
}

TEST_CASE("A file that can't be read says why, and changes nothing", "[foreign calendar]")
{
    const CalendarSchool school;
    const QByteArray whole = foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n"));
    const auto [bytes, fault] = GENERATE_COPY(table<QByteArray, IcsFault>({
        {QByteArray{}, IcsFault::Empty},
        {"姓名,日期\r\n", IcsFault::NotACalendar},
        {QByteArray{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16}, IcsFault::NotACalendar},
        {foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n"), IcsFault::NotACalendar},
        {whole.left(whole.indexOf("END:VEVENT")), IcsFault::Damaged},
        {whole + QByteArray{10 * 1024 * 1024, ' '}, IcsFault::TooLarge},
    }));
    const CalendarImport import = school.read(bytes);
    CHECK(import.fault == fault);
    CHECK(import.proposals.empty());
}

TEST_CASE("An event that can't be read stands in the list with its line, the others are taken", "[foreign calendar]")
{
    const CalendarSchool school;
    const CalendarImport import =
        school.read(foreignFile(foreignMeeting("") + foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n", "2")));
    CHECK(import.count(EventProposal::New) == 1);
    REQUIRE(import.count(EventProposal::Refused) == 1);
    CHECK(import.proposals.back().fault == IcsFault::NoStart);
    CHECK(import.proposals.back().line == 4);
    CHECK(import.proposals.back().title == u"校外培训"_s);
}

TEST_CASE("An event of another term is not made again here", "[foreign calendar]")
{
    CalendarSchool school;
    school.take(school.read(foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190402\r\n"))));
    ActBuilder builder{school.state(), ActKind::AddTerm};
    Term next = school.term();
    next.code = u"2019-2020-1"_s;
    next.title = u"2019—2020学年第一学期"_s;
    next.first = {2019, 9, 2};
    next.last = {2020, 1, 10};
    const TermId other = builder.insert(next);
    school.run(builder.take());
    const CalendarImport import =
        readCalendar(school.state(), other, foreignFile(foreignMeeting("DTSTART;VALUE=DATE:20190910\r\n")));
    REQUIRE(import.proposals.size() == 1);
    CHECK(import.proposals.front().refusals == std::vector{EventRefusal::OfOtherTerm});
}
