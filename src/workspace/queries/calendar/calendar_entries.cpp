#include "workspace/queries/calendar/calendar_entries.h"

#include "calendar/hours/hours.h"
#include "calendar/when_dates.h"
#include "calendar/when_text.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace yanben
{

namespace
{

void addEach(std::vector<Participant> &people, const std::vector<Participant> &more)
{
    for (const Participant &one : more) {
        if (std::ranges::count(people, one) == 0)
            people.push_back(one);
    }
}

CalendarEntry entryOf(const Activity &activity, int order)
{
    return {.activity = activity.id,
            .title = activity.title,
            .when = activity.when,
            .order = order,
            .cancelled = activity.status == ActivityStatus::Cancelled,
            .backgroundTask = activity.backgroundTask,
            .status = activity.status,
            .topic = activity.topic};
}

void addPlace(QStringList &places, const QString &place)
{
    if (!place.isEmpty() && !places.contains(place))
        places << place;
}

EntrySession entrySession(const Session &session)
{
    return {.presenters = session.presenters, .audience = session.audience, .place = session.place};
}

CalendarEntry entryOf(const Meeting &meeting, int order)
{
    CalendarEntry entry = entryOf(*meeting.activity, order);
    entry.meeting = meeting.key;
    entry.title = contentOf(meeting);
    entry.when = *meeting.when;
    entry.first = meeting.first;
    entry.last = meeting.last;
    entry.anyDay = meeting.anyDay;
    entry.cancelled = meeting.cancelled;
    entry.movable = !meeting.key.session && shifted(meeting.activity->when, 7).has_value();
    const When &pattern = meeting.key.session ? *meeting.sessions.front()->when : meeting.activity->when;
    entry.isSeries = std::holds_alternative<Recurring>(pattern.kind);
    entry.presenters = presentersOf(meeting);
    entry.audience = audienceOf(meeting);
    entry.leaders = leadersOf(meeting);
    for (const Session *session : meeting.sessions) {
        addEach(entry.excused, session->excused);
        if (!(meeting.changed && meeting.changed->place))
            addPlace(entry.places, session->place);
    }
    if (meeting.changed && meeting.changed->place)
        addPlace(entry.places, *meeting.changed->place);
    if (!(meeting.changed && (meeting.changed->presenters || meeting.changed->place))) {
        std::ranges::transform(meeting.sessions, std::back_inserter(entry.sessions),
                               [](const Session *session) { return entrySession(*session); });
    }
    return entry;
}

void addPeople(CalendarEntry &entry, const Session &session)
{
    addEach(entry.presenters, session.presenters);
    addEach(entry.audience, session.audience);
    addEach(entry.leaders, session.leaders);
    addEach(entry.excused, session.excused);
    addPlace(entry.places, session.place);
    entry.sessions.push_back(entrySession(session));
}

bool namesNoDay(const When &when)
{
    return std::holds_alternative<Undated>(when.kind) || std::holds_alternative<SetElsewhere>(when.kind);
}

/// Its times that have no day yet.
void addUndated(std::vector<CalendarEntry> &entries, const SessionTimes &times, const Activity &activity, int order)
{
    for (const auto &[when, sessions] : times) {
        if (!namesNoDay(*when))
            continue;
        CalendarEntry entry = entryOf(activity, order);
        entry.when = *when;
        for (const Session *session : sessions)
            addPeople(entry, *session);
        entries.push_back(std::move(entry));
    }
}

/// What is known on one side only stands on its day.
std::optional<QDate> borderOf(const When &when, const Term &term)
{
    const DateSpan span = spanOf(when, term);
    if (span.first.has_value() == span.last.has_value())
        return std::nullopt;
    return span.first ? span.first : span.last;
}

/// Those of its times. Its own one stands there also where each of its sessions has another, and is theirs then.
void addBorders(std::vector<CalendarEntry> &entries, const SessionTimes &times, const Activity &activity,
                const Term &term, int order)
{
    const auto add = [&](const When &when) -> CalendarEntry * {
        const std::optional<QDate> day = borderOf(when, term);
        if (!day)
            return nullptr;
        CalendarEntry &entry = entries.emplace_back(entryOf(activity, order));
        entry.when = when;
        entry.first = entry.last = *day;
        return &entry;
    };
    const bool hasOwn = times.front().first == &activity.when;
    for (const auto &[when, sessions] : times) {
        CalendarEntry *entry = add(*when);
        if (!entry)
            continue;
        entry->movable = when == &activity.when;
        if (!entry->movable)
            entry->meeting = {.activity = activity.id, .session = sessions.front()->id, .original = entry->first};
        for (const Session *session : sessions)
            addPeople(*entry, *session);
    }
    if (CalendarEntry *own = hasOwn ? nullptr : add(activity.when)) {
        own->movable = true;
        for (const auto &[when, sessions] : times) {
            for (const Session *session : sessions)
                addPeople(*own, *session);
        }
    }
}

} // namespace

bool CalendarEntry::isBorder() const
{
    return std::holds_alternative<Deadline>(when.kind) || std::holds_alternative<OpenStart>(when.kind);
}

bool CalendarEntry::hasLength() const
{
    return movable && (std::holds_alternative<SingleDay>(when.kind) || std::holds_alternative<DayRange>(when.kind));
}

std::vector<CalendarEntry> calendarEntries(const State &state, const Term &term, const SchoolCalendar &calendar)
{
    const std::vector<const Activity *> activities = activitiesOf(state, term.id);
    const SessionTimesOfAll times{state};
    std::map<ActivityId, int> orders;
    std::vector<CalendarEntry> entries;
    for (const Activity *activity : activities) {
        const int order = static_cast<int>(orders.size());
        orders.emplace(activity->id, order);
        const SessionTimes own = times.of(*activity);
        addUndated(entries, own, *activity, order);
        addBorders(entries, own, *activity, term, order);
    }
    for (const Meeting &meeting : meetingsOf(state, term, calendar, CancelledMeetings::Shown))
        entries.push_back(entryOf(meeting, orders.at(meeting.activity->id)));
    std::ranges::stable_sort(entries, {}, [&term](const CalendarEntry &entry) {
        return std::tuple{!entry.hasDay(), std::holds_alternative<Undated>(entry.when.kind), entry.first,
                          placeInDay(entry.first, entry.when.timeOfDay, term.timetable), entry.order};
    });
    return entries;
}

QString hourText(const CalendarEntry &entry, const Term &term)
{
    if (!entry.hasDay() || entry.isBorder())
        return {};
    const bool isDated = entry.isSeries || std::holds_alternative<SingleDay>(entry.when.kind) ||
                         std::holds_alternative<DayRange>(entry.when.kind);
    return isDated ? timeOfDayText(entry.when.timeOfDay) : whenText(entry.when, term);
}

QString daysText(const CalendarEntry &entry, const Term &term)
{
    if (!entry.hasDay() || entry.isBorder())
        return whenText(entry.when, term);
    return entry.first == entry.last ? dayText(entry.first, term, WhenStyle::WithWeekdays)
                                     : rangeText(entry.first, entry.last, term);
}

} // namespace yanben
