#include "calendar/clashes.h"
#include "calendar/occurrences.h"
#include "calendar/when_dates.h"
#include "checks/schedule_checks.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// A session that somebody presents.
struct Presented
{
    const CheckedActivity *activity;
    const CheckedSession *session;
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

std::vector<QString> sharedPresenters(const CheckedSession &a, const CheckedSession &b)
{
    std::vector<QString> names;
    for (const CheckedPerson &person : a.presenters) {
        if (std::ranges::count(b.presenters, person.key, &CheckedPerson::key) > 0)
            names.push_back(person.name);
    }
    return names;
}

/// Numbers the presenters, and books each session on the days that its time names; one that leaves the day open has
/// none.
class Bookings
{
public:
    explicit Bookings(const CheckInput &input)
    {
        int owner = 0;
        for (const CheckedActivity &activity : input.activities) {
            // Sessions that share their activity's range divide it among themselves.
            const int shared = owner++;
            const std::vector<QDate> days = std::visit(DaysOfKind{input}, activity.when.kind);
            for (const CheckedSession &session : activity.sessions) {
                if (session.presenters.empty())
                    continue;
                const When &when = session.when ? *session.when : activity.when;
                m_presented.push_back({&activity, &session});
                m_bookings.push_back({.resources = numbersOf(session.presenters),
                                      .days = session.when ? std::visit(DaysOfKind{input}, when.kind) : days,
                                      .time = when.timeOfDay,
                                      .owner = session.when ? owner++ : shared});
            }
        }
    }

    const std::vector<Booking> &all() const { return m_bookings; }
    const Presented &presented(std::size_t booking) const { return m_presented[booking]; }

private:
    std::vector<int> numbersOf(const std::vector<CheckedPerson> &people)
    {
        std::set<int> numbers;
        for (const CheckedPerson &person : people)
            numbers.insert(m_numbers.try_emplace(person.key, static_cast<int>(m_numbers.size())).first->second);
        return {numbers.begin(), numbers.end()};
    }

    std::vector<Presented> m_presented;
    std::vector<Booking> m_bookings;
    std::map<QString, int> m_numbers;
};

ActivityTarget bookingTarget(const Presented &presented)
{
    return {presented.activity->id,
            presented.activity->sessions.size() > 1 ? std::optional{presented.session->id} : std::nullopt};
}

Finding overlapFinding(const Clash &clash, const Presented &a, const Presented &b)
{
    const bool background = a.activity->backgroundTask || b.activity->backgroundTask;
    return {FindingCode::PresenterOverlap,
            background ? Severity::Notice : Severity::Warning,
            OverlapTarget{bookingTarget(a), bookingTarget(b)},
            {.title = a.activity->title,
             .other = b.activity->title,
             .names = sharedPresenters(*a.session, *b.session),
             .first = clash.first,
             .last = clash.last,
             .background = background},
            {}};
}

} // namespace

std::vector<Finding> checkPresenters(const CheckInput &input)
{
    const Bookings bookings{input};
    std::vector<Finding> findings;
    for (const Clash &clash : clashesOf(bookings.all(), input.term.timetable))
        findings.push_back(overlapFinding(clash, bookings.presented(clash.one), bookings.presented(clash.other)));
    return findings;
}

} // namespace yanben
