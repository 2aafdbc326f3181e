#include "workspace/acts/schedule/series_acts.h"

#include "calendar/series/series_cut.h"
#include "workspace/act_builder.h"
#include "workspace/acts/removal.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/acts/schedule/activity_rows.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/series.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <map>
#include <set>

namespace yanben
{

namespace
{

/// What becomes of a series: nothing, or the meetings before a cut, and behind it a time of their own.
struct NewTimes
{
    std::optional<Recurring> before{}; ///< empty: the series as it stands gets the new time
    std::optional<When> after{};       ///< empty: nothing goes on
    int shift = 0;                     ///< by how many days the meeting was moved, and its like with it
};

/// Writes one change of a series into an act.
class SeriesWriter
{
public:
    SeriesWriter(const State &state, const Series &series, const MeetingKey &key, LostDecisions lost)
        : m_state{state},
          m_series{series},
          m_key{key},
          m_keepsLost{lost == LostDecisions::Keep},
          m_calendar{schoolCalendar(state, *series.term)},
          m_builder{state, ActKind::EditSeries, {series.activity->title}}
    {}

    ChangedSeries write(const NewTimes &times, const SeriesChange &change)
    {
        const std::vector<Occurrence> was = occurrencesOf(m_series, m_calendar);
        QDate from;
        if (times.before) {
            from = times.before->end->addDays(1);
            setTime(withRule(*times.before));
            if (times.after)
                m_owner = continued(*times.after, change);
        } else {
            changeAll(*times.after, change);
        }
        settleDecisions(from, times, change);
        if (times.before)
            holdDays(*times.before, was, m_series.activity->id, m_series.session);
        const auto *rule = times.after ? std::get_if<Recurring>(&times.after->kind) : nullptr;
        if (times.before && rule && !change.when)
            holdDays(*rule, was, *m_owner, {});
        return {.act = m_builder.take(), .lost = std::move(m_lost)};
    }

private:
    When withRule(const Recurring &rule) const { return {.kind = rule, .timeOfDay = m_series.when->timeOfDay}; }
    void setTime(const When &when)
    {
        if (!m_series.session) {
            m_builder.change<Activity>(m_series.activity->id,
                                       [&](Activity &row) { setWhen(row, when, *m_series.term); });
            return;
        }
        for (const Session *session : m_series.sessions)
            m_builder.change<Session>(session->id, [&when](Session &row) { row.when = when; });
    }
    void write(Session &row, const SeriesChange &change)
    {
        if (change.presenters)
            row.presenters = *change.presenters;
        if (change.place)
            row.place = NameLists{m_builder, m_state}.keep(ListKind::Place, *change.place);
    }
    void changeAll(const When &when, const SeriesChange &change)
    {
        if (when != *m_series.when)
            setTime(when);
        if (change.title)
            m_builder.change<Activity>(m_series.activity->id,
                                       [&change](Activity &row) { row.title = change.title->trimmed(); });
        for (const Session *session : m_series.sessions)
            m_builder.change<Session>(session->id, [&](Session &row) { write(row, change); });
    }
    /// The activity that goes on behind the cut.
    ActivityId continued(const When &when, const SeriesChange &change)
    {
        Activity row = *m_series.activity;
        row.decisions.clear(); // of meetings that were
        setWhen(row, when, *m_series.term);
        if (change.title)
            row.title = change.title->trimmed();
        std::vector<ActivityId> order;
        const ActivityId copy = m_builder.insert(std::move(row));
        for (const Activity *each : activitiesOf(m_state, m_series.term->id)) {
            order.push_back(each->id);
            if (each == m_series.activity)
                order.push_back(copy);
        }
        renumberActivities(m_builder, order);
        int position = 0;
        for (const Session *session : m_series.sessions) {
            Session again = *session;
            again.activity = copy;
            again.position = position++;
            again.when.reset();
            write(again, change);
            m_builder.insert(std::move(again));
        }
        return copy;
    }

