#include "workspace/queries/calendar/series.h"

#include "calendar/holidays/marked_weeks.h"

#include <algorithm>

namespace yanben
{

namespace
{

std::optional<Series> seriesFrom(const State &state, const Activity &activity, const When &when,
                                 std::vector<const Session *> sessions)
{
    const auto *rule = std::get_if<Recurring>(&when.kind);
    if (!rule)
        return std::nullopt;
    const bool isOwnTime = &when == &activity.when;
    Series series{.activity = &activity,
                  .term = &state.get<Term>(activity.term),
                  .when = &when,
                  .rule = rule,
                  .session = isOwnTime ? std::nullopt : std::optional{sessions.front()->id},
                  .sessions = std::move(sessions)};
    for (const auto &[id, row] : state.all<ChangedOccurrence>()) {
        if (row.activity != activity.id)
            continue;
        const bool fits = row.session ? std::ranges::count(series.sessions, *row.session, &Session::id) > 0 : isOwnTime;
        if (fits)
            series.decisions.push_back(&row);
    }
    std::ranges::stable_sort(series.decisions, {}, &ChangedOccurrence::original);
    return series;
}

} // namespace

const ChangedOccurrence *Series::decisionOn(QDate original) const
{
    const auto found = std::ranges::find(decisions, original, &ChangedOccurrence::original);
    return found == decisions.end() ? nullptr : *found;
}

std::vector<OccurrenceException> Series::exceptions() const
{
    std::vector<OccurrenceException> exceptions;
    for (const ChangedOccurrence *each : decisions) {
        if (const auto exception = each->exception())
            exceptions.push_back(*exception);
    }
    return exceptions;
}

MeetingKey Series::keyOf(QDate original) const
{
    return {.activity = activity->id, .session = session, .original = original};
}

std::vector<Series> seriesIn(const State &state, ActivityId activity)
{
    std::vector<Series> found;
    const Activity *row = state.find<Activity>(activity);
    if (!row)
        return found;
    for (auto &[when, sessions] : timesOf(state, *row)) {
        if (auto series = seriesFrom(state, *row, *when, std::move(sessions)))
            found.push_back(*std::move(series));
    }
    return found;
}

std::optional<Series> seriesOf(const State &state, ActivityId activity, std::optional<SessionId> session)
{
    for (Series &series : seriesIn(state, activity)) {
        const bool fits = session ? series.session && std::ranges::count(series.sessions, *session, &Session::id) > 0
                                  : !series.session;
        if (fits)
            return std::move(series);
    }
    return std::nullopt;
}

std::optional<Series> seriesOf(const State &state, const MeetingKey &key)
{
    return seriesOf(state, key.activity, key.session);
}

std::vector<Occurrence> occurrencesOf(const Series &series, const SchoolCalendar &calendar)
{
    return occurrencesOf(*series.rule, *series.term, TermCalendar{calendar, *series.term}.days(), series.exceptions());
}

std::vector<Occurrence> undecidedOf(const Series &series, const SchoolCalendar &calendar)
{
    return occurrencesOf(*series.rule, *series.term, TermCalendar{calendar, *series.term}.days());
}

std::vector<const ChangedOccurrence *> withoutMeeting(const Series &series, const SchoolCalendar &calendar)
{
    const std::vector<Occurrence> meetings = undecidedOf(series, calendar);
    std::vector<const ChangedOccurrence *> lost = series.decisions;
    std::erase_if(lost, [&meetings](const ChangedOccurrence *each) {
        return std::ranges::count(meetings, each->original, &Occurrence::original) > 0;
    });
    return lost;
}

std::vector<Participant> usualPresenters(const Series &series)
{
    Meeting usual{.activity = series.activity, .sessions = series.sessions};
    return presentersOf(usual);
}

QString usualPlaces(const Series &series)
{
    Meeting usual{.activity = series.activity, .sessions = series.sessions};
    return placesOf(usual);
}

} // namespace yanben
