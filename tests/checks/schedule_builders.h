#pragma once

#include "calendar/school_calendar.h"
#include "calendar/series/occurrences.h"
#include "checks/check_input.h"
#include "checks/clashes/clash_checks.h"
#include "support/terms.h"

namespace yanben
{

inline CheckedSession session(const QString &presenter = {}, const QString &place = QStringLiteral("报告厅"))
{
    CheckedSession made{.id = SessionId{1}, .place = place};
    if (!presenter.isEmpty())
        made.presenters = {{presenter, presenter}};
    return made;
}

inline CheckedActivity activity(int key, const When &when, const QString &presenter = {})
{
    return {.id = ActivityId{key},
            .title = QStringLiteral("活动%1").arg(key),
            .when = when,
            .sessions = {session(presenter)}};
}

inline When day(int month, int d, const TimeOfDay &time = {})
{
    return {.kind = SingleDay{QDate{2019, month, d}}, .timeOfDay = time};
}

inline When range(int month, int d, int toMonth, int to)
{
    return {.kind = DayRange{QDate{2019, month, d}, QDate{2019, toMonth, to}}};
}

inline TimeOfDay clock(int from, int to)
{
    return {.time = ClockSpan{{from * 60}, ClockTime{to * 60}}};
}

inline CheckInput term(std::vector<CheckedActivity> activities)
{
    return {.term = springTerm(), .calendar = SchoolCalendar::shipped(), .activities = std::move(activities)};
}

/// The meetings that the activities' times give, with nothing decided about any.
inline CheckInput withMeetings(CheckInput input)
{
    input.meetings.clear();
    for (std::size_t i = 0; i < input.activities.size(); ++i) {
        const CheckedActivity &own = input.activities[i];
        for (std::size_t j = 0; j < own.sessions.size(); ++j) {
            const CheckedSession &each = own.sessions[j];
            const When &when = each.when ? *each.when : own.when;
            const bool ofSeries = std::holds_alternative<Recurring>(when.kind);
            for (const Occurrence &one : occurrencesOf(when, input.term, input.calendar)) {
                if (!one.held)
                    continue;
                input.meetings.push_back({.activity = i,
                                          .session = j,
                                          .original = ofSeries ? std::optional{one.original} : std::nullopt,
                                          .timeOf = each.when ? std::optional{each.id} : std::nullopt,
                                          .first = *one.held,
                                          .last = std::max(*one.held, one.lastDay),
                                          .anyDay = one.anyDay,
                                          .time = when.timeOfDay,
                                          .presenters = each.presenters,
                                          .place = each.place});
            }
        }
    }
    return input;
}

inline std::vector<Finding> clashesOfCode(const CheckInput &input, FindingCode code)
{
    const CheckInput full = withMeetings(input);
    std::vector<Finding> found = ClashChecks{full}.findings();
    std::erase_if(found, [code](const Finding &finding) { return finding.code != code; });
    return found;
}

} // namespace yanben
