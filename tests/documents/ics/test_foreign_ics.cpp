#include "documents/ics/activity_ics.h"
#include "documents/ics/ics_cut.h"
#include "documents/ics/ics_rule.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

const QDate termFirst{2019, 3, 4};
const QDate termLast{2019, 7, 12};

QByteArray foreignEvent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:x@example\r\nDTSTAMP:20190301T000000Z\r\nSUMMARY:会\r\n" + lines + "END:VEVENT\r\n";
}

QByteArray foreignCalendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + events + "END:VCALENDAR\r\n";
}

IcsItem readOne(const QByteArray &lines)
{
    const IcsReading reading = readIcs(foreignCalendar(foreignEvent(lines)));
    INFO(lines.toStdString());
    REQUIRE(reading.problems.empty());
    REQUIRE(reading.calendar.items.size() == 1);
    return reading.calendar.items.front();
}

std::vector<QDate> daysIn(const IcsItem &item)
{
    std::vector<QDate> days;
    for (const auto &[day, time] : meetingsOf(item))
        days.push_back(time.first);
    return days;
}

IcsCut cutToTerm(const QByteArray &lines)
{
    const std::optional<IcsCut> cut = cutSeries(readOne(lines), termFirst, termLast);
    INFO(lines.toStdString());
    REQUIRE(cut);
    return *cut;
}

} // namespace

TEST_CASE("Organizer and attendees are read by their names", "[foreign ics]")
{
    const IcsItem item = readOne("DTSTART;VALUE=DATE:20190304\r\n"
                                 "ORGANIZER;CN=示例教师甲:mailto:a@example.cn\r\n"
                                 "ATTENDEE;CN=\"示例教师乙\";PARTSTAT=ACCEPTED:mailto:b@example.cn\r\n"
                                 "ATTENDEE;CN=示例教师甲:mailto:a@example.cn\r\n"
                                 "ATTENDEE;CN=示例教师丙;PARTSTAT=DECLINED:mailto:c@example.cn\r\n"
                                 "ATTENDEE:MAILTO:d@example.cn\r\n");
    CHECK(item.people.coming == QStringList{u"示例教师甲"_s, u"示例教师乙"_s, u"d@example.cn"_s});
    CHECK(item.people.declined == QStringList{u"示例教师丙"_s});
    // None of the program's own files has any.
    const IcsItem own{.uid = u"a"_s, .time = item.time, .text = item.text, .people = item.people};
    CHECK_FALSE(writeIcs({.made = QDateTime{termFirst, {8, 0}, Qt::UTC}, .items = {own}}).contains("ATTENDEE"));
}

TEST_CASE("Attendees of one meeting are its own, also when it becomes an event alone", "[foreign ics]")
{
    const IcsReading reading =
        readIcs(foreignCalendar(foreignEvent("DTSTART;VALUE=DATE:20190304\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"
                                             "ATTENDEE;CN=示例教师甲:mailto:a@example.cn\r\n") +
                                foreignEvent("RECURRENCE-ID;VALUE=DATE:20190311\r\nDTSTART;VALUE=DATE:20190312\r\n"
                                             "ATTENDEE;CN=示例教师乙:mailto:b@example.cn\r\n"
                                             "ATTENDEE;CN=示例教师甲;PARTSTAT=DECLINED:mailto:a@example.cn\r\n") +
                                foreignEvent("RECURRENCE-ID;VALUE=DATE:20190318\r\nDTSTART;VALUE=DATE:20190319\r\n")));
    REQUIRE(reading.problems.empty());
    const IcsItem &item = reading.calendar.items.front();
    const IcsPeople own{.coming = {u"示例教师乙"_s}, .declined = {u"示例教师甲"_s}};
    CHECK(item.people == IcsPeople{.coming = {u"示例教师甲"_s}});
    REQUIRE(item.changes.size() == 2);
    CHECK(item.changes[0].people == own);
    CHECK(item.changes[1].people.isEmpty());
    const std::vector<IcsItem> singles = singleEvents(item);
    REQUIRE(singles.size() == 3);
    CHECK(singles[0].people == item.people);
    CHECK(singles[1].people == own);
    CHECK(singles[2].people == item.people);
}

