#include "calendar/school_calendar.h"
#include "support/folders.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringList>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

CalendarDay ownDay(QDate date, CalendarDay::Kind kind, const QString &name)
{
    CalendarDay day;
    day.date = date;
    day.kind = kind;
    day.name = name;
    return day;
}

} // namespace

TEST_CASE("Every row of the shipped table is found again in the calendar")
{
    QFile file{sourceFolder() + QStringLiteral("/resources/calendar/holidays-cn.csv")};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.takeFirst() == u"date,kind,festival");
    REQUIRE(lines.size() > 700);

    const SchoolCalendar calendar = SchoolCalendar::shipped();
    for (const QString &line : lines) {
        INFO(line.toStdString());
        const QStringList cells = line.split(u',');
        const QDate day = QDate::fromString(cells[0], Qt::ISODate);
        REQUIRE(day.isValid());
        CHECK(calendar.festivalOn(day) == cells[2]);
        CHECK(calendar.kindOf(day) == (cells[1] == u"off" ? DayKind::Holiday : DayKind::MakeUpWorkday));
        CHECK(calendar.isWorkday(day) == (cells[1] == u"off" ? WorkdayAnswer::No : WorkdayAnswer::Yes));
    }
    CHECK(shippedHolidayTable().problems.empty());
    CHECK(shippedHolidayTable().rows.size() == static_cast<std::size_t>(lines.size()));
}

TEST_CASE("The shipped table covers 2004 to 2026 and no other year")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    for (int year = 2004; year <= 2026; ++year)
        CHECK(calendar.covers(year));
    CHECK(calendar.years().size() == 23);
    CHECK_FALSE(calendar.covers(2003));
    CHECK_FALSE(calendar.covers(2027));
}

TEST_CASE("Days of spring 2019 are what they were")
{
    const auto [day, kind] = GENERATE(table<QDate, DayKind>({
        {{2019, 3, 11}, DayKind::Workday},
        {{2019, 3, 16}, DayKind::Weekend},
        {{2019, 4, 5}, DayKind::Holiday},
        {{2019, 4, 7}, DayKind::Holiday},
        {{2019, 4, 8}, DayKind::Workday},
        {{2019, 4, 28}, DayKind::MakeUpWorkday},
        {{2019, 5, 1}, DayKind::Holiday},
        {{2019, 5, 4}, DayKind::Holiday},
        {{2019, 5, 5}, DayKind::MakeUpWorkday},
        {{2019, 6, 7}, DayKind::Holiday},
        {{2027, 3, 3}, DayKind::Unknown},
        {{2027, 3, 6}, DayKind::Unknown},
    }));
    CHECK(SchoolCalendar::shipped().kindOf(day) == kind);
}

TEST_CASE("The school's own days stand over the table")
{
    const std::vector own{
        ownDay({2019, 4, 18}, CalendarDay::Off, u"运动会"_s), ownDay({2019, 4, 5}, CalendarDay::Work, u"清明节"_s),
        ownDay({2019, 4, 20}, CalendarDay::Work, u"补课"_s), ownDay({2019, 4, 28}, CalendarDay::Off, u"调休取消"_s)};
    const SchoolCalendar calendar = SchoolCalendar::shipped(own);
    CHECK(calendar.kindOf({2019, 4, 18}) == DayKind::Holiday);
    CHECK(calendar.festivalOn({2019, 4, 18}) == u"运动会");
    CHECK(calendar.kindOf({2019, 4, 5}) == DayKind::Workday);
    CHECK(calendar.kindOf({2019, 4, 20}) == DayKind::MakeUpWorkday);
    CHECK(calendar.kindOf({2019, 4, 28}) == DayKind::Holiday);
    CHECK(calendar.kindOf({2019, 4, 19}) == DayKind::Workday);
}

TEST_CASE("A year becomes known with its first statutory holiday, not with a sports day")
{
    const std::vector sports{ownDay({2027, 4, 15}, CalendarDay::Off, u"运动会"_s)};
    const SchoolCalendar unknown = SchoolCalendar::shipped(sports);
    CHECK(unknown.kindOf({2027, 4, 15}) == DayKind::Holiday);
    CHECK(unknown.kindOf({2027, 4, 14}) == DayKind::Unknown);

    const auto [day, kind, name] = GENERATE(table<QDate, CalendarDay::Kind, QString>({
        {{2027, 12, 30}, CalendarDay::Off, u"元旦文艺汇演"_s},
        {{2027, 9, 30}, CalendarDay::Off, u"国庆合唱节"_s},
        {{2027, 9, 26}, CalendarDay::Work, u"国庆节"_s},
    }));
    CAPTURE(name.toStdString());
    CHECK_FALSE(SchoolCalendar::shipped(std::vector{ownDay(day, kind, name)}).covers(2027));

    const std::vector festival{ownDay({2027, 4, 5}, CalendarDay::Off, u"清明节"_s)};
    const SchoolCalendar known = SchoolCalendar::shipped(festival);
    CHECK(known.covers(2027));
    CHECK(known.kindOf({2027, 4, 14}) == DayKind::Workday);
    CHECK(known.kindOf({2027, 4, 17}) == DayKind::Weekend);
}

