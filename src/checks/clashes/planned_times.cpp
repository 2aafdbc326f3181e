#include "checks/clashes/planned_times.h"

#include "calendar/when_dates.h"

#include <algorithm>

namespace yanben
{

PlannedTimes::PlannedTimes(const CheckInput &input)
    : m_input{input}, m_taken{input}, m_clashes{findClashes(m_taken, input.term.timetable)}
{}

std::optional<QString> PlannedTimes::takenBy(const TimeOwner &owner, const When &when)
{
    const std::vector<std::size_t> own = meetingsOf(owner);
    const std::vector<QDate> days = namedDays(when, m_input.term);
    for (const std::size_t place : own) {
        if (days.empty())
            break;
        const TakenMeeting moved = movedTo(place, days, when);
        for (const QDate day : days) {
            for (const std::size_t other : m_taken.on(day)) {
                if (std::ranges::count(own, other) == 0 && meet(moved, m_taken.all()[other], day))
                    return m_taken.all()[other].activity->title;
            }
        }
    }
    return std::nullopt;
}

void PlannedTimes::move(const TimeOwner &owner, const When &when)
{
    const std::vector<QDate> days = namedDays(when, m_input.term);
    for (const std::size_t place : meetingsOf(owner)) {
        // Without a day nobody is taken.
        TakenMeeting moved = days.empty() ? m_taken.all()[place] : movedTo(place, days, when);
        moved.days = days;
        m_taken.settle(place, std::move(moved));
    }
}

std::vector<std::size_t> PlannedTimes::meetingsOf(const TimeOwner &owner) const
{
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < m_taken.all().size(); ++place) {
        const TakenMeeting &each = m_taken.all()[place];
        if (each.activity->id != owner.activity || each.meeting->original != owner.original)
            continue;
        const bool isIts = owner.original  ? each.meeting->timeOf == owner.session
                           : owner.session ? each.session->id == *owner.session
                                           : !each.session->when;
        if (isIts)
            places.push_back(place);
    }
    return places;
}

TakenMeeting PlannedTimes::movedTo(std::size_t place, const std::vector<QDate> &days, const When &when)
{
    const TimeOfDay time = when.timeOfDay.isEmpty() ? m_taken.all()[place].time : when.timeOfDay;
    return m_taken.movedTo(place, days, time);
}

bool PlannedTimes::meet(const TakenMeeting &moved, const TakenMeeting &other, QDate day) const
{
    if (other.owner == moved.owner)
        return true; // a series meets once a day
    const Overlap overlap = overlapOn(day, moved.time, other.time, m_input.term.timetable);
    if (overlap == Overlap::No || (!moved.everybody.meets(other.everybody) && !moved.sharesRoom(other)))
        return false;
    const SessionPair pair = pairOf(moved, other);
    // A notice that is there already, of a task that goes on for weeks, may stay.
    return std::ranges::any_of(sharedNeeds(moved, other, overlap == Overlap::Yes), [&](const SharedNeed &need) {
        return need.severity == Severity::Warning || !m_clashes.contains({need.code, pair});
    });
}

} // namespace yanben
