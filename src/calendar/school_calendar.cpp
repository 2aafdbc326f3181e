#include "calendar/school_calendar.h"

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

} // namespace

SchoolCalendar::SchoolCalendar(std::span<const HolidayRow> table, std::span<const CalendarDay> own)
{
    for (const HolidayRow &row : table)
        put(row.date, row.kind, row.festival);
    for (const CalendarDay &day : own)
        put(day.date, day.kind, day.name);
}

SchoolCalendar SchoolCalendar::shipped(std::span<const CalendarDay> own)
{
    static const HolidayTable table = shippedHolidayTable();
    return SchoolCalendar{table.rows, own};
}

void SchoolCalendar::put(QDate day, CalendarDay::Kind kind, const QString &name)
{
    m_days.insert_or_assign(day, Entry{kind, name});
    if (kind == CalendarDay::Off && isStatutory(name))
        m_years.insert(day.year());
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
    return entry == m_days.end() ? QString{} : entry->second.name;
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
