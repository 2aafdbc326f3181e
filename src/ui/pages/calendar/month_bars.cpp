#include "ui/pages/calendar/month_bars.h"

#include "calendar/occurrences.h"
#include "calendar/when_dates.h"
#include "workspace/acts/plan/activity_acts.h"
#include "workspace/queries/roster.h"
#include "workspace/queries/term_rows.h"

namespace yanben
{

namespace
{

std::vector<std::pair<QDate, QDate>> stretchesOf(const When &when, const Term &term, const SchoolCalendar &calendar)
{
    std::vector<std::pair<QDate, QDate>> stretches;
    if (const auto *series = std::get_if<Recurring>(&when.kind)) {
        for (const Occurrence &occurrence : occurrencesOf(*series, term, calendar)) {
            if (occurrence.held)
                stretches.emplace_back(*occurrence.held, occurrence.anyDay ? occurrence.lastDay : *occurrence.held);
        }
        return stretches;
    }
    if (const auto *weeks = std::get_if<WeekSpan>(&when.kind); weeks && !weeks->weekdays.empty()) {
        for (const QDate day : daysOf(*weeks, term))
            stretches.emplace_back(day, day);
        return stretches;
    }
    const DateSpan span = spanOf(when, term);
    // A deadline is shown on its day, an open start on the day it begins.
    const std::optional<QDate> first = span.first ? span.first : span.last;
    const std::optional<QDate> last = span.last ? span.last : span.first;
    if (first)
        stretches.emplace_back(*first, *last);
    return stretches;
}

Tone toneOf(const Activity &activity, bool doubtful)
{
    if (doubtful)
        return Tone::Warning;
    if (std::holds_alternative<Recurring>(activity.when.kind))
        return Tone::Neutral;
    const bool day = std::holds_alternative<SingleDay>(activity.when.kind);
    return activity.backgroundTask || !day ? Tone::Info : Tone::Accent;
}

} // namespace

std::vector<MonthBar> monthBars(const State &state, const Term &term, const SchoolCalendar &calendar,
                                const std::set<ActivityId> &doubtful, QDate first, QDate last)
{
    std::vector<MonthBar> bars;
    for (const Activity *activity : activitiesOf(state, term.id)) {
        QStringList leaders;
        for (const Session *session : sessionsOf(state, activity->id)) {
            const QString names = displayNames(state, session->presenters);
            if (!names.isEmpty() && !leaders.contains(names))
                leaders << names;
        }
        const auto add = [&](const When &when, const QString &who, bool movable) {
            for (const auto &[from, to] : stretchesOf(when, term, calendar)) {
                if (to < first || last < from)
                    continue;
                bars.push_back({.activity = activity->id,
                                .title = activity->title,
                                .leaders = who,
                                .first = from,
                                .last = to,
                                .tone = toneOf(*activity, doubtful.contains(activity->id)),
                                .movable = movable});
            }
        };
        add(activity->when, leaders.join(u'、'), shifted(activity->when, 1).has_value());
        for (const Session *session : sessionsOf(state, activity->id)) {
            if (session->when && session->when->kind != activity->when.kind)
                add(*session->when, displayNames(state, session->presenters), false);
        }
    }
    return bars;
}

} // namespace yanben
