#include "workspace/exchange/import_findings.h"

#include "checks/clashes/clash_checks.h"
#include "checks/date_checks.h"
#include "workspace/queries/calendar/check_schedule.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace yanben
{

namespace
{

bool isDayWithoutSchool(FindingCode code)
{
    return code == FindingCode::DateOnHoliday || code == FindingCode::DateStartsOnWeekend ||
           code == FindingCode::DateStartsOnHoliday || code == FindingCode::DateEndsOnHoliday;
}

/// The checks leave series alone, which say themselves what becomes of a holiday; a file says it of each meeting.
std::vector<Finding> seriesOnHolidays(const CheckInput &input)
{
    std::vector<Finding> findings;
    std::set<std::tuple<ActivityId, QDate>> seen;
    for (const CheckedMeeting &meeting : input.meetings) {
        const CheckedActivity &activity = input.activities[meeting.activity];
        if (!meeting.original || meeting.anyDay || input.calendar.kindOf(meeting.first) != DayKind::Holiday ||
            !seen.insert({activity.id, meeting.first}).second)
            continue;
        findings.push_back({.code = FindingCode::DateOnHoliday,
                            .severity = Severity::Warning,
                            .target = ActivityTarget{activity.id, meeting.timeOf},
                            .facts = {.title = activity.title,
                                      .names = {input.calendar.festivalOn(meeting.first)},
                                      .first = meeting.first,
                                      .last = meeting.first}});
    }
    return findings;
}

std::vector<Finding> scheduleFindings(const State &state, TermId term)
{
    CheckInput input{.term = state.get<Term>(term)};
    input.calendar = schoolCalendar(state, input.term);
    for (const Stage *stage : stagesOf(state, term))
        input.stages.push_back(*stage);
    addSchedule(input, state);
    std::vector<Finding> findings;
    std::ranges::copy_if(checkPlacements(input), std::back_inserter(findings), isDayWithoutSchool, &Finding::code);
    std::ranges::move(seriesOnHolidays(input), std::back_inserter(findings));
    std::ranges::move(checkWithinStage(input), std::back_inserter(findings));
    std::ranges::move(ClashChecks{input}.findings(), std::back_inserter(findings));
    return findings;
}

/// Of the same first and last day.
bool isAlike(const Finding &one, const Finding &other)
{
    return one.code == other.code && one.target == other.target && one.facts.days == other.facts.days;
}

} // namespace

ImportFindings::ImportFindings(const State &state, TermId term) : m_state{state}, m_term{term}
{
    for (Finding &finding : scheduleFindings(state, term)) {
        std::vector<Finding> &ofDays = m_before[{finding.facts.first, finding.facts.last}];
        ofDays.push_back(std::move(finding));
    }
}

std::vector<Finding> ImportFindings::of(const CalendarImport &import) const
{
    return freshIn(importChain(m_state, import).state());
}

std::vector<Finding> ImportFindings::of(const Act &act) const
{
    State after = m_state;
    after.apply(act.changes);
    return freshIn(after);
}

std::vector<Finding> ImportFindings::freshIn(const State &after) const
{
    std::vector<Finding> fresh;
    for (Finding &finding : scheduleFindings(after, m_term)) {
        if (!isKnown(finding))
            fresh.push_back(std::move(finding));
    }
    std::ranges::stable_sort(fresh, {}, &Finding::severity);
    return fresh;
}

bool ImportFindings::isKnown(const Finding &finding) const
{
    const auto ofDays = m_before.find({finding.facts.first, finding.facts.last});
    return ofDays != m_before.end() &&
           std::ranges::any_of(ofDays->second, [&finding](const Finding &known) { return isAlike(known, finding); });
}

} // namespace yanben