TEST_CASE("A zone that the file does not describe is looked up, or named", "[foreign ics]")
{
    const auto from = [](const QByteArray &zone) {
        return readOne("DTSTART;TZID=" + zone + ":20190313T150000\r\nDTEND;TZID=" + zone + ":20190313T160000\r\n");
    };
    CHECK(from("Asia/Tokyo").time.from == ClockTime{840});
    CHECK(from("Tokyo Standard Time").time.from == ClockTime{840});
    CHECK(from("Tokyo Standard Time").time.to == ClockTime{900});
    CHECK(from("China Standard Time").time.from == ClockTime{900});
    CHECK(from("China Standard Time").strangeZone.isEmpty());
    CHECK(from("Nowhere").time.from == ClockTime{900});
    CHECK(from("Nowhere").strangeZone == u"Nowhere"_s);
}

TEST_CASE("The rule of another zone has its days as they are here", "[foreign ics]")
{
    // Sunday 23:00 in Greenwich is Monday 7:00.
    const QByteArray start = "DTSTART:20190303T230000Z\r\nDTEND:20190304T000000Z\r\n";
    const std::vector<QDate> mondays{{2019, 3, 4}, {2019, 3, 11}, {2019, 3, 18}};
    CHECK(daysIn(readOne(start + "RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=3\r\n")) == mondays);
    CHECK(daysIn(readOne(start + "RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20190317T230000Z\r\n")) == mondays);
    CHECK(daysIn(readOne(start + "RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=3\r\nEXDATE:20190310T230000Z\r\n")) ==
          std::vector<QDate>{{2019, 3, 4}, {2019, 3, 18}});
    CHECK(daysIn(cutToTerm(start + "RRULE:FREQ=WEEKLY;BYDAY=SU;COUNT=3\r\n").item) == mondays);
}

TEST_CASE("A day that is named without a clock time is one of the series' zone", "[foreign ics]")
{
    // 20:00 in New York is the next day here.
    const QByteArray series = "DTSTART;TZID=America/New_York:20190304T200000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n";
    const std::vector<QDate> rest{{2019, 3, 5}, {2019, 3, 19}};
    CHECK(daysIn(readOne(series + "EXDATE;VALUE=DATE:20190311\r\n")) == rest);
    CHECK(daysIn(readOne(series + "EXDATE;TZID=America/New_York:20190311T200000\r\n")) == rest);
    CHECK(readOne(series + "RDATE;VALUE=DATE:20190313\r\n").further == std::vector<QDate>{{2019, 3, 14}});
    const IcsReading reading = readIcs(foreignCalendar(
        foreignEvent(series) + foreignEvent("RECURRENCE-ID;VALUE=DATE:20190311\r\nDTSTART:20190313T010000Z\r\n")));
    REQUIRE(reading.problems.empty());
    CHECK(daysIn(reading.calendar.items.front()) == std::vector<QDate>{{2019, 3, 5}, {2019, 3, 13}, {2019, 3, 19}});
    // Also where the days are listed, without a rule.
    const QByteArray listed = foreignEvent("DTSTART;TZID=America/New_York:20190304T200000\r\n"
                                           "RDATE;VALUE=DATE:20190311\r\nRDATE;VALUE=DATE:20190318\r\n");
    const IcsReading changed = readIcs(foreignCalendar(
        listed + foreignEvent("RECURRENCE-ID;VALUE=DATE:20190311\r\nDTSTART:20190313T010000Z\r\n") +
        foreignEvent("RECURRENCE-ID;VALUE=DATE:20190318\r\nDTSTART;VALUE=DATE:20190318\r\nSTATUS:CANCELLED\r\n")));
    REQUIRE(changed.problems.empty());
    const IcsItem &of = changed.calendar.items.front();
    CHECK(daysIn(of) == std::vector<QDate>{{2019, 3, 5}, {2019, 3, 13}});
    const std::optional<IcsCut> cut = cutSeries(of, termFirst, termLast);
    REQUIRE(cut);
    CHECK(daysIn(cut->item) == daysIn(of));
    CHECK(cut->movedAway.empty());
    // Days of a series of whole days, or of one here, are as they are written.
    for (const QByteArray start : {"DTSTART;VALUE=DATE:20190304", "DTSTART;TZID=Asia/Shanghai:20190304T200000"}) {
        CHECK(daysIn(readOne(start + "\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20190311\r\n")) ==
              std::vector<QDate>{{2019, 3, 4}, {2019, 3, 18}});
    }
}