    /// The decisions about meetings from a day on go along with their meetings.
    void settleDecisions(QDate from, const NewTimes &times, const SeriesChange &change)
    {
        const auto *rule = times.after ? std::get_if<Recurring>(&times.after->kind) : nullptr;
        std::map<QDate, Occurrence> meetings;
        if (rule) {
            for (const Occurrence &each : yanben::occurrencesOf(*rule, *m_series.term, m_calendar))
                meetings.emplace(each.original, each);
        }
        std::set<QDate> taken;
        for (const ChangedOccurrence *each : m_series.decisions) {
            if (times.before && each->original < from)
                continue;
            ChangedOccurrence row = *each;
            if (row.original == m_key.original && !change.keepsDecisions)
                giveWay(row, change);
            const std::optional<QDate> day = newOriginal(row.original, meetings, times.shift);
            const bool isLost = !day || !taken.insert(*day).second;
            if (isLost && row.saysNothing()) {
                m_builder.remove<ChangedOccurrence>(row.id);
                continue;
            }
            if (isLost) {
                m_lost.push_back(*each);
                if (!m_keepsLost || !times.after) {
                    m_builder.remove<ChangedOccurrence>(row.id);
                    continue;
                }
            } else {
                row.original = *day;
                dropWhatTheRuleSays(row, meetings.at(*day), times.after->timeOfDay);
            }
            settle(row);
        }
    }
    void giveWay(ChangedOccurrence &row, const SeriesChange &change) const
    {
        if (change.when && change.when->kind == m_series.when->kind && row.when) {
            row.when->timeOfDay = change.when->timeOfDay; // only the hour is another
        } else if (change.when) {
            row.when.reset();
            row.cancelled = false;
            row.reason.clear();
        }
        if (change.title)
            row.content.clear();
        if (change.presenters)
            row.presenters.reset();
        if (change.place)
            row.place.reset();
    }
    std::optional<QDate> newOriginal(QDate day, const std::map<QDate, Occurrence> &meetings, int shift) const
    {
        const QDate moved = day.addDays(shift);
        if ((day == m_key.original || !meetings.contains(day)) && meetings.contains(moved))
            return moved;
        return meetings.contains(day) ? std::optional{day} : std::nullopt;
    }
    static void dropWhatTheRuleSays(ChangedOccurrence &row, const Occurrence &meeting, const TimeOfDay &time)
    {
        const auto *day = row.when ? std::get_if<SingleDay>(&row.when->kind) : nullptr;
        if (!row.cancelled && day && !meeting.anyDay && meeting.held == day->date && row.when->timeOfDay == time) {
            row.when.reset();
            row.reason.clear();
        }
    }
    void settle(ChangedOccurrence row)
    {
        if (m_owner) {
            row.activity = *m_owner;
            row.session.reset();
        }
        if (row.saysNothing())
            m_builder.remove<ChangedOccurrence>(row.id);
        else
            m_builder.update(row);
    }

    /// A meeting moved from a holiday looks for a day that its series leaves free: cut off from the other half it
    /// could go elsewhere, so the day that it had is decided for it.
    void holdDays(const Recurring &rule, const std::vector<Occurrence> &was, ActivityId owner,
                  std::optional<SessionId> session)
    {
        for (const Occurrence &now : yanben::occurrencesOf(rule, *m_series.term, m_calendar, m_series.exceptions())) {
            const auto before = std::ranges::find(was, now.original, &Occurrence::original);
            if (before == was.end() || before->held == now.held)
                continue;
            const ChangedOccurrence *decided = m_series.decisionOn(now.original);
            const ChangedOccurrence *left = decided ? m_builder.find<ChangedOccurrence>(decided->id) : nullptr;
            ChangedOccurrence row = left ? *left : ChangedOccurrence{};
            if (decided) {
                row.id = decided->id;
                row.uid = decided->uid;
            }
            row.activity = owner;
            row.session = session;
            row.original = now.original;
            row.cancelled = !before->held;
            if (before->held)
                row.when = When{.kind = SingleDay{*before->held}, .timeOfDay = m_series.when->timeOfDay};
            decided ? m_builder.update(row) : void(m_builder.insert(row));
        }
    }

