#include "ui/pages/calendar/month_bars.h"

namespace yanben
{

std::vector<MonthBar> monthBars(const CalendarContent &content, QDate first, QDate last)
{
    std::vector<MonthBar> bars;
    for (std::size_t at = 0; at < content.entries->size(); ++at) {
        const CalendarEntry &entry = (*content.entries)[at];
        if (!entry.touches(first, last))
            continue;
        const EntryLook look = content.colouring.lookOf(entry);
        bars.push_back({.activity = entry.activity,
                        .meeting = entry.meeting,
                        .title = entry.title,
                        .leaders = content.namesOf(entry.presenters),
                        .first = entry.first,
                        .last = entry.last,
                        .tone = look.tone,
                        .mark = look.mark,
                        .tag = look.tag,
                        .movable = entry.movable,
                        .cancelled = entry.cancelled,
                        .entry = at});
    }
    return bars;
}

std::vector<MonthBar> monthBars(const State &state, const Term &term, const SchoolCalendar &calendar,
                                const std::set<ActivityId> &doubtful, QDate first, QDate last)
{
    const auto entries = std::make_shared<const std::vector<CalendarEntry>>(calendarEntries(state, term, calendar));
    return monthBars({state, term, calendar, entries, Colouring{state, term, ColourBy::Kind, doubtful}}, first, last);
}

} // namespace yanben