TEST_CASE("The last meeting stays, however the end of a rule is written", "[foreign ics]")
{
    // At 7:30 in China, where the day of UTC is the one before; at 20:00 in New York, which is the next day here and is
    // an hour earlier by UTC from 10 March on.
    const auto [start, until, count] = GENERATE(table<QByteArray, QByteArray, int>({
        {"Asia/Shanghai:20190304T073000", "20190318", 3},
        {"Asia/Shanghai:20190304T073000", "20190318T073000", 3},
        {"Asia/Shanghai:20190304T073000", "20190317T233000Z", 3},
        {"Asia/Shanghai:20190304T073000", "20190317T232959Z", 2},
        {"Asia/Shanghai:20190304T073000", "20190317", 2},
        {"America/New_York:20190304T200000", "20190318", 3},
        {"America/New_York:20190304T200000", "20190318T200000", 3},
        {"America/New_York:20190304T200000", "20190319T000000Z", 3},
        {"America/New_York:20190304T200000", "20190318T235959Z", 2},
        {"America/New_York:20190304T200000", "20190317", 2},
        {"Eastern Standard Time:20190304T200000", "20190319T000000Z", 3},
    }));
    CAPTURE(start.toStdString(), until.toStdString());
    const std::vector<QDate> days =
        daysIn(readOne("DTSTART;TZID=" + start + "\r\nRRULE:FREQ=WEEKLY;UNTIL=" + until + "\r\n"));
    const QDate first = start.startsWith("Asia") ? QDate{2019, 3, 4} : QDate{2019, 3, 5};
    REQUIRE(std::ssize(days) == count);
    CHECK(days.front() == first);
    CHECK(days.back() == first.addDays(7 * (count - 1)));
}

TEST_CASE("A series in a zone with summer time is told", "[foreign ics]")
{
    const auto zoneOf = [](const QByteArray &zone, const QByteArray &rule) {
        return readOne("DTSTART;TZID=" + zone + ":20190304T090000\r\n" + rule).summerZone;
    };
    CHECK(zoneOf("America/New_York", "RRULE:FREQ=WEEKLY;COUNT=9\r\n") == u"America/New_York"_s);
    CHECK(zoneOf("Eastern Standard Time", "RRULE:FREQ=WEEKLY;COUNT=9\r\n") == u"Eastern Standard Time"_s);
    CHECK(zoneOf("America/New_York", {}).isEmpty());
    CHECK(zoneOf("Asia/Shanghai", "RRULE:FREQ=WEEKLY;COUNT=9\r\n").isEmpty());
    CHECK(zoneOf("Asia/Tokyo", "RRULE:FREQ=WEEKLY;COUNT=9\r\n").isEmpty());
}

TEST_CASE("Lines that mean nothing are kept, empty ones are not worth it", "[foreign ics]")
{
    const IcsItem item = readOne("DTSTART;VALUE=DATE:20190304\r\nLOCATION:\r\nEXDATE:yesterday\r\n");
    REQUIRE(item.unread.size() == 1);
    CHECK(item.unread.front().contains(u"yesterday"_s));
}

