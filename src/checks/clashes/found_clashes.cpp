#include "checks/clashes/found_clashes.h"

#include "calendar/clashes.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::vector<Booking> bookingsOf(const TakenMeetings &taken)
{
    std::vector<Booking> bookings;
    bookings.reserve(taken.all().size());
    for (const TakenMeeting &each : taken.all()) {
        Booking &booking = bookings.emplace_back(
            Booking{.resources = each.everybody.numbers(), .days = each.days, .time = each.time, .owner = each.owner});
        for (const int room : each.rooms)
            booking.resources.push_back(taken.people().count() + room);
    }
    return bookings;
}

/// Equal hours as they were written, others by the clock.
TimeOfDay commonHours(const TakenMeeting &a, const TakenMeeting &b, QDate day, const Timetable &timetable)
{
    const TimeOfDay &one = a.time;
    const TimeOfDay &other = b.time;
    if (one == other)
        return one;
    if (one.isEmpty() || other.isEmpty())
        return {};
    const Hours some = hoursOn(day, one, timetable);
    const Hours others = hoursOn(day, other, timetable);
    const int from = std::max(some.first(), others.first());
    const int to = std::min(some.last(), others.last());
    return from < to ? TimeOfDay{.time = ClockSpan{{from}, ClockTime{to}}, .half = {}, .periods = {}} : TimeOfDay{};
}

/// Nobody is kept by several days without hours from going to what takes an hour of them.
bool attendsBetween(const TakenMeeting &several, const TakenMeeting &one)
{
    return several.isLoose() && !one.time.isEmpty();
}

std::pair<std::size_t, std::size_t> sessionOf(const TakenMeeting &taking)
{
    return {taking.meeting->activity, taking.meeting->session};
}

/// The first one that shares its time.
std::pair<std::size_t, std::size_t> sessionOfTime(const TakenMeeting &taking)
{
    if (taking.session->when)
        return sessionOf(taking);
    const std::vector<CheckedSession> &sessions = taking.activity->sessions;
    const auto first = std::ranges::find_if(sessions, [](const CheckedSession &each) { return !each.when; });
    return {taking.meeting->activity, static_cast<std::size_t>(first - sessions.begin())};
}

} // namespace

std::vector<SharedNeed> sharedNeeds(const TakenMeeting &a, const TakenMeeting &b, bool hoursMeet)
{
    std::vector<SharedNeed> needs;
    const bool hasTask = a.activity->backgroundTask || b.activity->backgroundTask;
    PersonSet presenters = a.presenters;
    presenters.intersect(b.presenters);
    const bool isCertain = hoursMeet && !a.time.isEmpty() && !b.time.isEmpty();
    // A task goes on all the time.
    if (!presenters.isEmpty())
        needs.push_back({FindingCode::PresenterOverlap,
                         hasTask ? Severity::Notice : Severity::Warning,
                         isCertain || hasTask,
                         presenters,
                         {}});
    // Sessions of one activity on one day follow each other unless their hours say otherwise.
    if (hasTask || (a.activity == b.activity && !isCertain))
        return needs;
    const Severity severity = isCertain ? Severity::Warning : Severity::Notice;
    if (!attendsBetween(a, b) && !attendsBetween(b, a)) {
        PersonSet people = a.everybody;
        people.intersect(b.everybody);
        people.remove(presenters);
        PersonSet leaders = a.leaders;
        leaders.add(b.leaders);
        leaders.intersect(people);
        people.remove(leaders);
        if (!people.isEmpty())
            needs.push_back({FindingCode::AudienceClash, severity, isCertain, std::move(people), {}});
        if (!leaders.isEmpty())
            needs.push_back({FindingCode::LeaderClash, severity, isCertain, std::move(leaders), {}});
    }
    std::vector<int> rooms;
    std::ranges::set_intersection(a.rooms, b.rooms, std::back_inserter(rooms));
    if (!rooms.empty())
        needs.push_back({FindingCode::PlaceClash, severity, isCertain, {}, std::move(rooms)});
    return needs;
}

SessionPair pairOf(const TakenMeeting &a, const TakenMeeting &b)
{
    const bool isWithinOne = a.meeting->activity == b.meeting->activity;
    const std::pair one = isWithinOne ? sessionOf(a) : sessionOfTime(a);
    const std::pair other = isWithinOne ? sessionOf(b) : sessionOfTime(b);
    return {std::min(one, other), std::max(one, other)};
}

FoundClashes findClashes(const TakenMeetings &taken, const Timetable &timetable)
{
    FoundClashes found;
    for (const Clash &clash : clashesOf(bookingsOf(taken), timetable)) {
        const TakenMeeting &a = taken.all()[clash.one];
        const TakenMeeting &b = taken.all()[clash.other];
        const SessionPair pair = pairOf(a, b);
        const bool isTurned = sessionOf(b) < sessionOf(a);
        const TimeOfDay hours = commonHours(a, b, clash.first, timetable);
        for (SharedNeed &need : sharedNeeds(a, b, clash.isCertain)) {
            const auto [place, isNew] = found.try_emplace({need.code, pair});
            FoundClash &one = place->second;
            one.hours = isNew || one.hours == hours ? hours : TimeOfDay{};
            one.severity = std::min(one.severity, need.severity);
            one.isCertain = one.isCertain || need.isCertain;
            one.people.add(need.people);
            one.rooms.insert(need.rooms.begin(), need.rooms.end());
            one.ones.insert(isTurned ? clash.other : clash.one);
            one.others.insert(isTurned ? clash.one : clash.other);
            for (QDate day = clash.first; day <= clash.last; day = day.addDays(1))
                one.days.insert(day);
        }
    }
    return found;
}

} // namespace yanben
