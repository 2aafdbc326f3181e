#include "calendar/holidays/statutory_days.h"

#include "calendar/holidays/new_moon.h"

#include <unicode/calendar.h>

#include <algorithm>
#include <memory>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firstYearOfThreeMore = 2008; ///< 清明、端午 and 中秋 became days off, 劳动节 went down to one day
constexpr int firstYearWithoutEve = 2014;
constexpr int firstYearWithBoth = 2025; ///< 除夕 again, and 5月2日

class Days
{
public:
    void add(QDate day, const QString &festival)
    {
        const auto there = std::ranges::find(m_rows, day, &HolidayRow::date);
        if (there == m_rows.end())
            m_rows.push_back({.date = day, .kind = CalendarDay::Off, .festival = festival, .tentative = true});
        else
            there->festival += u'、' + festival;
    }
    void add(QDate first, int days, const QString &festival)
    {
        for (int i = 0; i < days; ++i)
            add(first.addDays(i), festival);
    }
    std::vector<HolidayRow> take()
    {
        std::ranges::sort(m_rows, {}, &HolidayRow::date);
        return std::move(m_rows);
    }

private:
    std::vector<HolidayRow> m_rows;
};

} // namespace

std::vector<HolidayRow> statutoryDays(int year)
{
    if (year < firstComputedYear || year > lastComputedYear)
        return {};
    const bool threeMore = year >= firstYearOfThreeMore;
    const bool both = year >= firstYearWithBoth;
    const bool eve = both || (threeMore && year < firstYearWithoutEve);
    const QDate newYear = lunarDay(year, 1, 1);

    Days days;
    days.add({year, 1, 1}, u"元旦"_s);
    days.add(newYear.addDays(eve ? -1 : 0), both ? 4 : 3, u"春节"_s);
    days.add({year, 5, 1}, both ? 2 : threeMore ? 1 : 3, u"劳动节"_s);
    days.add({year, 10, 1}, 3, u"国庆节"_s);
    if (threeMore) {
        days.add(qingming(year), u"清明"_s);
        days.add(lunarDay(year, 5, 5), u"端午"_s);
        days.add(lunarDay(year, 8, 15), u"中秋"_s);
    }
    return days.take();
}

QDate qingming(int year)
{
    // The mean length of the year over the epoch of its century.
    const int inCentury = year % 100;
    const double epoch = year < 2000 ? 5.59 : 4.81;
    return {year, 4, static_cast<int>(inCentury * 0.2422 + epoch) - inCentury / 4};
}

QDate lunarDay(int year, int month, int day)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZone> zone{icu::TimeZone::createTimeZone("Asia/Shanghai")};
    const std::unique_ptr<icu::Calendar> lunar{
        icu::Calendar::createInstance(*zone, icu::Locale{"zh", "CN", nullptr, "calendar=chinese"}, error)};
    if (U_FAILURE(error))
        return {};
    constexpr int epoch = 2637; // ICU counts its years from 2637 BC
    lunar->clear();
    lunar->set(UCAL_EXTENDED_YEAR, year + epoch);
    lunar->set(UCAL_MONTH, month - 1);
    lunar->set(UCAL_IS_LEAP_MONTH, 0);
    lunar->set(UCAL_DATE, 1);
    lunar->set(UCAL_HOUR_OF_DAY, 12);
    const UDate noon = lunar->getTime(error);
    if (U_FAILURE(error))
        return {};
    constexpr double oneDay = 24.0 * 3600 * 1000;
    const QDate byIcu = QDate{1970, 1, 1}.addDays(static_cast<qint64>(noon / oneDay));
    // ICU's moon is some minutes late: it lets the year 2027 begin on 7 February, though the moon is new on the 6th at
    // 23:56. Its months are right, so their first days are taken from a better one.
    return newMoonDay(byIcu).addDays(day - 1);
}

} // namespace yanben
