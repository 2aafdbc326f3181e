#pragma once

#include "calendar/school_calendar.h"
#include "documents/ics/activity_ics.h"
#include "workspace/papers/meetings/arrangement_papers.h"
#include "workspace/queries/calendar/meetings.h"

#include <optional>
#include <vector>

namespace yanben
{

/// An activity, or its sessions with a time of their own, as a calendar file has it.
struct CalendarItem
{
    IcsItem item{};
    ActivityId activity{};
    std::vector<SessionId> sessions{}; ///< whose time it is
    bool isOwnTime = true;             ///< the activity's, not its sessions'
    When when{};

    /// Whose time it is, as decisions about single meetings name it.
    std::optional<SessionId> timeOf() const { return isOwnTime ? std::nullopt : std::optional{sessions.front()}; }
};

/// Every activity of a term, or what one person, group or place has. Cancelled meetings are left out of their series; a
/// cancelled activity is there and says so.
std::vector<CalendarItem> calendarItems(const State &state, TermId term,
                                        const std::optional<ArrangementChoice> &choice = {});
IcsCalendar activityCalendar(const State &state, TermId term, const QDateTime &made,
                             const std::optional<ArrangementChoice> &choice = {});

/// When such a time is, with nothing decided about single meetings: no texts.
IcsItem timesItem(const When &when, const Term &term, const SchoolCalendar &calendar);

/// By the clock on a day; empty where it is not known, and for the whole day.
std::optional<ClockSpan> clockOf(QDate day, const TimeOfDay &time, const Timetable &timetable);

/// UIDs that a second import gave are those of the first: a calendar program knows one only.
QString uidOutside(const QString &uid);

} // namespace yanben
