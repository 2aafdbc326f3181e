#include "calendar/school_calendar.h"
#include "documents/ics/holiday_ics.h"

#include <catch2/catch.hpp>

using namespace yanben;
using namespace Qt::StringLiterals;

using Code = HolidayRowProblem::Code;

namespace
{

QString eventText(const QString &lines)
{
    return u"BEGIN:VEVENT\r\nUID:1@example\r\nDTSTAMP:20261101T000000Z\r\n"_s + lines + u"END:VEVENT\r\n"_s;
}

QString calendarOf(const QString &events)
{
    return u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//example//zh\r\n"_s + events + u"END:VCALENDAR\r\n"_s;
}

} // namespace

TEST_CASE("A notice in ics gives a row for each day, off or at work")
{
    const QString notice = calendarOf(
        eventText(u"DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270104\r\nSUMMARY:元旦（休）\r\n"_s) +
        eventText(
            u"DTSTART;VALUE=DATE:20270220\r\nSUMMARY:春节 补班 第1天/共1天\r\nDESCRIPTION:补周五的课\\,请注意\r\n"_s) +
        eventText(u"DTSTART:20270405T000000\r\nDTEND:20270406T000000\r\nSUMMARY:清明节 放假\r\n"_s) +
        eventText(u"DTSTART;VALUE=DATE:20270501\r\nDURATION:P2D\r\nSUMMARY:劳动节\r\n"_s) +
        eventText(u"DTSTART;VALUE=DATE:20270508\r\nSUMMARY:劳动节上班\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\n"_s));
    const HolidayTable table = parseDayList(notice);
    CHECK(table.problems.empty());
    CHECK(table.rows == std::vector<HolidayRow>{{{2027, 1, 1}, CalendarDay::Off, u"元旦"_s},
                                                {{2027, 1, 2}, CalendarDay::Off, u"元旦"_s},
                                                {{2027, 1, 3}, CalendarDay::Off, u"元旦"_s},
                                                {{2027, 2, 20}, CalendarDay::Work, u"春节"_s, 5},
                                                {{2027, 4, 5}, CalendarDay::Off, u"清明节"_s},
                                                {{2027, 5, 1}, CalendarDay::Off, u"劳动节"_s},
                                                {{2027, 5, 2}, CalendarDay::Off, u"劳动节"_s},
                                                {{2027, 5, 8}, CalendarDay::Work, u"劳动节"_s}});
    CHECK(SchoolCalendar{table.rows, {}}.covers(2027));
}

TEST_CASE("Titles of days are told apart as calendar programs write them")
{
    const auto [title, kind, name] = GENERATE(table<QString, CalendarDay::Kind, QString>({
        {u"春节(休)"_s, CalendarDay::Off, u"春节"_s},
        {u"春节【班】"_s, CalendarDay::Work, u"春节"_s},
        {u"春节 假期 第3天/共8天"_s, CalendarDay::Off, u"春节"_s},
        {u"国庆节、中秋节"_s, CalendarDay::Off, u"国庆节、中秋节"_s},
        {u"国庆节 调休上班"_s, CalendarDay::Work, u"国庆节"_s},
        {u"端午节休假"_s, CalendarDay::Off, u"端午节"_s},
        {u"元旦补班（补周四）"_s, CalendarDay::Work, u"元旦"_s},
    }));
    const HolidayTable table =
        parseHolidayIcs(calendarOf(eventText(u"DTSTART;VALUE=DATE:20270101\r\nSUMMARY:"_s + title + u"\r\n"_s)));
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows.front().kind == kind);
    CHECK(table.rows.front().festival.toStdString() == name.toStdString());
}

TEST_CASE("An event that says nothing usable is reported with its line, and the others count")
{
    const auto [lines, code, piece] = GENERATE(table<QString, Code, QString>({
        {u"DTSTART;VALUE=DATE:20270308\r\nSUMMARY:妇女节\r\n"_s, Code::UnknownKind, u"妇女节"_s},
        {u"SUMMARY:元旦（休）\r\n"_s, Code::NoSuchDate, u"元旦（休）"_s},
        {u"DTSTART;VALUE=DATE:20271399\r\nSUMMARY:元旦（休）\r\n"_s, Code::NoSuchDate, u"元旦（休）"_s},
        {u"DTSTART;VALUE=DATE:20270201\r\nDTEND;VALUE=DATE:20270901\r\nSUMMARY:放假\r\n"_s, Code::NoSuchDate,
         u"放假"_s},
        {u"DTSTART;VALUE=DATE:20270405\r\nDTEND;VALUE=DATE:20270401\r\nSUMMARY:放假\r\n"_s, Code::NoSuchDate,
         u"放假"_s},
        {u"DTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦（班）\r\n"_s, Code::DateTwice, u"2027-01-01"_s},
    }));
    INFO(lines.toStdString());
    const QString good = eventText(u"DTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦（休）\r\n"_s);
    const HolidayTable table = parseHolidayIcs(calendarOf(good + eventText(lines)));
    CHECK(table.rows == std::vector<HolidayRow>{{{2027, 1, 1}, CalendarDay::Off, u"元旦"_s}});
    CHECK(table.problems == std::vector<HolidayRowProblem>{{code, 10, piece}});
}

TEST_CASE("An event that comes round counts once, and that is told")
{
    const HolidayTable table = parseHolidayIcs(
        calendarOf(eventText(u"DTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦\r\nRRULE:FREQ=YEARLY\r\n"_s)));
    CHECK(table.rows.size() == 1);
    CHECK(table.problems == std::vector<HolidayRowProblem>{{Code::ComesRound, 4, u"元旦"_s}});
}

TEST_CASE("What is no calendar, or breaks off, is said to be none")
{
    const QString text =
        GENERATE(as<QString>{}, u""_s, u"date,kind\n2027-01-01,off"_s, u"BEGIN:VCALENDAR\r\nVERSION:2.0"_s);
    const HolidayTable table = parseHolidayIcs(text);
    CHECK(table.rows.empty());
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems.front().code == Code::NotACalendar);
}

TEST_CASE("A list is read as what it looks like")
{
    CHECK(parseDayList(u"2027-01-01,off,元旦").rows.size() == 1);
    CHECK(parseDayList(u"\uFEFF"_s + calendarOf(eventText(u"DTSTART;VALUE=DATE:20270101\r\nSUMMARY:元旦\r\n"_s)))
              .rows.size() == 1);
}