TEST_CASE("A rule is followed to the term, however it counts and whenever it began", "[foreign ics]")
{
    const auto [rule, first, days] = GENERATE(table<QString, QDate, std::vector<QDate>>({
        {u"FREQ=YEARLY;BYMONTH=4;BYDAY=2FR"_s, {2010, 4, 9}, {{2019, 4, 12}}},
        {u"FREQ=YEARLY"_s, {1990, 5, 20}, {{2019, 5, 20}}},
        {u"FREQ=MONTHLY;BYDAY=2FR"_s,
         {2019, 3, 8},
         {{2019, 3, 8}, {2019, 4, 12}, {2019, 5, 10}, {2019, 6, 14}, {2019, 7, 12}}},
        {u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s,
         {2019, 3, 29},
         {{2019, 3, 29}, {2019, 4, 30}, {2019, 5, 31}, {2019, 6, 28}}},
        {u"FREQ=WEEKLY;INTERVAL=6;COUNT=3"_s, {2019, 3, 4}, {{2019, 3, 4}, {2019, 4, 15}, {2019, 5, 27}}},
        {u"FREQ=WEEKLY;COUNT=4"_s, {2019, 2, 18}, {{2019, 3, 4}, {2019, 3, 11}}},
        {u"FREQ=WEEKLY;COUNT=2"_s, {2019, 2, 18}, {}},
        {u"FREQ=MONTHLY;UNTIL=20190501"_s, {1995, 1, 15}, {{2019, 3, 15}, {2019, 4, 15}}},
    }));
    CAPTURE(rule.toStdString());
    CHECK(datesOfRule(rule, first, termFirst, termLast) == days);
}

TEST_CASE("A series is cut to the term, and what is cut off is said", "[foreign ics]")
{
    const QByteArray monday = "DTSTART;VALUE=DATE:20190304\r\n";
    const IcsCut whole = cutToTerm(monday + "RRULE:FREQ=WEEKLY;COUNT=3\r\n");
    CHECK(whole == IcsCut{.item = readOne(monday + "RRULE:FREQ=WEEKLY;COUNT=3\r\n")});

    const IcsCut endless = cutToTerm("DTSTART;VALUE=DATE:20150302\r\nRRULE:FREQ=WEEKLY\r\n");
    CHECK(endless.begunBefore);
    CHECK(endless.goesOn);
    CHECK(endless.item.rule == u"FREQ=WEEKLY;UNTIL=20190708"_s);
    CHECK(daysIn(endless.item).front() == QDate{2019, 3, 4});
    CHECK(daysIn(endless.item).size() == 19);

    const IcsCut late = cutToTerm("DTSTART;VALUE=DATE:20190708\r\nRDATE;VALUE=DATE:20190710,20190720\r\n");
    CHECK_FALSE(late.begunBefore);
    CHECK(late.goesOn);
    CHECK(daysIn(late.item) == std::vector<QDate>{{2019, 7, 8}, {2019, 7, 10}});

    CHECK_FALSE(
        cutSeries(readOne("DTSTART;VALUE=DATE:20180304\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"), termFirst, termLast));
}

