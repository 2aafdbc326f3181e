#include "workspace/acts/school/times_apart.h"

#include "checks/clashes/planned_times.h"
#include "workspace/queries/calendar/check_schedule.h"
#include "workspace/queries/calendar/school_days.h"

namespace yanben
{

namespace
{

ApartTime apartTime(PlannedTimes &planned, const TimeOwner &owner, const TouchedTime &touched,
                    const std::optional<When> &typed)
{
    ApartTime time{.when = typed ? typed : touched.effect.proposed};
    if (time.when)
        time.taken = planned.takenBy(owner, *time.when);
    if (typed || !time.taken)
        return time;
    for (const When &further : touched.further) {
        if (!planned.takenBy(owner, further))
            return {.when = further, .isFurther = true};
    }
    return time;
}

} // namespace

TimesApart::TimesApart(const State &state, const Act &change, std::vector<TouchedTime> touched)
    : m_touched{std::move(touched)}
{
    State after = state;
    after.apply(change.changes);
    for (const TouchedTime &each : m_touched) {
        const TermId term = state.get<Activity>(each.activity).term;
        m_terms.push_back(term);
        m_originals.push_back(each.meeting ? std::optional{state.get<ChangedOccurrence>(*each.meeting).original}
                                           : std::nullopt);
        const auto [place, isNew] = m_schedules.try_emplace(term);
        if (!isNew)
            continue;
        CheckInput &input = place->second;
        input.term = after.get<Term>(term);
        input.calendar = schoolCalendar(after, input.term);
        addSchedule(input, after);
    }
}

std::vector<ApartTime> TimesApart::times(std::span<const ProposalChoice> choices) const
{
    std::map<TermId, PlannedTimes> planned;
    std::vector<ApartTime> times;
    for (std::size_t i = 0; i < m_touched.size(); ++i) {
        PlannedTimes &schedule = planned.try_emplace(m_terms[i], m_schedules.at(m_terms[i])).first->second;
        const TimeOwner owner{m_touched[i].activity, m_touched[i].session, m_originals[i]};
        const ApartTime &time = times.emplace_back(apartTime(schedule, owner, m_touched[i], choices[i].typed));
        if (choices[i].adjusted && time.when)
            schedule.move(owner, *time.when);
    }
    return times;
}

} // namespace yanben
