#include "calendar/school_calendar.h"

#include "calendar/holidays/statutory_days.h"

#include <algorithm>
#include <array>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int searchDays = 60;

/// 国庆, 国庆节、中秋节; not a 国庆合唱节 of the school's own.
bool isStatutory(const QString &name)
{
    static const QStringList names{u"元旦"_s, u"春节"_s, u"清明"_s, u"劳动"_s, u"端午"_s, u"中秋"_s, u"国庆"_s};
    const QStringList parts = name.split(u'、');
    return std::ranges::all_of(parts, [](const QString &part) {
        const QString festival = part.trimmed();
        return names.contains(festival) || (festival.endsWith(u'节') && names.contains(festival.chopped(1)));
    });
}

/// The years beyond the table in which plans are made today.
constexpr int computedYears = 10;

std::vector<HolidayRow> shippedAndComputed()
{
    std::vector<HolidayRow> rows = shippedHolidayTable().rows;
    const int known = rows.empty() ? 0 : rows.back().date.year();
    for (int year = known + 1; known > 0 && year <= known + computedYears; ++year)
        std::ranges::copy(statutoryDays(year), std::back_inserter(rows));
    return rows;
}

} // namespace

SchoolCalendar::SchoolCalendar(std::span<const HolidayRow> table, std::span<const CalendarDay> own)
{
    for (const HolidayRow &row : table)
        put(row);
    for (const CalendarDay &day : own)
        put({day.date, day.kind, day.name, day.standsFor});
}

SchoolCalendar SchoolCalendar::shipped(std::span<const CalendarDay> own)
{
    static const std::vector<HolidayRow> rows = shippedAndComputed();
    return SchoolCalendar{rows, own};
}

void SchoolCalendar::takeOff(QDate day, const QString &name)
{
    m_days.insert_or_assign(day, HolidayRow{.date = day, .kind = CalendarDay::Off, .festival = name});
}

void SchoolCalendar::put(const HolidayRow &row)
{
    m_days.insert_or_assign(row.date, row);
    if (row.kind == CalendarDay::Off && !row.tentative && isStatutory(row.festival))
        m_years.insert(row.date.year());
}

DayKind SchoolCalendar::kindOf(QDate day) const
{
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    if (const auto entry = m_days.find(day); entry != m_days.end()) {
        if (entry->second.kind == CalendarDay::Off)
            return DayKind::Holiday;
        return weekend ? DayKind::MakeUpWorkday : DayKind::Workday;
    }
    if (!covers(day.year()))
        return DayKind::Unknown;
    return weekend ? DayKind::Weekend : DayKind::Workday;
}

WorkdayAnswer SchoolCalendar::isWorkday(QDate day) const
{
    switch (kindOf(day)) {
    case DayKind::Workday:
    case DayKind::MakeUpWorkday: return WorkdayAnswer::Yes;
    case DayKind::Weekend:
    case DayKind::Holiday: return WorkdayAnswer::No;
    case DayKind::Unknown: break;
    }
    return WorkdayAnswer::Unknown;
}

QString SchoolCalendar::festivalOn(QDate day) const
{
    const auto entry = m_days.find(day);
    return entry == m_days.end() ? QString{} : entry->second.festival;
}

bool SchoolCalendar::isTentative(QDate day) const
{
    const auto entry = m_days.find(day);
    return entry != m_days.end() && entry->second.tentative;
}

std::vector<QDate> SchoolCalendar::tentativeDays(int year, const Term &term) const
{
    std::vector<QDate> days;
    const QDate last = std::min(term.last, QDate{year, 12, 31});
    for (auto entry = m_days.lower_bound(std::max(term.first, QDate{year, 1, 1}));
         entry != m_days.end() && entry->first <= last; ++entry) {
        if (entry->second.tentative)
            days.push_back(entry->first);
    }
    return days;
}

std::optional<int> SchoolCalendar::standsFor(QDate day) const
{
    const auto entry = m_days.find(day);
    return entry == m_days.end() ? std::nullopt : entry->second.standsFor;
}

std::vector<QDate> SchoolCalendar::makeUpDays(QDate first, QDate last) const
{
    std::vector<QDate> days;
    for (auto entry = m_days.lower_bound(first); entry != m_days.end() && entry->first <= last; ++entry) {
        if (entry->second.kind == CalendarDay::Work && entry->first.dayOfWeek() >= Qt::Saturday)
            days.push_back(entry->first);
    }
    return days;
}

std::optional<QDate> SchoolCalendar::searchWorkday(QDate day, int step) const
{
    for (int i = 1; i <= searchDays; ++i) {
        const QDate candidate = day.addDays(i * step);
        if (isWorkday(candidate) == WorkdayAnswer::Yes)
            return candidate;
    }
    return std::nullopt;
}

std::optional<QDate> SchoolCalendar::workdayBefore(QDate day) const
{
    return searchWorkday(day, -1);
}

std::optional<QDate> SchoolCalendar::workdayAfter(QDate day) const
{
    return searchWorkday(day, +1);
}

int SchoolCalendar::countWorkdays(QDate first, QDate last) const
{
    int count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        count += isWorkday(day) == WorkdayAnswer::Yes ? 1 : 0;
    return count;
}

} // namespace yanben
