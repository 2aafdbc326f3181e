#include "workspace/queries/calendar/school_days.h"

#include "calendar/holidays/marked_weeks.h"

#include <vector>

namespace yanben
{

SchoolCalendar schoolCalendar(const State &state)
{
    std::vector<CalendarDay> own;
    for (const auto &[id, day] : state.all<CalendarDay>())
        own.push_back(day);
    return SchoolCalendar::shipped(own);
}

SchoolCalendar schoolCalendar(const State &state, const Term &term)
{
    const SchoolCalendar school = schoolCalendar(state);
    return TermCalendar{school, term}.days();
}

} // namespace yanben
