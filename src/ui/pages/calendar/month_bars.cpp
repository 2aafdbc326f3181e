#include "ui/pages/calendar/month_bars.h"

#include "calendar/when_dates.h"
#include "workspace/acts/plan/activity_acts.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>

namespace yanben
{

namespace
{

Tone toneOf(const Activity &activity, bool doubtful)
{
    if (doubtful)
        return Tone::Warning;
    if (std::holds_alternative<Recurring>(activity.when.kind))
        return Tone::Neutral;
    const bool day = std::holds_alternative<SingleDay>(activity.when.kind);
    return activity.backgroundTask || !day ? Tone::Info : Tone::Accent;
}

bool isOfSeries(const Meeting &meeting)
{
    const When &time = meeting.key.session ? *meeting.sessions.front()->when : meeting.activity->when;
    return std::holds_alternative<Recurring>(time.kind);
}

} // namespace

std::vector<MonthBar> monthBars(const State &state, const Term &term, const SchoolCalendar &calendar,
                                const std::set<ActivityId> &doubtful, QDate first, QDate last)
{
    std::vector<MonthBar> bars;
    for (const Meeting &meeting : meetingsOf(state, term, calendar, CancelledMeetings::Shown)) {
        if (!meeting.touches(first, last))
            continue;
        const Activity &activity = *meeting.activity;
        bars.push_back({.activity = activity.id,
                        .meeting = meeting.key,
                        .title = contentOf(meeting),
                        .leaders = displayNames(state, presentersOf(meeting)),
                        .first = meeting.first,
                        .last = meeting.last,
                        .tone = toneOf(activity, doubtful.contains(activity.id)),
                        .movable = !meeting.key.session && shifted(activity.when, 1).has_value(),
                        .ofSeries = isOfSeries(meeting),
                        .cancelled = meeting.cancelled});
    }
    // A deadline is shown on its day, an open start on the day it begins.
    for (const Activity *activity : activitiesOf(state, term.id)) {
        const DateSpan span = spanOf(activity->when, term);
        if (span.first.has_value() == span.last.has_value())
            continue;
        const QDate day = span.first ? *span.first : *span.last;
        if (day < first || last < day)
            continue;
        std::vector<Participant> presenters;
        for (const Session *session : sessionsOf(state, activity->id))
            std::ranges::copy(session->presenters, std::back_inserter(presenters));
        bars.push_back({.activity = activity->id,
                        .meeting = {},
                        .title = activity->title,
                        .leaders = displayNames(state, presenters),
                        .first = day,
                        .last = day,
                        .tone = toneOf(*activity, doubtful.contains(activity->id)),
                        .movable = true,
                        .cancelled = activity->status == ActivityStatus::Cancelled});
    }
    return bars;
}

} // namespace yanben
