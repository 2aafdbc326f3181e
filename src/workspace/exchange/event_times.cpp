#include "workspace/exchange/event_times.h"

#include "calendar/series/occurrences.h"
#include "documents/ics/ics_rule.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/activity_calendar.h"

#include <algorithm>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

using MeetingTimes = std::map<QDate, IcsTime>;

TimeOfDay timeOfDay(const IcsTime &time, const Term &term, const TimeOfDay &known)
{
    const std::optional<ClockSpan> clock = time.from ? std::optional{ClockSpan{*time.from, time.to}} : std::nullopt;
    if (time.first == time.last && clockOf(time.first, known, term.timetable) == clock)
        return known;
    return {.time = clock};
}

const IcsChange *changeOn(const IcsItem &item, QDate day)
{
    const auto found = std::ranges::find(item.changes, day, &IcsChange::original);
    return found == item.changes.end() ? nullptr : &*found;
}

std::vector<QDate> daysOfPattern(const Recurring &series, const Term &term)
{
    std::vector<QDate> days;
    for (const Occurrence &each : patternOf(series, term))
        days.push_back(each.original);
    return days;
}

/// What has to be decided about `series` to have the days of the item; nothing when it lacks one of them that is not
/// `left` out by itself either (ascending).
std::optional<std::vector<ChangedOccurrence>> decisionsFor(const IcsItem &item, const MeetingTimes &series,
                                                           const Term &term, const TimeOfDay &known,
                                                           const std::vector<QDate> &left = {})
{
    const MeetingTimes wanted = meetingsOf(item);
    std::vector<ChangedOccurrence> decisions;
    for (const auto &[day, time] : wanted) {
        const auto there = series.find(day);
        if (there == series.end() && !std::ranges::binary_search(left, day))
            return std::nullopt;
        ChangedOccurrence row{.original = day};
        if (there == series.end() || time != there->second)
            row.when = movedTime(time, term, known);
        if (const IcsChange *change = changeOn(item, day)) {
            if (change->text.summary != item.text.summary)
                row.content = change->text.summary;
            if (change->text.location && change->text.location != item.text.location)
                row.place = change->text.location;
        }
        if (row.when || !row.content.isEmpty() || row.place)
            decisions.push_back(std::move(row));
    }
    for (const auto &[day, time] : series) {
        if (!wanted.contains(day))
            decisions.push_back({.original = day, .cancelled = true});
    }
    return decisions;
}

std::optional<EventTime> byOwnWords(const IcsItem &item, const Term &term, const SchoolCalendar &calendar)
{
    if (item.when.isEmpty())
        return std::nullopt;
    const Parsed<When> when = whenFromJson(item.when.toUtf8());
    if (!when)
        return std::nullopt;
    const IcsItem times = timesItem(*when, term, calendar);
    if (times.isTask != item.isTask)
        return std::nullopt;
    const MeetingTimes series = meetingsOf(times);
    const auto *pattern = std::get_if<Recurring>(&when->kind);
    if (!pattern)
        return series == meetingsOf(item) ? std::optional{EventTime{*when, {}}} : std::nullopt;
    auto decisions = decisionsFor(item, series, term, when->timeOfDay, daysOfPattern(*pattern, term));
    if (!decisions)
        return std::nullopt;
    return EventTime{*when, std::move(*decisions)};
}

Result<EventTime, EventRefusal> byRule(const IcsItem &item, const Term &term, const SchoolCalendar &calendar,
                                       const TimeOfDay &known)
{
    std::optional<Recurring> series = seriesOfRule(item.rule, item.time.first);
    if (!series || item.zoneShift != 0 || !item.further.empty() || item.time.last > item.time.first)
        return EventRefusal::UnknownRhythm;
    const std::vector<QDate> days = datesOfRule(item.rule, item.time.first);
    if (days.front() < term.first || days.back() > term.last)
        return EventRefusal::OutsideTerm;
    if (daysOfPattern(*series, term) != days)
        return EventRefusal::UnknownRhythm;
    Recurring whole = *series;
    whole.start.reset();
    whole.end.reset();
    if (daysOfPattern(whole, term) == days)
        series = whole;
    When when{.kind = *series, .timeOfDay = timeOfDay(item.time, term, known)};
    // Other programs know no holidays: days left out may be just these.
    const auto held = [&](OnHoliday way) {
        series->onHoliday = way;
        when.kind = *series;
        return meetingsOf(timesItem(when, term, calendar));
    };
    if (held(OnHoliday::Skip) == meetingsOf(item))
        return EventTime{when, {}};
    auto decisions = decisionsFor(item, held(OnHoliday::Hold), term, known);
    if (!decisions)
        return EventRefusal::NoSuchMeeting;
    return EventTime{when, std::move(*decisions)};
}

} // namespace

When movedTime(const IcsTime &time, const Term &term, const TimeOfDay &known)
{
    return {.kind = SingleDay{time.first}, .timeOfDay = timeOfDay(time, term, known)};
}

std::optional<When> daysOnEnd(const IcsItem &item, const Term &term, const TimeOfDay &known)
{
    const MeetingTimes meetings = meetingsOf(item);
    if (!item.rule.startsWith(u"FREQ=DAILY") || meetings.size() < 2)
        return std::nullopt;
    QDate day = meetings.begin()->first;
    for (const auto &[original, time] : meetings) {
        if (original != day || time != movedTo(item.time, day) || time.last > time.first)
            return std::nullopt;
        day = day.addDays(1);
    }
    return When{.kind = DayRange{meetings.begin()->first, meetings.rbegin()->first},
                .timeOfDay = timeOfDay(item.time, term, known)};
}

Result<EventTime, EventRefusal> eventTime(const IcsItem &item, const Term &term, const SchoolCalendar &calendar,
                                          const TimeOfDay &known)
{
    if (auto own = byOwnWords(item, term, calendar))
        return std::move(*own);
    if (item.isTask) {
        if (!item.time.first.isValid())
            return EventTime{.when = {.kind = Undated{}}};
        return EventTime{.when = {.kind = Deadline{item.time.first}, .timeOfDay = timeOfDay(item.time, term, known)}};
    }
    const std::map<QDate, IcsTime> meetings = item.isSeries() ? meetingsOf(item) : std::map<QDate, IcsTime>{};
    if (std::ranges::any_of(meetings, [&term](const auto &meeting) { return !term.contains(meeting.second.first); }))
        return EventRefusal::OutsideTerm;
    if (!item.rule.isEmpty())
        return byRule(item, term, calendar, known);
    if (item.isSeries())
        return EventRefusal::UnknownRhythm;
    When when{.kind = SingleDay{item.time.first}, .timeOfDay = timeOfDay(item.time, term, known)};
    if (item.time.last > item.time.first) {
        const bool isTimed = item.time.from.has_value();
        when.kind = DayRange{item.time.first, item.time.last};
        when.timeOfDay = isTimed ? TimeOfDay{} : when.timeOfDay;
    }
    return EventTime{.when = when};
}

} // namespace yanben
