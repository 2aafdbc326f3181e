#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/series/series_words.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/calendar/school_days.h"

#include <algorithm>

// Which meeting is spoken of, and what a change makes of its series.

namespace yanben
{

namespace
{

/// The rule that an act gives the series or what goes on behind it; empty when it leaves the time as it is.
std::optional<When> newRule(const Act &act)
{
    std::optional<When> changed;
    for (const Change &change : act.changes) {
        if (const auto *activity = std::get_if<Edit<Activity>>(&change); activity && activity->after) {
            if (!activity->before)
                return activity->after->when;
            if (activity->before->when != activity->after->when)
                changed = activity->after->when;
        }
        const auto *session = std::get_if<Edit<Session>>(&change);
        if (session && session->before && session->after && session->before->when != session->after->when)
            changed = session->after->when;
    }
    return changed;
}

} // namespace

QDate SeriesDesk::dayOf(const MeetingKey &key) const
{
    if (const std::optional<Series> series = seriesOf(m_context.state(), key)) {
        for (const Occurrence &each : occurrencesOf(*series, schoolCalendar(m_context.state()))) {
            if (each.original == key.original)
                return each.held.value_or(each.original);
        }
    }
    return key.original;
}

TimeOfDay SeriesDesk::timeOf(const MeetingKey &key) const
{
    const std::optional<Series> series = seriesOf(m_context.state(), key);
    if (!series)
        return {};
    const ChangedOccurrence *decided = series->decisionOn(key.original);
    return decided && decided->when ? decided->when->timeOfDay : series->when->timeOfDay;
}

QString SeriesDesk::nameOf(const MeetingKey &key) const
{
    const std::optional<Series> series = seriesOf(m_context.state(), key);
    if (!series)
        return {};
    const ChangedOccurrence *decided = series->decisionOn(key.original);
    return decided && !decided->content.isEmpty() ? decided->content : series->activity->title;
}

QString SeriesDesk::dayName(const MeetingKey &key) const
{
    if (const std::optional<Series> series = seriesOf(m_context.state(), key)) {
        for (const Occurrence &each : occurrencesOf(*series, schoolCalendar(m_context.state()))) {
            if (each.original == key.original && each.anyDay)
                return weekName(*series->term, weekOf(*series->term, each.held.value_or(each.original)));
        }
    }
    return dayText(dayOf(key), *m_context.term.term(), WhenStyle::WithWeekdays);
}

QString SeriesDesk::told(const MeetingKey &key, const ChangedSeries &changed) const
{
    State after = m_context.state();
    after.apply(changed.act.changes);
    const std::optional<ActivityId> goesOn = addedActivity(changed.act);
    const std::optional<Series> series = goesOn ? seriesOf(after, *goesOn, {}) : seriesOf(after, key);
    if (!series)
        return {};
    const QString meetings = meetingsText(occurrencesOf(*series, schoolCalendar(after)), *series->term);
    return newRule(changed.act) ? tr("%1: %2").arg(whenText(*series->when, *series->term), meetings) : meetings;
}

QStringList SeriesDesk::decisionTexts(const MeetingKey &key, const std::vector<ChangedOccurrence> &decisions) const
{
    const std::optional<Series> series = seriesOf(m_context.state(), key);
    if (!series || decisions.empty())
        return {};
    const std::vector<Occurrence> meetings = undecidedOf(*series, schoolCalendar(m_context.state()));
    QStringList texts;
    for (const ChangedOccurrence &each : decisions) {
        const auto meeting = std::ranges::find(meetings, each.original, &Occurrence::original);
        texts << decisionText(each, meeting == meetings.end() ? nullptr : &*meeting, *series->term);
    }
    return texts;
}

QString SeriesDesk::toldOfEnd(const MeetingKey &key, MeetingScope scope) const
{
    const std::optional<Series> series = seriesOf(m_context.state(), key);
    if (!series)
        return {};
    const std::vector<Occurrence> meetings = occurrencesOf(*series, schoolCalendar(m_context.state()));
    return tr("%n meetings go.", nullptr, static_cast<int>(std::ranges::count_if(meetings, [&](const Occurrence &each) {
                  return each.held && (scope == MeetingScope::All || key.original <= each.original);
              })));
}

} // namespace yanben
