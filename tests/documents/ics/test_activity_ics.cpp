#include "documents/ics/activity_ics.h"
#include "documents/ics/ics_rule.h"

#include <catch2/catch.hpp>

#include <random>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDateTime noon{{2019, 3, 1}, {12, 0}, Qt::UTC};

IcsItem lecture()
{
    return {.uid = u"a1"_s,
            .time = {.first = {2019, 3, 13}, .last = {2019, 3, 13}, .from = ClockTime{840}, .to = ClockTime{930}},
            .text = {.summary = u"集中培训；第一讲, 上"_s,
                     .location = u"综合报告厅"_s,
                     .description = u"主讲：示例教师甲\n备注：带笔记"_s},
            .categories = QStringList{u"专题讲座"_s, u"示范；课"_s},
            .when = uR"({"kind":"day","start":"2019-03-13","end":"2019-03-13"})"_s};
}

IcsItem weekly()
{
    return {.uid = u"b2"_s,
            .time = {.first = {2019, 3, 6}, .last = {2019, 3, 6}, .from = ClockTime{840}, .to = ClockTime{880}},
            .rule = u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20190327;WKST=MO"_s,
            .leftOut = {{2019, 3, 13}},
            .further = {{2019, 3, 30}},
            .changes = {{.original = {2019, 3, 20},
                         .time = {.first = {2019, 3, 21}, .last = {2019, 3, 21}, .from = ClockTime{600}},
                         .text = {.summary = u"磨课"_s}}},
            .text = {.summary = u"教研"_s},
            .status = IcsStatus::Tentative,
            .free = true};
}

QByteArray calendarWith(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:x@example\r\nDTSTAMP:20190301T000000Z\r\nSUMMARY:会\r\n" + lines + "END:VEVENT\r\n";
}

IcsItem only(const QByteArray &lines)
{
    const IcsReading reading = readIcs(calendarWith(event(lines)));
    INFO(lines.toStdString());
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.calendar.items.size() == 1);
    return reading.calendar.items.front();
}

std::vector<QDate> daysOf(const std::map<QDate, IcsTime> &meetings)
{
    std::vector<QDate> days;
    for (const auto &[day, time] : meetings)
        days.push_back(day);
    return days;
}

} // namespace

TEST_CASE("A calendar is written as the standard wants it", "[activity ics]")
{
    const QByteArray text = writeIcs({.name = u"平山镇中心校"_s, .term = u"t"_s, .made = noon, .items = {lecture()}});
    CHECK(text.toStdString() ==
          "BEGIN:VCALENDAR\r\n"
          "VERSION:2.0\r\n"
          "PRODID:-//Yanben//Yanben//ZH\r\n"
          "CALSCALE:GREGORIAN\r\n"
          "METHOD:PUBLISH\r\n"
          "X-WR-TIMEZONE:Asia/Shanghai\r\n"
          "X-WR-CALNAME:平山镇中心校\r\n"
          "X-YANBEN-TERM:t\r\n"
          "BEGIN:VTIMEZONE\r\n"
          "TZID:Asia/Shanghai\r\n"
          "BEGIN:STANDARD\r\n"
          "DTSTART:19700101T000000\r\n"
          "TZOFFSETFROM:+0800\r\n"
          "TZOFFSETTO:+0800\r\n"
          "TZNAME:CST\r\n"
          "END:STANDARD\r\n"
          "END:VTIMEZONE\r\n"
          "BEGIN:VEVENT\r\n"
          "UID:a1\r\n"
          "DTSTAMP:20190301T120000Z\r\n"
          "LAST-MODIFIED:20190301T120000Z\r\n"
          "SEQUENCE:5140800\r\n"
          "DTSTART;TZID=Asia/Shanghai:20190313T140000\r\n"
          "DTEND;TZID=Asia/Shanghai:20190313T153000\r\n"
          "SUMMARY:集中培训；第一讲\\, 上\r\n"
          "LOCATION:综合报告厅\r\n"
          "DESCRIPTION:主讲：示例教师甲\\n备注：带笔记\r\n"
          "CATEGORIES:专题讲座,示范；课\r\n"
          "X-YANBEN-WHEN:{\"kind\":\"day\"\\,\"start\":\"2019-03-13\"\\,\"end\":\"2019-03-13\"}\r\n"
          "STATUS:CONFIRMED\r\n"
          "TRANSP:OPAQUE\r\n"
          "END:VEVENT\r\n"
          "END:VCALENDAR\r\n");
}

