#include "calendar/holidays/marked_weeks.h"
#include "calendar/moving/free_days.h"
#include "calendar/weeks.h"
#include "calendar/when_text.h"
#include "ui/pages/calendar/calendar_page.h"
#include "ui/pages/calendar/inspector/activity_inspector.h"
#include "ui/pages/calendar/series/group_meetings_dialog.h"
#include "ui/pages/calendar/series/series_desk.h"
#include "ui/pages/calendar/views/calendar_views.h"
#include "ui/pages/calendar/views/sheet_lines.h"
#include "workspace/acts/schedule/copy_activity.h"

#include <algorithm>
#include <utility>

// What is done to activities from any view of the calendar.

namespace yanben
{

void CalendarPage::add(QDate day)
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term || !m_context.writable() || !finishEditing())
        return;
    // A list shows no empty days that somebody could have meant.
    if (m_views->kind() >= CalendarViewKind::List)
        day = freeDayAt(day);
    const When when{.kind = SingleDay{day}, .timeOfDay = m_views->newHour()};
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        Act act =
            addActivity(m_context.state(), *term, {.title = {}, .when = when, .sessions = {m_views->newSession()}},
                        placeByDate(m_context.state(), *term, when));
        added = addedActivity(act);
        return act;
    });
    if (!done || !added)
        return;
    m_views->choose({.day = day, .activity = added});
    const std::optional<ActRow> step = m_context.workspace.acts().undoable();
    m_made = step ? std::optional{step->id} : std::nullopt;
    m_inspector->focusTitle();
}

QDate CalendarPage::freeDayAt(QDate day) const
{
    const Term &term = *m_context.term.term();
    const TermCalendar days{m_calendar, term};
    if (isFree(days.days(), day))
        return day;
    return nearestFreeDay(days.days(), day, term).value_or(day);
}

void CalendarPage::giveUp(ActivityId activity)
{
    const std::optional<ActRow> step = m_context.workspace.acts().undoable();
    // Whatever was done since, an activity that has more than its day is not an oversight.
    if (!step || step->id != m_made)
        return;
    const QDate day = m_views->place().day;
    if (m_context.acts.undo() && !m_context.state().find<Activity>(activity))
        m_views->choose({.day = day});
}

void CalendarPage::add(const QStringList &titles, const When &when, std::optional<GroupId> group)
{
    const std::optional<TermId> term = m_context.term.id();
    if (!term)
        return;
    const QDate day = m_views->place().day;
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        std::vector<ActivityDraft> drafts;
        for (const QString &title : titles) {
            ActivityDraft &draft = drafts.emplace_back(ActivityDraft{.title = title, .when = when});
            if (group)
                draft.sessions = {{.audience = {{.staff = {}, .group = group, .name = {}}}}};
        }
        const int place = placeByDate(m_context.state(), *term, when);
        Act act = drafts.size() == 1 ? addActivity(m_context.state(), *term, drafts.front(), place)
                                     : importActivities(m_context.state(), *term, drafts, place);
        added = addedActivity(act);
        return act;
    });
    // What is typed in a view is not lost for what is wrong at the right. That stays chosen then until it is mended.
    if (done && added)
        m_views->choose({.day = day, .activity = added});
}

void CalendarPage::rename(ActivityId activity, const QString &title)
{
    m_context.acts.runBuilt([&] { return editTitle(m_context.state(), activity, title); });
}

void CalendarPage::remove(ActivityId activity)
{
    m_context.acts.runBuilt([&] { return removeActivities(m_context.state(), {activity}); });
}

void CalendarPage::removeMeeting(const MeetingKey &meeting)
{
    m_inspector->series()->remove(meeting);
}

