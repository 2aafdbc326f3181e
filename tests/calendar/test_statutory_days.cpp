#include "calendar/holidays/new_moon.h"
#include "calendar/holidays/statutory_days.h"
#include "calendar/placement.h"
#include "calendar/school_calendar.h"
#include "support/folders.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <map>

using namespace yanben;
using namespace Qt::StringLiterals;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

TEST_CASE("The shipped table is the one that was checked against the notices")
{
    const std::vector<HolidayRow> rows = shippedHolidayTable().rows;
    CHECK(rows.size() == 769);
    CHECK(std::ranges::count(rows, CalendarDay::Off, &HolidayRow::kind) == 619);
    CHECK(std::ranges::count(rows, CalendarDay::Work, &HolidayRow::kind) == 150);
    const QByteArray table = bytesOf(sourceFolder() + u"/resources/calendar/holidays-cn.csv"_s);
    CHECK(QCryptographicHash::hash(table, QCryptographicHash::Sha256).toHex() ==
          "ca16b896872f31227b4a50677f0843e393cca6881d60b9eaf5abcce0807f7dae");
}

TEST_CASE("The shipped table holds every row of the list that it was taken from")
{
    const QByteArray source = bytesOf(sourceFolder() + u"/../shared/data/holidays-cn.csv"_s);
    if (source.isEmpty())
        return; // only where that list is at hand
    CHECK(parseHolidayTable(QString::fromUtf8(source)) == shippedHolidayTable());
}

TEST_CASE("Every computed day of 2004 to 2026 is off in the table, for the festival that was computed")
{
    std::map<QDate, HolidayRow> table;
    for (const HolidayRow &row : shippedHolidayTable().rows)
        table.emplace(row.date, row);
    int checked = 0;
    for (int year = 2004; year <= 2026; ++year) {
        for (const HolidayRow &computed : statutoryDays(year)) {
            INFO(computed.date.toString(Qt::ISODate).toStdString() << " " << computed.festival.toStdString());
            // The list leaves out 端午 of 2012, a Saturday between its two other days.
            if (computed.date == QDate{2012, 6, 23})
                continue;
            const auto listed = table.find(computed.date);
            REQUIRE(listed != table.end());
            CHECK(listed->second.kind == CalendarDay::Off);
            CHECK(computed.festival.split(u'、').contains(listed->second.festival));
            CHECK(computed.tentative);
            ++checked;
        }
    }
    CHECK(checked > 220);
}

TEST_CASE("The festivals beyond the table fall on the days of the almanac")
{
    const auto [day, festival] = GENERATE(table<QDate, QString>({
        {{2027, 1, 1}, u"元旦"_s},
        {{2027, 2, 5}, u"春节"_s},
        {{2027, 2, 6}, u"春节"_s},
        {{2027, 2, 8}, u"春节"_s},
        {{2027, 4, 5}, u"清明"_s},
        {{2027, 5, 2}, u"劳动节"_s},
        {{2027, 6, 9}, u"端午"_s},
        {{2027, 9, 15}, u"中秋"_s},
        {{2027, 10, 3}, u"国庆节"_s},
        {{2028, 1, 26}, u"春节"_s},
        {{2028, 4, 4}, u"清明"_s},
        {{2028, 5, 28}, u"端午"_s},
        {{2028, 10, 3}, u"国庆节、中秋"_s},
        {{2033, 1, 31}, u"春节"_s},
        {{2033, 9, 8}, u"中秋"_s},
        {{2034, 2, 19}, u"春节"_s},
    }));
    INFO(day.toString(Qt::ISODate).toStdString());
    const std::vector<HolidayRow> rows = statutoryDays(day.year());
    const auto row = std::ranges::find(rows, day, &HolidayRow::date);
    REQUIRE(row != rows.end());
    CHECK(row->festival.toStdString() == festival.toStdString());
}

TEST_CASE("A month begins on the day of its new moon, also where that is minutes from midnight")
{
    const auto [near, day] = GENERATE(table<QDate, QDate>({
        {{2000, 1, 6}, {2000, 1, 7}},   // 18:14 UTC
        {{2012, 8, 18}, {2012, 8, 17}}, // 23:54
        {{2013, 6, 9}, {2013, 6, 8}},   // 23:56
        {{2018, 11, 7}, {2018, 11, 8}}, // 00:02
        {{2027, 2, 7}, {2027, 2, 6}},   // 23:56
        {{2089, 9, 5}, {2089, 9, 4}},   // 23:59
        {{2057, 9, 28}, {2057, 9, 29}}, // 00:00
    }));
    INFO(near.toString(Qt::ISODate).toStdString());
    CHECK(newMoonDay(near) == day);
    CHECK(newMoonDay(day.addDays(12)) == day);
    CHECK(newMoonDay(day.addDays(-12)) == day);
}

TEST_CASE("A year has as many days as the law of its time gave it")
{
    const auto [year, days] = GENERATE(table<int, std::size_t>(
        {{1999, 10}, {2004, 10}, {2007, 10}, {2008, 11}, {2013, 11}, {2014, 11}, {2024, 11}, {2025, 13}, {2027, 13}}));
    INFO(year);
    CHECK(statutoryDays(year).size() == days);
}

TEST_CASE("What can't be computed has no days")
{
    CHECK(statutoryDays(1998).empty());
    CHECK(statutoryDays(2100).empty());
}

TEST_CASE("清明 is the day of the solar term in each century")
{
    const auto [year, day] = GENERATE(table<int, int>({{1901, 5},
                                                       {1912, 5},
                                                       {1943, 6},
                                                       {1976, 4},
                                                       {1999, 5},
                                                       {2000, 4},
                                                       {2008, 4},
                                                       {2019, 5},
                                                       {2038, 5},
                                                       {2042, 4},
                                                       {2071, 5},
                                                       {2099, 4}}));
    INFO(year);
    CHECK(qingming(year) == QDate{year, 4, day});
}

TEST_CASE("A computed day is off and tentative, while the year around it stays unknown")
{
    const SchoolCalendar calendar = SchoolCalendar::shipped();
    CHECK(calendar.kindOf({2027, 2, 6}) == DayKind::Holiday);
    CHECK(calendar.isTentative({2027, 2, 6}));
    CHECK(calendar.festivalOn({2027, 2, 6}) == u"春节");
    CHECK(calendar.kindOf({2027, 2, 9}) == DayKind::Unknown);
    CHECK_FALSE(calendar.covers(2027));
    CHECK_FALSE(calendar.isTentative({2026, 10, 1}));
    CHECK(checkPlacement(calendar, QDate{2027, 2, 6})->kind == PlacementConflict::Kind::OnHoliday);
}

TEST_CASE("A notice of the year stands over what was computed")
{
    const std::vector notice{CalendarDay{.date = {2027, 4, 5}, .kind = CalendarDay::Off, .name = u"清明"_s},
                             CalendarDay{.date = {2027, 5, 1}, .kind = CalendarDay::Work, .name = u"运动会"_s}};
    const SchoolCalendar calendar = SchoolCalendar::shipped(notice);
    CHECK_FALSE(calendar.isTentative({2027, 4, 5}));
    CHECK(calendar.covers(2027));
    CHECK(calendar.kindOf({2027, 5, 1}) == DayKind::MakeUpWorkday);
    CHECK(calendar.isTentative({2027, 2, 6}));
}