TEST_CASE("No line is longer than 75 octets, and none ends within a character", "[activity ics]")
{
    IcsItem item = lecture();
    item.text.description = QString{500, u'研'} + u"ab"_s + QString{300, u'修'};
    const QByteArray text = writeIcs({.made = noon, .items = {item}});
    for (const QByteArray &line : text.split('\n')) {
        CHECK(line.size() <= 76); // with its \r
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(readIcs(text).calendar.items.front() == item);
}

TEST_CASE("What was written is read again, series and tasks too", "[activity ics]")
{
    IcsItem task{.uid = u"c3"_s, .isTask = true, .text = {.summary = u"外出学习"_s}, .when = u"{}"_s};
    IcsItem days{.uid = u"d4"_s,
                 .time = {.first = {2019, 4, 1}, .last = {2019, 4, 29}},
                 .text = {.summary = u"晒课"_s},
                 .status = IcsStatus::Cancelled};
    IcsItem late{.uid = u"e5"_s,
                 .time = {.first = {2019, 4, 1}, .last = {2019, 4, 1}, .from = ClockTime{1380}, .to = ClockTime{1440}},
                 .text = {.summary = u"值班"_s}};
    const IcsReading reading =
        readIcs(writeIcs({.term = u"t"_s, .made = noon, .items = {lecture(), weekly(), days, late, task}}));
    CHECK(reading.problems.empty());
    CHECK(reading.calendar.term == u"t"_s);
    REQUIRE(reading.calendar.items.size() == 5);
    CHECK(reading.calendar.items[0] == lecture());
    CHECK(meetingsOf(reading.calendar.items[1]) == meetingsOf(weekly()));
    CHECK(reading.calendar.items[1].changes == weekly().changes);
    CHECK(reading.calendar.items[1].status == IcsStatus::Tentative);
    CHECK(reading.calendar.items[1].free);
    CHECK(reading.calendar.items[2] == days);
    CHECK(reading.calendar.items[3] == late);
    CHECK(reading.calendar.items[4] == task);
    CHECK(daysOf(meetingsOf(weekly())) ==
          std::vector<QDate>{{2019, 3, 6}, {2019, 3, 20}, {2019, 3, 27}, {2019, 3, 30}});
    CHECK(meetingsOf(weekly()).at({2019, 3, 20}).first == QDate{2019, 3, 21});
}

TEST_CASE("Clock times of other zones are those of China", "[activity ics]")
{
    const IcsTime afternoon{
        .first = {2019, 3, 13}, .last = {2019, 3, 13}, .from = ClockTime{840}, .to = ClockTime{900}};
    CHECK(only("DTSTART:20190313T060000Z\r\nDTEND:20190313T070000Z\r\n").time == afternoon);
    CHECK(only("DTSTART:20190313T140000\r\nDURATION:PT1H\r\n").time == afternoon);
    const QByteArray tokyo = "BEGIN:VTIMEZONE\r\nTZID:Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                             "TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const IcsReading reading = readIcs(
        calendarWith(tokyo + event("DTSTART;TZID=Tokyo:20190313T150000\r\nDTEND;TZID=Tokyo:20190313T160000\r\n")));
    REQUIRE(reading.calendar.items.size() == 1);
    CHECK(reading.calendar.items.front().time == afternoon);
}

TEST_CASE("Rules have the days that calendar programs give them", "[activity ics]")
{
    const auto days = [](const QByteArray &lines) { return daysOf(meetingsOf(only(lines))); };
    CHECK(days("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3\r\n") ==
          std::vector<QDate>{{2019, 3, 4}, {2019, 3, 18}, {2019, 4, 1}});
    CHECK(days("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20190531\r\n"
               "EXDATE;VALUE=DATE:20190401\r\nRDATE;VALUE=DATE:20190402\r\n") ==
          std::vector<QDate>{{2019, 3, 4}, {2019, 4, 2}, {2019, 5, 6}});
    CHECK(days("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=DAILY;BYDAY=MO,FR;COUNT=3\r\n") ==
          std::vector<QDate>{{2019, 3, 4}, {2019, 3, 8}, {2019, 3, 11}});
    // Until six in the evening of the 18th by the clock here; the meeting of that day is at two.
    CHECK(days("DTSTART:20190304T060000Z\r\nRRULE:FREQ=WEEKLY;UNTIL=20190318T100000Z\r\n").size() == 3);
    CHECK(days("DTSTART:20190304T060000Z\r\nRRULE:FREQ=WEEKLY;UNTIL=20190318T050000Z\r\n").size() == 2);
    CHECK(days("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=WEEKLY\r\n").size() <= mostIcsMeetings + 1);
}

TEST_CASE("A rule of the program says its series, and is understood again", "[activity ics]")
{
    const QDate first{2019, 3, 6};
    const QDate last{2019, 6, 30};
    const auto [series, rule] = GENERATE(table<Recurring, QString>({
        {Recurring{.weekdays = {3}}, u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20190630;WKST=MO"_s},
        {Recurring{.weekdays = {1, 3}, .parity = Parity::Odd},
         u"FREQ=WEEKLY;BYDAY=MO,WE;INTERVAL=2;UNTIL=20190630;WKST=MO"_s},
        {Recurring{.weekdays = {3}, .rhythm = EachMonthWeek{1}}, u"FREQ=MONTHLY;BYDAY=1WE;UNTIL=20190630"_s},
        {Recurring{.rhythm = EachMonthDay{6}}, u"FREQ=MONTHLY;BYMONTHDAY=6;UNTIL=20190630"_s},
    }));
    CHECK(ruleOf(series, last, Qt::Monday) == rule);
    const auto again = seriesOfRule(rule, first);
    REQUIRE(again);
    CHECK(again->weekdays == series.weekdays);
    CHECK(again->rhythm == series.rhythm);
    CHECK(again->every == (series.parity ? 2 : 1));
    CHECK(again->start == first);
}

TEST_CASE("A series on no stated day has no rule", "[activity ics]")
{
    CHECK(ruleOf(Recurring{}, {2019, 6, 30}, Qt::Monday).isEmpty());
    CHECK(ruleOf(Recurring{.rhythm = EachMonth{MonthPart::Middle}}, {2019, 6, 30}, Qt::Monday).isEmpty());
    CHECK_FALSE(seriesOfRule(u"FREQ=YEARLY"_s, {2019, 3, 6}));
    CHECK_FALSE(seriesOfRule(u"FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1;COUNT=3"_s, {2019, 3, 27}));
}

TEST_CASE("What can't be taken from a calendar is named", "[activity ics]")
{
    const auto [lines, fault] = GENERATE(table<QByteArray, IcsFault>({
        {"BEGIN:VEVENT\r\nSUMMARY:会\r\nDTSTART;VALUE=DATE:20190304\r\nEND:VEVENT\r\n", IcsFault::NoUid},
        {"BEGIN:VEVENT\r\nSUMMARY:会\r\nUID:1\r\nEND:VEVENT\r\n", IcsFault::NoStart},
        {event("DTSTART:20190304T140000\r\nDTEND:20190304T130000\r\n"), IcsFault::EndBeforeStart},
        {event("DTSTART;VALUE=DATE:20190304\r\nRECURRENCE-ID;VALUE=DATE:20190304\r\n"), IcsFault::ChangeOfNothing},
        {event("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=DAILY;COUNT=2\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"),
         IcsFault::TwoRules},
        {event("DTSTART:20190304T140000\r\nRRULE:FREQ=SECONDLY;COUNT=3\r\n"), IcsFault::UnknownRule},
        {event("DTSTART:20190304T140000\r\nRRULE:FREQ=NOW\r\n"), IcsFault::UnknownRule},
        // No year has such a day, and libical would look through centuries.
        {event("DTSTART:20190304T140000\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n"), IcsFault::UnknownRule},
        {event("DTSTART:20190204T140000\r\nRRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31\r\n"), IcsFault::UnknownRule},
    }));
    const IcsReading reading = readIcs(calendarWith(lines));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front() == IcsProblem{fault, u"会"_s, 4}); // behind the three lines of its calendar
    CHECK(reading.calendar.items.empty());
}

TEST_CASE("Whatever is no calendar is refused whole", "[activity ics]")
{
    const auto fault = [](const QByteArray &bytes) {
        const IcsReading reading = readIcs(bytes);
        REQUIRE(reading.problems.size() == 1);
        return reading.problems.front().fault;
    };
    CHECK(fault({}) == IcsFault::Empty);
    CHECK(fault("姓名,日期\n") == IcsFault::NotACalendar);
    CHECK(fault("BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n") == IcsFault::NotACalendar);
    CHECK(fault(QByteArray{9 * 1024 * 1024, 'x'}) == IcsFault::TooLarge);
    CHECK(fault("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n") == IcsFault::Damaged);
    // Freed one in the other, so many would exhaust the stack.
    CHECK(fault("BEGIN:VCALENDAR\r\n" + QByteArray{"BEGIN:VEVENT\r\n"}.repeated(100'000)) == IcsFault::Damaged);
    CHECK(fault("BEGIN:VCALENDAR\r\n" + QByteArray{"BEG\r\n IN:VEVENT\r\n"}.repeated(100'000)) == IcsFault::Damaged);
}

TEST_CASE("A calendar in the encoding of older programs is read", "[activity ics]")
{
    const QByteArray gbk = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20190304\r\n"
                           "SUMMARY:\xbc\xaf\xd6\xd0\xc5\xe0\xd1\xb5\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    REQUIRE(readIcs(gbk).calendar.items.size() == 1);
    CHECK(readIcs(gbk).calendar.items.front().text.summary == u"集中培训"_s);
}

TEST_CASE("Broken files never do harm", "[activity ics]")
{
    const QByteArray whole = writeIcs({.term = u"t"_s, .made = noon, .items = {lecture(), weekly()}});
    std::mt19937 random{20190304};
    const auto among = [&random](qsizetype count) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(count));
    };
    for (int round = 0; round < 400; ++round) {
        QByteArray broken = whole;
        for (int wound = 0; wound < 4; ++wound) {
            const qsizetype at = among(broken.size() - 1);
            switch (among(4)) {
            case 0: broken[at] = static_cast<char>(among(256)); break;
            case 1: broken.remove(at, among(40)); break;
            case 2: broken.insert(at, broken.mid(among(broken.size()), among(60))); break;
            default: broken.truncate(std::max<qsizetype>(at, 20)); break;
            }
        }
        const IcsReading reading = readIcs(broken);
        for (const IcsItem &item : reading.calendar.items)
            CHECK(meetingsOf(item).size() <= 3 * mostIcsMeetings + 3);
    }
}

TEST_CASE("Themes of a calendar are read with the lines on which they begin", "[activity ics]")
{
    const QString folded = QString{40, u'研'};
    const QByteArray text = writeIcs({.made = noon, .themes = {{folded}, {u"{\"a\",1}"_s}}});
    CHECK(readIcs(text).calendar.themes == std::vector<IcsOwnLine>{{folded, 7}, {u"{\"a\",1}"_s, 9}});
    const QByteArray foreign = calendarWith("X-YANBEN-THEME:\r\nX-YANBEN-THEME;X-A=1:a\r\nX-YANBEN-THEMES:c\r\n" +
                                            event("DTSTART;VALUE=DATE:20190402\r\nX-YANBEN-THEME:b\r\n"));
    CHECK(readIcs(foreign).calendar.themes == std::vector<IcsOwnLine>{{u"a"_s, 5}});
}

TEST_CASE("The place in the schedule is a number from 1, and anything else a line that means nothing", "[activity ics]")
{
    IcsItem third = lecture();
    third.order = 3;
    CHECK(readIcs(writeIcs({.made = noon, .items = {third}})).calendar.items.front() == third);
    const IcsItem strange = only("DTSTART;VALUE=DATE:20190402\r\nX-YANBEN-ORDER:third\r\n");
    CHECK_FALSE(strange.order);
    CHECK(strange.unread == QStringList{u"X-YANBEN-ORDER:third"_s});
}
