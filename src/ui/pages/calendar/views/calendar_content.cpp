#include "ui/pages/calendar/views/calendar_content.h"

#include "workspace/queries/staff/roster.h"
#include "workspace/queries/term_rows.h"

#include <algorithm>

namespace yanben
{

CalendarContent::CalendarContent(const State &rows, const Term &shown, const SchoolCalendar &days,
                                 CalendarEntries shownEntries, Colouring colours)
    : state{rows},
      term{shown},
      calendar{days},
      entries{std::move(shownEntries)},
      colouring{std::move(colours)},
      names{displayNames(rows)}
{
    for (const Stage *stage : stagesOf(state, term.id))
        stages.push_back(*stage);
}

const CalendarEntry *CalendarContent::find(ActivityId activity, const std::optional<MeetingKey> &meeting) const
{
    const auto found =
        std::ranges::find_if(*entries, [&](const CalendarEntry &entry) { return entry.is(activity, meeting); });
    return found == entries->end() ? nullptr : &*found;
}

QString CalendarContent::namesOf(const std::vector<Participant> &people) const
{
    QStringList list;
    for (const Participant &one : people) {
        const auto known = one.staff ? names.find(*one.staff) : names.end();
        list << (known == names.end() ? displayName(state, one) : known->second);
    }
    return list.join(u'、');
}

} // namespace yanben
