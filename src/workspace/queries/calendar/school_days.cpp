#include "workspace/queries/calendar/school_days.h"

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

} // namespace yanben
