#include "calendar/holidays/holiday_table.h"
#include "ui/pages/settings/terms/calendar_part.h"
#include "ui/paper/paper_desk.h"

namespace yanben
{

/// Computed days stay out: whoever reads the list would take them for announced ones.
void CalendarPart::exportDays()
{
    std::vector<HolidayRow> rows;
    for (const Line &line : m_lines) {
        if (line.own || !line.shipped || !line.shipped->tentative)
            rows.push_back({.date = line.day.date,
                            .kind = line.day.kind,
                            .festival = line.day.name,
                            .standsFor = line.day.standsFor});
    }
    if (rows.empty())
        say(tr("Not exported: no day of this year is announced or entered."));
    else
        m_context.paper.saveCsv(tr("School calendar %1").arg(rows.front().date.year()), holidayTableText(rows));
}

} // namespace yanben
