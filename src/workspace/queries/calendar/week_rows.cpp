#include "workspace/queries/calendar/week_rows.h"

#include "calendar/hours/hours.h"
#include "workspace/queries/staff/roster.h"

#include <algorithm>
#include <set>

namespace yanben
{

namespace
{

constexpr std::array halves{HalfDay::Morning, HalfDay::Afternoon, HalfDay::Evening};

bool inHalf(QDate day, int minute, HalfDay half, const Timetable &timetable)
{
    const MinuteSpan span = halfDayOn(day, half, timetable);
    return span.from <= minute && minute < span.to;
}

HalfDay halfOf(QDate day, int minute, const Timetable &timetable)
{
    for (const HalfDay half : halves) {
        if (inHalf(day, minute, half, timetable))
            return half;
    }
    return HalfDay::Evening;
}

/// Puts what happens on a day into lines; a half day stands before its lessons and only where something needs it.
class HoursOfDay
{
public:
    HoursOfDay(const Term &term, QDate firstDay) : m_timetable{term.timetable}, m_firstDay{firstDay}
    {
        const DaySchedule *schedule = m_timetable.on(firstDay);
        if (!schedule || schedule->lessons.empty()) {
            for (const HalfDay half : halves)
                m_hours.push_back({.half = half});
            return;
        }
        int number = 0;
        for (const LessonTime &lesson : schedule->lessons)
            m_hours.push_back({.lesson = ++number, .clock = lesson});
    }

    /// The lines, in whatever order they are asked for.
    std::vector<WeekHour> linesOf(const CalendarEntry &entry, QDate day) const
    {
        const TimeOfDay &time = entry.when.timeOfDay;
        if (entry.anyDay || time.isEmpty())
            return {WeekHour{}};
        const Hours hours = hoursOn(day, time, m_timetable);
        std::vector<WeekHour> lines;
        const bool namesHour = time.time || !time.periods.empty();
        for (const WeekHour &hour : m_hours) {
            if (!namesHour || !hour.clock)
                continue;
            const MinuteSpan lesson{hour.clock->from.minutes, hour.clock->to.minutes};
            if (std::ranges::any_of(hours.certain, [&](MinuteSpan span) { return span.overlaps(lesson); }))
                lines.push_back(hour);
        }
        if (lines.empty()) {
            const int minute = placeInDay(day, time, m_timetable).value_or(MinuteSpan{}).from;
            lines.push_back({.half = time.half ? *time.half : halfOf(day, minute, m_timetable)});
        }
        return lines;
    }

    /// All lines of the week, given the half days that are needed beside lessons.
    std::vector<WeekHour> all(const std::set<HalfDay> &needed) const
    {
        std::vector<WeekHour> lines{WeekHour{}};
        if (m_hours.front().half) {
            lines.insert(lines.end(), m_hours.begin(), m_hours.end());
            return lines;
        }
        auto next = m_hours.begin();
        for (const HalfDay half : halves) {
            if (needed.contains(half))
                lines.push_back({.half = half});
            const int end = halfDayOn(m_firstDay, half, m_timetable).to;
            for (; next != m_hours.end() && (next->clock->from.minutes < end || half == HalfDay::Evening); ++next)
                lines.push_back(*next);
        }
        return lines;
    }

private:
    const Timetable &m_timetable;
    QDate m_firstDay;
    std::vector<WeekHour> m_hours;
};

} // namespace

HoursOfWeek hoursOfWeek(std::span<const CalendarEntry> entries, const Term &term, QDate firstDay)
{
    const HoursOfDay day{term, firstDay};
    std::vector<std::tuple<WeekHour, std::size_t, std::size_t>> placed;
    std::set<HalfDay> needed;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const CalendarEntry &entry = entries[at];
        for (std::size_t column = 0; column < 7; ++column) {
            const QDate date = firstDay.addDays(static_cast<int>(column));
            if (!entry.touches(date, date))
                continue;
            for (const WeekHour &line : day.linesOf(entry, date)) {
                placed.emplace_back(line, column, at);
                if (line.half)
                    needed.insert(*line.half);
            }
        }
    }
    HoursOfWeek week{.hours = day.all(needed)};
    week.cells.resize(week.hours.size());
    for (const auto &[line, column, at] : placed) {
        const auto row = std::ranges::find(week.hours, line) - week.hours.begin();
        week.cells[static_cast<std::size_t>(row)][column].push_back(at);
    }
    return week;
}

std::array<EntryPlaces, 7> weekByDays(std::span<const CalendarEntry> entries, QDate firstDay)
{
    std::array<EntryPlaces, 7> week;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const CalendarEntry &entry = entries[at];
        if (!entry.touches(firstDay, firstDay.addDays(6)))
            continue;
        const qint64 from = std::max<qint64>(0, firstDay.daysTo(entry.first));
        const qint64 to = entry.anyDay ? from : std::min<qint64>(6, firstDay.daysTo(entry.last));
        for (qint64 day = from; day <= to; ++day)
            week[static_cast<std::size_t>(day)].push_back(at);
    }
    return week;
}

std::vector<EntryPlaces> weekByGroups(const State &state, std::span<const CalendarEntry> entries,
                                      std::span<const GroupId> groups, QDate firstDay)
{
    std::vector<EntryPlaces> columns(groups.size() + 1);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        if (!entries[at].touches(firstDay, firstDay.addDays(6)))
            continue;
        std::set<std::size_t> places;
        for (const Participant &one : entries[at].audience) {
            const auto found = one.group ? std::ranges::find(groups, groupMeant(state, *one.group)) : groups.end();
            if (found != groups.end())
                places.insert(static_cast<std::size_t>(found - groups.begin()));
        }
        if (places.empty())
            places.insert(groups.size());
        for (const std::size_t place : places)
            columns[place].push_back(at);
    }
    return columns;
}

std::vector<const Group *> groupsOfSchool(const State &state)
{
    std::vector<const Group *> groups;
    for (const auto &[id, group] : state.all<Group>()) {
        if (!group.sameAs)
            groups.push_back(&group);
    }
    std::ranges::stable_sort(groups, {}, &Group::position);
    return groups;
}

} // namespace yanben