TEST_CASE("Meetings moved out of the term are left out, and those moved into it are there", "[foreign ics]")
{
    const QByteArray series = foreignEvent("DTSTART;VALUE=DATE:20190225\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n");
    const auto moved = [](const QByteArray &from, const QByteArray &to) {
        return foreignEvent("RECURRENCE-ID;VALUE=DATE:" + from + "\r\nDTSTART;VALUE=DATE:" + to + "\r\n");
    };
    const IcsReading reading =
        readIcs(foreignCalendar(series + moved("20190225", "20190305") + moved("20190311", "20190228")));
    REQUIRE(reading.calendar.items.size() == 1);
    const auto cut = cutSeries(reading.calendar.items.front(), termFirst, termLast);
    REQUIRE(cut);
    CHECK(daysIn(cut->item) == std::vector<QDate>{{2019, 3, 4}, {2019, 3, 5}});
    CHECK(cut->movedAway == std::vector<QDate>{{2019, 3, 11}});
    CHECK(cut->besides.empty());

    // On a day of the series both stay.
    const auto joined = cutSeries(
        readIcs(foreignCalendar(series + moved("20190225", "20190304"))).calendar.items.front(), termFirst, termLast);
    REQUIRE(joined);
    CHECK(daysIn(joined->item) == std::vector<QDate>{{2019, 3, 4}, {2019, 3, 11}});
    REQUIRE(joined->besides.size() == 1);
    CHECK_FALSE(joined->besides.front().isSeries());
    CHECK(joined->besides.front().uid == u"x@example/20190225"_s);
    CHECK(joined->besides.front().time.first == QDate{2019, 3, 4});
    // Unless that day's own meeting is gone.
    const auto alone =
        cutSeries(readIcs(foreignCalendar(series + moved("20190225", "20190304") + moved("20190304", "20190228")))
                      .calendar.items.front(),
                  termFirst, termLast);
    REQUIRE(alone);
    CHECK(daysIn(alone->item) == std::vector<QDate>{{2019, 3, 4}, {2019, 3, 11}});
    CHECK(alone->besides.empty());
}

TEST_CASE("Single events of a series keep their uids, whatever else becomes of it", "[foreign ics]")
{
    const QByteArray start = "DTSTART;VALUE=DATE:20190304\r\nLOCATION:报告厅\r\n";
    const auto uids = [](const IcsItem &item) {
        QStringList all;
        for (const IcsItem &single : singleEvents(item)) {
            CHECK_FALSE(single.isSeries());
            CHECK(single.text.location == u"报告厅"_s);
            all << single.uid;
        }
        return all;
    };
    CHECK(uids(readOne(start + "RDATE;VALUE=DATE:20190320\r\n")) ==
          QStringList{u"x@example/20190304"_s, u"x@example/20190320"_s});
    CHECK(uids(readOne(start + "RDATE;VALUE=DATE:20190320,20190321\r\nEXDATE;VALUE=DATE:20190304\r\n")) ==
          QStringList{u"x@example/20190320"_s, u"x@example/20190321"_s});
}

TEST_CASE("Of a file that breaks off the whole events are read, and it is said where", "[foreign ics]")
{
    const QByteArray whole =
        foreignCalendar(foreignEvent("DTSTART;VALUE=DATE:20190304\r\n") +
                        "BEGIN:VEVENT\r\nUID:2\r\nDTSTART;VALUE=DATE:20190305\r\nSUMMARY:培训\r\nEND:VEVENT\r\n");
    const IcsReading reading = readIcs(whole.left(whole.indexOf("SUMMARY:培训") + 10));
    REQUIRE(reading.calendar.items.size() == 1);
    CHECK(reading.calendar.items.front().text.summary == u"会"_s);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front() == IcsProblem{IcsFault::Truncated, {}, 10});
}

TEST_CASE("Of too many events the first are read, and it is said from where on none is", "[foreign ics]")
{
    QByteArray events;
    for (int i = 0; i < 6000; ++i)
        events += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nDTSTART;VALUE=DATE:20190304\r\nEND:VEVENT\r\n";
    const IcsReading reading = readIcs(foreignCalendar(events));
    CHECK(reading.calendar.items.size() == mostIcsItems);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems.front().fault == IcsFault::TooMany);
    CHECK(reading.problems.front().line == 4 + 4 * static_cast<int>(mostIcsItems));
}

TEST_CASE("Characters that no encoding has are told", "[foreign ics]")
{
    const QByteArray strange = foreignCalendar(foreignEvent("DTSTART;VALUE=DATE:20190304\r\nLOCATION:\xff\xff\r\n"));
    CHECK(readIcs(strange).hasStrangeBytes);
    CHECK_FALSE(readIcs(foreignCalendar(foreignEvent("DTSTART;VALUE=DATE:20190304\r\n"))).hasStrangeBytes);
}