    const State &m_state;
    const Series &m_series;
    const MeetingKey &m_key;
    bool m_keepsLost;
    SchoolCalendar m_calendar;
    ActBuilder m_builder;
    std::optional<ActivityId> m_owner; ///< the activity behind the cut
    std::vector<ChangedOccurrence> m_lost;
};

/// The series that has this meeting.
std::optional<Series> seriesWith(const State &state, const MeetingKey &key)
{
    state.get<Activity>(key.activity);
    std::optional<Series> series = seriesOf(state, key);
    if (series) {
        const std::vector<Occurrence> meetings = occurrencesOf(*series, schoolCalendar(state));
        if (std::ranges::count(meetings, key.original, &Occurrence::original) == 0)
            return std::nullopt;
    }
    return series;
}

NewTimes timesOfCut(SeriesCut cut, const TimeOfDay &time, int shift)
{
    return {.before = std::move(cut.before),
            .after = When{.kind = std::move(cut.after), .timeOfDay = time},
            .shift = shift};
}

NewTimes newTimes(const Series &series, const MeetingKey &key, SeriesReach reach, const SeriesChange &change)
{
    When after = change.when.value_or(*series.when);
    if (reach == SeriesReach::All)
        return {.after = std::move(after)};
    if (!change.when)
        return timesOfCut(cutBefore(*series.rule, *series.term, key.original), after.timeOfDay, 0);
    const auto *rule = std::get_if<Recurring>(&after.kind);
    if (rule)
        return timesOfCut(cutFor(*series.rule, *series.term, key.original, *rule), after.timeOfDay, 0);
    return {.before = cutBefore(*series.rule, *series.term, key.original).before, .after = std::move(after)};
}

Act removing(const State &state, const Series &series)
{
    if (timesOf(state, *series.activity).size() == 1)
        return removeActivities(state, {series.activity->id});
    ActBuilder builder{state, ActKind::EditSeries, {series.activity->title}};
    for (const ChangedOccurrence *each : series.decisions)
        builder.remove<ChangedOccurrence>(each->id);
    for (const Session *session : series.sessions)
        builder.remove<Session>(session->id);
    return builder.take();
}

} // namespace

SeriesResult changeSeries(const State &state, const MeetingKey &key, SeriesReach reach, const SeriesChange &change,
                          LostDecisions lost)
{
    const std::optional<Series> series = seriesWith(state, key);
    if (!series)
        return SeriesFault::NoMeeting;
    if ((change.presenters || change.place) && series->sessions.size() != 1)
        return SeriesFault::SeveralSessions;
    return SeriesWriter{state, *series, key, lost}.write(newTimes(*series, key, reach, change), change);
}

SeriesResult moveSeries(const State &state, const MeetingKey &key, SeriesReach reach, QDate day, const TimeOfDay &time,
                        LostDecisions lost)
{
    const std::optional<Series> series = seriesWith(state, key);
    if (!series)
        return SeriesFault::NoMeeting;
    if (!series->term->contains(day))
        return SeriesFault::OutsideTerm;
    SeriesChange change{.when = When{.kind = *series->rule, .timeOfDay = time}};
    const std::vector<Occurrence> meetings = occurrencesOf(*series, schoolCalendar(state));
    const auto meeting = std::ranges::find(meetings, key.original, &Occurrence::original);
    // On its own day, by the pattern or as a holiday or a person has moved it: only the hour is another.
    if (day == key.original || day == meeting->held) {
        if (reach == SeriesReach::All)
            return SeriesWriter{state, *series, key, lost}.write({.after = change.when}, change);
        return SeriesWriter{state, *series, key, lost}.write(
            timesOfCut(cutBefore(*series->rule, *series->term, key.original), time, 0), change);
    }
    const auto shift = static_cast<int>(key.original.daysTo(day));
    std::optional<NewTimes> times;
    if (reach == SeriesReach::All) {
        if (auto rule = movedSeries(*series->rule, *series->term, key.original, day))
            times = NewTimes{.after = When{.kind = *std::move(rule), .timeOfDay = time}, .shift = shift};
    } else if (auto cut = movedFrom(*series->rule, *series->term, key.original, day)) {
        times = timesOfCut(*std::move(cut), time, shift);
    }
    if (!times)
        return std::ranges::count(meetings, day, &Occurrence::original) > 0 ? SeriesFault::AlreadyMeets
                                                                            : SeriesFault::NotARule;
    change.when = times->after;
    return SeriesWriter{state, *series, key, lost}.write(*times, change);
}

SeriesResult endSeries(const State &state, const MeetingKey &key, SeriesReach reach)
{
    const std::optional<Series> series = seriesWith(state, key);
    if (!series)
        return SeriesFault::NoMeeting;
    if (reach == SeriesReach::All)
        return ChangedSeries{.act = removing(state, *series)};
    const SeriesCut cut = cutBefore(*series->rule, *series->term, key.original);
    if (!cut.before)
        return SeriesFault::NothingBefore;
    return SeriesWriter{state, *series, key, LostDecisions::Drop}.write({.before = cut.before}, {});
}

} // namespace yanben
