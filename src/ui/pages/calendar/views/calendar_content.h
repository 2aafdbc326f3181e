#pragma once

#include "calendar/school_calendar.h"
#include "ui/pages/calendar/views/colouring.h"
#include "workspace/queries/calendar/calendar_entries.h"

#include <memory>
#include <vector>

namespace yanben
{

using CalendarEntries = std::shared_ptr<const std::vector<CalendarEntry>>;

/// What all views of the calendar show of one term. Made anew after a change, never changed.
struct CalendarContent
{
    CalendarContent(const State &state, const Term &term, const SchoolCalendar &calendar, CalendarEntries entries,
                    Colouring colouring);

    const CalendarEntry *find(ActivityId activity, const std::optional<MeetingKey> &meeting) const;
    /// With 、 between.
    QString namesOf(const std::vector<Participant> &people) const;

    const State &state; ///< for names: an entry may already be older than it
    Term term;
    std::vector<Stage> stages;
    SchoolCalendar calendar;
    CalendarEntries entries;
    Colouring colouring;
    std::map<StaffId, QString> names;
    QDate today{};
    bool writable = true;
};

using SharedContent = std::shared_ptr<const CalendarContent>;

} // namespace yanben
