#include "workspace/exchange/activity_calendar.h"

#include "calendar/holidays/marked_weeks.h"
#include "calendar/hours/hours.h"
#include "calendar/series/occurrences.h"
#include "calendar/when_text.h"
#include "documents/ics/ics_rule.h"
#include "domain/json/when_json.h"
#include "workspace/exchange/event_text.h"
#include "workspace/exchange/own/event_own.h"
#include "workspace/exchange/own/own_themes.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>
#include <set>

namespace yanben
{

using namespace Qt::StringLiterals;

namespace
{

/// One meeting as a file has it.
struct CalendarSlot
{
    QDate original;
    IcsTime time;
    bool anyDay = false;
    IcsText text;
};

/// How many more days may be left out of a rule than it keeps; beyond that the days are listed.
constexpr std::size_t mostLeftOut = 8;

IcsTime timeOfDays(QDate first, QDate last, bool anyDay, const TimeOfDay &time, const Timetable &timetable)
{
    IcsTime days{.first = first, .last = last};
    const std::optional<ClockSpan> clock = anyDay || last > first ? std::nullopt : clockOf(first, time, timetable);
    if (clock) {
        days.from = clock->from;
        days.to = clock->to;
    }
    return days;
}

IcsTime onDay(const IcsTime &time, QDate day)
{
    IcsTime there = time;
    there.first = day;
    there.last = day.addDays(time.first.daysTo(time.last));
    return there;
}

/// A series however many of its meetings there are.
bool comesRound(const When &when)
{
    const auto *weeks = std::get_if<WeekSpan>(&when.kind);
    return std::holds_alternative<Recurring>(when.kind) || (weeks && !weeks->weekdays.empty());
}

QString ruleFor(const When &when, QDate last, const Term &term)
{
    if (const auto *series = std::get_if<Recurring>(&when.kind))
        return ruleOf(*series, last, term.weekStart);
    if (const auto *weeks = std::get_if<WeekSpan>(&when.kind); weeks && !weeks->weekdays.empty())
        return ruleOf(Recurring{.weekdays = weeks->weekdays}, last, term.weekStart);
    return {};
}

/// The rule with what it has too many or too few; whatever it can't say is listed by day.
void putSeries(IcsItem &item, const std::vector<CalendarSlot> &held, const When &when, const Term &term)
{
    std::vector<QDate> days;
    for (const CalendarSlot &slot : held)
        days.push_back(slot.original);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    const bool anyDay = held.front().anyDay;
    item.time = timeOfDays(days.front(), days.front(), anyDay, when.timeOfDay, term.timetable);

    const QString rule = ruleFor(when, days.back(), term);
    const std::vector<QDate> byRule = rule.isEmpty() ? std::vector<QDate>{} : datesOfRule(rule, days.front());
    std::vector<QDate> leftOut;
    std::ranges::set_difference(byRule, days, std::back_inserter(leftOut));
    const bool holds = !byRule.empty() && byRule.front() == days.front() && leftOut.size() <= days.size() + mostLeftOut;
    if (holds) {
        item.rule = rule;
        item.leftOut = leftOut;
        std::ranges::set_difference(days, byRule, std::back_inserter(item.further));
    } else {
        item.further.assign(days.begin() + 1, days.end());
    }
    for (const CalendarSlot &slot : held) {
        if (slot.time != onDay(item.time, slot.original) || slot.text != item.text)
            item.changes.push_back({.original = slot.original, .time = slot.time, .text = slot.text});
    }
}

/// Whether a range has the same hours on each of its days. Of one that is too long for a series a file has its ends.
bool hasDailyHours(const CalendarSlot &slot, const When &when, const Term &term)
{
    const QDate first = slot.time.first;
    const bool isRange = std::holds_alternative<DayRange>(when.kind) && first < slot.time.last;
    const std::optional<ClockSpan> clock = isRange ? clockOf(first, when.timeOfDay, term.timetable) : std::nullopt;
    if (!clock || first.daysTo(slot.time.last) >= static_cast<qint64>(mostIcsMeetings))
        return false;
    for (QDate day = first; day < slot.time.last; day = day.addDays(1)) {
        if (clockOf(day.addDays(1), when.timeOfDay, term.timetable) != clock)
            return false;
    }
    return true;
}

void putTimes(IcsItem &item, const std::vector<CalendarSlot> &held, const When &when, const Term &term)
{
    if (held.empty()) {
        const auto *deadline = std::get_if<Deadline>(&when.kind);
        const auto *open = std::get_if<OpenStart>(&when.kind);
        item.isTask = !deadline && !open;
        if (!item.isTask) {
            const QDate day = deadline ? deadline->last : open->first;
            item.time = {.first = day, .last = day};
            item.free = true;
        }
    } else if (comesRound(when)) {
        putSeries(item, held, when, term);
        item.free = item.free || held.front().anyDay;
    } else {
        item.time = held.front().time;
        if (hasDailyHours(held.front(), when, term)) {
            item.rule = dailyRule(item.time.last);
            item.time = timeOfDays(item.time.first, item.time.first, false, when.timeOfDay, term.timetable);
        }
        item.text = held.front().text;
        item.free = item.free || held.front().anyDay;
    }
}

CalendarSlot slotOf(const State &state, const Meeting &meeting, const Term &term)
{
    return {.original = meeting.key.original,
            .time = timeOfDays(meeting.first, meeting.last, meeting.anyDay, meeting.when->timeOfDay, term.timetable),
            .anyDay = meeting.anyDay,
            .text = eventText(state, meeting, term)};
}

IcsStatus statusOf(const Activity &activity, bool isSure)
{
    switch (activity.status) {
    case ActivityStatus::Cancelled: return IcsStatus::Cancelled;
    case ActivityStatus::Postponed: return IcsStatus::Tentative;
    case ActivityStatus::Planned:
    case ActivityStatus::Held: break;
    }
    return isSure ? IcsStatus::Confirmed : IcsStatus::Tentative;
}

/// What a series says of each of its meetings, and what an activity without days says.
Meeting withoutDecisions(const Activity &activity, const std::vector<const Session *> &sessions, const When &when,
                         const Term &term)
{
    const QDate day = activity.start.value_or(term.first);
    return {.activity = &activity, .sessions = sessions, .when = &when, .first = day, .last = day};
}

/// The order of the schedule, in which the entries are.
void putOrder(std::vector<CalendarItem> &entries)
{
    std::optional<ActivityId> last;
    int place = 0;
    for (CalendarItem &entry : entries) {
        if (last != entry.activity)
            ++place;
        last = entry.activity;
        entry.item.order = place;
    }
}

/// A part of the term goes to people who get no more than they see.
void putOwnWords(std::vector<CalendarItem> &entries, const State &state)
{
    std::set<ActivityId> withOwnTime;
    for (const CalendarItem &entry : entries) {
        if (entry.isOwnTime)
            withOwnTime.insert(entry.activity);
    }
    for (CalendarItem &entry : entries) {
        const Activity &activity = state.get<Activity>(entry.activity);
        std::vector<const Session *> sessions;
        for (const SessionId id : entry.sessions)
            sessions.push_back(&state.get<Session>(id));
        OwnWords words = ownWordsOf(state, activity, sessions, entry.isOwnTime);
        const bool isByItself = !withOwnTime.contains(entry.activity);
        if (isByItself)
            words.activityWhen = activity.when;
        if (isByItself || entry.isOwnTime)
            words.details = ownDetailsOf(state, activity);
        entry.item.own = ownText(words);
    }
}

} // namespace

std::optional<ClockSpan> clockOf(QDate day, const TimeOfDay &time, const Timetable &timetable)
{
    if (time.time)
        return time.time->from.minutes < 24 * 60 ? time.time : std::nullopt;
    std::vector<LessonTime> lessons;
    for (const int period : time.periods) {
        const std::optional<LessonTime> lesson = lessonOn(day, period, time.half, timetable);
        if (!lesson)
            return std::nullopt;
        lessons.push_back(*lesson);
    }
    if (time.periods.empty() && time.half) { // from the first lesson of the half day to its last
        for (int number = 1; const auto lesson = lessonOn(day, number, time.half, timetable); ++number) {
            if (!lessons.empty() && lesson->from <= lessons.back().from)
                break;
            lessons.push_back(*lesson);
        }
    }
    if (lessons.empty())
        return std::nullopt;
    return ClockSpan{lessons.front().from, lessons.back().to};
}

QString uidOutside(const QString &uid)
{
    return uid.section(u'#', 0, 0);
}

std::vector<CalendarItem> calendarItems(const State &state, TermId termId,
                                        const std::optional<ArrangementChoice> &choice)
{
    const Term &term = state.get<Term>(termId);
    std::map<std::pair<ActivityId, std::optional<SessionId>>, std::vector<Meeting>> meetings;
    for (const Meeting &meeting : meetingsOf(state, term, schoolCalendar(state), CancelledMeetings::Shown))
        meetings[{meeting.key.activity, meeting.key.session}].push_back(meeting);
    std::vector<CalendarItem> items;
    const SessionTimesOfAll times{state};
    for (const Activity *activity : activitiesOf(state, termId)) {
        for (const auto &[when, sessions] : times.of(*activity)) {
            CalendarItem entry{.activity = activity->id, .isOwnTime = when == &activity->when, .when = *when};
            for (const Session *session : sessions)
                entry.sessions.push_back(session->id);
            const Meeting general = withoutDecisions(*activity, sessions, *when, term);
            const std::vector<Meeting> &own = meetings[{activity->id, entry.timeOf()}];
            const auto isMeant = [&](const Meeting &meeting) { return !choice || concerns(state, *choice, meeting); };
            if (!isMeant(general) && std::ranges::none_of(own, isMeant))
                continue;
            IcsItem &item = entry.item;
            item.uid = uidOutside(entry.isOwnTime ? activity->uid : sessions.front()->uid);
            item.text = eventText(state, general, term);
            item.categories = categoriesFor(activity->forms);
            item.when = QString::fromUtf8(toJson(*when));
            item.free = activity->backgroundTask;
            std::vector<CalendarSlot> held;
            for (const Meeting &meeting : own) {
                if (!meeting.changed || !meeting.changed->cancelled)
                    held.push_back(slotOf(state, meeting, term));
            }
            std::ranges::stable_sort(held, {}, &CalendarSlot::original);
            putTimes(item, held, *when, term);
            item.status = statusOf(*activity, !item.isTask && (held.empty() || !held.front().anyDay));
            items.push_back(std::move(entry));
        }
    }
    return items;
}

IcsCalendar activityCalendar(const State &state, TermId termId, const QDateTime &made,
                             const std::optional<ArrangementChoice> &choice)
{
    const Term &term = state.get<Term>(termId);
    const QString whose = choice ? choice->name : state.get<School>(SchoolId{1}).name;
    IcsCalendar calendar{
        .name = u"%1　%2校本研修"_s.arg(whose, term.title), .term = choice ? QString{} : term.uid, .made = made};
    std::vector<CalendarItem> entries = calendarItems(state, termId, choice);
    if (!choice) {
        putOwnWords(entries, state);
        putOrder(entries);
        calendar.themes = ownThemes(state, term);
    }
    for (CalendarItem &entry : entries)
        calendar.items.push_back(std::move(entry.item));
    return calendar;
}

IcsItem timesItem(const When &when, const Term &term, const SchoolCalendar &calendar)
{
    IcsItem item;
    std::vector<CalendarSlot> held;
    for (const Occurrence &each : occurrencesOf(when, term, TermCalendar{calendar, term}.days())) {
        if (!each.held)
            continue;
        const QDate last = std::max(*each.held, each.lastDay);
        held.push_back({.original = each.original,
                        .time = timeOfDays(*each.held, last, each.anyDay, when.timeOfDay, term.timetable),
                        .anyDay = each.anyDay,
                        .text = {}});
    }
    putTimes(item, held, when, term);
    return item;
}

} // namespace yanben
