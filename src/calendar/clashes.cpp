#include "calendar/clashes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace yanben
{

namespace
{

/// One resource taken on one day, from the first to the last minute that the booking may need it.
struct Taking
{
    qint64 day = 0;
    int resource = 0;
    int from = 0;
    int to = 0;
    std::size_t booking = 0;
};

/// The hours of one time of day under one schedule are the same on all its days.
class HoursByDay
{
public:
    HoursByDay(const TimeOfDay &time, const Timetable &timetable) : m_time{time}, m_timetable{timetable} {}

    MinuteSpan spanOn(QDate day)
    {
        const DaySchedule *schedule = m_timetable.on(day);
        const auto found = std::ranges::find(m_known, schedule, &Known::schedule);
        if (found != m_known.end())
            return found->span;
        const Hours hours = hoursOn(day, m_time, m_timetable);
        m_known.push_back({schedule, {hours.first(), hours.last()}});
        return m_known.back().span;
    }

private:
    struct Known
    {
        const DaySchedule *schedule;
        MinuteSpan span;
    };

    const TimeOfDay &m_time;
    const Timetable &m_timetable;
    std::vector<Known> m_known;
};

std::vector<Taking> takingsOf(std::span<const Booking> bookings, const Timetable &timetable)
{
    std::size_t count = 0;
    for (const Booking &booking : bookings)
        count += booking.days.size() * booking.resources.size();
    std::vector<Taking> takings;
    takings.reserve(count);
    for (std::size_t i = 0; i < bookings.size(); ++i) {
        HoursByDay hours{bookings[i].time, timetable};
        for (const QDate day : bookings[i].days) {
            const MinuteSpan span = hours.spanOn(day);
            for (const int resource : bookings[i].resources)
                takings.push_back({day.toJulianDay(), resource, span.from, span.to, i});
        }
    }
    std::ranges::sort(takings, {}, [](const Taking &taking) {
        return std::tuple{taking.resource, taking.day, taking.from, taking.booking};
    });
    return takings;
}

class Collector
{
public:
    Collector(std::span<const Booking> bookings, const Timetable &timetable)
        : m_bookings{bookings}, m_timetable{timetable}
    {}

    void meet(const Taking &a, const Taking &b)
    {
        const auto [one, other] = std::minmax(a.booking, b.booking);
        if (one == other || m_bookings[one].owner == m_bookings[other].owner)
            return;
        const QDate day = QDate::fromJulianDay(a.day);
        const Overlap overlap = overlapOn(day, m_bookings[one].time, m_bookings[other].time, m_timetable);
        if (overlap == Overlap::No)
            return;
        const bool isCertain = overlap == Overlap::Yes;
        const auto [found, isNew] = m_clashes.try_emplace(
            {one, other},
            Clash{.one = one, .other = other, .shared = {}, .first = day, .last = day, .isCertain = isCertain});
        Clash &clash = found->second;
        if (clash.shared.empty() || clash.shared.back() != a.resource)
            clash.shared.push_back(a.resource); // they come in order
        clash.first = std::min(clash.first, day);
        clash.last = std::max(clash.last, day);
        clash.isCertain = clash.isCertain || isCertain;
    }

    std::vector<Clash> take()
    {
        std::vector<Clash> clashes;
        clashes.reserve(m_clashes.size());
        for (auto &[pair, clash] : m_clashes)
            clashes.push_back(std::move(clash));
        return clashes;
    }

private:
    std::span<const Booking> m_bookings;
    const Timetable &m_timetable;
    std::map<std::pair<std::size_t, std::size_t>, Clash> m_clashes;
};

} // namespace

std::vector<Clash> clashesOf(std::span<const Booking> bookings, const Timetable &timetable)
{
    const std::vector<Taking> takings = takingsOf(bookings, timetable);
    Collector collector{bookings, timetable};
    for (auto begin = takings.begin(); begin != takings.end();) {
        const auto end = std::ranges::find_if(begin, takings.end(), [begin](const Taking &each) {
            return each.resource != begin->resource || each.day != begin->day;
        });
        for (auto a = begin; a != end; ++a) {
            for (auto b = std::next(a); b != end && b->from < a->to; ++b)
                collector.meet(*a, *b);
        }
        begin = end;
    }
    return collector.take();
}

} // namespace yanben
