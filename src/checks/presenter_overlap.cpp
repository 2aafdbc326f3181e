#include "calendar/occurrences.h"
#include "calendar/when_dates.h"
#include "checks/schedule_checks.h"

#include <algorithm>

namespace yanben
{

namespace
{

struct Booking
{
    const CheckedActivity *activity;
    const CheckedSession *session;
    const When *when;
    std::vector<QDate> days; ///< ascending; empty when the time leaves the day open
};

struct DaysOfKind
{
    const CheckInput &input;

    std::vector<QDate> operator()(const SingleDay &kind) const { return {kind.date}; }
    std::vector<QDate> operator()(const DayRange &kind) const
    {
        std::vector<QDate> days;
        const QDate last = std::min(kind.last, input.term.last);
        for (QDate day = std::max(kind.first, input.term.first); day <= last; day = day.addDays(1))
            days.push_back(day);
        return days;
    }
    std::vector<QDate> operator()(const WeekSpan &kind) const { return daysOf(kind, input.term); }
    std::vector<QDate> operator()(const Recurring &kind) const
    {
        std::vector<QDate> days;
        for (const Occurrence &occurrence : occurrencesOf(kind, input.term, input.calendar)) {
            if (occurrence.held && !occurrence.anyDay)
                days.push_back(*occurrence.held);
        }
        std::ranges::sort(days); // one that was moved may stand before the one it was moved past
        return days;
    }
    std::vector<QDate> operator()(const auto &) const { return {}; }
};

/// The hours that are certainly taken. Periods are not: the timetable that gives their clock times is not known.
std::optional<std::pair<int, int>> minutesTaken(const TimeOfDay &time)
{
    constexpr int noon = 12 * 60;
    constexpr int evening = 18 * 60;
    if (time.time)
        return std::pair{time.time->from.minutes,
                         time.time->to.value_or(ClockTime{time.time->from.minutes + 1}).minutes};
    if (!time.half)
        return std::nullopt;
    switch (*time.half) {
    case HalfDay::Morning: return std::pair{0, noon};
    case HalfDay::Afternoon: return std::pair{noon, evening};
    case HalfDay::Evening: break;
    }
    return std::pair{evening, 24 * 60};
}

bool hoursDiffer(const TimeOfDay &a, const TimeOfDay &b)
{
    if (!a.periods.empty() && !b.periods.empty()) {
        return std::ranges::none_of(a.periods, [&b](int period) { return std::ranges::count(b.periods, period) > 0; });
    }
    const auto one = minutesTaken(a);
    const auto other = minutesTaken(b);
    return one && other && (one->second <= other->first || other->second <= one->first);
}

std::vector<QString> sharedPresenters(const CheckedSession &a, const CheckedSession &b)
{
    std::vector<QString> names;
    for (const CheckedPerson &person : a.presenters) {
        if (std::ranges::count(b.presenters, person.key, &CheckedPerson::key) > 0)
            names.push_back(person.name);
    }
    return names;
}

std::vector<Booking> bookingsOf(const CheckInput &input)
{
    std::vector<Booking> bookings;
    for (const CheckedActivity &activity : input.activities) {
        const std::vector<QDate> days = std::visit(DaysOfKind{input}, activity.when.kind);
        for (const CheckedSession &session : activity.sessions) {
            if (session.presenters.empty())
                continue;
            if (session.when)
                bookings.push_back(
                    {&activity, &session, &*session.when, std::visit(DaysOfKind{input}, session.when->kind)});
            else
                bookings.push_back({&activity, &session, &activity.when, days});
        }
    }
    return bookings;
}

ActivityTarget bookingTarget(const Booking &booking)
{
    return {booking.activity->id,
            booking.activity->sessions.size() > 1 ? std::optional{booking.session->id} : std::nullopt};
}

std::optional<Finding> overlapOf(const Booking &a, const Booking &b)
{
    if (a.activity == b.activity && !a.session->when && !b.session->when)
        return std::nullopt;
    if (a.days.empty() || b.days.empty() || a.days.back() < b.days.front() || b.days.back() < a.days.front())
        return std::nullopt;
    std::vector<QString> names = sharedPresenters(*a.session, *b.session);
    if (names.empty() || hoursDiffer(a.when->timeOfDay, b.when->timeOfDay))
        return std::nullopt;
    std::vector<QDate> days;
    std::ranges::set_intersection(a.days, b.days, std::back_inserter(days));
    if (days.empty())
        return std::nullopt;
    const bool background = a.activity->backgroundTask || b.activity->backgroundTask;
    return Finding{FindingCode::PresenterOverlap,
                   background ? Severity::Notice : Severity::Warning,
                   OverlapTarget{bookingTarget(a), bookingTarget(b)},
                   {.title = a.activity->title,
                    .other = b.activity->title,
                    .names = std::move(names),
                    .first = days.front(),
                    .last = days.back(),
                    .background = background},
                   {}};
}

} // namespace

std::vector<Finding> checkPresenters(const CheckInput &input)
{
    const std::vector<Booking> bookings = bookingsOf(input);
    std::vector<Finding> findings;
    for (auto a = bookings.begin(); a != bookings.end(); ++a) {
        for (auto b = std::next(a); b != bookings.end(); ++b) {
            if (auto finding = overlapOf(*a, *b))
                findings.push_back(std::move(*finding));
        }
    }
    return findings;
}

} // namespace yanben