std::optional<When> CalendarPage::movedTime(ActivityId activity, int days, const HourChange &hour) const
{
    const Activity *row = m_context.state().find<Activity>(activity);
    std::optional<When> when = row ? shifted(row->when, days) : std::nullopt;
    if (!when)
        return std::nullopt;
    if (hour)
        when->timeOfDay = *hour;
    const Term &term = m_context.state().get<Term>(row->term);
    const auto *weeks = std::get_if<WeekSpan>(&when->kind);
    const bool leavesTerm = weeks && (weeks->first < firstWeek(term) || lastWeek(term) < weeks->last);
    return leavesTerm ? std::nullopt : when;
}

void CalendarPage::move(ActivityId activity, int days, const HourChange &hour)
{
    const std::optional<When> when = movedTime(activity, days, hour);
    if (!when) {
        refuseMove(activity);
        return;
    }
    const Activity before = m_context.state().get<Activity>(activity);
    const QDate day = m_views->place().day.addDays(days);
    if (!m_context.acts.runBuilt([&] { return editWhen(m_context.state(), activity, *when); }))
        return;
    m_views->choose({.day = day, .activity = activity});
    tellLostHour(before.title, before.when.timeOfDay, hour);
}

void CalendarPage::tellLostHour(const QString &title, const TimeOfDay &former, const HourChange &hour)
{
    if (hour && hour->isEmpty() && !former.isEmpty())
        emit m_context.acts.told(tr("“%1” has no hour any more: %2 was taken away. Ctrl+Z brings it back.")
                                     .arg(titleOrNone(title), timeOfDayText(former)));
}

void CalendarPage::moveMeeting(const MeetingKey &meeting, int days, const HourChange &hour)
{
    const CalendarEntry *entry = chosenEntry();
    const auto before = entry ? std::optional{std::pair{entry->title, entry->when.timeOfDay}} : std::nullopt;
    if (m_inspector->series()->move(meeting, days, hour) && before)
        tellLostHour(before->first, before->second, hour);
}

void CalendarPage::showMeeting(const MeetingKey &meeting, QDate day)
{
    m_views->choose({.day = day, .activity = meeting.activity, .meeting = meeting});
    follow();
    // A meeting that a holiday took stands in no view.
    if (m_inspector->activity() == meeting.activity)
        m_inspector->follow(meeting.activity, meeting);
}

void CalendarPage::addSeries()
{
    if (finishEditing())
        addGroupMeetings(m_context, this);
}

void CalendarPage::copy(ActivityId activity, int days, const HourChange &hour)
{
    if (!movedTime(activity, days, hour)) {
        refuseMove(activity);
        return;
    }
    const Activity original = m_context.state().get<Activity>(activity);
    const QDate day = m_views->place().day.addDays(days);
    std::optional<ActivityId> added;
    const bool done = m_context.acts.runBuilt([&] {
        Act act = copyActivity(m_context.state(), activity, days, hour);
        added = addedActivity(act);
        return act;
    });
    if (!done || !added)
        return;
    m_views->choose({.day = day, .activity = added});
    tellLostHour(original.title, original.when.timeOfDay, hour);
}

void CalendarPage::changeLength(ActivityId activity, QDate first, QDate last)
{
    const Activity *row = m_context.state().find<Activity>(activity);
    if (!row)
        return;
    const When when = withDays(row->when, first, last);
    const QDate day = std::clamp(m_views->place().day, first, last);
    if (m_context.acts.runBuilt([&] { return editWhen(m_context.state(), activity, when); }))
        m_views->choose({.day = day, .activity = activity});
}

void CalendarPage::refuseMove(ActivityId activity)
{
    const Activity *row = m_context.state().find<Activity>(activity);
    if (!row)
        return;
    QString why = tr("“%1” has no day of its own that could be moved. Change its time at the right.");
    if (std::holds_alternative<WeekSpan>(row->when.kind))
        why = tr(
            "“%1” takes weeks of the term: it goes by whole weeks and stays in the term. For a day of its own change "
            "its time at the right.");
    else if (std::holds_alternative<Recurring>(row->when.kind))
        why =
            tr("“%1” comes round: its meetings can be moved, not copied or made to take several days. Change its time "
               "at the right.");
    emit m_context.acts.refused(why.arg(row->title));
}

} // namespace yanben
