#include "workspace/acts/schedule/occurrence_acts.h"

#include "workspace/act_builder.h"
#include "workspace/acts/schedule/activity_rows.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/calendar/series.h"

#include <QStringList>

#include <algorithm>

namespace yanben
{

namespace
{

/// One meeting of a series, with what was decided about it so far.
struct OneMeeting
{
    Series series;
    SchoolCalendar calendar;
    ChangedOccurrence decided;
    bool isNew = true; ///< nothing was decided yet
};

std::optional<OneMeeting> meetingAt(const State &state, const MeetingKey &key)
{
    state.get<Activity>(key.activity);
    std::optional<Series> series = seriesOf(state, key);
    if (!series)
        return std::nullopt;
    OneMeeting meeting{.series = *series, .calendar = schoolCalendar(state, *series->term), .decided = {}};
    const std::vector<Occurrence> all = occurrencesOf(meeting.series, meeting.calendar);
    if (std::ranges::count(all, key.original, &Occurrence::original) == 0)
        return std::nullopt;
    if (const ChangedOccurrence *row = meeting.series.decisionOn(key.original)) {
        meeting.decided = *row;
        meeting.isNew = false;
    } else {
        meeting.decided.activity = key.activity;
        meeting.decided.session = meeting.series.session;
        meeting.decided.original = key.original;
    }
    return meeting;
}

/// The act that leaves the meeting's decision as it stands in `meeting`.
Act writing(const State &state, ActBuilder builder, const OneMeeting &meeting)
{
    ChangedOccurrence row = meeting.decided;
    if (row.followsSeries())
        row.reason.clear();
    if (!row.reason.isEmpty())
        builder.setWhy(row.reason);
    if (row.place) {
        NameLists lists{builder, state};
        row.place = lists.keep(ListKind::Place, *row.place);
    }
    if (!row.saysNothing())
        meeting.isNew ? void(builder.insert(row)) : builder.update(row);
    else if (!meeting.isNew)
        builder.remove<ChangedOccurrence>(row.id);
    return builder.take();
}

ActBuilder builderFor(const State &state, const MeetingKey &key)
{
    return {state, ActKind::EditOccurrence, {state.get<Activity>(key.activity).title}};
}

/// A series that meets on days off, as one on Saturdays, may go to another of them.
bool isOffFor(const Recurring &rule, const SchoolCalendar &calendar, QDate day)
{
    if (rule.onHoliday == OnHoliday::Hold || calendar.isWorkday(day) != WorkdayAnswer::No)
        return false;
    const bool meetsAtWeekends = std::ranges::any_of(rule.weekdays, [](int weekday) { return weekday > 5; });
    return calendar.kindOf(day) == DayKind::Holiday || !meetsAtWeekends;
}

std::optional<SeriesFault> refusalOf(const OneMeeting &meeting, QDate original, QDate day)
{
    if (!meeting.series.term->contains(day))
        return SeriesFault::OutsideTerm;
    for (const Occurrence &each : occurrencesOf(meeting.series, meeting.calendar)) {
        if (each.original != original && each.held == day && !each.anyDay)
            return SeriesFault::AlreadyMeets;
    }
    if (isOffFor(*meeting.series.rule, meeting.calendar, day))
        return SeriesFault::DayOff;
    return std::nullopt;
}

/// Where the series has the meeting, whatever was decided; empty when a holiday takes it.
std::optional<Occurrence> undecided(const OneMeeting &meeting, QDate original)
{
    std::vector<OccurrenceException> others = meeting.series.exceptions();
    std::erase_if(others, [original](const OccurrenceException &each) { return each.original == original; });
    for (const Occurrence &each : occurrencesOf(*meeting.series.rule, *meeting.series.term, meeting.calendar, others)) {
        if (each.original == original)
            return each;
    }
    return std::nullopt;
}

} // namespace

MeetingData dataOf(const ChangedOccurrence *decided)
{
    if (!decided)
        return {};
    return {.content = decided->content,
            .presenters = decided->presenters,
            .place = decided->place,
            .minutes = decided->minutes};
}

std::optional<SeriesFault> dayRefusal(const State &state, const MeetingKey &key, QDate day)
{
    const std::optional<OneMeeting> meeting = meetingAt(state, key);
    return meeting ? refusalOf(*meeting, key.original, day) : SeriesFault::NoMeeting;
}

SeriesAct moveMeeting(const State &state, const MeetingKey &key, QDate day, const TimeOfDay &time,
                      const QString &reason)
{
    std::optional<OneMeeting> meeting = meetingAt(state, key);
    if (!meeting)
        return SeriesFault::NoMeeting;
    const std::optional<Occurrence> usual = undecided(*meeting, key.original);
    const bool isUsualDay = usual && !usual->anyDay && usual->held == day;
    // A holiday that the series itself meets on or moves away from is its own affair.
    if (!isUsualDay) {
        if (const auto refusal = refusalOf(*meeting, key.original, day))
            return *refusal;
    }
    meeting->decided.cancelled = false;
    meeting->decided.when.reset();
    if (!isUsualDay || time != meeting->series.when->timeOfDay)
        meeting->decided.when = When{.kind = SingleDay{day}, .timeOfDay = time};
    meeting->decided.reason = reason.trimmed();
    return writing(state, builderFor(state, key), *meeting);
}

SeriesAct cancelMeeting(const State &state, const MeetingKey &key, const QString &reason)
{
    std::optional<OneMeeting> meeting = meetingAt(state, key);
    if (!meeting)
        return SeriesFault::NoMeeting;
    // A move before it stays, with its reason: the meeting is missed on the day that it had then.
    ChangedOccurrence &row = meeting->decided;
    QStringList reasons{reason.trimmed()};
    if (!row.cancelled && row.when && row.reason != reasons.front())
        reasons.prepend(row.reason);
    reasons.removeAll(QString{});
    row.reason = reasons.join(u'；');
    row.cancelled = true;
    return writing(state, builderFor(state, key), *meeting);
}

SeriesAct restoreMeeting(const State &state, const MeetingKey &key)
{
    std::optional<OneMeeting> meeting = meetingAt(state, key);
    if (!meeting)
        return SeriesFault::NoMeeting;
    if (meeting->decided.isAsSeries())
        return SeriesFault::NothingDecided;
    const std::optional<Occurrence> usual = undecided(*meeting, key.original);
    // Another meeting may have been moved to this one's day since.
    if (usual && usual->held && !usual->anyDay &&
        refusalOf(*meeting, key.original, *usual->held) == SeriesFault::AlreadyMeets)
        return SeriesFault::AlreadyMeets;
    ChangedOccurrence &row = meeting->decided;
    row.cancelled = false;
    row.when.reset();
    row.content.clear();
    row.presenters.reset();
    row.place.reset();
    return writing(state, builderFor(state, key), *meeting);
}

SeriesAct editMeeting(const State &state, const MeetingKey &key, const MeetingData &data)
{
    std::optional<OneMeeting> meeting = meetingAt(state, key);
    if (!meeting)
        return SeriesFault::NoMeeting;
    const QString content = data.content.trimmed();
    meeting->decided.content = content == meeting->series.activity->title ? QString{} : content;
    meeting->decided.presenters = data.presenters == usualPresenters(meeting->series) ? std::nullopt : data.presenters;
    meeting->decided.place.reset();
    if (data.place && data.place->trimmed() != usualPlaces(meeting->series))
        meeting->decided.place = data.place->trimmed();
    meeting->decided.minutes = data.minutes.trimmed();
    return writing(state, builderFor(state, key), *meeting);
}

SeriesAct editMeetingReason(const State &state, const MeetingKey &key, const QString &reason)
{
    std::optional<OneMeeting> meeting = meetingAt(state, key);
    if (!meeting)
        return SeriesFault::NoMeeting;
    if (meeting->decided.followsSeries())
        return SeriesFault::NothingDecided;
    meeting->decided.reason = reason.trimmed();
    return writing(state, builderFor(state, key), *meeting);
}

SeriesAct forgetDecision(const State &state, const MeetingKey &key)
{
    state.get<Activity>(key.activity);
    const std::optional<Series> series = seriesOf(state, key);
    const ChangedOccurrence *row = series ? series->decisionOn(key.original) : nullptr;
    if (!row)
        return SeriesFault::NothingDecided;
    ActBuilder builder = builderFor(state, key);
    builder.remove<ChangedOccurrence>(row->id);
    return builder.take();
}

} // namespace yanben
