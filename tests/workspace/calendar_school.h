#pragma once

#include "calendar/hours/hours.h"
#include "calendar/when_dates.h"
#include "support/test_roster.h"
#include "workspace/acts/schedule/activity_acts.h"
#include "workspace/exchange/activity_calendar.h"
#include "workspace/exchange/activity_import.h"
#include "workspace/queries/calendar/school_days.h"
#include "workspace/queries/term_rows.h"
#include "workspace/sample/sample_school.h"

namespace yanben
{

/// A school whose activities go out as a calendar file and come in again.
class CalendarSchool : public TestRoster
{
public:
    ActivityId plan(const QString &title, const When &when, std::vector<SessionDraft> sessions = {})
    {
        Act act = addActivity(state(), term().id, {.title = title, .when = when, .sessions = std::move(sessions)});
        const ActivityId id = addedActivity(act).value();
        run(std::move(act));
        return id;
    }
    void decide(ChangedOccurrence row)
    {
        ActBuilder builder{state(), ActKind::EditOccurrence};
        builder.insert(std::move(row));
        run(builder.take());
    }
    template <typename T, typename F>
    void change(IdOf<T> id, F edit)
    {
        ActBuilder builder{state(), ActKind::EditActivity};
        builder.change<T>(id, edit);
        run(builder.take());
    }
    /// Lessons have clock times.
    void keepTime()
    {
        change<Term>(term().id, [](Term &row) { row.timetable = usualTimetable(); });
    }

    QByteArray file() const
    {
        return writeIcs(activityCalendar(state(), term().id, QDateTime{{2019, 3, 1}, {8, 0}, Qt::UTC}));
    }
    CalendarImport read(const QByteArray &bytes) const { return readCalendar(state(), term().id, bytes); }
    /// The file with one text put in place of another.
    CalendarImport readWith(const QByteArray &before, const QByteArray &after) const
    {
        QByteArray bytes = file();
        REQUIRE(bytes.contains(before));
        return read(bytes.replace(before, after));
    }
    void take(const CalendarImport &import) { REQUIRE(acts().run(importCalendar(state(), import)) == RunResult::Done); }
    std::vector<QDate> daysHeld() const
    {
        std::vector<QDate> days;
        for (const Meeting &meeting : meetingsOf(state(), term(), schoolCalendar(state())))
            days.push_back(meeting.first);
        return days;
    }
};

/// The changes of the one event that changes anything.
inline std::vector<EventChange> changesOf(const CalendarImport &import)
{
    std::vector<EventChange> changes;
    for (const EventProposal &proposal : import.proposals)
        changes.insert(changes.end(), proposal.changes.begin(), proposal.changes.end());
    return changes;
}

} // namespace yanben
