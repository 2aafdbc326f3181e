#include "calendar/clashes.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace yanben
{

namespace
{

/// One day of a booking, from the first to the last minute that it may need.
struct Taking
{
    qint64 day = 0;
    int from = 0;
    int to = 0;
    std::size_t booking = 0;
    const DaySchedule *schedule = nullptr; ///< hours under one schedule are the same on all its days
};

std::vector<Taking> takingsOf(std::span<const Booking> bookings, const Timetable &timetable)
{
    std::vector<Taking> takings;
    takings.reserve(bookings.size());
    for (std::size_t i = 0; i < bookings.size(); ++i) {
        Taking taking{.booking = i};
        bool isKnown = false;
        for (const QDate day : bookings[i].days) {
            const DaySchedule *schedule = timetable.on(day);
            if (!isKnown || schedule != taking.schedule) {
                const Hours hours = hoursOn(day, bookings[i].time, timetable);
                taking.from = hours.first();
                taking.to = hours.last();
                taking.schedule = schedule;
                isKnown = true;
            }
            taking.day = day.toJulianDay();
            takings.push_back(taking);
        }
    }
    std::ranges::sort(takings, {}, [](const Taking &each) { return std::tuple{each.day, each.from, each.booking}; });
    return takings;
}

/// Which takings need each resource, in their order. Sorting once and dealing out is much quicker than sorting what
/// hundreds of people need.
struct NeedsByResource
{
    std::vector<std::size_t> ends;
    std::vector<std::uint32_t> takings;

    NeedsByResource(std::span<const Booking> bookings, const std::vector<Taking> &all)
    {
        int largest = -1;
        for (const Booking &booking : bookings) {
            if (!booking.resources.empty())
                largest = std::max(largest, booking.resources.back());
        }
        ends.assign(static_cast<std::size_t>(largest + 1), 0);
        for (const Taking &taking : all) {
            for (const int resource : bookings[taking.booking].resources)
                ++ends[static_cast<std::size_t>(resource)];
        }
        std::size_t sum = 0;
        for (std::size_t &end : ends)
            sum += std::exchange(end, sum);
        takings.resize(sum);
        for (std::uint32_t i = 0; i < all.size(); ++i) {
            for (const int resource : bookings[all[i].booking].resources)
                takings[ends[static_cast<std::size_t>(resource)]++] = i;
        }
    }
    std::span<const std::uint32_t> of(std::size_t resource) const
    {
        const std::size_t begin = resource == 0 ? 0 : ends[resource - 1];
        return std::span{takings}.subspan(begin, ends[resource] - begin);
    }
};

class Collector
{
public:
    Collector(std::span<const Booking> bookings, const Timetable &timetable)
        : m_bookings{bookings}, m_timetable{timetable}
    {}

    void meet(const Taking &a, const Taking &b, int resource)
    {
        const auto [one, other] = std::minmax(a.booking, b.booking);
        if (one == other || m_bookings[one].owner == m_bookings[other].owner)
            return;
        const auto [place, isNew] = m_places.try_emplace(std::uint64_t{one} << 32U | other, m_pairs.size());
        if (isNew)
            m_pairs.push_back({{.one = one, .other = other, .isCertain = false}, nullptr, {}});
        Pair &pair = m_pairs[place->second];
        const QDate day = QDate::fromJulianDay(a.day);
        if (isNew || pair.schedule != a.schedule) {
            pair.schedule = a.schedule;
            pair.overlap = overlapOn(day, m_bookings[one].time, m_bookings[other].time, m_timetable);
        }
        if (pair.overlap == Overlap::No)
            return;
        Clash &clash = pair.clash;
        if (clash.shared.empty()) {
            clash.first = day;
            clash.last = day;
        }
        if (clash.shared.empty() || clash.shared.back() != resource)
            clash.shared.push_back(resource); // they come in order
        clash.first = std::min(clash.first, day);
        clash.last = std::max(clash.last, day);
        clash.isCertain = clash.isCertain || pair.overlap == Overlap::Yes;
    }

    std::vector<Clash> take()
    {
        std::vector<Clash> clashes;
        clashes.reserve(m_pairs.size());
        for (Pair &pair : m_pairs) {
            if (!pair.clash.shared.empty())
                clashes.push_back(std::move(pair.clash));
        }
        std::ranges::sort(clashes, {}, [](const Clash &clash) { return std::pair{clash.one, clash.other}; });
        return clashes;
    }

private:
    struct Pair
    {
        Clash clash;
        const DaySchedule *schedule; ///< of the day that was looked at last
        Overlap overlap;             ///< under it
    };

    std::span<const Booking> m_bookings;
    const Timetable &m_timetable;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::vector<Pair> m_pairs;
};

} // namespace

std::vector<Clash> clashesOf(std::span<const Booking> bookings, const Timetable &timetable)
{
    const std::vector<Taking> takings = takingsOf(bookings, timetable);
    const NeedsByResource needs{bookings, takings};
    Collector collector{bookings, timetable};
    for (std::size_t resource = 0; resource < needs.ends.size(); ++resource) {
        const std::span<const std::uint32_t> needed = needs.of(resource);
        for (auto i = needed.begin(); i != needed.end(); ++i) {
            const Taking &a = takings[*i];
            for (auto j = std::next(i); j != needed.end(); ++j) {
                const Taking &b = takings[*j];
                if (b.day != a.day || b.from >= a.to)
                    break;
                collector.meet(a, b, static_cast<int>(resource));
            }
        }
    }
    return collector.take();
}

} // namespace yanben