TEST_CASE("The nearest workdays go around holidays and take make-up workdays")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    CHECK(calendar.workdayBefore({2019, 4, 5}) == QDate{2019, 4, 4});
    CHECK(calendar.workdayAfter({2019, 4, 5}) == QDate{2019, 4, 8});
    CHECK(calendar.workdayAfter({2019, 5, 1}) == QDate{2019, 5, 5});
    CHECK(calendar.workdayBefore({2019, 5, 1}) == QDate{2019, 4, 30});
    CHECK(calendar.workdayAfter({2026, 12, 31}) == std::nullopt);
    CHECK(calendar.workdayBefore({2027, 1, 1}) == QDate{2026, 12, 31});
    CHECK(SchoolCalendar{}.workdayBefore({2019, 4, 5}) == std::nullopt);
}

TEST_CASE("April 2019 has 21 workdays up to the 29th, May 20 up to the 30th")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    CHECK(calendar.countWorkdays({2019, 4, 1}, {2019, 4, 29}) == 21);
    CHECK(calendar.countWorkdays({2019, 5, 1}, {2019, 5, 30}) == 20);
    CHECK(calendar.countWorkdays({2019, 4, 20}, {2019, 4, 24}) == 3);
    CHECK(calendar.countWorkdays({2027, 3, 1}, {2027, 3, 7}) == 0);
}

TEST_CASE("A list of days is read in the forms that offices write")
{
    const HolidayTable table = parseHolidayTable(
        u"\uFEFF日期,类型,名称\r\n2027/1/1,休,元旦\r\n2027年1月3日;班;元旦\n\n2027-02-06\t放假\t春节\n2027-02-07，off，春节\n"_s);
    CHECK(table.problems.empty());
    CHECK(table.rows == std::vector<HolidayRow>{{{2027, 1, 1}, CalendarDay::Off, u"元旦"_s},
                                                {{2027, 1, 3}, CalendarDay::Work, u"元旦"_s},
                                                {{2027, 2, 6}, CalendarDay::Off, u"春节"_s},
                                                {{2027, 2, 7}, CalendarDay::Off, u"春节"_s}});
}

TEST_CASE("A bad line is reported with its number and the good ones are kept")
{
    using Code = HolidayRowProblem::Code;
    const auto [line, code, piece] = GENERATE(table<QString, Code, QString>({
        {u"2027-02-30,off,春节"_s, Code::NoSuchDate, u"2027-02-30"_s},
        {u"昨天,off,春节"_s, Code::NoSuchDate, u"昨天"_s},
        {u"2027-02-06,maybe,春节"_s, Code::UnknownKind, u"maybe"_s},
        {u"2027-02-06"_s, Code::TooFewColumns, u"2027-02-06"_s},
        {u"2027-01-01,work,元旦"_s, Code::DateTwice, u"2027-01-01"_s},
    }));
    const HolidayTable table = parseHolidayTable(u"date,kind,festival\n2027-01-01,off,元旦\n"_s + line);
    CHECK(table.rows == std::vector<HolidayRow>{{{2027, 1, 1}, CalendarDay::Off, u"元旦"_s}});
    CHECK(table.problems == std::vector<HolidayRowProblem>{{code, 3, piece}});
}

TEST_CASE("A list without end is cut off and says so")
{
    QString text;
    for (QDate day{2000, 1, 1}; day < QDate{2060, 1, 1}; day = day.addDays(1))
        text += day.toString(Qt::ISODate) + u",off,x\n"_s;
    const HolidayTable table = parseHolidayTable(text);
    CHECK(table.rows.size() == 20'000);
    REQUIRE(table.problems.size() == 1);
    CHECK(table.problems.front().code == HolidayRowProblem::Code::TooManyRows);
}

TEST_CASE("A day at work may say for which weekday it stands")
{
    const HolidayTable table = parseHolidayTable(u"日期,类型,名称,补\n2027-01-03,班,元旦,周五\n2027-02-14,班,春节,4\n"
                                                 u"2027-02-21,班,春节,\n2027-02-28,班,春节,周八\n"_s);
    CHECK(table.rows == std::vector<HolidayRow>{{{2027, 1, 3}, CalendarDay::Work, u"元旦"_s, 5},
                                                {{2027, 2, 14}, CalendarDay::Work, u"春节"_s, 4},
                                                {{2027, 2, 21}, CalendarDay::Work, u"春节"_s}});
    CHECK(table.problems == std::vector<HolidayRowProblem>{{HolidayRowProblem::Code::UnknownWeekday, 5, u"周八"_s}});

    const SchoolCalendar calendar{table.rows, {}};
    CHECK(calendar.standsFor({2027, 1, 3}) == 5);
    CHECK(calendar.standsFor({2027, 2, 21}) == std::nullopt);
    CHECK(calendar.makeUpDays({2027, 1, 3}, {2027, 2, 14}) == std::vector<QDate>{{2027, 1, 3}, {2027, 2, 14}});
}
